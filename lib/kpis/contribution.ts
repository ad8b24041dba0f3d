import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import type { RightScore } from '../rights/right.ts';
import type { Course } from '../scorecards/course.ts';
import type { Scorecard } from '../scorecards/scorecard.ts';
import { bucketOf } from '../statistics/log-histogram.ts';
import { withMoments } from './clusters.ts';
import { addCounts, type Counts, differenceOf } from './counts.ts';
import { groupsOf } from './groups.ts';
import { cycleBucket } from './measures.ts';
import { orderCounts } from './order-counts.ts';

/** What one order adds to the figures: counts of a business date, the same to each of its groups. */
export interface Contribution {
  readonly date: BusinessDate;
  /** By name. */
  readonly groups: readonly string[];
  readonly counts: Counts;
}

/** Counts to add to those of a group and date. */
export interface CountChange {
  readonly group: string;
  readonly date: BusinessDate;
  readonly counts: Counts;
}

/**
 * What an order adds to the figures: nothing while it is open or called off; else one order due on the business date
 * of its window's last instant (handbook §3).
 */
export function contributionOf(
  course: Course,
  card: Scorecard,
  rights: readonly RightScore[],
  tier: Tier,
): Contribution | undefined {
  if (card.standing !== 'due') return undefined;
  return {
    date: businessDateOf(new Date(+card.promise.window.to - 1), course.zone),
    groups: groupsOf(course, tier),
    counts: orderCounts(course, card, rights),
  };
}

/** All that one order adds to the counters of each of its groups: its counts, and what follows from them. */
export function expanded(counts: Counts): Counts {
  const all = withMoments(counts);
  const { cycleOrders = 0, cycleMinutes = 0 } = counts;
  if (cycleOrders > 0) {
    all['cycleMinutesSquared'] = cycleMinutes * cycleMinutes;
    all[cycleBucket(bucketOf(cycleMinutes))] = 1;
  }
  return all;
}

/** What must be added to counters that hold `before` so that they hold `after`; what does not change is left out. */
export function changesBetween(
  before: Contribution | undefined,
  after: Contribution | undefined,
): CountChange[] {
  return addUp([
    ...(before ? changesOf(before, differenceOf(expanded(before.counts), {})) : []),
    ...(after ? changesOf(after, expanded(after.counts)) : []),
  ]);
}

function changesOf({ date, groups }: Contribution, counts: Counts): CountChange[] {
  return groups.map((group) => ({ group, date, counts }));
}

/** Changes of several orders, added up per group and date. */
export function addUp(changes: readonly CountChange[]): CountChange[] {
  const byRow = Map.groupBy(changes, ({ group, date }) => `${date} ${group}`);
  return [...byRow.values()].flatMap((same) => {
    const [first] = same;
    const counts = addCounts(same.map((change) => change.counts));
    return first && Object.keys(counts).length > 0 ? [{ ...first, counts }] : [];
  });
}
