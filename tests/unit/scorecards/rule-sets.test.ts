import { describe, expect, it } from 'vitest';
import { tierAt, withTier } from '../../../lib/customers/tier-history.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { type Judging, rulesFor, tierFor } from '../../../lib/scorecards/judging.ts';
import { defaultRuleSet, type RuleSet, ruleSetName, rulesOn } from '../../../lib/scorecards/rule-sets.ts';
import { standingOf } from '../../../lib/scorecards/scorecard.ts';
import { anOrder, delivered, plain, promisePassed, zone } from '../../support/builders.ts';

const version = (number: number, validFrom: string, given: Partial<RuleSet> = {}): RuleSet => ({
  ...defaultRuleSet,
  version: number,
  validFrom,
  ...given,
});
const own = (number: number, validFrom: string, given: Partial<RuleSet> = {}) =>
  version(number, validFrom, { owner: 'customer', ...given });

describe('the rules of a date', () => {
  it('are the handbook’s defaults until somebody writes others', () => {
    expect(ruleSetName(rulesOn('2026-03-03', [], []))).toBe('company@0');
    expect(rulesOn('2026-03-03', [], [version(1, '2026-03-04')])).toBe(defaultRuleSet);
  });

  it('are the company’s from the date on which they are valid, to the last one', () => {
    const company = [version(1, '2026-03-01', { validTo: '2026-03-03' })];
    const names = ['2026-02-28', '2026-03-01', '2026-03-03', '2026-03-04'].map((date) =>
      ruleSetName(rulesOn(date, [], company)),
    );
    expect(names).toEqual(['company@0', 'company@1', 'company@1', 'company@0']);
  });

  it('are the customer’s own before the company’s, however new those are', () => {
    const company = [version(1, '2026-03-01'), version(2, '2026-03-02')];
    expect(ruleSetName(rulesOn('2026-03-03', [own(1, '2026-03-01')], company))).toBe('customer@1');
    const ended = own(1, '2026-03-01', { validTo: '2026-03-02' });
    expect(ruleSetName(rulesOn('2026-03-03', [ended], company))).toBe('company@2');
  });

  it('are those written last where several are valid, and the older ones on dates that the last leaves out', () => {
    const versions = [
      version(1, '2026-01-01'),
      version(2, '2026-03-02', { validTo: '2026-03-03' }),
      version(3, '2026-02-01', { validTo: '2026-02-28' }),
    ];
    const names = ['2026-01-31', '2026-02-01', '2026-03-01', '2026-03-02', '2026-03-04'].map(
      (date) => rulesOn(date, [], versions).version,
    );
    expect(names).toEqual([1, 3, 1, 2, 1]);
  });

  it('are those of the business date on which the order was placed, in the business time zone', () => {
    const judging: Judging = { own: [], company: [version(1, '2026-03-03')], tiers: [] };
    const versions = ['2026-03-02T22:59:59Z', '2026-03-02T23:00:00Z', '2026-03-02', '2026-03-03'].map(
      (placedAt) => rulesFor(placedAt, judging, zone).version,
    );
    expect(versions).toEqual([0, 1, 0, 1]);
  });
});

describe('orders that are open', () => {
  const exclude = { ...defaultRuleSet, openOrders: 'exclude' } as const;
  const standing = (facts: Parameters<typeof courseOf>[0]['facts'], rules: RuleSet = exclude) =>
    standingOf(courseOf({ order: anOrder(), facts }, zone), rules);
  const passed = promisePassed('2026-03-03T17:00:00+01:00');
  const some = delivered('2026-03-03T10:00:00+01:00', [['A', 10]]);

  it('count when their window is over, or by other rules not before they are complete or closed', () => {
    expect(standing([some, passed], defaultRuleSet)).toBe('due');
    expect(standing([some, passed])).toBe('open');
    expect(standing([some, passed, plain('closed', '2026-03-04T10:00:00+01:00')])).toBe('due');
    expect(standing([some, passed, delivered('2026-03-05T10:00:00+01:00', [['B', 5]])])).toBe('due');
  });

  it('are open no more when they are called off: too late, they count as failed by all rules', () => {
    for (const rules of [defaultRuleSet, exclude]) {
      expect(standing([passed, plain('cancelled', '2026-03-05T10:00:00+01:00')], rules)).toBe('due');
      expect(standing([plain('cancelled', '2026-03-03T10:00:00+01:00')], rules)).toBe('cancelled');
    }
  });
});

describe('the tier of a customer', () => {
  const history = [
    { since: '2026-03-01T00:00:00.000Z', tier: 'regular' },
    { since: '2026-03-03T10:00:00.000Z', tier: 'key' },
    { since: '2026-03-05T10:00:00.000Z', tier: 'potential' },
  ] as const;
  const at = (instant: string) => tierAt(history, new Date(instant));

  it('at an instant is the one that was given last until then', () => {
    expect(at('2026-03-03T09:59:59.999Z')).toBe('regular');
    expect(at('2026-03-03T10:00:00.000Z')).toBe('key');
    expect(at('2026-03-05T09:00:00.000Z')).toBe('key');
    expect(at('2027-01-01T00:00:00.000Z')).toBe('potential');
  });

  it('before the first that is known is that one, and regular where none is', () => {
    expect(at('2020-01-01T00:00:00.000Z')).toBe('regular');
    expect(tierAt(history.slice(1), new Date('2020-01-01T00:00:00.000Z'))).toBe('key');
    expect(tierAt([], new Date('2026-03-03T00:00:00Z'))).toBe('regular');
  });

  it('is kept with every change and with nothing that is none', () => {
    const since = new Date('2026-03-06T10:00:00Z');
    expect(withTier(history, 'potential', since)).toBe(history);
    expect(withTier(history, 'key', since)).toEqual([
      ...history,
      { since: '2026-03-06T10:00:00.000Z', tier: 'key' },
    ]);
  });

  it('of an order is that of the moment in which it was placed; a date alone begins when it does', () => {
    const judging: Judging = { own: [], company: [], tiers: history };
    expect(tierFor('2026-03-03T11:00:00+01:00', judging, zone)).toBe('key');
    expect(tierFor('2026-03-03T10:59:59+01:00', judging, zone)).toBe('regular');
    expect(tierFor('2026-03-03', judging, zone)).toBe('regular');
    expect(tierFor('2026-03-04', judging, zone)).toBe('key');
  });
});
