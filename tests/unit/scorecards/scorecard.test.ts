import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/facts/fact.ts';
import type { Order } from '../../../lib/orders/order.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { defaultRuleSet, type RuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import {
  aLine,
  anOrder,
  confirmed,
  delivered,
  plain,
  promisePassed,
  voided,
  zone,
} from '../../support/builders.ts';

const strict = defaultRuleSet;
const lenient = { ...defaultRuleSet, early: 'accept' } as const;

function scored(facts: readonly Fact[], given: Partial<Order> = {}, rules: RuleSet = strict) {
  return score(courseOf({ order: anOrder(given), facts }, zone), rules);
}

function verdicts(facts: readonly Fact[], given: Partial<Order> = {}, rules: RuleSet = strict) {
  const { standing, onTime, inFull, otif } = scored(facts, given, rules);
  return { standing, onTime, inFull, otif };
}

const window = { from: '2026-03-03T09:00:00+01:00', to: '2026-03-03T17:00:00+01:00' };
const end = '2026-03-03T17:00:00+01:00';
const all = [
  ['A', 10],
  ['B', 5],
] as const;

describe('the handbook’s worked example', () => {
  const card = scored([
    delivered('2026-03-03T10:00:00+01:00', [
      ['A', 10],
      ['B', 4],
    ]),
    delivered('2026-03-04T10:00:00+01:00', [['B', 1]]),
  ]);

  it('is in full at every line, for the second drop made B full', () => {
    expect(card.inFull).toBe('pass');
    expect(card.lines.map(({ inFull }) => inFull)).toEqual(['pass', 'pass']);
  });

  it('is on time for A, not for B, so not for the order', () => {
    expect(card.lines.map(({ onTime }) => onTime)).toEqual(['pass', 'fail']);
    expect(card.onTime).toBe('fail');
  });

  it('is OTIF for one line of two and 14 units of 15, not for the order', () => {
    expect(card.lines.map(({ otif }) => otif)).toEqual(['pass', 'fail']);
    expect(card.lines.map(({ unitsOnTime }) => unitsOnTime)).toEqual([10, 4]);
    expect(card.otif).toBe('fail');
  });
});

describe('time', () => {
  it('a drop at the window’s first instant is inside, at its last instant late: windows are half-open', () => {
    expect(scored([delivered(window.from, all)]).onTime).toBe('pass');
    expect(scored([delivered('2026-03-03T16:59:59.999+01:00', all)]).onTime).toBe('pass');
    expect(scored([delivered(end, all)]).onTime).toBe('fail');
  });

  it('an early drop fails or passes as the rules say', () => {
    const early = [delivered('2026-03-03T08:59:59.999+01:00', all)];
    expect(verdicts(early, {}, strict)).toEqual({
      standing: 'due',
      onTime: 'fail',
      inFull: 'pass',
      otif: 'fail',
    });
    expect(verdicts(early, {}, lenient)).toEqual({
      standing: 'due',
      onTime: 'pass',
      inFull: 'pass',
      otif: 'pass',
    });
  });

  it('grace widens the window on both sides', () => {
    const rules = { ...strict, graceMinutes: 30 };
    expect(scored([delivered('2026-03-03T08:30:00+01:00', all)], {}, rules).onTime).toBe('pass');
    expect(scored([delivered('2026-03-03T08:29:59+01:00', all)], {}, rules).onTime).toBe('fail');
    expect(scored([delivered('2026-03-03T17:29:59+01:00', all)], {}, rules).onTime).toBe('pass');
    expect(scored([delivered('2026-03-03T17:30:00+01:00', all)], {}, rules).onTime).toBe('fail');
  });

  it('a date alone is its whole business date, in the business time zone', () => {
    const dated = { requestedWindow: '2026-03-03', promisedWindow: '2026-03-03' };
    expect(scored([delivered('2026-03-03', all)], dated).onTime).toBe('pass');
    expect(scored([delivered('2026-03-03T00:00:00+01:00', all)], dated).onTime).toBe('pass');
    expect(scored([delivered('2026-03-03T23:59:59+01:00', all)], dated).onTime).toBe('pass');
    expect(scored([delivered('2026-03-02T23:30:00Z', all)], dated).onTime).toBe('pass');
    expect(scored([delivered('2026-03-03T23:30:00Z', all)], dated).onTime).toBe('fail');
    expect(scored([delivered('2026-03-04', all)], dated).onTime).toBe('fail');
    expect(scored([delivered('2026-03-02', all)], dated).onTime).toBe('fail');
  });

  it('a short delivery on the day is on time and not in full, once the day is over', () => {
    const short = delivered('2026-03-03T10:00:00+01:00', [
      ['A', 10],
      ['B', 4],
    ]);
    expect(verdicts([short])).toEqual({
      standing: 'open',
      onTime: 'pending',
      inFull: 'pending',
      otif: 'pending',
    });
    expect(verdicts([short, promisePassed(end)])).toEqual({
      standing: 'due',
      onTime: 'pass',
      inFull: 'fail',
      otif: 'fail',
    });
  });
});

