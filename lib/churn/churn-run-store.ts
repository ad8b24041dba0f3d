import type { BusinessDate } from '../calendar/calendar.ts';
import { get, put, type Table } from '../platform/dynamo.ts';
import type { ChurnRun } from './churn-run.ts';
import { runIn, storedRun } from './churn-run-schema.ts';
import { latestDone, runKey } from './scoring-run-store.ts';

/** Keeps a run as it stands; what was kept of it before is replaced. */
export async function putRun(table: Table, run: ChurnRun): Promise<void> {
  await put(table, { ...runKey(run.date, run.kind), ...storedRun(run) });
}

export async function getRun(
  table: Table,
  date: BusinessDate,
  kind: ChurnRun['kind'],
): Promise<ChurnRun | undefined> {
  const row = await get(table, runKey(date, kind));
  return row && runIn(row);
}

/** The last nightly run that is done. */
export function latestRun(table: Table): Promise<ChurnRun | undefined> {
  return latestDone(table, runIn);
}
