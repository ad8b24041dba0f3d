import { addDays } from '../../calendar/calendar.ts';
import { rights } from '../../rights/right.ts';
import type { Driver, Occurrences, ProvenBy, Reason } from '../reason.ts';
import { commonGround } from './common-ground.ts';
import type { Evidence, OrderEvidence } from './evidence.ts';
import { netOf, unansweredOf } from './net-counts.ts';
import { priceRiseIn } from './price-rise.ts';
import { type Norm, worseRate } from './worse-rates.ts';

/** A suspicion: a reason if it is credible. */
export interface Suspect {
  readonly reason: Reason;
  readonly chance: number;
  /** Ids of all orders that went bad. */
  readonly bad: ReadonlySet<string>;
}

const MOST_ORDERS = 5;
/** One bad order is chance. */
const FEWEST_BAD = 2;
/** Others count like so many orders of the customer's own. */
const PEERS_WEIGHT = 10;
/** Where nobody counts what others go through: one rating of twenty is bad, one order of a hundred is held. */
const usualRatings: Norm = { share: 0.05, weight: PEERS_WEIGHT };
const usualHolds: Norm = { share: 0.01, weight: PEERS_WEIGHT };
/** The lowest third of a scale: 1 and 2 of 5, 0 to 3 of 10, 1 to 3 of 7. */
const BAD_GRADE = 1 / 3;
/** A rise of 10 % weighs like 30 points of failed orders. */
const PRICE_WEIGHT = 3;
const LEAST_RISE = 0.03;
/** Prices may have risen so many days before the span. */
const RISEN_BEFORE = 60;

/** All that can be tested of a customer, whether it is credible or not. */
export function suspectsIn(evidence: Evidence): Suspect[] {
  return [
    ...failedRights(evidence),
    ...creditHolds(evidence),
    ...badRatings(evidence),
    ...lateAnswers(evidence),
    ...priceRise(evidence),
  ];
}

function failedRights(evidence: Evidence): Suspect[] {
  const { span, orders, past, peers } = evidence;
  const due = orders.filter(({ dueOn }) => dueOn >= span.from && dueOn <= span.to);
  return rights.flatMap((right) => {
    const judged = due.filter((order) => order.rights[right] !== 'notJudged');
    const [before, others] = [netOf(past, right), netOf(peers, right)];
    const worse = worseRate(judged, (order) => order.rights[right] === 'failed', before, normOf(others));
    if (!worse) return [];
    const common = commonGround(right, worse.bad, evidence);
    return [suspectOf(right, worse, before, worse.bad, { peers: others, ...(common ? { common } : {}) })];
  });
}

/** Where there are no others to speak of, nothing is held to be normal (Jeffreys' belief, worth one order). */
function normOf({ bad, of }: Occurrences): Norm {
  return { share: (bad + 0.5) / (of + 1), weight: Math.max(1, Math.min(PEERS_WEIGHT, of)) };
}

function creditHolds({ span, orders }: Evidence): Suspect[] {
  const placed = orders.toSorted(byPlaced);
  const before = placed.filter(({ placedOn }) => placedOn < span.from);
  const past = { bad: before.filter(({ wasHeld }) => wasHeld).length, of: before.length };
  const recent = placed.filter(({ placedOn }) => placedOn >= span.from);
  const worse = worseRate(recent, ({ wasHeld }) => wasHeld, past, usualHolds);
  return worse ? [suspectOf('creditHold', worse, past, worse.bad)] : [];
}

function badRatings({ span, ratings, orders }: Evidence): Suspect[] {
  const isBad = ({ grade }: { readonly grade: number }) => grade <= BAD_GRADE;
  const given = ratings.toSorted((left, right) => compare(left.givenOn, right.givenOn));
  const before = given.filter(({ givenOn }) => givenOn < span.from);
  const past = { bad: before.filter(isBad).length, of: before.length };
  const recent = given.filter(({ givenOn }) => givenOn >= span.from);
  const worse = worseRate(recent, isBad, past, usualRatings);
  return worse ? [suspectOf('ratings', worse, past, ordersNamed(worse.bad, orders))] : [];
}

/** Those that were answered at last: those that were not are told by themselves. */
function lateAnswers({ span, complaints, orders, past, peers }: Evidence): Suspect[] {
  const answered = complaints
    .filter(({ recordedOn, answer }) => recordedOn >= span.from && (answer === 'late' || answer === 'inTime'))
    .toSorted((left, right) => compare(left.recordedOn, right.recordedOn));
  const [before, others] = [unansweredOf(past), unansweredOf(peers)];
  const worse = worseRate(answered, ({ answer }) => answer === 'late', before, normOf(others));
  if (!worse) return [];
  return [suspectOf('complaintResponse', worse, before, ordersNamed(worse.bad, orders), { peers: others })];
}

function priceRise({ span, orders }: Evidence): Suspect[] {
  const rise = priceRiseIn(orders.toSorted(byPlaced), addDays(span.from, -RISEN_BEFORE));
  if (!rise) return [];
  const { dearer, compared } = rise.articles;
  return [
    {
      reason: {
        driver: 'priceRise',
        size: rise.rise >= LEAST_RISE ? Math.min(1, PRICE_WEIGHT * rise.least) : 0,
        recent: { bad: dearer, of: compared },
        before: { bad: 0, of: compared },
        risePercent: Math.round(rise.rise * 1000) / 10,
        orders: proof(rise.orders),
      },
      chance: rise.chance,
      bad: new Set(),
    },
  ];
}

function suspectOf(
  driver: Driver,
  { recent, chance, size }: { readonly recent: Occurrences; readonly chance: number; readonly size: number },
  before: Occurrences,
  bad: readonly OrderEvidence[],
  more: Pick<Reason, 'peers' | 'common'> = {},
): Suspect {
  return {
    reason: {
      driver,
      size: recent.bad >= FEWEST_BAD ? size : 0,
      recent,
      before,
      ...more,
      orders: proof(bad),
    },
    chance,
    bad: new Set(bad.map(({ orderId }) => orderId)),
  };
}

/** Those of the orders at hand that something is about, the latest first. */
export function ordersNamed(
  named: readonly { readonly orderId?: string | undefined }[],
  orders: readonly OrderEvidence[],
): OrderEvidence[] {
  const ids = new Set(named.map(({ orderId }) => orderId));
  return orders.filter(({ orderId }) => ids.has(orderId)).toReversed();
}

/** The first few, as they are told. */
export function proof(orders: readonly OrderEvidence[]): ProvenBy[] {
  return orders
    .slice(0, MOST_ORDERS)
    .map(({ orderId, orderNumber, placedOn }) => ({ orderId, orderNumber, placedOn }));
}

function byPlaced(left: OrderEvidence, right: OrderEvidence): number {
  return compare(left.placedOn, right.placedOn);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
