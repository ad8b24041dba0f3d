import { addDays, type BusinessDate, startOfDate } from '../calendar/calendar.ts';
import { expanded } from '../kpis/contribution.ts';
import { readStamped, type StampedDay } from '../kpis/counter-check-store.ts';
import { addToEach, type Counts, withoutZeros } from '../kpis/counts.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { log } from '../platform/log.ts';
import { loadHistory } from '../scorecards/load-history.ts';
import { loadJudging } from '../scorecards/load-judging.ts';
import { changeOf, type ScoreChange, scoreOrder } from '../scorecards/order-score.ts';
import { ordersDueIn } from '../scorecards/score-index-store.ts';
import { scoreIn } from '../scorecards/score-schema.ts';

/** What is looked at, and by what time zone. */
export interface Looking {
  readonly table: Table;
  readonly zone: string;
  readonly now: Date;
}

/** A customer's day: what was counted, and what follows from the facts of its orders. */
export interface LookedDay {
  readonly counted: StampedDay;
  /** What the orders add to each of their groups, by its name. */
  readonly facts: ReadonlyMap<string, Counts>;
  readonly orders: number;
  /** Scores that do not follow from the facts. */
  readonly wrong: readonly ScoreChange[];
  /** Orders that could not be scored: nothing can be said of the counters. */
  readonly unreadable: number;
}

/**
 * Reads the counters first and the orders after them: whatever is counted meanwhile changes the stamp of the row, and what
 * was counted before is seen in the orders.
 */
export async function lookAtDay(
  { table, zone, now }: Looking,
  customerId: string,
  date: BusinessDate,
): Promise<LookedDay> {
  const counted = await readStamped(table, { kind: 'customer', id: customerId }, date);
  const orderIds = await ordersDueIn(
    table,
    customerId,
    startOfDate(date, zone),
    startOfDate(addDays(date, 1), zone),
  );
  const judging = (await loadJudging(table, [customerId], now)).get(customerId);
  const facts = new Map<string, Record<string, number>>();
  const wrong: ScoreChange[] = [];
  let unreadable = 0;
  await inTurns(orderIds, async (orderId) => {
    try {
      const history = await loadHistory(table, orderId);
      if (history.kind === 'awaited' || !judging) return;
      const next = scoreOrder(history, judging, zone);
      const change = changeOf(scoreIn(history.scoreRow).score, next);
      if (change) wrong.push(change);
      if (next.counted?.date === date) addTo(facts, next.counted.groups, expanded(next.counted.counts));
    } catch (error) {
      log.error('An order could not be recomputed', error, { orderId });
      unreadable += 1;
    }
  });
  const sums = [...facts].map(([group, counts]) => [group, withoutZeros(counts)] as const);
  return { counted, facts: new Map(sums), orders: orderIds.length, wrong, unreadable };
}

/** Adds counts to those of each group, in place. */
export function addTo(
  sums: Map<string, Record<string, number>>,
  groups: readonly string[],
  counts: Counts,
): void {
  const totals = groups.map((group) => {
    const total = sums.get(group) ?? {};
    sums.set(group, total);
    return total;
  });
  addToEach(totals, counts);
}
