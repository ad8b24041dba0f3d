import fc from 'fast-check';
import { breachableTerms, faults, informedAbout } from '../../../lib/facts/fact.ts';
import { orderLines, place, skus } from './orders.ts';
import { recordedAt, time, window } from './times.ts';

const may = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined });

const line = (of: readonly string[]) =>
  fc.record({
    lineId: fc.option(fc.constantFrom('1', '2', '9'), { freq: 1, nil: undefined }),
    sku: fc.constantFrom(...of),
    quantity: fc.integer({ min: 0, max: 6 }),
    damaged: may(fc.integer({ min: 0, max: 2 })),
    substituted: may(fc.integer({ min: 0, max: 1 })),
    substituteApproved: may(fc.boolean()),
  });
const lines = fc.array(line([...skus, 'Z']), { minLength: 1, maxLength: 3 });

const where = { place: may(place), carrier: may(fc.constantFrom('hansa', 'express', 'detour')) };
const blame = { fault: may(fc.constantFrom(...faults)) };
const from = { warehouse: may(fc.constantFrom('north', 'south')) };
const bill = {
  invoiceNumber: fc.constantFrom('INV-1', 'INV-2'),
  amount: fc.record({ amount: fc.integer({ min: 0, max: 900 }), currency: fc.constantFrom('EUR', 'JPY') }),
};

/** What may be told of any order, whether it makes sense or not. */
const what = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('delivered' as const),
      lines,
      proofOfDelivery: may(fc.constant('POD-9')),
      ...where,
      ...blame,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('cancelled', 'reopened', 'closed', 'creditHeld', 'creditReleased'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('picked', 'dispatched', 'routeChanged', 'deliveryFailed', 'returned'),
      lines: may(lines),
      ...where,
      ...from,
      ...blame,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('redirected' as const),
      place,
      agreed: may(fc.boolean()),
      ...blame,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('confirmed' as const),
      window,
      requestedByCustomer: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('amended' as const),
      lines: may(orderLines),
      promisedWindow: may(window),
      requestedWindow: may(window),
      shipTo: may(place),
      agreed: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('invoiced', 'invoiceCorrected'), ...bill, ...blame }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('customerInformed' as const),
      about: fc.constantFrom(...informedAbout),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('termsBreached' as const),
      term: fc.constantFrom(...breachableTerms),
      ...blame,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('voided' as const) }) },
);

/** Of whoever tells it, when; `target` names an earlier fact that it corrects or takes back. */
const said = (tellers: readonly string[]) =>
  fc.record({
    occurredAt: time,
    recordedAt,
    partner: fc.constantFrom(...tellers),
    target: may(fc.nat({ max: 20 })),
  });

export function chaos(tellers: readonly string[]) {
  const told = fc.tuple(said(tellers), what);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(told, { maxLength: 6 }) },
  );
}
