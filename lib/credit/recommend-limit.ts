import { daysBetween } from '../calendar/calendar.ts';
import type { Conduct } from './conduct.ts';
import { rankOf } from './credit-class.ts';
import type { CreditPolicy } from './credit-policy.ts';
import { latestStatements } from './credit-score.ts';
import type { PaymentBehaviour } from './payment-behaviour.ts';
import type { CreditClass, ReviewInputs } from './review-inputs.ts';
import { roundedDown, roundedUp } from './round-amount.ts';

/** Handbook §6: the limit that is enough for what they buy, and no more than they can bear. All in minor units. */
export interface Recommendation {
  readonly need: Need;
  readonly capacity: Capacity;
  /** The lower of both, to two significant digits. */
  readonly limit: number;
}

export interface Need {
  readonly amount: number;
  /** Exposure with orders on hold at its highest in twelve months. */
  readonly peak: number;
  /** What it is taken to grow by. */
  readonly growth: number;
  /** Of a young account the limit in force stands for peaks that have not been seen. */
  readonly by: 'peak' | 'medianOrder' | 'youngAccount';
}

export interface Capacity {
  readonly amount: number;
  /**
   * What bounds it. Where the net worth is not known, what they can bear is not known either, and their behaviour bounds it.
   * While they pay late it is the limit in force, and what they would need if they paid in time.
   */
  readonly by: 'netWorth' | 'ownCapital' | 'behaviour' | 'latePayment';
  /** By the latest annual accounts in the account's currency; negative where they are over-indebted. */
  readonly netWorth?: number | undefined;
  /** While they pay late. */
  readonly late?: Late | undefined;
}

export interface Late {
  /** Beyond terms, of late. */
  readonly days: number;
  /** Of the need, the share that is not owed only because it is late. */
  readonly inTime: number;
}

/** Beyond this whole numbers are not exact; no limit is near it. */
const HIGHEST = 9_000_000_000_000_000;

export function recommendLimit(
  inputs: ReviewInputs,
  creditClass: CreditClass,
  conduct: Conduct,
  policy: CreditPolicy,
): Recommendation {
  const need = needOf(inputs, creditClass, conduct, policy);
  const capacity = capacityOf(inputs, creditClass, need, conduct, policy);
  const { currency } = inputs;
  // A need rounded down might be less than one order.
  const limit = Math.min(roundedUp(need.amount, currency), roundedDown(capacity.amount, currency));
  return { need, capacity, limit };
}

function needOf(
  inputs: ReviewInputs,
  creditClass: CreditClass,
  { business: { peak, trend } }: Conduct,
  { need: policy }: CreditPolicy,
): Need {
  const growth = growthOf(trend ?? 1, policy);
  const found = { peak, growth };
  const ofPeak = bounded(peak * growth * policy.headroom);
  const ofOrder = bounded(inputs.medianOrder ?? 0);
  const isYoung = daysBetween(inputs.openedOn, inputs.asOf) < policy.youngDays;
  if (isYoung && rankOf(creditClass) <= rankOf('sound') && inputs.limit > Math.max(ofPeak, ofOrder)) {
    return { ...found, amount: inputs.limit, by: 'youngAccount' };
  }
  return ofOrder > ofPeak
    ? { ...found, amount: ofOrder, by: 'medianOrder' }
    : { ...found, amount: ofPeak, by: 'peak' };
}

/** What of the trend is more than chance. */
function growthOf(trend: number, { chance, leastGrowth, mostGrowth }: CreditPolicy['need']): number {
  const change = trend - 1;
  const growth = 1 + Math.sign(change) * Math.max(0, Math.abs(change) - chance);
  return Math.min(mostGrowth, Math.max(leastGrowth, growth));
}

function capacityOf(
  inputs: ReviewInputs,
  creditClass: CreditClass,
  need: Need,
  { paying }: Conduct,
  policy: CreditPolicy,
): Capacity {
  const netWorth = netWorthOf(inputs, policy);
  const share = policy.capacityShare * policy.classes[creditClass].factor;
  const bounds: Capacity[] = [
    netWorth === undefined
      ? { amount: bornByBehaviour(inputs, creditClass, need, policy), by: 'behaviour' }
      : { amount: bounded(netWorth * share), by: 'netWorth', netWorth },
  ];
  if (inputs.ownCapital !== undefined) {
    bounds.push({ amount: bounded(inputs.ownCapital * share), by: 'ownCapital', netWorth });
  }
  const late = lateOf(inputs, paying, policy);
  if (late) {
    const amount = bounded(Math.min(inputs.limit, need.amount * late.inTime));
    bounds.push({ amount, by: 'latePayment', netWorth, late });
  }
  return bounds.reduce((lowest, each) => (each.amount < lowest.amount ? each : lowest));
}

/**
 * Who pays late owes more for it, and by the peak would seem to need more. It is seen in what was paid of late: the year's
 * mean is slow to show that somebody has stopped paying, whose exposure swells at once.
 */
function lateOf(
  { paymentDays }: ReviewInputs,
  { recently = 0 }: PaymentBehaviour,
  { mostDaysForMore, need: { leastDaysOwed } }: CreditPolicy,
): Late | undefined {
  const tooLate = recently - mostDaysForMore;
  if (tooLate <= 0) return undefined;
  const owed = Math.max(paymentDays, leastDaysOwed);
  return { days: recently, inTime: owed / (owed + tooLate) };
}

function netWorthOf(inputs: ReviewInputs, policy: CreditPolicy): number | undefined {
  const statements = inputs.statements.filter(({ currency }) => currency === inputs.currency);
  const [latest] = latestStatements({ ...inputs, statements }, policy);
  return latest && latest.totalAssets - latest.totalLiabilities;
}

/** A share of what they need, and not many times what they have been trusted with so far, one order at least. */
function bornByBehaviour(
  { limit, medianOrder, currency }: ReviewInputs,
  creditClass: CreditClass,
  need: Need,
  { classes }: CreditPolicy,
): number {
  const { shareOfNeed, timesLimit } = classes[creditClass];
  const trusted = Math.max(limit, medianOrder ?? 0);
  return bounded(Math.min(roundedUp(need.amount, currency) * shareOfNeed, trusted * timesLimit));
}

/** Whole minor units, never negative. */
function bounded(amount: number): number {
  return Math.max(0, Math.floor(Math.min(amount, HIGHEST)));
}
