import type { Digest } from '../../../lib/alerts/digest.ts';
import { tiers } from '../../../lib/customers/customer.ts';
import { type IndicatorName, indicators } from '../../../lib/kpis/indicators.ts';
import { aFailedOrder, anAlert, anIndicator, aStanding } from '../morning-mails.ts';
import { many } from './many.ts';

const calm = {
  from: '2026-02-04',
  to: '2026-03-03',
  indicator: anIndicator(90, 100),
  kind: 'before',
} as const;

const names = Object.keys(indicators) as IndicatorName[];

/** Alerts of every indicator, in every state, of every kind of group. */
export function serviceMornings(): Partial<Digest>[] {
  const customer = { kind: 'customer', id: '1' } as const;
  const ofTiers = tiers.map((id) => anAlert({ group: { kind: 'tier', id } }));
  return [
    ...[customer, { kind: 'lane', id: '1>2' } as const].flatMap((group) =>
      names.map((indicator) => ({ alerts: [anAlert({ group, indicator })] })),
    ),
    ...serviceAlerts().map((alert) => ({ alerts: [alert] })),
    { alerts: many((id) => anAlert({ group: { kind: 'partner', id }, state: 'closed' })) },
    { alerts: [anAlert({ group: customer }), ...ofTiers] },
  ];
}

export function serviceAlerts() {
  const customer = { kind: 'customer', id: '1' } as const;
  const earlier = { firstSeen: '2026-03-01' };
  return [
    anAlert({
      group: { kind: 'company', id: '' },
      standing: aStanding(0, 0, { indicator: anIndicator(0, 0) }),
    }),
    anAlert({ group: customer, cause: 'worseThanBefore', standing: aStanding(10, 20, { against: calm }) }),
    anAlert({ group: customer, ...earlier, evidence: failedOrders() }),
    anAlert({ group: { kind: 'warehouse', id: '1' }, standing: aStanding(20, 20) }),
    anAlert({ group: { kind: 'partner', id: '1' } }),
    anAlert({ group: customer, ...earlier, state: 'closed', standing: aStanding(4, 5) }),
    anAlert({ group: customer, ...earlier, state: 'closed', standing: aStanding(10, 20) }),
    anAlert({ group: customer, ...earlier, state: 'closed', standing: aStanding(20, 20) }),
    anAlert({
      group: customer,
      ...earlier,
      cause: 'worseThanBefore',
      state: 'closed',
      standing: aStanding(20, 20),
    }),
  ];
}

function failedOrders() {
  const { failure } = aFailedOrder('1');
  const none = { ...failure, lateLines: 0 };
  return [
    { ...failure, minutesLate: 1_500, earlyLines: 1, missingLines: 1, shortLines: 1, overLines: 1 },
    { ...failure, minutesLate: 90 },
    { ...failure, minutesLate: 9 },
    { ...none, missingLines: 1 },
  ].map((each, at) => aFailedOrder(String(at), { orderId: String(at), failure: each }));
}
