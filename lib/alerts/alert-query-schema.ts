import * as z from 'zod/mini';
import { pageQuery } from '../platform/page-schema.ts';
import { businessDate, id, text } from '../platform/schema.ts';
import { alertCauses } from './alert.ts';
import { severities } from './alert-life.ts';
import { LONGEST_SNOOZE } from './alert-move.ts';

/** The query of GET /alerts. */
export const alertsQuery = z.strictObject({
  cause: z.optional(z.enum(alertCauses)),
  customerId: z.optional(id),
  manager: z.optional(id.check(z.describe('Id of the account manager that the customer has now'))),
  severity: z.optional(z.enum(severities)),
  ...pageQuery,
});

export type AlertsQuery = z.infer<typeof alertsQuery>;

/** The body of POST /alerts/{alertId}/moves. */
export const alertMoveBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('acknowledge') }),
  z.strictObject({
    kind: z.literal('snooze'),
    until: businessDate.check(
      z.describe(`The first date on which mails tell it again: at most ${LONGEST_SNOOZE} days ahead`),
    ),
    reason: text(500).check(z.describe('Why it can wait; nothing personal')),
  }),
]);
