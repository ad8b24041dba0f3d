import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/facts/fact.ts';
import type { Contribution } from '../../../lib/kpis/contribution.ts';
import { causeOf, closedAt, restated } from '../../../lib/kpis/restatement.ts';
import type { Judging } from '../../../lib/scorecards/judging.ts';
import { changeOf, restatementsOf, scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { anOrder, delivered, promisePassed, voided, zone } from '../../support/builders.ts';
import { byDefault } from '../../support/oracle.ts';

const counting = (date: string, counts: Contribution['counts']): Contribution => ({
  date,
  groups: ['company'],
  counts,
});

describe('a business date', () => {
  it('is closed at 01:00 of the next, summer or winter', () => {
    expect(closedAt('2026-03-03', zone).toISOString()).toBe('2026-03-04T00:00:00.000Z');
    expect(closedAt('2026-07-03', zone).toISOString()).toBe('2026-07-03T23:00:00.000Z');
  });

  it('is closed an hour after midnight on both days of daylight saving', () => {
    // The clocks go forward at 2:00 of 29 March and back at 3:00 of 25 October: 01:00 is there once on both.
    expect(closedAt('2026-03-28', zone).toISOString()).toBe('2026-03-29T00:00:00.000Z');
    expect(closedAt('2026-03-29', zone).toISOString()).toBe('2026-03-29T23:00:00.000Z');
    expect(closedAt('2026-10-24', zone).toISOString()).toBe('2026-10-24T23:00:00.000Z');
    expect(closedAt('2026-10-25', zone).toISOString()).toBe('2026-10-26T00:00:00.000Z');
  });

  it('is closed where the clocks show 01:00 first, and after the gap where they never do', () => {
    // New York shows 01:00 twice on 1 November 2026; Cairo skips midnight of 24 April 2026 to 01:00.
    expect(closedAt('2026-10-31', 'America/New_York').toISOString()).toBe('2026-11-01T05:00:00.000Z');
    expect(closedAt('2026-04-23', 'Africa/Cairo').toISOString()).toBe('2026-04-23T22:00:00.000Z');
  });
});

describe('what is restated', () => {
  const before = counting('2026-03-03', { orders: 1, lines: 2, dropsLate: 1 });
  const after = counting('2026-03-03', { orders: 1, lines: 2, ordersInFull: 1 });
  const close = new Date('2026-03-04T00:00:00Z');

  it('are the measures of a closed date that moved, each with what it was and is', () => {
    expect(restated(before, after, close, zone)).toEqual([
      {
        date: '2026-03-03',
        changes: { dropsLate: { was: 1, is: 0 }, ordersInFull: { was: 0, is: 1 } },
      },
    ]);
  });

  it('is nothing before the close, and nothing where nothing moved', () => {
    expect(restated(before, after, new Date(+close - 1), zone)).toEqual([]);
    expect(restated(before, before, close, zone)).toEqual([]);
    expect(restated(undefined, undefined, close, zone)).toEqual([]);
  });

  it('are both dates where the order moves from one to the other, those that are closed', () => {
    const moved = counting('2026-03-05', { orders: 1 });
    const one = counting('2026-03-03', { orders: 1 });
    const [of3, of5] = [
      { date: '2026-03-03', changes: { orders: { was: 1, is: 0 } } },
      { date: '2026-03-05', changes: { orders: { was: 0, is: 1 } } },
    ];
    expect(restated(one, moved, close, zone)).toEqual([of3]);
    expect(restated(one, moved, new Date('2026-03-06T00:00:00Z'), zone)).toEqual([of3, of5]);
  });
});

describe('why it is restated', () => {
  const closed = closedAt('2026-03-03', zone);
  const passed = promisePassed('2026-03-03T17:00:00+01:00');
  const drop = (occurredAt: string, recordedAt: string, given: Partial<Fact> = {}) =>
    delivered(occurredAt, [['A', 10]], { factId: 'drop', recordedAt, ...(given as object) });
  const cause = (facts: readonly Fact[], known: number, rulesChanged = false) =>
    causeOf(facts, known, rulesChanged, closed, zone);

  it('is a later fact, when what came happened after the close', () => {
    const late = drop('2026-03-05T10:00:00+01:00', '2026-03-05T09:00:00.000Z');
    expect(cause([late, passed], 1)).toEqual({
      kind: 'laterFact',
      facts: [{ partnerId: late.partnerId, factId: 'drop', kind: 'delivered' }],
    });
  });

  it('is a late fact, when it happened before the close and was told after', () => {
    expect(cause([passed, drop('2026-03-03T10:00:00+01:00', '2026-03-06T09:00:00.000Z')], 1).kind).toBe(
      'lateFact',
    );
    expect(cause([passed, drop('2026-03-03', '2026-03-06T09:00:00.000Z')], 1).kind).toBe('lateFact');
  });

  it('is a correction, when a fact was taken back or replaced', () => {
    const first = drop('2026-03-03T10:00:00+01:00', '2026-03-03T09:00:00.000Z');
    const taken = voided('drop', { factId: 'void', recordedAt: '2026-03-06T09:00:00.000Z' });
    const replaced = drop('2026-03-05T10:00:00+01:00', '2026-03-06T09:00:00.000Z', {
      factId: 'again',
      corrects: 'drop',
    });
    expect(cause([taken, first], 1)).toEqual({
      kind: 'correction',
      facts: [{ partnerId: taken.partnerId, factId: 'void', kind: 'voided' }],
    });
    expect(cause([replaced, first], 1).kind).toBe('correction');
  });

  it('names the facts that came since, newest last, in whatever order they are read', () => {
    const [one, two] = [
      drop('2026-03-05T10:00:00+01:00', '2026-03-05T09:00:00.000Z', { factId: 'one' }),
      drop('2026-03-05T08:00:00+01:00', '2026-03-06T09:00:00.000Z', { factId: 'two' }),
    ];
    for (const facts of [
      [one, two, passed],
      [two, passed, one],
    ])
      expect(cause(facts, 1).facts.map(({ factId }) => factId)).toEqual(['one', 'two']);
  });

  it('names the newest hundred where thousands waited for the order: a row holds no more than 400 KB', () => {
    const waiting = Array.from({ length: 3_000 }, (_, index) =>
      drop('2026-03-05', '2026-03-06T09:00:00.000Z', { factId: `waiting-${1_000 + index}` }),
    );
    const { kind, facts } = cause(waiting, 0);
    expect([kind, facts.length]).toEqual(['laterFact', 100]);
    expect(facts.at(-1)?.factId).toBe('waiting-3999');
  });

  it('is the rules or other settings, when no fact came', () => {
    expect(cause([passed], 1, true)).toEqual({ kind: 'ruleSet', facts: [] });
    expect(cause([passed], 1)).toEqual({ kind: 'settings', facts: [] });
  });
});

describe('an order', () => {
  const order = anOrder({ orderNumber: 'PO-1' });
  const passed = promisePassed('2026-03-03T17:00:00+01:00');
  const late = delivered('2026-03-04T10:00:00+01:00', [
    ['A', 10],
    ['B', 5],
  ]);
  const change = (before: readonly Fact[], after: readonly Fact[], judging: Judging = byDefault) =>
    changeOf(
      scoreOrder({ order, facts: before }, byDefault, zone),
      scoreOrder({ order, facts: after }, judging, zone),
    );
  const now = new Date('2026-03-04T12:00:00Z');

  it('that comes late restates the day on which it was due: in full after all', () => {
    const found = change([passed], [passed, late]);
    if (!found) throw new Error('something changed');
    expect(restatementsOf(found, [passed, late], now, zone)).toMatchObject([
      {
        customerId: 'nordwind',
        orderNumber: 'PO-1',
        date: '2026-03-03',
        restatedAt: now.toISOString(),
        cause: { kind: 'laterFact', facts: [{ factId: late.factId }] },
        changes: { ordersInFull: { was: 0, is: 1 }, dropsLate: { was: 0, is: 1 } },
      },
    ]);
  });

  it('that other rules judge says so, and a new fact beside them is the cause that is told', () => {
    const rules = { ...defaultRuleSet, owner: 'customer', version: 1, graceMinutes: 1440 } as const;
    const lenient = { ...byDefault, own: [rules] };
    const judged = change([passed, late], [passed, late], lenient);
    if (!judged) throw new Error('something changed');
    expect(restatementsOf(judged, [passed, late], now, zone)).toMatchObject([
      { cause: { kind: 'ruleSet', facts: [] }, changes: { 'contract:ordersOnTime': { was: 0, is: 1 } } },
    ]);
  });

  it('that a correction gives to another carrier restates the figures of both, though it counts the same', () => {
    const by = (carrier: string, given: Partial<Fact>) =>
      delivered('2026-03-03T10:00:00+01:00', [['A', 10]], { carrier, ...(given as object) });
    const first = by('hansa', { factId: 'drop' });
    const corrected = by('baltic', {
      factId: 'again',
      corrects: 'drop',
      recordedAt: '2026-03-04T08:00:00.000Z',
    });
    const found = change([passed, first], [passed, first, corrected]);
    if (!found) throw new Error('something changed');
    expect(restatementsOf(found, [passed, first, corrected], now, zone)).toMatchObject([
      {
        date: '2026-03-03',
        cause: { kind: 'correction', facts: [{ factId: 'again' }] },
        groups: { left: ['carrier#hansa'], joined: ['carrier#baltic'] },
        changes: {},
      },
    ]);
  });

  it('of which nothing changed is not scored anew', () => {
    expect(change([passed, late], [late, passed])).toBeUndefined();
  });
});
