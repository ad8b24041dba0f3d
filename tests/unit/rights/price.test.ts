import { describe, expect, it } from 'vitest';
import { aLine, aPricedLine, delivered, invoiced, promisePassed } from '../../support/builders.ts';
import { at, bill, drop, end, flawless, judging } from '../../support/judged.ts';

const price = judging('price');

describe('the right price', () => {
  it('is invoiced when good units × unit price is what the invoices say together', () => {
    expect(price(flawless)).toEqual({ verdict: 'pass', decidedBy: [bill] });
    const halves = [invoiced(at(12), 700), invoiced(at(13), 800, { invoiceNumber: 'INV-2' })];
    expect(price([drop, ...halves]).verdict).toBe('pass');
  });

  it('passes for a short delivery that is billed as what came', () => {
    const short = delivered(at(10), [['A', 4, 2]]);
    expect(price([short, invoiced(at(12), 400), promisePassed(end)]).verdict).toBe('pass');
    expect(price([short, bill, promisePassed(end)])).toMatchObject({
      verdict: 'fail',
      reason: 'invoiced 1500 instead of 400 minor units of EUR',
    });
  });

  it('is pending until an invoice comes, and while the order is open', () => {
    expect(price([drop]).verdict).toBe('pending');
    expect(price([delivered(at(10), [['A', 4]]), invoiced(at(12), 400)]).verdict).toBe('pending');
  });

  it('fails by a difference beyond the tolerance, which the invoices decide', () => {
    const dear = invoiced(at(12), 1507);
    expect(price([drop, dear])).toEqual({
      verdict: 'fail',
      reason: 'invoiced 1507 instead of 1500 minor units of EUR',
      fault: 'unknown',
      decidedBy: [dear],
    });
    expect(price([drop, dear], {}, { priceTolerance: 7 }).verdict).toBe('pass');
    expect(price([drop, dear], {}, { priceTolerance: 6 }).verdict).toBe('fail');
  });

  it('fails by another currency', () => {
    const dollars = invoiced(at(12), 0, { amount: { amount: 1500, currency: 'USD' } });
    expect(price([drop, dollars])).toMatchObject({
      reason: 'invoiced 0 instead of 1500 minor units of EUR; invoiced 1500 instead of 0 minor units of USD',
    });
  });

  it('fails by a correction, whatever the invoices come to', () => {
    const correction = invoiced(at(13), 1500, { kind: 'invoiceCorrected', fault: 'customer' });
    expect(price([...flawless, correction])).toEqual({
      verdict: 'fail',
      reason: 'an invoice was corrected',
      fault: 'customer',
      decidedBy: [correction],
    });
  });

  it('takes several facts about one invoice for one, that which happened last', () => {
    const [mine, theirs] = [invoiced(at(12), 1), { ...invoiced(at(13), 1500), partnerId: 'carrier' }];
    expect(price([drop, theirs, mine]).verdict).toBe('pass');
  });

  it('cannot be judged where prices were not told, or nothing came', () => {
    const unpriced = { lines: [aLine('1', 'A', 10), aPricedLine('2', 'B', 5)] };
    expect(price(flawless, unpriced).verdict).toBe('notApplicable');
    expect(price([promisePassed(end)]).verdict).toBe('notApplicable');
    // Of A, whose price is not known, nothing came.
    const onlyB = [delivered(at(10), [['B', 5]]), invoiced(at(12), 500), promisePassed(end)];
    expect(price(onlyB, unpriced).verdict).toBe('pass');
  });
});
