import { describe, expect, it } from 'vitest';
import { flawOf, valueIn, worthOf } from '../../../lib/credit/order-worth.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import type { OrderLine } from '../../../lib/orders/order.ts';
import { aLine, amended, delivered, plain } from '../../support/builders.ts';
import { courseWith, line, noon, units } from '../../support/credit/courses.ts';

/** Ten of A at 7 and four of B at 100: 470 in all. */
const ordered = [line('A', 10, 7), line('B', 4, 100)];

function worth(facts: readonly Fact[], lines: readonly OrderLine[] = ordered, currency = 'EUR') {
  const { whole, out, kept } = worthOf({ lines }, courseWith(lines, facts), currency);
  return { whole, out, kept };
}

const sent = (day: number, of?: Record<string, number>) =>
  plain('dispatched', noon(day), of ? { lines: units(of) } : {});
const back = (day: number, of?: Record<string, number>) =>
  plain('returned', noon(day), of ? { lines: units(of) } : {});

describe('what an order is worth', () => {
  it('is all that was ordered, and nothing of it is out before it is sent', () => {
    expect(worth([])).toEqual({ whole: 470, out: 0, kept: 0 });
  });

  it('dispatched in part, only that is out; dispatched without a word of lines, all is', () => {
    expect(worth([sent(3, { A: 10, B: 1 })])).toEqual({ whole: 470, out: 170, kept: 0 });
    expect(worth([sent(3)])).toEqual({ whole: 470, out: 470, kept: 0 });
  });

  it('what was sent and came is out once', () => {
    const drop = delivered(noon(4), [['A', 6]]);
    expect(worth([sent(3, { A: 10 }), drop])).toEqual({ whole: 470, out: 70, kept: 42 });
  });

  it('what came without a word of its dispatch is out too', () => {
    expect(worth([delivered(noon(4), [['B', 2]])])).toEqual({ whole: 470, out: 200, kept: 200 });
  });

  it('delivered beyond what was ordered, it is worth more', () => {
    const drop = delivered(noon(4), [
      ['A', 10],
      ['B', 6],
    ]);
    expect(worth([sent(3), drop])).toEqual({ whole: 670, out: 670, kept: 670 });
  });

  it('damaged units are no good ones, and are on their way no more', () => {
    expect(worth([sent(3, { A: 10 }), delivered(noon(4), [['A', 7, 3]])])).toEqual({
      whole: 470,
      out: 49,
      kept: 49,
    });
  });

  it('what came back is not out, all of it where the return names no lines', () => {
    const drop = delivered(noon(4), [
      ['A', 10],
      ['B', 4],
    ]);
    expect(worth([sent(3), drop, back(5, { B: 3 })])).toEqual({ whole: 470, out: 170, kept: 170 });
    expect(worth([sent(3), drop, back(5)])).toEqual({ whole: 470, out: 0, kept: 0 });
  });

  it('sent again after a delivery that failed, it is on its way once', () => {
    const failed = plain('deliveryFailed', noon(4));
    expect(worth([sent(3), failed, sent(5)])).toMatchObject({ out: 470 });
    const drop = delivered(noon(6), [
      ['A', 10],
      ['B', 4],
    ]);
    expect(worth([sent(3), failed, sent(5), drop])).toEqual({ whole: 470, out: 470, kept: 470 });
  });

  it('refused at the door it is out no more; sent anew and delivered, all of it is kept', () => {
    const refused = [sent(3), plain('deliveryFailed', noon(4)), back(5, { A: 10, B: 4 })];
    expect(worth(refused)).toEqual({ whole: 470, out: 0, kept: 0 });
    expect(worth([...refused, sent(6)])).toMatchObject({ out: 470, kept: 0 });
    const drop = delivered(noon(7), [
      ['A', 10],
      ['B', 4],
    ]);
    expect(worth([...refused, sent(6), drop])).toEqual({ whole: 470, out: 470, kept: 470 });
  });

  it('of what came back, what is sent in its place is out again', () => {
    const drop = delivered(noon(4), [
      ['A', 10],
      ['B', 2],
    ]);
    expect(worth([sent(3, { A: 10, B: 2 }), drop, back(5, { B: 1 }), sent(6, { B: 1 })])).toEqual({
      whole: 470,
      out: 270,
      kept: 170,
    });
  });
});

describe('amended lines', () => {
  it('are what is ordered from then on, at their prices', () => {
    const change = amended(noon(2), { lines: [line('A', 3, 9)] });
    expect(worth([change])).toEqual({ whole: 27, out: 0, kept: 0 });
  });

  it('raised after the dispatch add nothing to what is out', () => {
    const change = amended(noon(4), { lines: [line('A', 1000, 7), line('B', 4, 100)], agreed: true });
    expect(worth([sent(3), change])).toEqual({ whole: 7400, out: 470, kept: 0 });
  });

  it('that drop a SKU which came leave it at its last price', () => {
    const drop = delivered(noon(3), [['B', 2]]);
    const change = amended(noon(4), { lines: [line('A', 10, 8)], agreed: true });
    expect(worth([drop, change])).toEqual({ whole: 280, out: 200, kept: 200 });
  });
});

describe('prices', () => {
  it('of one SKU at several prices, units fill the lines in their order; those beyond cost the last', () => {
    const lines = [line('A', 2, 10), line('A', 3, 4)];
    const came = (quantity: number) => worth([delivered(noon(3), [['A', quantity]])], lines).kept;
    expect([1, 2, 3, 5, 7].map(came)).toEqual([10, 20, 24, 32, 40]);
  });

  it('in another currency, or none, are worth nothing', () => {
    expect(worth([], [line('A', 2, 10, 'USD'), aLine('2', 'B', 9), line('C', 1, 5)])).toMatchObject({
      whole: 5,
    });
    expect(flawOf('EUR', [line('A', 1, 1, 'USD'), aLine('2', 'B', 9)])).toBe('otherCurrency');
    expect(flawOf('EUR', [line('A', 1, 1), aLine('2', 'B', 9)])).toBe('unpriced');
    expect(flawOf('EUR', ordered)).toBeUndefined();
  });

  it.each([
    ['JPY', 1_234, 3, 3_702],
    ['KWD', 12_345, 7, 86_415],
    ['EUR', 99_999_999, 10_000, 999_999_990_000],
  ])('in %s are whole minor units: %i each, %i of them', (currency, price, quantity, value) => {
    const lines = [line('A', quantity, price, currency)];
    expect(valueIn(currency, lines)).toBe(value);
    expect(worth([sent(3)], lines, currency)).toEqual({ whole: value, out: value, kept: 0 });
  });
});
