import { isToBeTold, type Severity, type Telling } from '../alerts/alert.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import { differingFields } from '../platform/differences.ts';
import { type BreachEvidence, noEvidence } from './breach-evidence.ts';
import { type BreachStanding, excessOf } from './breach-standing.ts';

/** The last mail that told of it, and by how much the limit was exceeded then. */
export interface BreachTelling extends Telling {
  readonly excess: number;
}

/** A customer who owes more than their credit limit allows. */
export interface BreachAlert {
  readonly customerId: string;
  readonly tier: Tier;
  /** Nobody may call or write to them on our own initiative. */
  readonly doNotContact: boolean;
  readonly state: 'open' | 'closed';
  readonly severity: Severity;
  readonly firstSeen: BusinessDate;
  /** When it was last worse or better; of one that is over, since when there is room again. */
  readonly lastSeen: BusinessDate;
  readonly standing: BreachStanding;
  /** The standing when the alert was raised: what "did it help" is measured against. */
  readonly raisedAt: BreachStanding;
  readonly evidence: BreachEvidence;
  /** The last mail at once: on which date, and of which excess. */
  readonly urgent?: { readonly on: BusinessDate; readonly excess: number } | undefined;
  readonly told?: BreachTelling | undefined;
}

/** Whose account it is, as far as an alert has to know. */
export type Debtor = Pick<BreachAlert, 'customerId' | 'tier' | 'doNotContact'>;

/** So far over the limit, as a share of it, a breach is serious. */
const SERIOUS_SHARE = 0.1;
/** So much more owed than a mail told makes a breach worse. */
const WORSE_SHARE = 0.1;

/** `customer#nordwind creditBreach` */
export function breachName({ customerId }: Pick<BreachAlert, 'customerId'>): string {
  return `customer#${customerId} creditBreach`;
}

/**
 * What becomes of the alert of an account after a look at it: raised when the exposure exceeds the limit in force, kept up
 * with it, and closed when there is room again. Its evidence has to be found anew.
 * @returns undefined where there is nothing new to keep
 */
export function nextBreach(
  before: BreachAlert | undefined,
  debtor: Debtor,
  standing: BreachStanding,
  on: BusinessDate,
): BreachAlert | undefined {
  const open = before?.state === 'open' ? before : undefined;
  if (excessOf(standing) <= 0) return open && { ...open, state: 'closed', lastSeen: on, standing };
  if (open && differingFields(open.standing, standing).length === 0) return undefined;
  const next: BreachAlert = {
    ...debtor,
    state: 'open',
    severity: severityOf(debtor.tier, standing),
    firstSeen: open?.firstSeen ?? on,
    lastSeen: on,
    standing,
    raisedAt: open?.raisedAt ?? standing,
    evidence: open?.evidence ?? noEvidence,
    urgent: before?.urgent,
    told: before?.told,
  };
  return isUrgent(next, open !== undefined) ? { ...next, urgent: { on, excess: excessOf(standing) } } : next;
}

/** Does the step from one alert to the next ask for a mail at once? */
export function asksForMail(before: BreachAlert | undefined, next: BreachAlert): boolean {
  return next.state === 'open' && next.urgent !== undefined && next.urgent !== before?.urgent;
}

/** As of any alert, and when clearly more is owed than a mail told. */
export function isBreachToBeTold(alert: BreachAlert, today: BusinessDate): boolean {
  const { state, told } = alert;
  return isToBeTold(alert, today) || (state === 'open' && told?.state === 'open' && isWorse(alert, told));
}

/** What a mail of a date tells of an alert. */
export function tellingOfBreach(on: BusinessDate, { state, severity, standing }: BreachAlert): BreachTelling {
  return { on, state, severity, excess: excessOf(standing) };
}

/** A breach by a key customer is told at once, and again only when clearly more is owed; a limit that is crossed twice a day, once. */
function isUrgent(alert: BreachAlert, wasOpen: boolean): boolean {
  if (alert.tier !== 'key') return false;
  const { urgent, lastSeen } = alert;
  if (!urgent || isWorse(alert, urgent)) return true;
  return !wasOpen && urgent.on !== lastSeen;
}

function isWorse({ standing }: BreachAlert, than: { readonly excess: number }): boolean {
  return excessOf(standing) - than.excess > (standing.limit + than.excess) * WORSE_SHARE;
}

function severityOf(tier: Tier, standing: BreachStanding): Severity {
  return tier === 'key' || excessOf(standing) > standing.limit * SERIOUS_SHARE ? 'serious' : 'warning';
}
