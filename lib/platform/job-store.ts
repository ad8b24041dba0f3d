import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { get, put, type Table } from './dynamo.ts';

const progress = z.object({ lastDate: z.string() });

export type JobName = 'close-day';

/** The last business date that a nightly job has finished. */
export async function lastDateOf(table: Table, job: JobName): Promise<BusinessDate | undefined> {
  const row = await get(table, { pk: `job#${job}`, sk: 'progress' });
  return row && progress.parse(row).lastDate;
}

export async function finishDate(table: Table, job: JobName, lastDate: BusinessDate): Promise<void> {
  await put(table, { pk: `job#${job}`, sk: 'progress', lastDate });
}
