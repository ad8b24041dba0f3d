import { describe, expect, it } from 'vitest';
import type { ChurnAlert } from '../../../lib/churn/churn-alert.ts';
import type { ChurnState } from '../../../lib/churn/churn-state.ts';
import { isHeldOut } from '../../../lib/churn/hold-out.ts';
import type { Finding } from '../../../lib/churn/judge-customer.ts';
import { type Concerned, nextChurnAlerts } from '../../../lib/churn/next-churn-alerts.ts';
import { rhythmOf } from '../../../lib/churn/summary.ts';
import { aSummary, everyDays } from '../../support/churn-builders.ts';

const customer: Concerned = {
  customerId: 'nordwind',
  tier: 'regular',
  manager: 'anna',
  doNotContact: false,
  lastOrderOn: '2026-02-01',
  valueAtRisk: { amount: 120_000, currency: 'EUR' },
  reasons: [],
};

function found(churnState: ChurnState, parts: readonly string[] = []): Finding {
  const flow = { from: '2025-12-08', days: 90, orders: 1, value: 10_000 };
  return {
    rhythm: rhythmOf(aSummary(everyDays(14, 10, '2026-02-01')), '2026-03-01'),
    outlook: { chanceOfSilence: 0.8, horizonDays: 30, silentDays: 28 },
    churnState,
    sendingLess: parts.map((part) => ({ part, by: 'orders', recent: flow, before: flow })),
    recovered: [],
    isChanged: true,
  };
}

const next = (before: readonly ChurnAlert[], finding: Finding, on = '2026-03-01', given = {}) =>
  nextChurnAlerts(before, finding, { ...customer, ...given }, on, 0);

describe('an alert that a customer is leaving', () => {
  it('is raised when they are at risk, with what is usual for them', () => {
    expect(next([], found('atRisk'))).toMatchObject([
      { cause: 'leaving', state: 'open', severity: 'warning', firstSeen: '2026-03-01', manager: 'anna' },
    ]);
    expect(next([], found('atRisk'))[0]).toHaveProperty('usualGapDays', expect.closeTo(14));
  });

  it('is not raised for one to watch', () => {
    expect(next([], found('watch'))).toEqual([]);
  });

  it('is serious of a key customer, and of one who is lost', () => {
    expect(next([], found('atRisk'), '2026-03-01', { tier: 'key' })).toMatchObject([{ severity: 'serious' }]);
    expect(next([], found('lost'))).toMatchObject([{ severity: 'serious' }]);
  });

  it('is not raised for one who left a year before anybody looked', () => {
    const silentFor = (silentDays: number) =>
      next([], { ...found('lost'), outlook: { chanceOfSilence: 0.99, horizonDays: 30, silentDays } });
    expect(silentFor(395)).toHaveLength(1);
    expect(silentFor(396)).toEqual([]);
  });

  it('gets worse, and remembers how it began', () => {
    const raised = next([], found('atRisk'));
    const lost = { ...found('lost'), outlook: { chanceOfSilence: 0.95, horizonDays: 30, silentDays: 45 } };
    expect(next(raised, lost, '2026-03-18')).toMatchObject([
      {
        severity: 'serious',
        churnState: 'lost',
        firstSeen: '2026-03-01',
        lastSeen: '2026-03-18',
        raisedAt: { chanceOfSilence: 0.8 },
        outlook: { chanceOfSilence: 0.95 },
      },
    ]);
  });

  it('closes when they ordered again, and tells when', () => {
    const raised = next([], found('atRisk'));
    const again = next(raised, found('steady'), '2026-03-05', { lastOrderOn: '2026-03-04' });
    expect(again).toMatchObject([{ state: 'closed', lastOrderOn: '2026-03-04', firstSeen: '2026-03-01' }]);
  });

  it('is raised anew after it was closed', () => {
    const closed = next(next([], found('atRisk')), found('steady'), '2026-03-05');
    expect(next(closed, found('atRisk'), '2026-05-01')).toMatchObject([
      { state: 'open', firstSeen: '2026-05-01' },
    ]);
  });
});

describe('an alert that a customer sends less', () => {
  it('is one for each part', () => {
    const raised = next([], found('steady', ['all', 'family#tea']));
    expect(raised.map((alert) => alert.cause === 'sendingLess' && alert.shrinking.part)).toEqual([
      'all',
      'family#tea',
    ]);
  });

  it('stays as it is while its part does, and closes with it', () => {
    const raised = next([], found('steady', ['all', 'family#tea']));
    const after = next(raised, found('steady', ['all']), '2026-03-09');
    expect(after).toMatchObject([{ state: 'closed', shrinking: { part: 'family#tea' } }]);
  });

  it('gives way to the alert that they are leaving', () => {
    const raised = next([], found('watch', ['all']));
    expect(next(raised, found('atRisk'), '2026-03-09')).toMatchObject([
      { cause: 'leaving', state: 'open' },
      { cause: 'sendingLess', state: 'closed' },
    ]);
  });

  it('is not told as recovered when it gives way to that', () => {
    const told = { on: '2026-03-02', state: 'open', severity: 'warning', measure: 0 } as const;
    const raised = next([], found('watch', ['all'])).map((alert) => ({ ...alert, told }));
    const [, less] = next(raised, found('atRisk'), '2026-03-09');
    expect(less).toMatchObject({ cause: 'sendingLess', state: 'closed', told: undefined });
  });

  it('is told as recovered with how it stands by then', () => {
    const told = { on: '2026-03-02', state: 'open', severity: 'warning', measure: 0 } as const;
    const raised = next([], found('watch', ['all'])).map((alert) => ({ ...alert, told }));
    const flow = { from: '2025-12-08', days: 91, orders: 9, value: 90_000 };
    const recovered = [{ part: 'all', recent: flow, before: { ...flow, orders: 10 } }];
    expect(next(raised, { ...found('watch'), recovered }, '2026-03-09')).toMatchObject([
      { state: 'closed', told, shrinking: { part: 'all', recent: { orders: 9 }, before: { orders: 10 } } },
    ]);
  });
});

describe('the hold-out', () => {
  const ids = Array.from({ length: 4_000 }, (_, index) => `C-${index}`);
  const drawn = (share: number, tier: 'key' | 'regular' = 'regular') =>
    ids.filter((id) => isHeldOut(id, '2026-03-01', tier, share)).length;

  it('is about the share that was set, and the same at every run', () => {
    expect(drawn(0.1)).toBeGreaterThan(320);
    expect(drawn(0.1)).toBeLessThan(480);
    expect(drawn(0.1)).toBe(drawn(0.1));
  });

  it('ends for who became a key customer', () => {
    const raised = nextChurnAlerts([], found('atRisk'), customer, '2026-03-01', 1);
    expect(raised).toMatchObject([{ isHeldOut: true }]);
    const after = nextChurnAlerts(raised, found('lost'), { ...customer, tier: 'key' }, '2026-03-18', 1);
    expect(after).toMatchObject([{ isHeldOut: false, severity: 'serious' }]);
  });

  it('is nobody by default, and never a key customer', () => {
    expect(drawn(0)).toBe(0);
    expect(drawn(0.5, 'key')).toBe(0);
  });
});
