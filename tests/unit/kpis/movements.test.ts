import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/facts/fact.ts';
import { scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { aLine, anOrder, delivered, plain, promisePassed, redirected, zone } from '../../support/builders.ts';
import { at, end } from '../../support/judged.ts';
import { byDefault } from '../../support/oracle.ts';

/** What the handbook's order (A×10, B×5) counts; its window is over. */
function counted(facts: readonly Fact[]) {
  const all = [...facts, promisePassed(end)];
  return scoreOrder({ order: anOrder(), facts: all }, byDefault, zone).counted?.counts ?? {};
}
const count = (facts: readonly Fact[], ...measures: string[]) => {
  const counts = counted(facts);
  return measures.map((measure) => counts[measure] ?? 0);
};

const units = (a: number, b: number) => ({
  lines: [
    { sku: 'A', quantity: a },
    { sku: 'B', quantity: b },
  ],
});
const whole = delivered(at(10), [
  ['A', 10],
  ['B', 5],
]);

describe('the first shipment', () => {
  const filled = ['unitsFilledFirst', 'linesFilledFirst', 'ordersFilledFirst'];

  it('is the first dispatch that tells what it carries, not what came of it', () => {
    expect(count([plain('dispatched', at(8), units(10, 3)), whole], ...filled)).toEqual([13, 1, 0]);
    expect(count([plain('dispatched', at(8), units(12, 5)), whole], ...filled)).toEqual([15, 2, 1]);
    const second = plain('dispatched', at(9), units(0, 2));
    expect(count([second, plain('dispatched', at(8), units(10, 3)), whole], ...filled)).toEqual([13, 1, 0]);
  });

  it('is the first drop where no dispatch tells', () => {
    expect(count([plain('dispatched', at(8)), whole], ...filled)).toEqual([15, 2, 1]);
    expect(count([], ...filled)).toEqual([0, 0, 0]);
  });

  it('fills the line that it names, the rest in order', () => {
    const order = anOrder({ lines: [aLine('1', 'A', 3), aLine('2', 'A', 4)] });
    const first = (lines: object[]) => {
      const facts = [plain('dispatched', at(8), { lines }), promisePassed(end)];
      return scoreOrder({ order, facts }, byDefault, zone).counted?.counts['linesFilledFirst'] ?? 0;
    };
    expect(first([{ sku: 'A', quantity: 4 }])).toBe(1);
    expect(first([{ lineId: '2', sku: 'A', quantity: 4 }])).toBe(1);
    expect(
      first([
        { sku: 'A', quantity: 3 },
        { lineId: '2', sku: 'A', quantity: 4 },
      ]),
    ).toBe(2);
    expect(first([{ lineId: '2', sku: 'A', quantity: 7 }])).toBe(1);
  });
});

describe('drops', () => {
  it('are late after the window, whatever they bring', () => {
    const strange = delivered(at(18), [['Z', 1]]);
    expect(count([whole, strange, delivered(at(18), [['A', 0]])], 'drops', 'dropsLate')).toEqual([2, 1]);
  });

  it('are short when fewer units come out than went in since the drop before, in whatever condition', () => {
    const sent = plain('dispatched', at(8), units(10, 5));
    const damaged = delivered(at(10), [
      ['A', 9, 1],
      ['B', 5],
    ]);
    expect(count([sent, whole], 'dropsShort')).toEqual([0]);
    expect(count([sent, damaged], 'dropsShort')).toEqual([0]);
    expect(count([sent, delivered(at(10), [['A', 10]])], 'dropsShort')).toEqual([1]);
    expect(count([plain('dispatched', at(8)), delivered(at(10), [['A', 1]])], 'dropsShort')).toEqual([0]);
    // What one drop lacked is not held against the next.
    const next = delivered(at(11), [['B', 5]]);
    expect(count([sent, delivered(at(10), [['A', 10]]), next], 'dropsShort')).toEqual([1]);
  });

  it('that failed are made good by the next that succeeds, in so many minutes', () => {
    const failures = [plain('deliveryFailed', at(9)), plain('deliveryFailed', at(11))];
    const recovered = ['dropsFailed', 'dropsRecovered', 'recoveryMinutes'];
    expect(count([...failures, delivered(at(12), [['A', 10]])], ...recovered)).toEqual([2, 2, 180 + 60]);
    expect(count([...failures, whole], ...recovered)).toEqual([2, 1, 60]);
    expect(count([...failures, delivered(at(12), [['A', 0]])], ...recovered)).toEqual([2, 0, 0]);
  });
});

describe('a stock-out', () => {
  it('is a line of which less was picked than ordered before goods left', () => {
    expect(count([plain('picked', at(7), units(10, 4)), whole], 'linesStockedOut')).toEqual([1]);
    const more = plain('picked', at(8), units(0, 1));
    expect(count([plain('picked', at(7), units(10, 4)), more, whole], 'linesStockedOut')).toEqual([0]);
    const tooLate = [plain('dispatched', '2026-03-03T07:30:00+01:00'), more];
    expect(count([plain('picked', at(7), units(10, 4)), ...tooLate, whole], 'linesStockedOut')).toEqual([1]);
  });

  it('is not known where the warehouse does not say what it picked', () => {
    expect(count([plain('picked', at(7)), whole], 'linesStockedOut')).toEqual([0]);
  });
});

describe('orders on their way', () => {
  it('are rerouted or redirected once they were dispatched', () => {
    const ways = ['ordersDispatched', 'ordersRerouted', 'ordersRedirected'];
    const changes = [plain('routeChanged', at(9)), redirected(at(9), { city: 'Kiel' })];
    expect(count([...changes, whole], ...ways)).toEqual([0, 0, 0]);
    expect(count([plain('dispatched', at(8)), ...changes, ...changes, whole], ...ways)).toEqual([1, 1, 1]);
  });

  it('count lines that came, those that came as another article, and units by their condition', () => {
    const drop = delivered(at(10), [], {
      lines: [
        { sku: 'A', quantity: 8, substituted: 2 },
        { sku: 'Z', quantity: 3, damaged: 1 },
      ],
    });
    expect(
      count([drop], 'linesDelivered', 'linesSubstituted', 'unitsHandedOver', 'unitsDamaged', 'unitsFilled'),
    ).toEqual([1, 1, 14, 1, 8]);
  });
});
