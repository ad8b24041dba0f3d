import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../lib/credit/breach-evidence.ts';
import { aReceivable, asOf } from '../../support/credit/builders.ts';

const take = (orderNumber: string, takes: number) => ({
  orderId: `id-of-${orderNumber}`,
  orderNumber,
  takes,
});

describe('what behind an exposure a person can do something about', () => {
  it('is what is overdue, the oldest first, and not what is due today', () => {
    const { invoices, overdue } = evidenceOf(
      [aReceivable(3), aReceivable(-5), aReceivable(0), aReceivable(40)],
      [],
      asOf,
    );
    expect(invoices.map(({ dueOn }) => dueOn)).toEqual(['2026-10-01', '2026-11-07']);
    expect(overdue).toBe(100_000);
  });

  it('tells apart what is disputed because we failed', () => {
    const dispute = { right: 'quantity', isOurs: true } as const;
    const evidence = evidenceOf(
      [
        aReceivable(9, { dispute }),
        aReceivable(8, { dispute: { ...dispute, isOurs: false } }),
        aReceivable(7),
      ],
      [],
      asOf,
    );
    expect(evidence).toMatchObject({ overdue: 100_000, overdueByUs: 50_000 });
    expect(evidence.invoices).toHaveLength(3);
  });

  it('names five of each at most, of orders those that take most, and counts all', () => {
    const receivables = Array.from({ length: 9 }, (_, at) => aReceivable(at + 1));
    const orders = [
      take('none', 0),
      take('back', -5),
      ...[3, 1, 7, 5, 2, 6, 4].map((n) => take(`o-${n}`, n)),
    ];
    const evidence = evidenceOf(receivables, orders, asOf);
    expect(evidence.invoices).toHaveLength(5);
    expect(evidence.overdue).toBe(450_000);
    expect(evidence.orders.map(({ takes }) => takes)).toEqual([7, 6, 5, 4, 3]);
    expect(evidenceOf([], orders.slice(0, 2), asOf).orders).toEqual([]);
  });
});
