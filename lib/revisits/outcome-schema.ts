import * as z from 'zod/mini';
import { stages } from '../feedback/case-stages.ts';
import { personal } from '../platform/personal-schema.ts';
import { businessDate, id, paragraphs, statedTime } from '../platform/schema.ts';
import { reachings } from './visit.ts';
import { MOST_CASES } from './visit-plan.ts';
import { madeOutcome, verdict } from './visit-schema.ts';

/** Kept apart from everything else, and erasable. */
const notes = personal(paragraphs(2000).check(z.describe('For colleagues')));

/** The body of POST /visits/{visitId}/outcome; its fields in the order in which a kept outcome has them. */
export const outcomeBody = z.strictObject({
  outcomeId: id.check(z.describe('Your name for it within the visit: the idempotency key')),
  occurredAt: statedTime,
  reached: z
    .enum(reachings)
    .check(
      z.describe(
        '`declined`: reached, and did not want to talk. Where nobody was reached the visit stays open',
      ),
    ),
  satisfaction: z.optional(z.int().check(z.minimum(1), z.maximum(5), z.describe('From 1 (worst) to 5'))),
  complaints: z.optional(
    z
      .array(verdict)
      .check(
        z.minLength(1),
        z.maxLength(MOST_CASES),
        z.describe(
          'What the customer says of each complaint that the visit is to confirm; each needs a verdict',
        ),
      ),
  ),
  nextOn: z.optional(
    businessDate.check(
      z.describe('When the customer wants to be contacted next; where nobody was reached, when to try again'),
    ),
  ),
  notes: z.optional(notes),
});

export type OutcomeBody = z.infer<typeof outcomeBody>;

/** The answer: the outcome, and what it did. */
export const outcomeAnswer = z.object({
  visitId: z.string(),
  customerId: z.string(),
  outcome: madeOutcome,
  visitState: z.enum(['open', 'done']),
  cases: z.array(z.object({ caseId: z.string(), stage: z.enum(stages) })),
});
