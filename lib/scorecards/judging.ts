import { dateOf, type StatedTime, spanOf } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import { type TierChange, tierAt } from '../customers/tier-history.ts';
import { type RuleSet, rulesOn, type Versions } from './rule-sets.ts';

/** The settings of a customer and of the company that orders are judged by, with all that they were before. */
export interface Judging {
  /** Rules of the customer's own. */
  readonly own: Versions;
  readonly company: Versions;
  readonly tiers: readonly TierChange[];
}

/** The rules that judge an order: those valid on the business date on which it was placed. */
export function rulesFor(placedAt: StatedTime, { own, company }: Judging, zone: string): RuleSet {
  return rulesOn(dateOf(placedAt, zone), own, company);
}

/** The tier that the customer had when the order was placed. */
export function tierFor(placedAt: StatedTime, { tiers }: Judging, zone: string): Tier {
  return tierAt(tiers, spanOf(placedAt, zone).from);
}