describe('an order of which nothing came', () => {
  it('is open until its window ends, late from then on', () => {
    expect(verdicts([]).standing).toBe('open');
    expect(verdicts([promisePassed(end)])).toEqual({
      standing: 'due',
      onTime: 'fail',
      inFull: 'fail',
      otif: 'fail',
    });
  });

  it('is due at once when it is recorded after its window has ended', () => {
    expect(verdicts([], { recordedAt: new Date(end).toISOString() }).standing).toBe('due');
  });

  it('is not due any more when it was cancelled before the window ended, and is when it was cancelled later', () => {
    const passed = promisePassed(end);
    expect(verdicts([plain('cancelled', '2026-03-03T16:00:00+01:00'), passed])).toEqual({
      standing: 'cancelled',
      onTime: 'notApplicable',
      inFull: 'notApplicable',
      otif: 'notApplicable',
    });
    expect(verdicts([plain('cancelled', end), passed]).standing).toBe('due');
  });

  it('is not called off by a cancellation after a delivery', () => {
    const facts = [
      delivered('2026-03-03T10:00:00+01:00', [['A', 1]]),
      plain('cancelled', '2026-03-03T11:00:00+01:00'),
      promisePassed(end),
    ];
    expect(verdicts(facts).standing).toBe('due');
  });
});

describe('the promise', () => {
  const later = { from: '2026-03-05T09:00:00+01:00', to: '2026-03-05T17:00:00+01:00' };
  const onLaterDay = delivered('2026-03-05T10:00:00+01:00', all);
  const unpromised = { promisedWindow: undefined };

  it('is the requested window until someone confirms, then the first confirmation', () => {
    expect(scored([onLaterDay], unpromised).promise.basis).toBe('requested');
    const confirmation = confirmed('2026-03-02T12:00:00+01:00', later);
    const second = confirmed('2026-03-02T13:00:00+01:00', window);
    const card = scored([second, confirmation, onLaterDay], unpromised);
    expect(card.promise.basis).toBe('confirmed');
    expect(card.onTime).toBe('pass');
  });

  it('does not move when the company confirms again, and moves when the customer asked', () => {
    const again = confirmed('2026-03-02T12:00:00+01:00', later);
    expect(scored([again, onLaterDay]).onTime).toBe('fail');
    const asked = { ...again, requestedByCustomer: true };
    expect(scored([asked, onLaterDay])).toMatchObject({
      onTime: 'pass',
      promise: { basis: 'movedByCustomer' },
    });
  });

  it('that was moved by the customer after it had passed is open again', () => {
    const moved = confirmed('2026-03-03T18:00:00+01:00', later, { requestedByCustomer: true });
    expect(verdicts([promisePassed(end), moved]).standing).toBe('open');
  });
});

describe('quantity', () => {
  it('over-delivery is not in full, unless the rules accept it, and never adds units on time', () => {
    const over = [
      delivered('2026-03-03T10:00:00+01:00', [
        ['A', 12],
        ['B', 5],
      ]),
    ];
    expect(scored(over)).toMatchObject({ onTime: 'pass', inFull: 'fail' });
    expect(scored(over).lines[0]).toMatchObject({ delivered: 12, unitsOnTime: 10 });
    expect(scored(over, {}, { ...strict, overDelivery: 'accept' }).inFull).toBe('pass');
  });

  it('damaged units fill no line, but came', () => {
    const facts = [
      delivered('2026-03-03T10:00:00+01:00', [
        ['A', 9, 1],
        ['B', 5],
      ]),
      promisePassed(end),
    ];
    expect(scored(facts)).toMatchObject({ onTime: 'pass', inFull: 'fail' });
    expect(scored([delivered('2026-03-04T10:00:00+01:00', [['A', 0, 10]])]).lines[0]?.onTime).toBe('fail');
  });

  it('a SKU that the order lacks is shown and changes no line', () => {
    const facts = [delivered('2026-03-03T10:00:00+01:00', [...all, ['Z', 3]])];
    expect(scored(facts).otif).toBe('pass');
    expect(scored(facts).lines.map((line) => line.delivered)).toEqual([10, 5]);
    expect(courseOf({ order: anOrder(), facts }, zone).unordered).toMatchObject([{ sku: 'Z', quantity: 3 }]);
  });

  it('lines of one SKU are filled in order; a named lineId goes to its line', () => {
    const lines = [aLine('1', 'A', 3), aLine('2', 'A', 4)];
    const at = '2026-03-03T10:00:00+01:00';
    expect(scored([delivered(at, [['A', 5]])], { lines }).lines.map((line) => line.delivered)).toEqual([
      3, 2,
    ]);
    expect(scored([delivered(at, [['A', 9]])], { lines }).lines.map((line) => line.delivered)).toEqual([
      3, 6,
    ]);
    const named = delivered(at, [], { lines: [{ lineId: '2', sku: 'A', quantity: 4 }] });
    expect(scored([named], { lines }).lines.map((line) => line.delivered)).toEqual([0, 4]);
    // What is named is served first, also when the rest came before it.
    const first = { sku: 'A', quantity: 4 };
    const both = delivered(at, [], { lines: [first, { lineId: '1', sku: 'A', quantity: 3 }] });
    expect(scored([both], { lines }).lines.map((line) => line.delivered)).toEqual([3, 4]);
  });

  it('a drop of nothing is no drop', () => {
    const card = scored([delivered('2026-03-04T10:00:00+01:00', [['A', 0]]), promisePassed(end)]);
    expect(card.lines[0]).toMatchObject({ drops: [], onTime: 'fail' });
  });
});

describe('who may say what became of an order', () => {
  it('a carrier’s drop counts like one that the shipper tells', () => {
    const drop = delivered('2026-03-03T10:00:00+01:00', all);
    expect(verdicts([{ ...drop, partnerId: 'carrier' }])).toEqual(verdicts([drop]));
  });

  it('another partner cannot void a fact either', () => {
    const drop = delivered('2026-03-03T10:00:00+01:00', all);
    expect(scored([drop, voided(drop.factId, { partnerId: 'someone-else' })]).otif).toBe('pass');
  });
});
