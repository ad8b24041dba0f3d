import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { get, put, type Table } from './dynamo.ts';

const progress = z.object({ lastDate: z.string() });

export type JobName = 'close-day' | 'find-leavers' | 'repair-summaries' | 'review-tiers' | 'plan-visits';

/** The last business date that a nightly job has finished. */
export async function lastDateOf(table: Table, job: JobName): Promise<BusinessDate | undefined> {
  const row = await get(table, { pk: `job#${job}`, sk: 'progress' });
  return row && progress.parse(row).lastDate;
}

export async function finishDate(table: Table, job: JobName, lastDate: BusinessDate): Promise<void> {
  await put(table, { pk: `job#${job}`, sk: 'progress', lastDate });
}

const place = z.object({
  segment: z.int(),
  after: z.string(),
  night: z.optional(z.object({ on: z.string(), segments: z.int() })),
});

/** Where a job that goes over everything, a part each night, goes on, and how many segments of the night's part are done. */
export type Place = z.infer<typeof place>;

export async function placeOf(table: Table, job: JobName): Promise<Place> {
  const row = await get(table, { pk: `job#${job}`, sk: 'place' });
  return row ? place.parse(row) : { segment: 0, after: '' };
}

export async function keepPlace(table: Table, job: JobName, at: Place): Promise<void> {
  await put(table, { pk: `job#${job}`, sk: 'place', ...at });
}
