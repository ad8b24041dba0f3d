import type { Difference } from '../alerts/night-report.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Counts } from '../kpis/counts.ts';
import type { Group } from '../kpis/groups.ts';
import type { PlainMeasure } from '../kpis/measures.ts';
import type { ScoreChange } from '../scorecards/order-score.ts';

/** Cases of complaints count these, not orders. */
const countedOfCases: ReadonlySet<string> = new Set<PlainMeasure>([
  'complaints',
  'complaintsInTime',
  'complaintsAnswered',
  'answerMinutes',
]);

export type FoundDifference = Omit<Difference, 'isRepaired'>;

/**
 * Where counters are not what the facts of orders say, measure by measure. Sums beyond 2^53, which only serve intervals, are not
 * compared: numbers hold them rounded.
 */
export function differencesBetween(
  group: Group,
  date: BusinessDate,
  counters: Counts,
  facts: Counts,
): FoundDifference[] {
  const measures = new Set([...Object.keys(counters), ...Object.keys(facts)]);
  return [...measures].sort().flatMap((measure) => {
    const [counted, recomputed] = [counters[measure] ?? 0, facts[measure] ?? 0];
    if (countedOfCases.has(measure)) return [];
    const isExact = Number.isSafeInteger(counted) && Number.isSafeInteger(recomputed);
    return isExact && counted !== recomputed ? [{ group, date, measure, counted, recomputed }] : [];
  });
}

/** What an order counted and what it counts by its facts; where that is the same, how many facts were known of it. */
export function scoreDifferences(date: BusinessDate, { before, next }: ScoreChange): FoundDifference[] {
  const group: Group = { kind: 'customer', id: next.customerId };
  const on = (score: ScoreChange['before']) => (score?.counted?.date === date ? score.counted.counts : {});
  const found = differencesBetween(group, date, on(before), on(next));
  if (found.length > 0) return found;
  return [{ group, date, measure: 'facts', counted: before?.facts ?? 0, recomputed: next.facts }];
}

/** What must be added to counters so that they hold what the facts say. */
export function repairOf(differences: readonly FoundDifference[]): Counts {
  return Object.fromEntries(
    differences.map(({ measure, counted, recomputed }) => [measure, recomputed - counted]),
  );
}
