import { ensureCustomers } from '../customers/ensure-customers.ts';
import { counterChanges } from '../kpis/counter-changes.ts';
import { COMPANY_SHARDS } from '../kpis/kpi-keys.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import { listAwaited, removeAwaited } from './awaited-order-store.ts';
import { loadHistory } from './load-history.ts';
import { changeOf, type ScoreChange, scoreOrder } from './order-score.ts';
import type { RuleSet } from './rule-sets.ts';
import { cancellationReasons, saveScores } from './score-store.ts';

/** DynamoDB's limit of actions in one transaction. */
const TRANSACTION_LIMIT = 100;
const ATTEMPTS = 5;
/** So many attempts are made in company: most failures are rivals at the same rows, gone a moment later. */
const TOGETHER = 3;

export interface Scoring {
  readonly table: Table;
  readonly companyRules: RuleSet;
  readonly zone: string;
  /** Waits before attempt n. */
  readonly pause: (attempt: number) => Promise<void>;
}

interface PendingScore extends ScoreChange {
  readonly replaces: number;
  readonly customerId: string;
  /** Of the order. */
  readonly recordedAt: string;
}

/**
 * Scores orders anew from all their facts and adds what changed to the counters, exactly once: score and difference
 * are one transaction, conditional on the score it replaces, so a second delivery finds nothing to change and two
 * consumers of one order cannot both win. A batch shares transactions; what keeps failing in company is tried
 * alone, so that one bad order holds up no other.
 * @returns the ids of the orders that could not be scored; the queue delivers them again
 */
export async function scoreOrders(scoring: Scoring, orderIds: readonly string[]): Promise<Set<string>> {
  let pending = [...new Set(orderIds)];
  const unreadable = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS && pending.length > 0; attempt++) {
    if (attempt > 0) await scoring.pause(attempt);
    const changes = (
      await Promise.all(pending.map((orderId) => changeFor(scoring, orderId, unreadable)))
    ).filter((change) => change !== undefined);
    const groups = attempt < TOGETHER ? inTransactions(changes) : changes.map((change) => [change]);
    pending = [];
    for (const group of groups) {
      if (!(await isSaved(scoring.table, group, attempt)))
        pending.push(...group.map(({ next }) => next.orderId));
    }
  }
  return new Set([...unreadable, ...pending]);
}

async function changeFor(
  { table, companyRules, zone }: Scoring,
  orderId: string,
  unreadable: Set<string>,
): Promise<PendingScore | undefined> {
  try {
    const history = await loadHistory(table, orderId);
    if (history.kind === 'awaited') {
      // It will be scored with its facts when it comes.
      await listAwaited(table, orderId, history.facts);
      return undefined;
    }
    if (history.isAwaited) await removeAwaited(table, orderId);
    const change = changeOf(history.score, scoreOrder(history, companyRules, zone));
    const { customerId, recordedAt } = history.order;
    return change && { ...change, replaces: history.version, customerId, recordedAt };
  } catch (error) {
    log.error('An order could not be scored', error, { orderId });
    unreadable.add(orderId);
    return undefined;
  }
}

async function isSaved(table: Table, group: readonly PendingScore[], attempt: number): Promise<boolean> {
  try {
    // Whose order is scored for the first time may not be known yet.
    await ensureCustomers(
      table,
      group.filter(({ replaces }) => replaces === 0),
    );
    await saveScores(
      table,
      group.map(({ next, replaces }) => ({ score: next, replaces })),
      counterChangesOf(group, attempt),
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

/** Cuts changes into transactions: every order is one action, and so is every counter row that they touch. */
function inTransactions(changes: readonly PendingScore[]): PendingScore[][] {
  const groups: PendingScore[][] = [];
  let rows = new Set<string>();
  for (const change of changes) {
    const touched = Object.keys(change.difference).flatMap((date) => [
      date,
      `${change.next.customerId} ${date}`,
    ]);
    const group = groups.at(-1);
    rows = rows.union(new Set(touched));
    if (group && group.length + 1 + rows.size <= TRANSACTION_LIMIT) {
      group.push(change);
    } else {
      groups.push([change]);
      rows = new Set(touched);
    }
  }
  return groups;
}

function counterChangesOf(group: readonly PendingScore[], attempt: number) {
  const orders = group.map(({ next, difference }) => ({ customerId: next.customerId, difference }));
  // Any row of the company's counters will do; the order's id spreads the consumers over them, anew at each attempt.
  const shard = (Number.parseInt(group[0]?.next.orderId.slice(0, 4) ?? '0', 16) + attempt) % COMPANY_SHARDS;
  return counterChanges(orders, shard);
}
