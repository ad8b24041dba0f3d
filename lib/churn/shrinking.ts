import { type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import { upperTail } from '../statistics/normal.ts';
import { binomialAtMost } from '../statistics/proportions.ts';
import { type Fortnight, firstDayOf, fortnightOf, RECENT_FORTNIGHTS, YEAR_FORTNIGHTS } from './fortnights.ts';
import { regularityOf } from './models/cadence.ts';
import { type CustomerSummary, nameOf, rhythmOf } from './summary.ts';

/** A part of a customer's business that shrank: partial defection (handbook §5). */
export interface Shrinking {
  /** `all`, `family#tea`, `site#hh-1` */
  readonly part: string;
  /** What shrank credibly: how often they order, or for how much. */
  readonly by: 'orders' | 'value';
  readonly recent: Flow;
  /** The year before, or as much of it as there is. */
  readonly before: Flow;
}

export interface Flow {
  readonly from: BusinessDate;
  readonly days: number;
  readonly orders: number;
  /** In minor units of the customer's currency. */
  readonly value: number;
}

/** The whole of a customer's business, beside its parts. */
export const ALL = 'all';

/** So improbable a quarter must be at the old rate: a customer has several parts, and a night many customers. */
const RAISED_BELOW = 0.002;
/** Once told, it lasts until the quarter is not even improbable at this. */
const KEPT_BELOW = 0.05;
/** A credible loss of a few per cent is no reason to call. */
const MOST_LEFT = 0.6;
const LEAST_ORDERS_BEFORE = 6;
const LEAST_DAYS_BEFORE = 84;
/** More can neither be read nor be kept in one transaction, old ones that end among them. */
const MOST_TOLD = 20;

/** The most regular customers' counts are taken to vary so much less than counts of orders that come at random. */
const MOST_REGULAR = 4;
/** Of orders that come at random: E[(g₁/(g₁+g₂) − ½)²]. */
const RANDOM_PAIRS = 1 / 12;

/**
 * The parts of a customer's business that are credibly smaller in the last quarter (85 to 98 days, in whole fortnights up to the
 * one of `asOf`) than in the year before it: by the number of orders, given that of both spans (the exact conditional test
 * of two Poisson rates, Przyborowski & Wilenski 1940), or by value, of orders whose sizes vary as the customer's do
 * (compound Poisson, normal approximation). Who orders regularly, with gaps of shape k, varies as if every order were k events.
 * @param known names of parts that shrank as of the run before: those last until they recover
 * @returns at most twenty, those known and those that lost most
 */
export function shrinkingParts(
  summary: CustomerSummary,
  asOf: BusinessDate,
  known: readonly string[],
): Shrinking[] {
  const spread = spreadOf(summary);
  const isPriced = summary.latest.every(({ value }) => value !== undefined);
  const regularity = regularityOf(rhythmOf(summary, asOf), RANDOM_PAIRS);
  const series = [
    { part: ALL, fortnights: summary.fortnights, shape: Math.min(MOST_REGULAR, Math.max(1, regularity)) },
    // Not every order is of each part: their rhythm says nothing of its rhythm.
    ...summary.parts.map(({ part, fortnights }) => ({ part: nameOf(part), fortnights, shape: 1 })),
  ];
  const spans = spansOf(summary.first, asOf);
  if (!spans) return [];
  const shrunk = series.flatMap(({ part, fortnights, shape }): Shrinking[] => {
    const flows = flowsOf(fortnights, spans);
    const isKnown = known.includes(part);
    const variation = { spread, shape, isPriced: isKnown || (isPriced && allPriced(fortnights, spans)) };
    const by = shrunkBy(flows, variation, isKnown ? KEPT_BELOW : RAISED_BELOW);
    return by ? [{ part, by, ...flows }] : [];
  });
  if (shrunk.length <= MOST_TOLD) return shrunk;
  const isKnown = ({ part }: Shrinking) => Number(part === ALL || known.includes(part));
  const told = [...shrunk]
    .sort((left, right) => isKnown(right) - isKnown(left) || byLoss(left, right))
    .slice(0, MOST_TOLD);
  return shrunk.filter((each) => told.includes(each));
}

/** How some parts flow, whether they shrank or not; of those with no orders in the quarter nothing. */
export function flowsOfParts(
  summary: CustomerSummary,
  asOf: BusinessDate,
  names: readonly string[],
): PartFlows[] {
  const series = [
    { part: ALL, fortnights: summary.fortnights },
    ...summary.parts.map(({ part, fortnights }) => ({ part: nameOf(part), fortnights })),
  ];
  const spans = spansOf(summary.first, asOf);
  if (!spans) return [];
  return series.flatMap(({ part, fortnights }) => {
    const flows = names.includes(part) ? flowsOf(fortnights, spans) : undefined;
    return flows && flows.recent.orders > 0 ? [{ part, ...flows }] : [];
  });
}

/** Who lost most value a day first; where no prices are told, most orders. */
function byLoss(left: Shrinking, right: Shrinking): number {
  const lost = ({ before, recent }: Shrinking, of: 'value' | 'orders') =>
    before[of] / before.days - recent[of] / recent.days;
  return lost(right, 'value') - lost(left, 'value') || lost(right, 'orders') - lost(left, 'orders');
}

interface Flows {
  readonly recent: Flow;
  readonly before: Flow;
}

export interface PartFlows extends Flows {
  readonly part: string;
}

/** How orders vary. */
interface Variation {
  /** (E[v²] − E[v]²) / E[v]² of the values of orders. */
  readonly spread: number;
  /** Of the gaps between orders; 1 where they come at random. */
  readonly shape: number;
  /** Orders that tell no price, or one in another currency, are no sign that less is bought. */
  readonly isPriced: boolean;
}

/** Of the quarter: a fortnight of orders without any value is one in which no prices were told. */
function allPriced(fortnights: readonly Fortnight[], { begins }: Spans): boolean {
  return fortnights.every(({ number, value }) => number < begins || value > 0);
}

/** The quarter and the year before it: the fortnights at which they begin, and their days. */
interface Spans {
  readonly begins: number;
  readonly current: number;
  readonly before: Pick<Flow, 'from' | 'days'>;
  readonly recent: Pick<Flow, 'from' | 'days'>;
}

/** @returns undefined where the customer has ordered for too short a time */
function spansOf(first: BusinessDate, asOf: BusinessDate): Spans | undefined {
  const current = fortnightOf(asOf);
  const begins = current - RECENT_FORTNIGHTS + 1;
  const yearFrom = firstDayOf(begins - YEAR_FORTNIGHTS);
  const from = yearFrom > first ? yearFrom : first;
  const recentFrom = firstDayOf(begins);
  const days = daysBetween(from, recentFrom);
  if (days < LEAST_DAYS_BEFORE) return undefined;
  const recent = { from: recentFrom, days: daysBetween(recentFrom, asOf) + 1 };
  return { begins, current, before: { from, days }, recent };
}

function flowsOf(fortnights: readonly Fortnight[], { begins, current, ...spans }: Spans): Flows {
  const before = { ...spans.before, orders: 0, value: 0 };
  const recent = { ...spans.recent, orders: 0, value: 0 };
  for (const { number, orders, value } of fortnights) {
    if (number < begins - YEAR_FORTNIGHTS || number > current) continue;
    const flow = number < begins ? before : recent;
    flow.orders += orders;
    flow.value += value;
  }
  return { recent, before };
}

function shrunkBy(flows: Flows, variation: Variation, limit: number): Shrinking['by'] | undefined {
  const { recent, before } = flows;
  if (before.orders < LEAST_ORDERS_BEFORE) return undefined;
  const isLess = (now: number, then: number) => now / recent.days <= (MOST_LEFT * then) / before.days;
  if (isLess(recent.orders, before.orders) && ordersChance(flows, variation) < limit) return 'orders';
  if (variation.isPriced && isLess(recent.value, before.value) && valueChance(flows, variation) < limit)
    return 'value';
  return undefined;
}

/** P of so few orders or fewer at the old rate. */
function ordersChance({ recent, before }: Flows, { shape }: Variation): number {
  const [now, then] = [Math.round(recent.orders * shape), Math.round(before.orders * shape)];
  return binomialAtMost(now, now + then, recent.days / (recent.days + before.days));
}

/** P of so little value or less at the old rate: a sum of many varies by their number and by their sizes. */
function valueChance({ recent, before }: Flows, { spread, shape }: Variation): number {
  const orders = recent.orders + before.orders;
  const value = recent.value + before.value;
  if (orders === 0 || value === 0) return 1;
  const perDay = (value * value * (spread + 1 / shape)) / orders / (recent.days + before.days);
  const variance = perDay / recent.days + perDay / before.days;
  const difference = before.value / before.days - recent.value / recent.days;
  return upperTail(difference / Math.sqrt(variance));
}

/** 1, as of an exponential, where there are too few to say. */
function spreadOf({ value }: CustomerSummary): number {
  if (!value || value.days < 3) return 1;
  return Math.max(0, (value.squares * value.days) / (value.sum * value.sum) - 1);
}
