import type { AlertKey } from '../alerts/alert-key.ts';
import type { AlertLife, IsMore, Severity } from '../alerts/alert-life.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import { tierSettings } from '../customers/tier-settings.ts';
import { differingFields } from '../platform/differences.ts';
import { type BreachEvidence, noEvidence } from './breach-evidence.ts';
import { type BreachStanding, excessOf } from './breach-standing.ts';

/** A customer who owes more than their credit limit allows; its measure is the excess, in minor units. */
export interface BreachAlert extends AlertLife {
  readonly cause: 'creditBreach';
  readonly customerId: string;
  readonly tier: Tier;
  /** Nobody may call or write to them on our own initiative. */
  readonly doNotContact: boolean;
  readonly standing: BreachStanding;
  /** The standing when the alert was raised: what "did it help" is measured against. */
  readonly raisedAt: BreachStanding;
  readonly evidence: BreachEvidence;
}

/** Whose account it is, as far as an alert has to know. */
export type Debtor = Pick<BreachAlert, 'customerId' | 'tier' | 'doNotContact'>;

/** So far over the limit, as a share of it, a breach is as grave as the tier makes it. */
const GRAVE_SHARE = 0.1;
/** So much more owed than a mail told makes a breach worse. */
const WORSE_SHARE = 0.1;

/** `customer#nordwind creditBreach` */
export function breachKey({ customerId }: Pick<BreachAlert, 'customerId'>): AlertKey<'creditBreach'> {
  return { group: { kind: 'customer', id: customerId }, cause: 'creditBreach' };
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
  const measure = excessOf(standing);
  if (measure <= 0) return open && { ...open, state: 'closed', lastSeen: on, standing, measure };
  if (open && differingFields(open.standing, standing).length === 0) return undefined;
  return {
    ...debtor,
    cause: 'creditBreach',
    state: 'open',
    severity: severityOf(debtor.tier, standing),
    measure,
    firstSeen: open?.firstSeen ?? on,
    lastSeen: on,
    standing,
    raisedAt: open?.raisedAt ?? standing,
    evidence: open?.evidence ?? noEvidence,
    told: before?.told,
  };
}

/** Is clearly more owed than a mail told? */
export function isMoreOwedThan({ standing }: BreachAlert): IsMore {
  return (excess, before) => excess - before > (standing.limit + before) * WORSE_SHARE;
}

/** Any breach is told at once where the tier asks for that of breaches; else a small one is as mild as the tier lets it be. */
function severityOf(tier: Tier, standing: BreachStanding): Severity {
  const { leastSeverity, urgentSeverity } = tierSettings[tier];
  const isGrave = urgentSeverity === 'critical' || excessOf(standing) > standing.limit * GRAVE_SHARE;
  return isGrave ? urgentSeverity : leastSeverity;
}
