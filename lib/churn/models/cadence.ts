import { lnIncompleteBeta, logAddExp } from '../../statistics/special-functions.ts';
import { type Rhythm, silenceOf } from '../rhythm.ts';

/**
 * Customers order at their own beat. The gaps of one are Gamma(k, β): the regularity k is seen in pairs of gaps (Wheat &
 * Morrison 1990), and β ~ Gamma(k, g₀) before any gap is seen: as much as one gap of g₀ days. After n gaps that sum to the
 * span β ~ Gamma(k(n+1), g₀ + span), so that the next gap G over itself and A = g₀ + span is G/(G+A) ~ Beta(k, k(n+1)).
 * After each order a customer leaves with a chance p ~ Beta(c·d·s, c·(1−d)), and is known not to have after n of them; s is
 * how much slower than is typical they order.
 */
export interface Cadence {
  readonly kind: 'cadence';
  /** E[(g₁/(g₁+g₂) − ½)²] of all customers; 1/12 of one whose orders come at random, 0 of clockwork. */
  readonly pairVariance: number;
  /** g₀, in days. */
  readonly typicalGap: number;
  /** d, about the mean chance to leave after the first order of one who orders at the typical pace. */
  readonly dropout: number;
  /** c, how many orders that were not the last halve the chance to leave. */
  readonly dropoutWeight: number;
}

/** For customers too few to learn from: orders somewhat steadier than at random, a month apart, one in ten the last. */
export const DEFAULT_CADENCE: Cadence = {
  kind: 'cadence',
  // k = 2.
  pairVariance: 0.05,
  typicalGap: 30,
  dropout: 0.1,
  dropoutWeight: 10,
};

/** All customers' regularity counts as so many pairs of the customer's own. */
const PAIRS_OF_ALL = 5;
const LEAST_REGULAR = 0.5;
const MOST_REGULAR = 50;

/** k of a customer, from V, the mean squared distance of g₁/(g₁+g₂) from ½: V = 1/(4(2k + 1)) for gaps of shape k. */
export function regularityOf({ gaps }: Rhythm, pairVariance: number): number {
  const variance = (gaps.pairSquares + PAIRS_OF_ALL * pairVariance) / (gaps.pairs + PAIRS_OF_ALL);
  const shape = (1 - 4 * variance) / (8 * variance);
  return Math.min(MOST_REGULAR, Math.max(LEAST_REGULAR, shape));
}

type Beat = Pick<Cadence, 'pairVariance' | 'typicalGap'>;

/** ln P(gap > days) of the gap since the last order. Does not underflow. */
export function lnGapBeyond(beat: Beat, rhythm: Rhythm, days: number): number {
  const shape = regularityOf(rhythm, beat.pairVariance);
  const scale = beat.typicalGap + rhythm.span;
  return lnIncompleteBeta(scale / (scale + days), days / (scale + days), shape * rhythm.orderDays, shape);
}

/** Nobody is taken to order so many times faster or slower than is typical that leaving is out of the question, or certain. */
const MOST_OFF_PACE = 8;

/**
 * How much slower than is typical a customer orders: leaving is a matter of time more than of orders, so who orders half as
 * often is twice as likely to leave after each of them. At least ⅛, at most 8.
 */
export function paceOf(beat: Beat, rhythm: Rhythm): number {
  const pace = 1 / (cadenceRate(beat, rhythm) * beat.typicalGap);
  return Math.min(MOST_OFF_PACE, Math.max(1 / MOST_OFF_PACE, pace));
}

/** The chance that the last order was the last for good, before the silence since is looked at. */
export function leavingChance(model: Cadence, rhythm: Rhythm): number {
  const { dropout, dropoutWeight } = model;
  const leaves = dropoutWeight * dropout * paceOf(model, rhythm);
  return leaves / (leaves + dropoutWeight * (1 - dropout) + rhythm.orderDays - 1);
}

/**
 * P(no order within the next so many days | silent since the last order): with π the chance to have left and S(g) that of a
 * gap longer than g, (π + (1−π) S(silence + horizon)) / (π + (1−π) S(silence)).
 */
export function cadenceChance(model: Cadence, rhythm: Rhythm, horizonDays: number): number {
  const silence = silenceOf(rhythm);
  const left = leavingChance(model, rhythm);
  const silentFor = (days: number) =>
    logAddExp(Math.log(left), Math.log1p(-left) + lnGapBeyond(model, rhythm, days));
  return Math.min(1, Math.exp(silentFor(silence + horizonDays) - silentFor(silence)));
}

/** P(still a customer): that the silence is but a gap. */
export function cadenceAlive(model: Cadence, rhythm: Rhythm): number {
  const left = leavingChance(model, rhythm);
  const stays = Math.log1p(-left) + lnGapBeyond(model, rhythm, silenceOf(rhythm));
  return Math.exp(stays - logAddExp(Math.log(left), stays));
}

/** Orders a day while they are a customer: the mean of β/k, (n + 1) / (g₀ + span). */
export function cadenceRate({ typicalGap }: Beat, { orderDays, span }: Rhythm): number {
  return orderDays / (typicalGap + span);
}

/**
 * Expected orders within the next so many days: of one who is still there they come at the customer's rate until one is the
 * last, (1 − e^(−rate·days·π)) / π. An approximation: where in the gap the customer is does not count.
 */
export function cadenceOrders(model: Cadence, rhythm: Rhythm, days: number): number {
  const left = leavingChance(model, rhythm);
  return (cadenceAlive(model, rhythm) * -Math.expm1(-cadenceRate(model, rhythm) * days * left)) / left;
}
