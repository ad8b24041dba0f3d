import type { Difference, NightReport } from '../alerts/night-report.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import { repairCounters, type StampedDay } from '../kpis/counter-check-store.ts';
import type { Counts } from '../kpis/counts.ts';
import { groupName } from '../kpis/groups.ts';
import { closedAt } from '../kpis/restatement.ts';
import { log } from '../platform/log.ts';
import { scoreOrders } from '../scorecards/score-orders.ts';
import { differencesBetween, repairOf, scoreDifferences } from './differences.ts';
import { type LookedDay, type Looking, lookAtDay } from './look.ts';
import { lookAtGroups } from './look-at-groups.ts';
import type { SampledDate } from './sample.ts';

export interface Checking extends Looking {
  /** Waits before attempt n. */
  readonly pause: (attempt: number) => Promise<void>;
  /** Waits until who was counting is done, and the indexes show it. */
  readonly settle: () => Promise<void>;
}

/** Orders recomputed in a night; what a sample holds beyond them is left for another. */
const MOST_ORDERS = 2_000;
/** Differences that a report tells. */
const TOLD = 20;

/**
 * Recomputes the counters of a sample of customer-days from the facts of their orders, and where all customers of a date are
 * in the sample, those of all other groups of the date. What differs on a second look is repaired: a score by the consumer's
 * own way, a row by adding what it lacks.
 */
export async function checkCounters(
  checking: Checking,
  sample: readonly SampledDate[],
): Promise<NightReport['check']> {
  let orders = 0;
  const suspects: { customerId: string; date: BusinessDate }[] = [];
  const whole: SampledDate[] = [];
  for (const sampled of sample) {
    for (const customerId of sampled.customerIds) {
      if (orders >= MOST_ORDERS) break;
      const day = await lookAtDay(checking, customerId, sampled.date);
      orders += day.orders;
      if (!isFaultless(day)) suspects.push({ customerId, date: sampled.date });
    }
    if (sampled.isWhole && orders < MOST_ORDERS) whole.push(sampled);
  }
  const groups: SampledDate[] = [];
  for (const sampled of whole) {
    const isSuspect = suspects.some(({ date }) => date === sampled.date);
    if (isSuspect || (await haveGroupsFaults(checking, sampled))) groups.push(sampled);
  }
  if (suspects.length + groups.length > 0) await checking.settle();
  const differences: Difference[] = [];
  for (const { customerId, date } of suspects) {
    differences.push(...(await mendDay(checking, customerId, date)));
  }
  for (const sampled of groups) differences.push(...(await mendGroups(checking, sampled)));
  for (const { group, date, measure, counted, recomputed, isRepaired } of differences) {
    log.warn('Counters differed from the facts', {
      group: group.kind,
      id: group.id,
      date,
      measure,
      counted,
      recomputed,
      isRepaired,
    });
  }
  return { orders, count: differences.length, differences: differences.slice(0, TOLD) };
}

function factsOf({ counted, facts }: LookedDay): Counts {
  return facts.get(groupName(counted.group)) ?? {};
}

function isFaultless(day: LookedDay): boolean {
  const { counted, wrong } = day;
  return (
    wrong.length === 0 &&
    differencesBetween(counted.group, counted.date, counted.counts, factsOf(day)).length === 0
  );
}

async function haveGroupsFaults(checking: Checking, { date, customerIds }: SampledDate): Promise<boolean> {
  const looked = await lookAtGroups(checking, date, customerIds);
  return (looked ?? []).some(
    ({ counted, facts }) => differencesBetween(counted.group, date, counted.counts, facts).length > 0,
  );
}

/** Scores first: the counters may be right once they are. */
async function mendDay(checking: Checking, customerId: string, date: BusinessDate): Promise<Difference[]> {
  const day = await lookAtDay(checking, customerId, date);
  const scores = await mendScores(checking, day);
  const mended = scores.length > 0 ? await lookAtDay(checking, customerId, date) : day;
  if (mended.wrong.length + mended.unreadable > 0) return scores;
  return [...scores, ...(await mendRow(checking, mended.counted, factsOf(mended)))];
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

async function mendGroups(checking: Checking, { date, customerIds }: SampledDate): Promise<Difference[]> {
  const looked = await lookAtGroups(checking, date, customerIds);
  const differences: Difference[] = [];
  for (const { counted, facts } of looked ?? [])
    differences.push(...(await mendRow(checking, counted, facts)));
  return differences;
}

/** A row that somebody changed since it was looked at is left for another night. */
async function mendRow(
  { table, zone, now }: Checking,
  counted: StampedDay,
  facts: Counts,
): Promise<Difference[]> {
  const { group, date, counts } = counted;
  const found = differencesBetween(group, date, counts, facts);
  if (found.length === 0) return [];
  const restated =
    closedAt(date, zone) <= now
      ? { restatedAt: now.toISOString(), cause: { kind: 'repair', facts: [] } as const }
      : undefined;
  const isRepaired = await repairCounters(table, counted, repairOf(found), restated);
  return isRepaired ? found.map((difference) => ({ ...difference, isRepaired })) : [];
}
