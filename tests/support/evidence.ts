import { addDays } from '../../lib/calendar/calendar.ts';
import type { Evidence, OrderEvidence, Outcome } from '../../lib/churn/reasons/evidence.ts';
import type { Counts } from '../../lib/kpis/counts.ts';
import { rightCount } from '../../lib/kpis/measures.ts';
import { type Right, rights } from '../../lib/rights/right.ts';

/** The ninety days up to the end of June 2026. */
export const span = { from: '2026-04-02', to: '2026-06-30' };

export const allKept = Object.fromEntries(rights.map((right) => [right, 'kept'])) as Record<Right, Outcome>;

export function failing(...failed: readonly Right[]): Record<Right, Outcome> {
  return { ...allKept, ...Object.fromEntries(failed.map((right) => [right, 'failed'])) };
}

/** An order that was due so many days before the end of the span, placed two days before that; all went well. */
export function anOrderSeen(daysAgo: number, given: Partial<OrderEvidence> = {}): OrderEvidence {
  const dueOn = addDays(span.to, -daysAgo);
  return {
    orderId: `id-${daysAgo}`,
    orderNumber: `PO-${daysAgo}`,
    placedOn: addDays(dueOn, -2),
    dueOn,
    rights: allKept,
    carrier: 'nord-trucks',
    lane: 'hamburg>Berlin, DE',
    lines: [
      { sku: 'A', quantity: 10, unitPrice: { amount: 1000, currency: 'EUR' } },
      { sku: 'B', quantity: 5, unitPrice: { amount: 400, currency: 'EUR' } },
    ],
    wasHeld: false,
    ...given,
  };
}

/** Weekly orders, the earliest first: a dozen in the span, as many before it. */
export function weekly(given: (weeksAgo: number) => Partial<OrderEvidence> = () => ({})): OrderEvidence[] {
  return Array.from({ length: 24 }, (_, index) => 23 - index).map((weeksAgo) =>
    anOrderSeen(7 * weeksAgo + 3, given(weeksAgo)),
  );
}

/** Counters of so many orders, of which a share failed each right. */
export function counted(orders: number, share: number): Counts {
  const bad = Math.round(orders * share);
  return Object.fromEntries(
    rights.flatMap((right) => [
      [rightCount(right, 'pass'), orders - bad],
      [rightCount(right, 'fail'), bad],
    ]),
  );
}

/** A customer with weekly orders to whom nothing happened, among many like it. */
export function someEvidence(given: Partial<Evidence> = {}): Evidence {
  return {
    span,
    orders: weekly(),
    ratings: [],
    complaints: [],
    past: counted(50, 0.04),
    peers: counted(5000, 0.04),
    groups: new Map(),
    ...given,
  };
}
