import type { ChurnTold } from '../../lib/alerts/churn-told.ts';
import { type LeavingAlert, measureOf, type SendingLessAlert } from '../../lib/churn/churn-alert.ts';
import type { Backtest, ChurnRun, Grade } from '../../lib/churn/churn-run.ts';
import type { ModelKind } from '../../lib/churn/models/model.ts';
import type { Reason } from '../../lib/churn/reason.ts';
import type { Shrinking } from '../../lib/churn/shrinking.ts';

export const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });

/** Found in the night before the mail of 1 April 2026. */
const common = {
  customerId: 'nordwind',
  tier: 'regular',
  manager: 'anna',
  doNotContact: false,
  state: 'open',
  severity: 'warning',
  firstSeen: '2026-03-31',
  lastSeen: '2026-03-31',
  lastOrderOn: '2026-02-18',
  reasons: [],
  isHeldOut: false,
} as const;

/** Silent for 41 days, who used to order every 12. */
export function aLeavingAlert(given: Partial<LeavingAlert> = {}): LeavingAlert {
  const outlook = { chanceOfSilence: 0.74, horizonDays: 30, silentDays: 41 };
  return {
    ...common,
    cause: 'leaving',
    churnState: 'atRisk',
    measure: measureOf(given.churnState ?? 'atRisk'),
    outlook,
    raisedAt: outlook,
    usualGapDays: 12.3,
    valueAtRisk: euros(12_345),
    ...given,
  };
}

/** 10 orders a quarter for EUR 1,000 became 2 for EUR 200. */
export function aShrinking(given: Partial<Shrinking> = {}): Shrinking {
  return {
    part: 'family#tea',
    by: 'orders',
    recent: { from: '2026-01-01', days: 90, orders: 2, value: 20_000 },
    before: { from: '2025-01-06', days: 360, orders: 40, value: 400_000 },
    ...given,
  };
}

export function aSendingLessAlert(given: Partial<SendingLessAlert> = {}): SendingLessAlert {
  return { ...common, cause: 'sendingLess', shrinking: aShrinking(), valueAtRisk: euros(900), ...given };
}

export function aReason(given: Partial<Reason> = {}): Reason {
  return {
    driver: 'time',
    size: 0.4,
    recent: { bad: 8, of: 10 },
    before: { bad: 1, of: 24 },
    peers: { bad: 40, of: 1_000 },
    common: 'carrier hansa-trucks',
    orders: ['PO-4711', 'PO-4712'].map((orderNumber) => ({
      orderId: `id-of-${orderNumber}`,
      orderNumber,
      placedOn: '2026-02-10',
    })),
    ...given,
  };
}

export function told(given: Partial<ChurnTold> = {}): ChurnTold {
  return { alerts: [], waiting: 0, stillOpen: [], elsewhere: [], ...given };
}

function aGrade(model: ModelKind, auc: number): Grade {
  return { model, auc, brier: 0.1, calibration: [] };
}

export function aBacktest(given: Partial<Backtest> = {}): Backtest {
  return {
    cutOff: '2026-03-01',
    horizonDays: 30,
    customers: 1_240,
    silent: 310,
    grades: [aGrade('cadence', 0.842), aGrade('recency', 0.791)],
    failures: [],
    ...given,
  };
}

/** Of Sunday, 5 April 2026; what the mail of Monday tells. */
export function aRun(given: Partial<ChurnRun> = {}): ChurnRun {
  return {
    date: '2026-04-05',
    kind: 'nightly',
    state: 'done',
    startedAt: '2026-04-06T00:00:00.000Z',
    finishedAt: '2026-04-06T00:04:00.000Z',
    backtests: [aBacktest(), aBacktest({ horizonDays: 90, cutOff: '2026-01-05' })],
    chosen: { kind: 'cadence', pairVariance: 0.05, typicalGap: 14, dropout: 0.1, dropoutWeight: 20 },
    choice: 'bestInBacktest',
    models: [],
    failures: [],
    values: {},
    tierGapDays: { key: 7, potential: 14, regular: 30 },
    customers: { steady: 1_100, watch: 80, atRisk: 42, lost: 18 },
    sendingLess: 12,
    changed: 3,
    outcomes: {
      told: { alerts: 50, orderedAgain: 13, contacted: 0 },
      comparable: { alerts: 50, orderedAgain: 13, contacted: 0 },
      heldOut: { alerts: 0, orderedAgain: 0, contacted: 0 },
    },
    ...given,
  };
}
