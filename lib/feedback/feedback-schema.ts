import * as z from 'zod/mini';
import { orderName } from '../orders/order-name-schema.ts';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { personal } from '../platform/personal-schema.ts';
import { id, paragraphs, statedTime } from '../platform/schema.ts';
import { rights } from '../rights/right.ts';
import { type Feedback, type Scale, scales, severities } from './feedback.ts';

/** Kept apart from everything else, and erasable. */
const comment = personal(paragraphs(2000).check(z.describe('The customer’s own words')));

const common = {
  feedbackId: id.check(z.describe('Your name for it within the customer: the idempotency key')),
  customerId: id,
  occurredAt: statedTime,
  contactId: z.optional(id.check(z.describe('The contact of the customer who said it'))),
};

/** What each kind says. */
const kinds = {
  rating: <S extends Scale>(scale: S) => ({
    kind: z.literal('rating'),
    scale: z.literal(scale),
    score: z.int().check(z.minimum(scales[scale].lowest), z.maximum(scales[scale].highest)),
  }),
  remark: { kind: z.enum(['praise', 'suggestion']) },
  complaint: {
    kind: z.literal('complaint'),
    severity: z.enum(severities),
    suspectedRight: z.optional(
      z.enum(rights).check(z.describe('Which of the seven rights the customer sees violated')),
    ),
  },
};

const body = { ...common, ...orderName };
const rating = { ...body, comment: z.optional(comment) };

/** The body of POST /feedback. */
export const feedbackBody = z
  .discriminatedUnion('kind', [
    z.discriminatedUnion('scale', [
      z.strictObject({ ...rating, ...kinds.rating('csat') }),
      z.strictObject({ ...rating, ...kinds.rating('nps') }),
      z.strictObject({ ...rating, ...kinds.rating('ces') }),
    ]),
    z.strictObject({ ...body, ...kinds.remark, comment }),
    z.strictObject({ ...body, ...kinds.complaint, comment }),
  ])
  .check(
    z.refine(({ orderId, orderNumber }) => orderId === undefined || orderNumber === undefined, {
      path: ['orderNumber'],
      error: 'is not needed beside orderId',
    }),
    z.refine(({ orderNumber, placedBy }) => placedBy === undefined || orderNumber !== undefined, {
      path: ['placedBy'],
      error: 'goes with orderNumber only',
    }),
  );

export type FeedbackBody = z.infer<typeof feedbackBody>;

const stored = {
  ...common,
  partnerId: z.string(),
  recordedAt: z.string(),
  orderId: z.optional(z.string()),
  hasComment: z.boolean(),
};

export const storedFeedback: z.ZodMiniType<Feedback> = z.discriminatedUnion('kind', [
  z.object({ ...stored, kind: z.literal('rating'), scale: z.enum(['csat', 'nps', 'ces']), score: z.int() }),
  z.object({ ...stored, ...kinds.remark }),
  z.object({ ...stored, ...kinds.complaint }),
]);

/** The answer of POST /feedback. */
export const feedbackAnswer = z.object({
  feedbackId: z.string(),
  customerId: z.string(),
  kind: z.enum(['rating', 'praise', 'suggestion', 'complaint']),
  recordedAt: z.iso.datetime(),
  caseId: z.optional(z.string().check(z.describe('Of the case that a complaint opens'))),
});

/** The query of GET /customers/{customerId}/feedback. */
export const feedbackQuery = z.strictObject(pageQuery);

const listed = {
  ...stored,
  comment: z.optional(comment),
  caseId: z.optional(z.string()),
};

/** The answer of GET /customers/{customerId}/feedback. */
export const feedbackList = pageAnswer(
  z.discriminatedUnion('kind', [
    z.object({ ...listed, kind: z.literal('rating'), scale: z.enum(['csat', 'nps', 'ces']), score: z.int() }),
    z.object({ ...listed, ...kinds.remark }),
    z.object({ ...listed, ...kinds.complaint }),
  ]),
);
