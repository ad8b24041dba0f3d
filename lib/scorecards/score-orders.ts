import { addUpDays, type WrittenDay } from '../churn/order-day.ts';
import { refreshSummaries } from '../churn/refresh-summaries.ts';
import { settleOrders } from '../credit/settle-orders.ts';
import { ensureCustomers } from '../customers/ensure-customers.ts';
import { tierAt } from '../customers/tier-history.ts';
import { counterChanges } from '../kpis/counter-changes.ts';
import { SHARDS } from '../kpis/kpi-keys.ts';
import type { Restatement } from '../kpis/restatement.ts';
import { isTransient, type Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import { listAwaited, removeAwaited } from './awaited-order-store.ts';
import type { Judging } from './judging.ts';
import { type KnownOrder, loadHistory } from './load-history.ts';
import { loadJudging } from './load-judging.ts';
import { changeOf, restatementsOf, type ScoreChange, scoreOrder } from './order-score.ts';
import { scoreIn } from './score-schema.ts';
import { cancellationReasons, saveScores } from './score-writes-store.ts';

/** DynamoDB's limit of actions in one transaction. */
const TRANSACTION_LIMIT = 100;
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

interface PendingScore extends ScoreChange {
  readonly replaces: number;
  readonly restatements: readonly Restatement[];
  readonly customerId: string;
  readonly isCustomerKnown: boolean;
  /** Of the order. */
  readonly recordedAt: string;
}

/**
 * Scores orders anew from all their facts and adds what changed to the counters, exactly once: score and difference
 * are one transaction, conditional on the score it replaces, so a second delivery finds nothing to change and two
 * consumers of one order cannot both win. A batch shares transactions; what keeps failing in company is tried
 * alone, so that one bad order holds up no other. What the orders take of their customers' credit is settled beside it.
 * @returns the ids of the orders that could not be scored or settled; the queue delivers them again
 */
export async function scoreOrders(scoring: Scoring, orderIds: readonly string[]): Promise<Set<string>> {
  let pending = [...new Set(orderIds)];
  const unreadable = new Set<string>();
  const unsettled = new Set<string>();
  const ordered: WrittenDay[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && pending.length > 0; attempt++) {
    if (attempt > 0) await scoring.pause(attempt);
    const known = await readAll(scoring.table, pending, unreadable);
    // What comes in between is news of its own.
    if (attempt === 0) for (const orderId of await settleOrders(scoring, known)) unsettled.add(orderId);
    const changes = await changesFor(scoring, known, unreadable);
    const groups = attempt < TOGETHER ? inTransactions(changes) : changes.map((change) => [change]);
    pending = [];
    for (const group of groups) {
      const orderDays = orderDaysOf(group);
      if (await isSaved(scoring.table, group, orderDays, attempt)) ordered.push(...orderDays);
      else pending.push(...group.map(({ next }) => next.orderId));
    }
  }
  await refreshed(scoring, ordered);
  return new Set([...unreadable, ...unsettled, ...pending]);
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

/**
 * Cuts changes into transactions: every order is one action, and so is every restatement and every row that they touch
 * together: of counters, of an order day, and the stamp of a customer's summary.
 */
function inTransactions(changes: readonly PendingScore[]): PendingScore[][] {
  const groups: PendingScore[][] = [];
  let own = 0;
  let rows = new Set<string>();
  for (const change of changes) {
    const { customerId } = change;
    const touched = new Set(change.changes.map(({ group, date }) => `${date} ${group}`));
    if (change.orderDay)
      touched.add(`${change.orderDay.date} of ${customerId}`).add(`summary of ${customerId}`);
    const actions = 1 + change.restatements.length;
    const group = groups.at(-1);
    own += actions;
    rows = rows.union(touched);
    if (group && own + rows.size <= TRANSACTION_LIMIT) {
      group.push(change);
    } else {
      groups.push([change]);
      own = actions;
      rows = touched;
    }
  }
  return groups;
}

/** Of a transaction; a version of a score is written by one alone. */
function orderDaysOf(group: readonly PendingScore[]): WrittenDay[] {
  const [first] = group;
  const writtenBy = `${first?.next.orderId}@${(first?.replaces ?? 0) + 1}`;
  const changes = addUpDays(group.flatMap(({ orderDay }) => orderDay ?? []));
  return changes.map((change) => ({ ...change, writtenBy }));
}

function counterChangesOf(group: readonly PendingScore[], attempt: number) {
  // Any row of a group's counters will do; the order's id spreads the consumers over them, anew at each attempt.
  const shard = (Number.parseInt(group[0]?.next.orderId.slice(0, 4) ?? '0', 16) + attempt) % SHARDS;
  return counterChanges(
    group.flatMap(({ changes }) => changes),
    group.flatMap(({ restatements }) => restatements),
    shard,
  );
}
