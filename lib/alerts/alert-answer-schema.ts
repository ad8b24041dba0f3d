import * as z from 'zod/mini';
import { groupKinds } from '../kpis/groups.ts';
import { pageAnswer } from '../platform/page-schema.ts';
import { alertCauses } from './alert.ts';
import type { AlertAnswer } from './alert-answer.ts';
import { severities } from './alert-life.ts';

const handled = {
  by: z.string().check(z.describe('The subject of their token')),
  at: z.iso.datetime(),
};

const handling = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('acknowledged'), ...handled }),
  z.object({
    kind: z.literal('snoozed'),
    until: z.iso.date().check(z.describe('The first date on which mails tell it again')),
    reason: z.string(),
    ...handled,
  }),
]);

/** An open alert as the API tells it. */
export const alertTold: z.ZodMiniType<AlertAnswer> = z.object({
  alertId: z.string(),
  cause: z.enum(alertCauses),
  about: z.object({ kind: z.enum(groupKinds), id: z.string() }),
  part: z.optional(
    z.string().check(z.describe('The indicator, or the part of the business, that it is about')),
  ),
  manager: z.optional(z.string().check(z.describe('The account manager that the customer has now'))),
  severity: z.enum(severities),
  what: z.string().check(z.describe('What is wrong, in words')),
  firstSeen: z.iso.date().check(z.describe('The business date with which it was raised')),
  lastSeen: z.iso.date().check(z.describe('When it was last worse or better')),
  toldOn: z.optional(z.iso.date().check(z.describe('The last mail that told it'))),
  handling: z.optional(
    handling.check(z.describe('What a person did about it; it holds until the alert gets worse or closes')),
  ),
});

/** The answer of GET /alerts. */
export const alertList = pageAnswer(alertTold);
