import { businessDateOf } from '../calendar/calendar.ts';
import { differenceOf } from '../kpis/counts.ts';
import { differingFields } from '../platform/differences.ts';
import { inTurns } from '../platform/in-turns.ts';
import { keepPlace, placeOf } from '../platform/job-store.ts';
import { log } from '../platform/log.ts';
import { loadHistory } from '../scorecards/load-history.ts';
import { loadJudging } from '../scorecards/load-judging.ts';
import { changeOf, scoreOrder } from '../scorecards/order-score.ts';
import { scoredOrdersAfter } from '../scorecards/rescoring-store.ts';
import { type Scoring, scoreOrders } from '../scorecards/score-orders.ts';
import { scoreIn } from '../scorecards/score-schema.ts';
import { addUpDays, type OrderDayChange } from './order-day.ts';
import { countedDaysOf, orderDaysOf } from './order-day-store.ts';
import { type CustomerSummary, summaryOf } from './summary.ts';
import type { KnownSummary } from './summary-schema.ts';
import { getSummaries, putSummary, repairDays, SEGMENTS, summariesAfter } from './summary-store.ts';

/** Customers between two looks at the time, and orders read at once of one. */
const PAGE = 25;
const ORDERS_AT_ONCE = 100;
/** It reads all orders of a customer with their facts: all customers have their turn within four nights at the earliest. */
const SEGMENTS_A_NIGHT = SEGMENTS / 4;

/**
 * Holds the order days and summaries of customers against their orders, recomputed from the facts, and makes good what
 * differs. Each night goes on where the one before ended, so that all customers have their turn; then it begins anew. A second run of
 * a night does what the first one left of the night's part, and no more.
 * @returns how many customers were looked at, and of how many something was repaired
 */
export async function repairSummaries(
  scoring: Scoring,
  until: Date,
): Promise<{ readonly customers: number; readonly repaired: number }> {
  const { table, now, zone } = scoring;
  const on = businessDateOf(now(), zone);
  let { segment, after, night } = await placeOf(table, 'repair-summaries');
  let segments = night?.on === on ? night.segments : 0;
  let [customers, repaired] = [0, 0];
  while (segments < SEGMENTS_A_NIGHT && now() < until) {
    const page = await summariesAfter(table, segment, after, PAGE);
    for (const known of page.found) {
      if (await isRepaired(scoring, known)) repaired += 1;
      customers += 1;
    }
    after = page.isLast ? '' : (page.found.at(-1)?.customerId ?? '');
    if (page.isLast) {
      segments += 1;
      segment = (segment + 1) % SEGMENTS;
    }
    await keepPlace(table, 'repair-summaries', { segment, after, night: { on, segments } });
  }
  return { customers, repaired };
}

/** A customer that cannot be read holds up no other. */
async function isRepaired(scoring: Scoring, { customerId }: KnownSummary): Promise<boolean> {
  try {
    return await repairCustomer(scoring, customerId);
  } catch (error) {
    log.error('A summary could not be compared with its orders', error, { customerId });
    return false;
  }
}

/**
 * Makes a customer's order days and summary what follows from the facts of their orders. What is ordered meanwhile voids the
 * repair: the next turn makes it.
 * @returns whether something differed
 */
export async function repairCustomer(scoring: Scoring, customerId: string): Promise<boolean> {
  const { table } = scoring;
  // The stamp first: whatever is counted after it makes the repair fail.
  const known = (await getSummaries(table, [customerId])).get(customerId);
  if (!known) return false;
  const { ordered, stale } = await orderedNow(scoring, customerId);
  if (stale.length > 0) {
    await scoreOrders(scoring, stale);
    return true;
  }
  const lacking = lackingOf(await countedDaysOf(table, customerId), ordered);
  const changes =
    lacking.length > 0 ? await repairDays(table, customerId, lacking, known.changes) : known.changes;
  if (changes === undefined) return true;
  const rebuilt = summaryOf(
    customerId,
    known.summary?.tier ?? 'regular',
    await orderDaysOf(table, customerId),
  );
  if (lacking.length === 0 && known.made === changes && isSame(known.summary, rebuilt)) return false;
  await putSummary(table, customerId, rebuilt, changes);
  return true;
}

function isSame(left: CustomerSummary | undefined, right: CustomerSummary | undefined): boolean {
  return left === undefined || right === undefined
    ? left === right
    : differingFields(left, right).length === 0;
}

/** What the customer's orders add to their order days by their facts, and those whose score says something else. */
async function orderedNow({ table, zone, now }: Scoring, customerId: string) {
  const judging = (await loadJudging(table, [customerId], now())).get(customerId);
  const ordered: OrderDayChange[] = [];
  const stale: string[] = [];
  for (let after = '', isLast = false; !isLast; ) {
    const page = await scoredOrdersAfter(table, customerId, after, ORDERS_AT_ONCE);
    await inTurns(page.found, async ({ item: { orderId } }) => {
      const history = await loadHistory(table, orderId);
      if (history.kind === 'awaited' || !judging) return;
      const next = scoreOrder(history, judging, zone);
      if (changeOf(scoreIn(history.scoreRow).score, next)) stale.push(orderId);
      if (next.ordered) ordered.push({ customerId, date: next.placedOn, counts: next.ordered });
    });
    isLast = page.isLast;
    after = page.found.at(-1)?.position ?? after;
  }
  return { ordered: addUpDays(ordered), stale };
}

function lackingOf(counted: readonly OrderDayChange[], ordered: readonly OrderDayChange[]): OrderDayChange[] {
  const of = (days: readonly OrderDayChange[]) => new Map(days.map((day) => [day.date, day]));
  const [have, want] = [of(counted), of(ordered)];
  return [...counted, ...ordered.filter(({ date }) => !have.has(date))].flatMap(({ customerId, date }) => {
    const counts = differenceOf(have.get(date)?.counts ?? {}, want.get(date)?.counts ?? {});
    return Object.keys(counts).length > 0 ? [{ customerId, date, counts }] : [];
  });
}
