import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { VirtualClock } from '../clock.ts';
import type { TakenMail } from '../engines/mail.ts';
import { ACCOUNT } from '../template/identities.ts';
import type { StageTemplate } from '../template/stage-template.ts';
import type { EventBus } from './event-bus.ts';
import { mailboxSimulator } from './mailbox-simulator.ts';

const identitySchema = z.strictObject({
  EmailIdentity: z.string(),
  ConfigurationSetAttributes: z.strictObject({ ConfigurationSetName: z.string().optional() }).optional(),
  // Without effect on one machine: any sender is taken.
  DkimAttributes: z.unknown().optional(),
  DkimSigningAttributes: z.unknown().optional(),
  FeedbackAttributes: z.unknown().optional(),
  MailFromAttributes: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

const setSchema = z.strictObject({
  Name: z.string().optional(),
  // The local engine keeps no list of its own.
  SuppressionOptions: z.strictObject({ SuppressedReasons: z.array(z.never()) }),
  Tags: z.unknown().optional(),
});

const destinationSchema = z.strictObject({
  ConfigurationSetName: z.string(),
  EventDestination: z.strictObject({
    Enabled: z.literal(true),
    EventBridgeDestination: z.strictObject({ EventBusArn: z.string().endsWith(':event-bus/default') }),
    MatchingEventTypes: z.array(z.enum(['bounce', 'complaint'])),
    Name: z.unknown().optional(),
  }),
});

/**
 * What SES tells of mails after it took them: which, by the event destinations of the configuration set that the mail names or its sender
 * brings along; what becomes of them, by SES's own mailbox simulator.
 */
export function mailEvents(
  template: StageTemplate,
  { bus, clock }: { readonly bus: EventBus; readonly clock: VirtualClock },
): (mail: TakenMail) => Promise<void> {
  const sets = new Set(template.all('AWS::SES::ConfigurationSet', setSchema).map(({ ref }) => ref));
  const identities = template.all('AWS::SES::EmailIdentity', identitySchema);
  const destinations = template.all('AWS::SES::ConfigurationSetEventDestination', destinationSchema);

  const setOf = ({ from, configurationSet }: TakenMail): string | undefined => {
    if (configurationSet !== undefined) return configurationSet;
    // An identity is an address or its whole domain.
    const identity = identities.find(({ properties }) => from.endsWith(properties.EmailIdentity));
    return identity?.properties.ConfigurationSetAttributes?.ConfigurationSetName;
  };

  return async (mail) => {
    const set = setOf(mail);
    if (set === undefined || !sets.has(set)) return;
    for (const address of mail.to) {
      const outcome = mailboxSimulator(address, clock.now());
      if (!outcome) continue;
      const isWanted = destinations.some(
        ({ properties: { ConfigurationSetName, EventDestination } }) =>
          ConfigurationSetName === set && EventDestination.MatchingEventTypes.includes(outcome.eventType),
      );
      if (isWanted) await bus.put(eventOf(mail, set, outcome, clock.now()));
    }
  };
}

function eventOf(
  mail: TakenMail,
  set: string,
  { detailType, detail }: NonNullable<ReturnType<typeof mailboxSimulator>>,
  now: Date,
) {
  return {
    source: 'aws.ses',
    'detail-type': detailType,
    resources: [`arn:aws:ses:local:${ACCOUNT}:configuration-set/${set}`],
    detail: {
      ...detail,
      mail: {
        timestamp: now.toISOString(),
        messageId: randomUUID(),
        source: mail.from,
        destination: mail.to,
        sendingAccountId: ACCOUNT,
        tags: { 'ses:configuration-set': [set] },
      },
    },
  };
}
