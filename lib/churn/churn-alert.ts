import type { Severity, Telling } from '../alerts/alert.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import type { Money } from '../orders/order.ts';
import type { ChurnState, Outlook } from './churn-state.ts';
import type { Reason } from './reason.ts';
import type { Shrinking } from './shrinking.ts';

/** The last mail that told of it; of one who was leaving, with the state that was told. */
export interface ChurnTelling extends Telling {
  readonly churnState?: ChurnState | undefined;
}

interface ChurnAlertBase {
  readonly customerId: string;
  readonly tier: Tier;
  /** Id of the account manager, as it was when this was written; a mail goes to whoever it is by then. */
  readonly manager?: string | undefined;
  /** Nobody may call or write to them on our own initiative. */
  readonly doNotContact: boolean;
  readonly state: 'open' | 'closed';
  readonly severity: Severity;
  readonly firstSeen: BusinessDate;
  readonly lastSeen: BusinessDate;
  readonly lastOrderOn: BusinessDate;
  readonly valueAtRisk?: Money | undefined;
  readonly reasons: readonly Reason[];
  /** Drawn at random to be told to nobody, so that it shows whether telling helps. */
  readonly isHeldOut: boolean;
  readonly told?: ChurnTelling | undefined;
}

/** A customer who is about to leave, or left. */
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

/** `customer#nordwind leaving`, `customer#nordwind sendingLess#family#tea` */
export function churnAlertName(alert: ChurnAlert): string {
  return `customer#${alert.customerId} ${causeName(alert)}`;
}

/** `leaving`, `sendingLess#all`, `sendingLess#family#tea`: its place among the alerts of the customer. */
export function causeName(alert: ChurnAlert): string {
  return alert.cause === 'leaving' ? alert.cause : `${alert.cause}#${alert.shrinking.part}`;
}
