import * as z from 'zod/mini';
import { place, storedLines } from '../orders/order-schema.ts';
import { businessDate, id, money, statedTime, statedWindow, text } from '../platform/schema.ts';
import { rights } from '../rights/right.ts';
import { breachableTerms, creditKinds, type Fact, faults, informedAbout } from './fact.ts';

const units = () => z.int().check(z.minimum(0), z.maximum(10_000_000));

const lines = z
  .array(
    z.strictObject({
      lineId: z.optional(id),
      sku: text(64),
      quantity: units().check(z.describe('Good units')),
      damaged: z.optional(units().check(z.describe('Damaged units, beside the good ones'))),
      substituted: z.optional(
        units().check(
          z.describe('Units that came as another article in place of this SKU, beside the good ones'),
        ),
      ),
      substituteApproved: z.optional(z.boolean()),
    }),
  )
  .check(z.minLength(1), z.maxLength(200));

export const common = {
  factId: id,
  occurredAt: statedTime,
  corrects: z.optional(id.check(z.describe('Id of the fact that this one replaces'))),
};

/** Fields that several kinds may carry, each where it belongs. */
const factLines = { lines: z.optional(lines) };
const atPlace = { place: z.optional(place) };
const byCarrier = { carrier: z.optional(id) };
const atWarehouse = { warehouse: z.optional(id) };
const why = { reason: z.optional(text(500).check(z.describe('About goods; nothing about persons'))) };
const blame = { ...why, fault: z.optional(z.enum(faults)) };
const anywhere = { ...atPlace, ...byCarrier, ...atWarehouse };
const invoice = { invoiceNumber: text(64), amount: money };
const agreed = z.optional(z.boolean().check(z.describe('The customer agreed to it')));

/** What each kind of fact must or may say beside the common fields. */
export const kinds = {
  confirmed: {
    kind: z.literal('confirmed'),
    window: statedWindow,
    requestedByCustomer: z.optional(
      z.boolean().check(z.describe('A later window moves the promise only when the customer asked for it')),
    ),
    ...why,
  },
  amended: {
    kind: z
      .literal('amended')
      .check(z.describe('What the customer changed; from dispatch on only with `agreed`')),
    requestedWindow: z.optional(statedWindow),
    promisedWindow: z.optional(statedWindow.check(z.describe('The window confirmed for the change'))),
    shipTo: z.optional(place),
    agreed,
    ...why,
  },
  decision: { kind: z.enum(['cancelled', 'closed']), ...blame },
  undone: { kind: z.enum(['reopened', ...creditKinds]), ...why },
  picked: { kind: z.literal('picked'), ...factLines, ...atWarehouse },
  dispatched: { kind: z.literal('dispatched'), ...factLines, ...anywhere },
  routeChanged: { kind: z.literal('routeChanged'), ...atPlace, ...byCarrier, ...blame },
  redirected: { kind: z.literal('redirected'), place, agreed, ...byCarrier, ...blame },
  delivered: {
    kind: z.literal('delivered'),
    lines,
    ...anywhere,
    proofOfDelivery: z.optional(text(64)),
    ...blame,
  },
  failedOrReturned: { kind: z.enum(['deliveryFailed', 'returned']), ...factLines, ...anywhere, ...blame },
  invoiced: {
    kind: z.literal('invoiced'),
    ...invoice,
    dueOn: z.optional(businessDate),
    ...factLines,
  },
  invoiceCorrected: {
    kind: z
      .literal('invoiceCorrected')
      .check(z.describe('What an invoice asks for from now on, in all; 0 where it is called off')),
    ...invoice,
    ...factLines,
    ...blame,
  },
  paid: { kind: z.literal('paid'), amount: money, invoiceNumber: z.optional(text(64)) },
  invoiceDisputed: {
    kind: z.literal('invoiceDisputed'),
    invoiceNumber: text(64),
    right: z.enum(rights).check(z.describe('The right of the order that the customer says failed')),
    ...why,
  },
  paymentPromised: {
    kind: z.literal('paymentPromised'),
    invoiceNumber: text(64),
    by: businessDate.check(z.describe('The day by which all of it is to be paid')),
    ...why,
  },
  customerInformed: { kind: z.literal('customerInformed'), about: z.enum(informedAbout), ...why },
  termsBreached: {
    kind: z.literal('termsBreached'),
    term: z.enum(breachableTerms),
    ...factLines,
    ...anywhere,
    ...blame,
  },
  voided: { kind: z.literal('voided'), voids: id, ...why },
};

const stored = {
  orderId: z.string(),
  partnerId: z.string(),
  grant: z.int(),
  recordedAt: z.string(),
  ...common,
};

export const storedFact: z.ZodMiniType<Fact> = z.discriminatedUnion('kind', [
  z.object({ ...stored, ...kinds.delivered }),
  z.object({ ...stored, ...kinds.confirmed }),
  z.object({ ...stored, ...kinds.amended, lines: z.optional(storedLines) }),
  z.object({ ...stored, ...kinds.decision }),
  z.object({ ...stored, ...kinds.undone }),
  z.object({ ...stored, ...kinds.picked }),
  z.object({ ...stored, ...kinds.dispatched }),
  z.object({ ...stored, ...kinds.routeChanged }),
  z.object({ ...stored, ...kinds.redirected }),
  z.object({ ...stored, ...kinds.failedOrReturned }),
  z.object({ ...stored, ...kinds.invoiced }),
  z.object({ ...stored, ...kinds.invoiceCorrected }),
  z.object({ ...stored, ...kinds.paid }),
  z.object({ ...stored, ...kinds.invoiceDisputed }),
  z.object({ ...stored, ...kinds.paymentPromised }),
  z.object({ ...stored, ...kinds.customerInformed }),
  z.object({ ...stored, ...kinds.termsBreached }),
  z.object({ ...stored, ...kinds.voided }),
  z.object({ ...stored, kind: z.literal('promisePassed') }),
]);
