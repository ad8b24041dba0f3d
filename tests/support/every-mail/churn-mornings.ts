import type { Digest } from '../../../lib/alerts/digest.ts';
import type { ChurnAlert } from '../../../lib/churn/churn-alert.ts';
import { drivers } from '../../../lib/churn/reason.ts';
import { ALL } from '../../../lib/churn/shrinking.ts';
import { aLeavingAlert, aReason, aSendingLessAlert, aShrinking, told } from '../churn-mails.ts';
import { toldBefore as before, many } from './many.ts';

/** Customers who may leave, or send less: alone with every cause, and several. */
export function churnMornings(): Partial<Digest>[] {
  const known = many((id) => aLeavingAlert({ customerId: id, manager: '4' }));
  const elsewhere = known.map((alert) => ({ ...alert, severity: 'serious' as const }));
  return [
    ...churnAlerts().map((alert) => ({ leavers: told({ alerts: [alert] }) })),
    ...severalLeavers().map((alerts) => ({ leavers: told({ alerts, waiting: 2, stillOpen: known }) })),
    { leavers: told({ elsewhere }) },
  ];
}

export function churnAlerts(): ChurnAlert[] {
  const common = { customerId: '1', manager: '4' };
  const earlier = { ...common, firstSeen: '2026-02-01', told: before };
  const closed = { ...earlier, state: 'closed' } as const;
  const order = { orderId: '1', orderNumber: '1', placedOn: '2026-02-10' };
  const reasons = drivers.map((driver) => aReason({ driver, common: '12', orders: Array(6).fill(order) }));
  const rise = aReason({ driver: 'priceRise', common: undefined, orders: [], risePercent: 9.6 });
  return [
    ...reasons.map((reason) => aLeavingAlert({ ...common, reasons: [reason] })),
    aLeavingAlert({ ...common, manager: undefined, reasons: [rise], usualGapDays: undefined }),
    aLeavingAlert({ ...common, doNotContact: true, tier: 'key', severity: 'serious' }),
    aLeavingAlert({ ...common, doNotContact: true, reasons, valueAtRisk: undefined }),
    aLeavingAlert({ ...earlier, lastSeen: '2026-03-20', churnState: 'lost' }),
    aLeavingAlert({ ...earlier, lastOrderOn: '2026-03-01' }),
    aLeavingAlert({ ...closed, lastOrderOn: '2026-03-01' }),
    aLeavingAlert({ ...closed, lastOrderOn: '2026-01-01' }),
    aSendingLessAlert({ ...earlier, shrinking: aShrinking({ part: ALL }) }),
    aSendingLessAlert({ ...common, shrinking: aShrinking({ part: 'site#1' }) }),
    aSendingLessAlert({ ...closed, shrinking: aShrinking({ part: 'family#1' }) }),
  ];
}

function severalLeavers(): ChurnAlert[][] {
  const leaving = many((id) => aLeavingAlert({ customerId: id, manager: '4', doNotContact: id === '3' }));
  const lost = leaving.map((alert) => ({ ...alert, churnState: 'lost' as const }));
  const less = many((id) => aLessOf(`2${id}`));
  const over = leaving.map((alert) => ({
    ...alert,
    customerId: `3${alert.customerId}`,
    state: 'closed' as const,
  }));
  const both = [
    aLeavingAlert({ customerId: '1', manager: '4' }),
    { ...aLessOf('1'), state: 'closed' as const },
  ];
  return [leaving, lost, less, [...leaving, ...less], over, both];
}

function aLessOf(customerId: string): ChurnAlert {
  return aSendingLessAlert({ customerId, manager: '4', shrinking: aShrinking({ part: 'site#1' }) });
}
