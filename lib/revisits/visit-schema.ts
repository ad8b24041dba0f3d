import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { statedTime } from '../platform/schema.ts';
import type { Revisits } from './revisits.ts';
import {
  type ClosedVisit,
  cancellations,
  type Outcome,
  reachings,
  type Visit,
  type VisitReason,
  verdicts,
  visitReasonKinds,
} from './visit.ts';
import { type VisitWish, wishKinds } from './visit-wish.ts';

const counted = { since: z.string(), dueBy: z.string() };
const otherKinds = visitReasonKinds.filter((kind) => kind !== 'complaintClosed');

export const visitReason: z.ZodMiniType<VisitReason> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('complaintClosed'), caseId: z.string(), ...counted }),
  z.object({ kind: z.enum(otherKinds), ...counted }),
]);

export const verdict = z.strictObject({ caseId: z.string(), verdict: z.enum(verdicts) });

export const madeOutcome: z.ZodMiniType<Outcome> = z.object({
  outcomeId: z.string(),
  occurredAt: statedTime,
  reached: z.enum(reachings),
  satisfaction: z.optional(z.int()),
  complaints: z.optional(z.array(verdict)),
  nextOn: z.optional(z.string()),
  recordedAt: z.string(),
  recordedBy: z.string().check(z.describe('The client of the API that posted it')),
  hasNotes: z.boolean(),
});

export const snooze = z.object({
  until: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});

const visit = {
  customerId: z.string(),
  number: z.int(),
  manager: z.optional(z.string()),
  tier: z.enum(tiers),
  reasons: z.array(visitReason),
  dueBy: z.string(),
  plannedFor: z.string(),
  plannedOn: z.string(),
  snoozed: z.optional(snooze),
  overdueSince: z.optional(z.string()),
  outcomes: z.array(madeOutcome),
};

export const storedVisit: z.ZodMiniType<Visit> = z.object(visit);

export const storedClosedVisit: z.ZodMiniType<ClosedVisit> = z.object({
  ...visit,
  closedOn: z.string(),
  end: z.enum(['done', ...cancellations]),
});

const base = {
  customerId: z.string(),
  firstDeliveredOn: z.optional(z.string()),
  lastContactOn: z.optional(z.string()),
  countedFrom: z.optional(z.string()),
  asked: z.optional(z.object({ on: z.string(), since: z.string() })),
  visits: z.int(),
  version: z.int(),
};

export const storedRevisits: z.ZodMiniType<Revisits> = z.union([
  z.object({ ...base, open: storedVisit }),
  z.object({ ...base, lookOn: z.string() }),
]);

export const storedWish: z.ZodMiniType<VisitWish> = z.object({
  customerId: z.string(),
  kind: z.enum(wishKinds),
  on: z.string(),
});
