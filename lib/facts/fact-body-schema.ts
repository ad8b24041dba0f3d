import * as z from 'zod/mini';
import { creditAnswer } from '../credit/hold-schema.ts';
import { orderLines } from '../orders/order-body-schema.ts';
import { orderName } from '../orders/order-name-schema.ts';
import { problemAnswer } from '../platform/problem-schema.ts';
import { common, kinds } from './fact-schema.ts';

const body = { ...common, ...orderName };

/** One element of the body of POST /facts. */
export const factBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...body, ...kinds.delivered }),
    z.strictObject({ ...body, ...kinds.confirmed }),
    z.strictObject({ ...body, ...kinds.amended, lines: z.optional(orderLines) }),
    z.strictObject({ ...body, ...kinds.decision }),
    z.strictObject({ ...body, ...kinds.undone }),
    z.strictObject({ ...body, ...kinds.picked }),
    z.strictObject({ ...body, ...kinds.dispatched }),
    z.strictObject({ ...body, ...kinds.routeChanged }),
    z.strictObject({ ...body, ...kinds.redirected }),
    z.strictObject({ ...body, ...kinds.failedOrReturned }),
    z.strictObject({ ...body, ...kinds.invoiced }),
    z.strictObject({ ...body, ...kinds.invoiceCorrected }),
    z.strictObject({ ...body, ...kinds.paid }),
    z.strictObject({ ...body, ...kinds.invoiceDisputed }),
    z.strictObject({ ...body, ...kinds.paymentPromised }),
    z.strictObject({ ...body, ...kinds.customerInformed }),
    z.strictObject({ ...body, ...kinds.termsBreached }),
    z.strictObject({ ...body, ...kinds.voided }),
  ])
  .check(
    z.refine(({ orderId, orderNumber }) => (orderId === undefined) !== (orderNumber === undefined), {
      path: ['orderId'],
      error: 'give either orderId or orderNumber',
    }),
    z.refine(({ orderNumber, placedBy }) => placedBy === undefined || orderNumber !== undefined, {
      path: ['placedBy'],
      error: 'goes with orderNumber only',
    }),
    z.refine(
      (fact) =>
        fact.kind !== 'amended' ||
        [fact.lines, fact.requestedWindow, fact.promisedWindow, fact.shipTo].some(
          (part) => part !== undefined,
        ),
      { path: ['lines'], error: 'or another part of the order must be given: the amendment changes nothing' },
    ),
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
        credit: z.optional(
          creditAnswer.check(
            z.describe('How credit takes the order by now, of what asks for more of it: amended, reopened'),
          ),
        ),
      }),
      problemAnswer,
    ]),
  ),
});
