import type { BusinessDate } from '../calendar/calendar.ts';
import { queryPage, type Row, type Table } from '../platform/dynamo.ts';
import { churnRunsPartition, type Key, table as keys } from '../platform/table.ts';
import type { ChurnRun, ScoringRun } from './churn-run.ts';
import { scoringRunIn } from './scoring-run-schema.ts';

/** Behind all dates, so that they lie between no two nightly runs. */
const REHEARSALS = 'rehearsal#';
/** The last one may be under way yet. */
const A_FEW = 2;

export function runKey(date: BusinessDate, kind: ChurnRun['kind']): Key {
  return { pk: churnRunsPartition, sk: kind === 'nightly' ? date : `${REHEARSALS}${date}` };
}

/** Of the last nightly run that is done as much as scores customers. */
export function latestScoringRun(table: Table): Promise<ScoringRun | undefined> {
  return latestDone(table, scoringRunIn);
}

/**
 * The last nightly run that is done.
 * @param before the sort key before which it is looked for
 */
export async function latestDone<Run extends ScoringRun>(
  table: Table,
  parse: (row: Row) => Run,
  before = REHEARSALS,
): Promise<Run | undefined> {
  const { rows, isLast } = await queryPage(
    table,
    {
      KeyConditionExpression: `${keys.partitionKey} = :pk AND ${keys.sortKey} < :before`,
      values: { ':pk': churnRunsPartition, ':before': before },
      ScanIndexForward: false,
      ConsistentRead: true,
    },
    A_FEW,
  );
  const runs = rows.map(parse);
  const done = runs.find(({ state }) => state === 'done');
  const last = runs.at(-1);
  return done || isLast || last === undefined ? done : latestDone(table, parse, last.date);
}
