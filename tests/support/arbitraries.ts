import fc from 'fast-check';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Order } from '../../lib/orders/order.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { UNLIMITED } from '../../lib/partners/access.ts';
import type { OrderHistory } from '../../lib/scorecards/course.ts';
import { partnerId } from './builders.ts';

const DAY = 86_400_000;
/** Random histories play in the week of the switch to daylight saving. */
const FIRST_DAY = Date.UTC(2026, 2, 26);

const skus = ['A', 'B', 'C'] as const;
const units = fc.integer({ min: 0, max: 6 });

/** An instant of that week, on the quarter of an hour so that facts meet, or one of its dates. */
const time = fc.oneof(
  fc
    .integer({ min: 0, max: 7 * 96 })
    .map((quarters) => new Date(FIRST_DAY + quarters * 900_000).toISOString()),
  fc.integer({ min: 0, max: 6 }).map((day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)),
);

const window = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)),
  fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })).map(([start, length]) => ({
    from: new Date(FIRST_DAY + start * 900_000).toISOString(),
    to: new Date(FIRST_DAY + (start + length) * 900_000).toISOString(),
  })),
);

const lines = fc.array(
  fc.record({ sku: fc.constantFrom(...skus), quantity: fc.integer({ min: 1, max: 6 }) }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

const orderLines = lines.map((each) => each.map((line, place) => ({ lineId: String(place + 1), ...line })));

function order(index: number): fc.Arbitrary<Order> {
  const orderNumber = `PO-${index}`;
  return fc
    .record({
      customerId: fc.constantFrom('nordwind', 'suedwind', 'ostwind'),
      placedAt: fc.constantFrom('2026-03-25T10:00:00+01:00', '2026-03-25'),
      recordedAt: fc.constantFrom('2026-03-25T10:00:00.000Z', '2026-03-28T10:00:00.000Z'),
      requestedWindow: window,
      promisedWindow: fc.option(window, { nil: undefined }),
      lines: orderLines,
    })
    .map((given) => ({ orderId: orderIdOf(partnerId, orderNumber), partnerId, orderNumber, ...given }));
}

/** The facts of one order: drops, confirmations, decisions, movements, and corrections and voids of earlier ones. */
function factsOf(orderId: string): fc.Arbitrary<Fact[]> {
  const said = fc.record({
    occurredAt: time,
    recordedAt: fc.integer({ min: 0, max: 8 }).map((day) => new Date(FIRST_DAY + day * DAY).toISOString()),
    partner: fc.constantFrom(partnerId, partnerId, 'carrier', STRANGER),
    target: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
  });
  const what = fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('delivered' as const), lines: dropLines }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('confirmed' as const),
        window,
        requestedByCustomer: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'cancelled',
          'reopened',
          'closed',
          'picked',
          'dispatched',
          'creditHeld',
          'returned',
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('amended' as const),
        lines: fc.option(orderLines, { nil: undefined }),
        promisedWindow: fc.option(window, { nil: undefined }),
        requestedWindow: fc.option(window, { nil: undefined }),
        agreed: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('voided' as const) }) },
  );
  return fc.array(fc.tuple(said, what), { maxLength: 7 }).map((all) =>
    all.flatMap(([{ partner, target, ...at }, content], index): Fact[] => {
      const grant = partner === STRANGER ? 1 : UNLIMITED;
      const base = { ...at, factId: `fact-${index}`, partnerId: partner, orderId, grant };
      // Only earlier facts are withdrawn: circles have a test of their own.
      const earlier = target === undefined || index === 0 ? undefined : `fact-${target % index}`;
      if (content.kind === 'voided') return earlier ? [{ ...base, kind: 'voided', voids: earlier }] : [];
      return [{ ...base, ...content, ...(earlier ? { corrects: earlier } : {}) }];
    }),
  );
}

const dropLines = fc.array(
  fc.record({
    sku: fc.constantFrom(...skus, 'Z'),
    quantity: units,
    damaged: fc.integer({ min: 0, max: 2 }),
    substituted: fc.integer({ min: 0, max: 1 }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A partner whose record (version 1) reaches no customer: its facts are stored and never count. */
export const STRANGER = 'someone-else';

/** What a history is scored by: loading it leaves strangers out. */
export function counting({ order, facts }: OrderHistory): OrderHistory {
  return { order, facts: facts.filter((fact) => fact.partnerId !== STRANGER) };
}

/** Orders of three customers, each with what became of it. */
export function histories(count: number): fc.Arbitrary<OrderHistory[]> {
  return fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      order(index).chain((placed) =>
        factsOf(placed.orderId).map((facts): OrderHistory => ({ order: placed, facts })),
      ),
    ),
  );
}

/** Some of the items twice, all in any order: how a partner's messages really arrive. */
export function arrivals<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc
    .subarray([...items])
    .chain((twice) => fc.shuffledSubarray([...items, ...twice], { minLength: items.length + twice.length }));
}
