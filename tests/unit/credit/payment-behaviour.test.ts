import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { hasSlipped, paymentBehaviour } from '../../../lib/credit/payment-behaviour.ts';
import {
  aPaymentMonth,
  aReceivable,
  asOf,
  monthsBack,
  type Paid,
  payingOf,
} from '../../support/credit/builders.ts';

const of = (
  payments: Parameters<typeof hasSlipped>[0]['payments'],
  receivables = [] as ReturnType<typeof aReceivable>[],
) => paymentBehaviour({ payments, receivables, asOf });

describe('days beyond terms', () => {
  it('weigh each amount, paid or overdue, by how late it is', () => {
    // 1,000 € 10 days late, 3,000 € 2 days early, and 500 € overdue for 40 days: (10,000 − 6,000 + 20,000) / 4,500
    const paid = aPaymentMonth('2026-10', { paid: 400_000, paidTimesDaysBeyond: 400_000 });
    const { daysBeyondTerms, veryLate } = of([paid], [aReceivable(40)]);
    expect(daysBeyondTerms).toBeCloseTo(24_000 / 4_500, 10);
    expect(veryLate).toBeCloseTo(500 / 4_500, 10);
  });

  it('are not known of who paid nothing and owes nothing that is due', () => {
    expect(of([], [aReceivable(-3), aReceivable(0)])).toEqual({
      daysBeyondTerms: undefined,
      veryLate: undefined,
      brokenPromises: 0,
      recently: undefined,
    });
  });

  it('leave out what is disputed because we failed, and count what is disputed without cause', () => {
    const dispute = { right: 'time', isOurs: true } as const;
    const paid = [aPaymentMonth('2026-10')];
    expect(of(paid, [aReceivable(200, { dispute })])).toEqual(of(paid));
    expect(of(paid, [aReceivable(200, { dispute: { ...dispute, isOurs: false } })])).toEqual(
      of(paid, [aReceivable(200)]),
    );
  });

  it('counts a promise as broken from the day after it, as long as it is not kept', () => {
    const broken = (promisedOn: string, given = {}) =>
      of([], [aReceivable(40, { promisedOn, ...given })]).brokenPromises;
    expect(broken(addDays(asOf, -1))).toBe(1);
    expect(broken(asOf)).toBe(0);
    expect(broken(addDays(asOf, -1), { dispute: { right: 'time', isOurs: true } })).toBe(0);
  });

  it('leave out what was paid too much', () => {
    expect(of([], [aReceivable(20, { unpaid: -100 })]).daysBeyondTerms).toBeUndefined();
  });

  it('look back on twelve whole months and the one under way', () => {
    const late = (month: string) => aPaymentMonth(month, { paidTimesDaysBeyond: 5_000_000 });
    expect(of([late('2025-10')]).daysBeyondTerms).toBeUndefined();
    expect(of([late('2025-11')]).daysBeyondTerms).toBe(50);
    expect(of([late('2026-11')]).daysBeyondTerms).toBe(50);
    expect(of([late('2026-12')]).daysBeyondTerms).toBeUndefined();
  });

  it('are those that one finds by going through the invoices', () => {
    fc.assert(
      fc.property(fc.array(anInvoice, { maxLength: 30 }), (invoices) => {
        const { daysBeyondTerms, veryLate } = paymentBehaviour({ ...payingOf(invoices), asOf });
        const late = invoices.flatMap(latenessByHand);
        const sum = late.reduce((total, { amount }) => total + amount, 0);
        const times = late.reduce((total, { amount, days }) => total + amount * days, 0);
        const over30 = late.reduce((total, { amount, days }) => total + (days > 30 ? amount : 0), 0);
        expect(daysBeyondTerms).toBe(sum > 0 ? times / sum : undefined);
        expect(veryLate).toBe(sum > 0 ? over30 / sum : undefined);
      }),
    );
  });
});

const anInvoice: fc.Arbitrary<Paid> = fc
  .record({
    due: fc.integer({ min: -320, max: 60 }),
    late: fc.integer({ min: -30, max: 200 }),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ due, late, amount }) => ({
    dueOn: addDays(asOf, due),
    amount,
    paidOn: addDays(asOf, due + late),
  }));

/** Days counted on a calendar of its own: one noon after another. */
function latenessByHand({ dueOn, amount, paidOn = '' }: Paid): { amount: number; days: number }[] {
  const isPaid = paidOn <= asOf;
  if (!isPaid && dueOn >= asOf) return [];
  const noon = (date: string) => new Date(`${date}T12:00:00Z`).getTime();
  return [{ amount, days: (noon(isPaid ? paidOn : asOf) - noon(dueOn)) / 86_400_000 }];
}

describe('a customer has slipped', () => {
  const inTime = monthsBack(13).map((month) => aPaymentMonth(month));

  it('who pays ten days later than before', () => {
    const [now, last, ...before] = inTime;
    if (!now || !last) throw new Error('There are thirteen months.');
    const late = [now, last].map((month) => ({ ...month, paidTimesDaysBeyond: 1_600_000 }));
    expect(hasSlipped({ payments: [...late, ...before], receivables: [], asOf }, 10)).toBe(true);
    expect(hasSlipped({ payments: [...late, ...before], receivables: [], asOf }, 11)).toBe(false);
  });

  it('who has much overdue', () => {
    expect(
      hasSlipped({ payments: inTime, receivables: [aReceivable(60, { unpaid: 200_000 })], asOf }, 10),
    ).toBe(true);
  });

  it('not who always paid so late, nor who used to pay early and now pays in time', () => {
    const always = inTime.map((month) => ({ ...month, paidTimesDaysBeyond: 2_500_000 }));
    expect(hasSlipped({ payments: always, receivables: [], asOf }, 10)).toBe(false);
    const early = inTime.map((month, index) =>
      index < 3 ? month : { ...month, paidTimesDaysBeyond: -2_000_000 },
    );
    expect(hasSlipped({ payments: early, receivables: [], asOf }, 10)).toBe(false);
  });

  it('not by invoices that they dispute because we failed', () => {
    const disputed = aReceivable(90, { unpaid: 900_000, dispute: { right: 'product', isOurs: true } });
    expect(hasSlipped({ payments: inTime, receivables: [disputed], asOf }, 10)).toBe(false);
  });
});
