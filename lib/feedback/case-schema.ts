import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { faults } from '../facts/fact.ts';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { personal } from '../platform/personal-schema.ts';
import { id, money, paragraphs, statedTime } from '../platform/schema.ts';
import { rights } from '../rights/right.ts';
import { type Case, compensations } from './case.ts';
import { moveKinds, stages } from './case-stages.ts';
import { severities } from './feedback.ts';

/** Kept apart from everything else, and erasable. */
const note = personal(paragraphs(2000).check(z.describe('For colleagues')));

const rootCause = z.strictObject({ right: z.enum(rights), fault: z.enum(faults) });

const compensation = z.strictObject({ kind: z.enum(compensations), amount: z.optional(money) }).check(
  z.refine(({ kind, amount }) => kind !== 'none' || amount === undefined, {
    path: ['amount'],
    error: 'is not for a compensation of none',
  }),
);

/** Names its fields in the order in which a stored move has them, so that both are told alike to the byte. */
function moveOf<K extends z.core.SomeType>(kind: K) {
  return {
    moveId: id.check(z.describe('Your name for it within the case: the idempotency key')),
    kind,
    occurredAt: statedTime,
    note: z.optional(note),
  };
}

/** The body of POST /customers/{customerId}/cases/{caseId}/moves. */
export const moveBody = z.discriminatedUnion('kind', [
  z.strictObject(moveOf(z.enum(['acknowledge', 'investigate', 'confirm', 'reopen', 'pause', 'resume']))),
  z.strictObject({
    ...moveOf(z.literal('assess')),
    severity: z.optional(z.enum(severities)),
    rootCause: z.optional(rootCause),
  }),
  z.strictObject({ ...moveOf(z.literal('answer')), compensation: z.optional(compensation) }),
  z.strictObject({
    ...moveOf(z.literal('close')),
    rootCause: z.optional(rootCause.check(z.describe('Required unless an earlier move gave it'))),
    compensation: z.optional(compensation),
  }),
]);

export type MoveBody = z.infer<typeof moveBody>;

const madeMove = {
  moveId: z.string(),
  kind: z.enum(moveKinds),
  occurredAt: statedTime,
  severity: z.optional(z.enum(severities)),
  rootCause: z.optional(rootCause),
  compensation: z.optional(compensation),
  recordedAt: z.string(),
  recordedBy: z.string().check(z.describe('The client of the API that made it')),
  hasNote: z.boolean(),
};

const opened = {
  caseId: z.string(),
  customerId: z.string(),
  partnerId: z.string().check(z.describe('Who passed the complaint on')),
  feedbackId: z.string(),
  orderId: z.optional(z.string()),
  occurredAt: statedTime,
  recordedAt: z.string(),
  severity: z.enum(severities),
  suspectedRight: z.optional(z.enum(rights)),
  tier: z.enum(tiers),
};

export const storedCase: z.ZodMiniType<Case> = z.object({ ...opened, moves: z.array(z.object(madeMove)) });

export const timerAnswer = z.object({
  state: z.enum(['running', 'paused', 'met', 'missed']),
  startedAt: z.iso.datetime(),
  dueAt: z.optional(z.iso.datetime().check(z.describe('Absent while paused'))),
  doneAt: z.optional(z.iso.datetime()),
  businessMinutesUsed: z.int(),
  businessMinutesPromised: z.int(),
});

const standing = {
  ...opened,
  stage: z.enum(stages),
  isPaused: z.boolean().check(z.describe('It waits for the customer')),
  awaits: z.optional(z.literal('confirmingVisit')),
  reopenings: z.int(),
  rootCause: z.optional(rootCause),
  compensation: z.optional(compensation),
  possibleMoves: z.array(z.enum(moveKinds)),
  timers: z.object({ acknowledge: timerAnswer, answer: timerAnswer, close: timerAnswer }),
};

/** A case as lists tell it. */
export const caseStanding = z.object(standing);

/** The answer of GET /customers/{customerId}/cases/{caseId}. */
export const caseAnswer = z.object({
  ...standing,
  comment: z.optional(personal(z.string().check(z.describe('The complaint’s own words')))),
  moves: z.array(z.object({ ...madeMove, note: z.optional(note.check(z.describe('For staff only'))) })),
});

/** The answer to a move: the move, and the case as it stood right after it. */
export const moveAnswer = z.object({ ...madeMove, case: caseStanding });

/** The query of GET /customers/{customerId}/cases. */
export const casesQuery = z.strictObject({ ...pageQuery, stage: z.optional(z.enum(stages)) });

/** The query of GET /cases. */
export const openCasesQuery = z.strictObject(pageQuery);

/** The answer of GET /customers/{customerId}/cases and GET /cases. */
export const caseList = pageAnswer(caseStanding);
