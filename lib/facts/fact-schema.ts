import * as z from 'zod/mini';
import { orderIdPattern } from '../orders/order-id.ts';
import { place } from '../orders/order-schema.ts';
import { problemAnswer } from '../platform/problem-schema.ts';
import { id, money, statedTime, statedWindow, text } from '../platform/schema.ts';
import { type Fact, faults, plainKinds } from './fact.ts';

const units = () => z.int().check(z.minimum(0), z.maximum(10_000_000));

const lines = z
  .array(
    z.strictObject({
      lineId: z.optional(id),
      sku: text(64),
      quantity: units().check(z.describe('Good units')),
      damaged: z.optional(units().check(z.describe('Damaged units, beside the good ones'))),
    }),
  )
  .check(z.minLength(1), z.maxLength(200));

const common = {
  factId: id,
  occurredAt: statedTime,
  corrects: z.optional(id.check(z.describe('Id of the fact that this one replaces'))),
  place: z.optional(place),
  carrier: z.optional(id),
  warehouse: z.optional(id),
  reason: z.optional(text(500)),
  fault: z.optional(z.enum(faults)),
};

/** What each kind of fact must or may say beside the common fields. */
const kinds = {
  delivered: { kind: z.literal('delivered'), lines },
  confirmed: {
    kind: z.literal('confirmed'),
    window: statedWindow,
    requestedByCustomer: z.optional(
      z.boolean().check(z.describe('A later window moves the promise only when the customer asked for it')),
    ),
  },
  voided: { kind: z.literal('voided'), voids: id },
  money: { kind: z.enum(['invoiced', 'invoiceCorrected', 'paid']), amount: money, lines: z.optional(lines) },
  /** Calls off the whole order; what is cancelled in part is an amendment of the order. */
  cancelled: { kind: z.literal('cancelled').check(z.describe('Calls off the whole order')) },
  plain: { kind: z.enum(plainKinds), lines: z.optional(lines) },
};

/** The order a fact is about: its id, or the number under which the caller placed it (or will). */
const address = {
  orderId: z.optional(
    z.string().check(z.regex(orderIdPattern, 'must be an order id as POST /orders answers it')),
  ),
  orderNumber: z.optional(text(64)),
};

const body = { ...common, ...address };

/** One element of the body of POST /facts. */
export const factBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...body, ...kinds.delivered }),
    z.strictObject({ ...body, ...kinds.confirmed }),
    z.strictObject({ ...body, ...kinds.voided }),
    z.strictObject({ ...body, ...kinds.money }),
    z.strictObject({ ...body, ...kinds.cancelled }),
    z.strictObject({ ...body, ...kinds.plain }),
  ])
  .check(
    z.refine(({ orderId, orderNumber }) => (orderId === undefined) !== (orderNumber === undefined), {
      path: ['orderId'],
      error: 'give either orderId or orderNumber',
    }),
    z.refine(({ corrects, factId }) => corrects !== factId, {
      path: ['corrects'],
      error: 'must name another fact',
    }),
    z.refine(({ kind, corrects }) => kind !== 'voided' || corrects === undefined, {
      path: ['corrects'],
      error: 'is not for a fact that only takes another back',
    }),
    z.refine((fact) => fact.kind !== 'voided' || fact.voids !== fact.factId, {
      path: ['voids'],
      error: 'must name another fact',
    }),
  );

export type FactBody = z.infer<typeof factBody>;

/** The body of POST /facts; each fact is judged by itself, so that one bad one does not hold up the others. */
export const factsBody = z.strictObject({
  facts: z.array(z.unknown()).check(z.minLength(1), z.maxLength(100)),
});

const stored = {
  orderId: z.string(),
  partnerId: z.string(),
  recordedAt: z.string(),
  ...common,
  lines: z.optional(lines),
};

export const storedFact: z.ZodMiniType<Fact> = z.discriminatedUnion('kind', [
  z.object({ ...stored, ...kinds.delivered }),
  z.object({ ...stored, ...kinds.confirmed }),
  z.object({ ...stored, ...kinds.voided }),
  z.object({ ...stored, ...kinds.money }),
  z.object({ ...stored, ...kinds.cancelled }),
  z.object({ ...stored, ...kinds.plain }),
  z.object({ ...stored, kind: z.literal('promisePassed') }),
]);

/** The body of POST /facts as documented: what each element must be. */
export const documentedFactsBody = z.strictObject({
  facts: z.array(factBody).check(z.minLength(1), z.maxLength(100)),
});

/** The answer of POST /facts, fact by fact in the order sent. */
export const factsAnswer = z.object({
  answers: z.array(
    z.union([
      z.object({
        status: z.literal(201),
        factId: z.string(),
        orderId: z.string(),
        recordedAt: z.iso.datetime(),
      }),
      problemAnswer,
    ]),
  ),
});
