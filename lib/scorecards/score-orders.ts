import type { WrittenDay } from '../churn/order-day.ts';
import { refreshSummaries } from '../churn/refresh-summaries.ts';
import { settleOrders } from '../credit/settle-orders.ts';
import { ensureCustomers } from '../customers/ensure-customers.ts';
import { tierAt } from '../customers/tier-history.ts';
import { isTransient, type Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import { noteDeliveries } from '../revisits/note-deliveries.ts';
import { listAwaited, removeAwaited } from './awaited-order-store.ts';
import type { Judging } from './judging.ts';
import { type KnownOrder, loadHistory } from './load-history.ts';
import { loadJudging } from './load-judging.ts';
import { changeOf, restatementsOf, scoreOrder } from './order-score.ts';
import { counterChangesOf, inTransactions, orderDaysOf, type PendingScore } from './pending-score.ts';
import { scoreIn } from './score-schema.ts';
import { cancellationReasons, saveScores } from './score-writes-store.ts';

const ATTEMPTS = 5;
/** So many attempts are made in company: most failures are rivals at the same rows, gone a moment later. */
const TOGETHER = 3;

export interface Scoring {
  readonly table: Table;
  readonly zone: string;
  readonly now: () => Date;
  /** Waits before attempt n. */
  readonly pause: (attempt: number) => Promise<void>;
}

/**
 * Scores orders anew from all their facts and adds what changed to the counters, exactly once: score and difference
 * are one transaction, conditional on the score it replaces, so a second delivery finds nothing to change and two
 * consumers of one order cannot both win. A batch shares transactions; what keeps failing in company is tried
 * alone, so that one bad order holds up no other. What the orders take of their customers' credit is settled beside it, and whom
 * they are the first to be delivered to is noted.
 * @returns the ids of the orders that could not be scored or settled; the queue delivers them again
 */
export async function scoreOrders(scoring: Scoring, orderIds: readonly string[]): Promise<Set<string>> {
  let pending = [...new Set(orderIds)];
  const unreadable = new Set<string>();
  const unsettled = new Set<string>();
  const unnoted = new Set<string>();
  const ordered: WrittenDay[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && pending.length > 0; attempt++) {
    if (attempt > 0) await scoring.pause(attempt);
    const known = await readAll(scoring.table, pending, unreadable);
    // What comes in between is news of its own.
    if (attempt === 0) for (const orderId of await settleOrders(scoring, known)) unsettled.add(orderId);
    const changes = await noted(scoring, known, await changesFor(scoring, known, unreadable), unnoted);
    const groups = attempt < TOGETHER ? inTransactions(changes) : changes.map((change) => [change]);
    pending = [];
    for (const group of groups) {
      const orderDays = orderDaysOf(group);
      if (await isSaved(scoring.table, group, orderDays, attempt)) ordered.push(...orderDays);
      else pending.push(...group.map(({ next }) => next.orderId));
    }
  }
  await refreshed(scoring, ordered);
  return new Set([...unreadable, ...unsettled, ...unnoted, ...pending]);
}

/**
 * Notes whom these orders are the first to be delivered to, of those only that have news, and before their scores are kept: what is
 * told once more is noted already.
 * @returns the changes without those of which it could not be noted, so that they are news again
 */
async function noted(
  scoring: Scoring,
  known: readonly KnownOrder[],
  changes: readonly PendingScore[],
  unnoted: Set<string>,
): Promise<PendingScore[]> {
  const changed = new Set(changes.map(({ next }) => next.orderId));
  const news = known.filter(({ order }) => changed.has(order.orderId));
  for (const orderId of await noteDeliveries(scoring, news)) unnoted.add(orderId);
  return changes.filter(({ next }) => !unnoted.has(next.orderId));
}

/** Of the order days changed here. Where it fails the summaries stay stamped as behind, and the next run makes them anew. */
async function refreshed({ table, now }: Scoring, ordered: readonly WrittenDay[]): Promise<void> {
  if (ordered.length === 0) return;
  try {
    const customerIds = [...new Set(ordered.map(({ customerId }) => customerId))];
    const judging = await loadJudging(table, customerIds, now());
    const tierOf = (customerId: string) => tierAt(judging.get(customerId)?.tiers ?? [], now());
    await refreshSummaries(table, ordered, tierOf);
  } catch (error) {
    log.error('Summaries were not brought up to date', error);
  }
}

async function readAll(
  table: Table,
  orderIds: readonly string[],
  unreadable: Set<string>,
): Promise<KnownOrder[]> {
  const histories = await Promise.all(orderIds.map((orderId) => readable(table, orderId, unreadable)));
  return histories.filter((history) => history !== undefined);
}

async function changesFor(
  scoring: Scoring,
  known: readonly KnownOrder[],
  unreadable: Set<string>,
): Promise<PendingScore[]> {
  const now = scoring.now();
  const judging = await settingsFor(scoring.table, known, now, unreadable);
  return known.flatMap((history) => {
    const theirs = judging.get(history.order.customerId);
    return theirs ? pendingFor(history, theirs, scoring.zone, now, unreadable) : [];
  });
}

/** By customer. Where rows cannot be understood each customer is read alone: one must not hold up the orders of others. */
async function settingsFor(
  table: Table,
  known: readonly KnownOrder[],
  now: Date,
  unreadable: Set<string>,
): ReturnType<typeof loadJudging> {
  const byCustomer = Map.groupBy(known, ({ order }) => order.customerId);
  try {
    return await loadJudging(table, [...byCustomer.keys()], now);
  } catch (error) {
    if (byCustomer.size > 1 && !isBusy(error)) {
      const each = [...byCustomer.values()].map((orders) => settingsFor(table, orders, now, unreadable));
      return new Map((await Promise.all(each)).flatMap((found) => [...found]));
    }
    for (const { order } of known) noteUnreadable(order.orderId, error, unreadable);
    return new Map();
  }
}

/** Reading each alone would only keep a busy table busy. */
function isBusy(error: unknown): boolean {
  return error instanceof Refusal || isTransient(error);
}

/** An order with its facts; undefined for one that facts wait for, which is scored with them when it comes. */
async function readable(
  table: Table,
  orderId: string,
  unreadable: Set<string>,
): Promise<KnownOrder | undefined> {
  try {
    const history = await loadHistory(table, orderId);
    if (history.kind === 'awaited') {
      await listAwaited(table, orderId, history.facts);
      return undefined;
    }
    if (history.isAwaited) await removeAwaited(table, orderId);
    return history;
  } catch (error) {
    return noteUnreadable(orderId, error, unreadable);
  }
}

function pendingFor(
  history: KnownOrder,
  judging: Judging & { readonly isKnown: boolean },
  zone: string,
  now: Date,
  unreadable: Set<string>,
): PendingScore[] {
  const { order, facts, scoreRow } = history;
  try {
    const { score, version } = scoreIn(scoreRow);
    const change = changeOf(score, scoreOrder(history, judging, zone));
    if (!change) return [];
    return [
      {
        ...change,
        replaces: version,
        restatements: restatementsOf(change, facts, now, zone),
        customerId: order.customerId,
        isCustomerKnown: judging.isKnown,
        recordedAt: order.recordedAt,
      },
    ];
  } catch (error) {
    noteUnreadable(order.orderId, error, unreadable);
    return [];
  }
}

function noteUnreadable(orderId: string, error: unknown, unreadable: Set<string>): undefined {
  log.error('An order could not be scored', error, { orderId });
  unreadable.add(orderId);
}

async function isSaved(
  table: Table,
  group: readonly PendingScore[],
  orderDays: readonly WrittenDay[],
  attempt: number,
): Promise<boolean> {
  try {
    await ensureCustomers(
      table,
      group.filter(({ isCustomerKnown }) => !isCustomerKnown),
    );
    await saveScores(
      table,
      group.map(({ next, replaces, restatements }) => ({ score: next, replaces, restatements })),
      counterChangesOf(group, attempt),
      orderDays,
    );
    return true;
  } catch (error) {
    const [first] = group;
    log.error('Scores were not saved', error, {
      attempt,
      orders: group.length,
      orderId: first?.next.orderId,
      reasons: cancellationReasons(error),
    });
    return false;
  }
}
