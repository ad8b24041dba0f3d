import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { pageAnswer } from '../platform/page-schema.ts';
import { personal } from '../platform/personal-schema.ts';
import { statedTime } from '../platform/schema.ts';
import { cancellations, reachings, visitReasonKinds } from './visit.ts';
import type { ClosedVisitAnswer, VisitAnswer } from './visit-answer.ts';
import { snooze, verdict } from './visit-schema.ts';

const reasonOf = {
  since: z.iso.date().check(z.describe('What it is counted from: the last contact, the closing, …')),
  dueBy: z.iso.date(),
  words: z.string(),
};
const otherKinds = visitReasonKinds.filter((kind) => kind !== 'complaintClosed');

/** Why a customer is to be contacted. */
export const toldReason = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('complaintClosed'),
    caseId: z.string().check(z.describe('Of the closed complaint that is to be confirmed')),
    ...reasonOf,
  }),
  z.object({ kind: z.enum(otherKinds), ...reasonOf }),
]);

const outcome = {
  outcomeId: z.string(),
  occurredAt: statedTime,
  reached: z.enum(reachings),
  satisfaction: z.optional(z.int()),
  complaints: z.optional(z.array(verdict)),
  nextOn: z.optional(z.iso.date()),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  hasNotes: z.boolean().check(z.describe('Whether there were notes; they may be erased since')),
};

const withNotes = z.object({ ...outcome, notes: z.optional(personal(z.string())) });

const common = {
  visitId: z.string(),
  customerId: z.string(),
  manager: z.optional(z.string().check(z.describe('In whose book it is; absent: ops’'))),
  tier: z.enum(tiers),
  reasons: z.array(toldReason).check(z.describe('What is due first, first')),
  dueBy: z.iso.date(),
  plannedFor: z.iso
    .date()
    .check(z.describe('The next night moves a day that was missed, or comes before a snooze ends')),
  plannedOn: z.iso.date().check(z.describe('When it was first planned')),
  snoozed: z.optional(snooze),
  overdueDays: z.int().check(z.describe('After `dueBy`; of a closed visit, up to when it was closed')),
};

/** An open visit, without notes. */
export const openVisit: z.ZodMiniType<VisitAnswer> = z.object({
  ...common,
  attempts: z.array(z.object(outcome)),
});

/** The answer of GET /visits. */
export const visitList = pageAnswer(openVisit);

/** A visit that was made or called off, with what came of it. */
export const closedVisit: z.ZodMiniType<ClosedVisitAnswer> = z.object({
  ...common,
  closedOn: z.iso.date(),
  end: z.enum(['done', ...cancellations]),
  outcomes: z.array(withNotes),
});

/** The answer of GET /customers/{customerId}/visits. */
export const customerVisits = z.object({
  open: z.optional(z.object({ ...common, attempts: z.array(withNotes) })),
  ...pageAnswer(closedVisit).shape,
});
