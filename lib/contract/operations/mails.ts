import { suppressionAnswer, suppressionList } from '../../mail/suppression-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const mailSchemas = { MailSuppression: suppressionAnswer } satisfies NamedSchemas;

export const mailOperations = {
  'list-mail-suppressions': {
    tag: 'Mails',
    summary: 'Addresses to which no mail is sent',
    description:
      'A mail to them came back for good, or they complained of one. What they would be told is told to ops instead; correct the address in the stage’s settings, or lift it.',
    answers: { 200: { description: 'All of them', schema: suppressionList } },
    problems: [403, 500, 503],
  },
  'lift-mail-suppression': {
    tag: 'Mails',
    summary: 'Send mails to an address again',
    description: 'From the next mail on. Should it come back again, the address is left out again.',
    parameters: { suppressionId: 'As the list names it' },
    answers: { 204: { description: 'Mails are sent to it', body: 'none' } },
    problems: [403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
