import type { Difference, NightReport } from '../alerts/night-report.ts';
import { repairCounters } from '../kpis/counter-check-store.ts';
import { groupName } from '../kpis/groups.ts';
import { closedAt } from '../kpis/restatement.ts';
import { log } from '../platform/log.ts';
import { scoreOrders } from '../scorecards/score-orders.ts';
import { differencesBetween, repairOf, scoreDifferences } from './differences.ts';
import { type LookedDay, type Looking, lookAtDay } from './look.ts';
import { type LookedDate, type LookedGroup, lookAtDate } from './look-at-date.ts';
import type { SampledDate } from './sample.ts';

export interface Checking extends Looking {
  /** Waits before attempt n. */
  readonly pause: (attempt: number) => Promise<void>;
  /** Waits until who was counting is done, and the indexes show it. */
  readonly settle: () => Promise<void>;
}

/** Orders recomputed in a night, about; the dates of a sample beyond them are left for another. */
const MOST_ORDERS = 2_000;
/** Differences that a report and the log tell. */
const TOLD = 20;

/**
 * Recomputes the counters of a sample of customer-days from the facts of their orders, and where all customers of a date are
 * in the sample, those of all other groups of the date. What still differs on a second look is repaired: a score by the
 * consumer's own way, a row by adding what it lacks.
 */
export async function checkCounters(
  checking: Checking,
  sample: readonly SampledDate[],
): Promise<NightReport['check']> {
  let orders = 0;
  const suspects: SampledDate[] = [];
  for (const sampled of sample) {
    if (orders >= MOST_ORDERS) break;
    const looked = await lookAtDate(checking, sampled);
    orders += looked.days.reduce((sum, day) => sum + day.orders, 0);
    if (!isFaultless(looked)) suspects.push(sampled);
  }
  if (suspects.length > 0) await checking.settle();
  const differences: Difference[] = [];
  for (const sampled of suspects) differences.push(...(await mendDate(checking, sampled)));
  const told = differences.slice(0, TOLD);
  for (const { group, date, measure, counted, recomputed, isRepaired } of told) {
    const which = { group: group.kind, id: group.id, date, measure };
    log.warn('Counters differed from the facts', { ...which, counted, recomputed, isRepaired });
  }
  return { orders, count: differences.length, differences: told };
}

function isFaultless({ days, groups = [] }: LookedDate): boolean {
  const rows = [...days.map(rowOf), ...groups];
  return (
    days.every(({ wrong }) => wrong.length === 0) && rows.every((row) => differencesIn(row).length === 0)
  );
}

/** The customer's own row of a day. */
function rowOf({ counted, facts }: LookedDay): LookedGroup {
  return { counted, facts: facts.get(groupName(counted.group)) ?? {} };
}

function differencesIn({ counted, facts }: LookedGroup) {
  return differencesBetween(counted.group, counted.date, counted.counts, facts);
}

/** Customers first: what their scores lacked, all groups lacked. */
async function mendDate(checking: Checking, sampled: SampledDate): Promise<Difference[]> {
  const looked = await lookAtDate(checking, sampled);
  const ofCustomers: Difference[] = [];
  for (const day of looked.days) ofCustomers.push(...(await mendDay(checking, day)));
  const { groups } = sampled.isWhole && ofCustomers.length > 0 ? await lookAtDate(checking, sampled) : looked;
  return [...ofCustomers, ...(await mendRows(checking, groups ?? []))];
}

async function mendDay(checking: Checking, day: LookedDay): Promise<Difference[]> {
  const scores = await mendScores(checking, day);
  const { group, date } = day.counted;
  const mended = scores.length > 0 ? await lookAtDay(checking, group.id, date) : day;
  if (mended.wrong.length + mended.unreadable > 0) return scores;
  return [...scores, ...(await mendRows(checking, [rowOf(mended)]))];
}

async function mendScores(checking: Checking, { wrong, counted }: LookedDay): Promise<Difference[]> {
  if (wrong.length === 0) return [];
  const { table, zone, now, pause } = checking;
  const orderIds = wrong.map(({ next }) => next.orderId);
  const failed = await scoreOrders({ table, zone, now: () => now, pause }, orderIds);
  return wrong.flatMap((change) =>
    scoreDifferences(counted.date, change).map((difference) => ({
      ...difference,
      isRepaired: !failed.has(change.next.orderId),
    })),
  );
}

/** A row that somebody changed since it was looked at is left for another night: it may have been right. */
async function mendRows({ table, zone, now }: Checking, rows: readonly LookedGroup[]): Promise<Difference[]> {
  const mended: Difference[] = [];
  for (const row of rows) {
    const found = differencesIn(row);
    if (found.length === 0) continue;
    const isClosed = closedAt(row.counted.date, zone) <= now;
    const cause = { kind: 'repair', facts: [] } as const;
    const restated = isClosed ? { restatedAt: now.toISOString(), cause } : undefined;
    const isRepaired = await repairCounters(table, row.counted, repairOf(found), restated);
    if (isRepaired) mended.push(...found.map((difference) => ({ ...difference, isRepaired })));
  }
  return mended;
}
