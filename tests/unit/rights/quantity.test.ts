import { describe, expect, it } from 'vitest';
import { delivered, plain, promisePassed } from '../../support/builders.ts';
import { all, at, drop, end, flawless, judging } from '../../support/judged.ts';

const quantity = judging('quantity');
const short = delivered(at(10), [
  ['A', 10],
  ['B', 4],
]);

describe('the right quantity', () => {
  it('is delivered when each line has as many good units as were ordered', () => {
    expect(quantity(flawless)).toEqual({ verdict: 'pass', decidedBy: [drop] });
  });

  it('is pending while more may come, and fails once the window is over: also where nothing came', () => {
    expect(quantity([short]).verdict).toBe('pending');
    expect(quantity([short, promisePassed(end)])).toEqual({
      verdict: 'fail',
      reason: '1 of 2 lines short (1 unit missing)',
      fault: 'unknown',
      decidedBy: [short],
    });
    expect(quantity([promisePassed(end)])).toMatchObject({ verdict: 'fail', decidedBy: [] });
  });

  it('fails by too much, unless the rules accept it', () => {
    const over = delivered(at(10), [
      ['A', 11],
      ['B', 5],
    ]);
    expect(quantity([over])).toMatchObject({ verdict: 'fail', reason: '1 of 2 lines over-delivered' });
    expect(quantity([over], {}, { overDelivery: 'accept' }).verdict).toBe('pass');
  });

  it('is not short for what came late: time is judged apart', () => {
    expect(quantity([short, delivered(at(10, 4), [['B', 1]])]).verdict).toBe('pass');
  });

  it('is short by damaged units', () => {
    const damaged = delivered(at(10), [
      ['A', 9, 1],
      ['B', 5],
    ]);
    expect(quantity([damaged, promisePassed(end)])).toMatchObject({ verdict: 'fail', decidedBy: [damaged] });
  });

  it('is the fault of whom the drop names, else of whom a failed delivery or a return names', () => {
    const failed = plain('deliveryFailed', at(9), { fault: 'consignee' });
    const blamed = { ...short, fault: 'warehouse' } as const;
    expect(quantity([failed, short, promisePassed(end)])).toMatchObject({ fault: 'consignee' });
    expect(quantity([failed, blamed, promisePassed(end)])).toMatchObject({ fault: 'warehouse' });
    expect(quantity([failed, promisePassed(end)])).toMatchObject({ fault: 'consignee' });
  });

  it('is not applicable to an order that was called off', () => {
    expect(quantity([plain('cancelled', at(8)), promisePassed(end)]).verdict).toBe('notApplicable');
    expect(quantity([plain('cancelled', at(8)), delivered(at(10), all)]).verdict).toBe('pass');
  });
});
