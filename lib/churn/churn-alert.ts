import type { AlertKey } from '../alerts/alert-key.ts';
import type { AlertLife } from '../alerts/alert-life.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import type { Money } from '../orders/order.ts';
import type { ChurnState, Outlook } from './churn-state.ts';
import type { Reason } from './reason.ts';
import type { Shrinking } from './shrinking.ts';

interface ChurnAlertBase extends AlertLife {
  readonly customerId: string;
  readonly tier: Tier;
  /** Id of the account manager, as it was when this was written; a mail goes to whoever it is by then. */
  readonly manager?: string | undefined;
  /** Nobody may call or write to them on our own initiative. */
  readonly doNotContact: boolean;
  readonly lastOrderOn: BusinessDate;
  readonly valueAtRisk?: Money | undefined;
  readonly reasons: readonly Reason[];
  /** Drawn at random to be told to nobody, so that it shows whether telling helps. */
  readonly isHeldOut: boolean;
}

/** A customer who is about to leave, or left; its measure is 1 of one who is lost. */
export interface LeavingAlert extends ChurnAlertBase {
  readonly cause: 'leaving';
  readonly churnState: ChurnState;
  readonly outlook: Outlook;
  /** When it was raised: what "did it help" is measured against. */
  readonly raisedAt: Outlook;
  /** Days from one order to the next, as it used to be; absent after a single order. */
  readonly usualGapDays?: number | undefined;
}

/** A customer who stays and sends less: in all, of a product family, or to a site. */
export interface SendingLessAlert extends ChurnAlertBase {
  readonly cause: 'sendingLess';
  readonly shrinking: Shrinking;
}

export type ChurnAlert = LeavingAlert | SendingLessAlert;
export const churnCauses = ['leaving', 'sendingLess'] as const satisfies readonly ChurnAlert['cause'][];

/** `customer#nordwind leaving`, `customer#nordwind sendingLess#family#tea` */
export function churnAlertKey(alert: ChurnAlert): AlertKey<ChurnAlert['cause']> {
  const { customerId, cause } = alert;
  const group = { kind: 'customer', id: customerId } as const;
  return cause === 'leaving' ? { group, cause } : { group, cause, part: alert.shrinking.part };
}

export function measureOf(churnState: ChurnState): number {
  return churnState === 'lost' ? 1 : 0;
}
