import { describe, expect, it } from 'vitest';
import { delivered, promisePassed } from '../../support/builders.ts';
import { all, at, drop, end, flawless, judging } from '../../support/judged.ts';

const product = judging('product');
const dropOf = (line: object, given: object = {}) =>
  delivered(at(10), [], {
    lines: [
      { sku: 'A', quantity: 10, ...line },
      { sku: 'B', quantity: 5 },
    ],
    ...given,
  });

describe('the right product', () => {
  it('is delivered when every unit is of an ordered SKU and undamaged', () => {
    expect(product(flawless)).toEqual({ verdict: 'pass', decidedBy: [drop] });
  });

  it('is pending while the order is open, and not applicable where nothing ever came', () => {
    expect(product([]).verdict).toBe('pending');
    expect(product([promisePassed(end)]).verdict).toBe('notApplicable');
  });

  it('fails by a damaged unit, and the fault is whose the drop says it is', () => {
    const damaged = dropOf({ damaged: 1 }, { fault: 'carrier' });
    expect(product([damaged])).toEqual({
      verdict: 'fail',
      reason: '1 unit of A damaged',
      fault: 'carrier',
      decidedBy: [damaged],
    });
  });

  it('fails by a substitute, unless the customer approved it', () => {
    expect(product([dropOf({ substituted: 2 })])).toMatchObject({
      verdict: 'fail',
      reason: '2 units of A substituted without approval',
      fault: 'unknown',
    });
    expect(product([dropOf({ substituted: 2, substituteApproved: true })]).verdict).toBe('pass');
  });

  it('fails by a SKU that the order lacks, whatever condition it came in', () => {
    const strange = delivered(at(11), [['Z', 2, 1]]);
    expect(product([...flawless, strange])).toMatchObject({
      verdict: 'fail',
      reason: '3 units of Z not ordered',
      decidedBy: [strange],
    });
    expect(product([...flawless, delivered(at(11), [['Z', 0]])]).verdict).toBe('pass');
  });

  it('fails at once, also while something is still missing', () => {
    expect(product([delivered(at(10), [['A', 1, 1]])])).toMatchObject({ verdict: 'fail' });
  });

  it('names each drop that went against it once, in the order in which they happened', () => {
    const second = delivered(at(12), [['B', 5, 2]], { fault: 'warehouse' });
    const first = delivered(at(10), [['A', 10, 1]], { fault: 'carrier' });
    expect(product([second, first, delivered(at(11), all)])).toMatchObject({
      decidedBy: [first, second],
      fault: 'warehouse',
    });
  });
});
