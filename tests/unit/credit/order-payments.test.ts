import { describe, expect, it } from 'vitest';
import { invoicesIn } from '../../../lib/credit/order-invoices.ts';
import { paymentMonths } from '../../../lib/credit/order-payments.ts';
import { VERY_LATE_DAYS } from '../../../lib/credit/payment-behaviour.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { factsInForce } from '../../../lib/facts/facts-in-force.ts';
import { invoiced, zone } from '../../support/builders.ts';
import { disputed, noon, paid, promised } from '../../support/credit/courses.ts';

/** Due on 10 March. */
const bill = invoiced(noon(3), 1000, { dueOn: '2026-03-10' });

function monthsOf(facts: readonly Fact[], isOurs = false) {
  const account = { currency: 'EUR', paymentDays: 30 };
  return paymentMonths(invoicesIn(factsInForce(facts, zone), account, () => isOurs, zone).invoices);
}

describe('how a customer pays', () => {
  it('is told by amounts and days beyond terms, in the month of the payment', () => {
    expect(monthsOf([bill, paid(noon(13), 400), paid('2026-04-02', 600)])).toEqual({
      '2026-03': { paid: 400, paidTimesDaysBeyond: 400 * 3 },
      '2026-04': { paid: 600, paidTimesDaysBeyond: 600 * 23 },
    });
  });

  it('counts days before the day against those after it', () => {
    expect(monthsOf([bill, paid(noon(5), 1000)])).toEqual({
      '2026-03': { paid: 1000, paidTimesDaysBeyond: -5000 },
    });
  });

  it.each([
    ['2026-04-09', VERY_LATE_DAYS, undefined],
    ['2026-04-10', VERY_LATE_DAYS + 1, 1000],
  ])('paid on %s, %i days beyond terms, the amount that is very late is %s', (on, days, late) => {
    const month = { paid: 1000, paidTimesDaysBeyond: 1000 * days };
    expect(monthsOf([bill, paid(on, 1000)])).toEqual({
      '2026-04': late === undefined ? month : { ...month, paidVeryLate: late },
    });
  });

  it('says nothing of what is not paid, nor of what is paid ahead', () => {
    expect(monthsOf([bill])).toEqual({});
    expect(monthsOf([paid(noon(2), 500)])).toEqual({});
    expect(monthsOf([bill, paid(noon(10), 1500)])).toEqual({ '2026-03': { paid: 1000 } });
  });
});

describe('a promise to pay', () => {
  const promise = promised(noon(12), 'INV-1', '2026-03-31');

  it('is kept when all is paid by its day', () => {
    expect(monthsOf([bill, promise, paid(noon(20), 500), paid('2026-03-31', 500)])['2026-03']).toMatchObject({
      promises: 1,
      paid: 1000,
    });
    expect(monthsOf([bill, promise, paid('2026-03-31', 1000)])['2026-03']).not.toHaveProperty(
      'brokenPromises',
    );
  });

  it('is broken when the last of it comes later, and counts in the month in which it fell due', () => {
    const months = monthsOf([bill, promise, paid(noon(20), 500), paid('2026-04-01', 500)]);
    expect(months['2026-03']).toMatchObject({ promises: 1, brokenPromises: 1, paid: 500 });
    expect(months['2026-04']).not.toHaveProperty('promises');
  });

  it('tells nothing before its invoice is paid', () => {
    expect(monthsOf([bill, promise, paid(noon(20), 999)])['2026-03']).not.toHaveProperty('promises');
  });
});

describe('an invoice that is disputed', () => {
  const facts = [
    bill,
    disputed(noon(8), 'INV-1', 'time'),
    promised(noon(12), 'INV-1', '2026-03-15'),
    paid('2026-05-30', 1000),
  ];

  it('for a failure of ours tells nothing of the customer', () => {
    expect(monthsOf(facts, true)).toEqual({});
  });

  it('for anything else counts like any other', () => {
    expect(monthsOf(facts)).toEqual({
      '2026-03': { promises: 1, brokenPromises: 1 },
      '2026-05': { paid: 1000, paidTimesDaysBeyond: 81_000, paidVeryLate: 1000 },
    });
  });
});
