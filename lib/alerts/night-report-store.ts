import type { BusinessDate } from '../calendar/calendar.ts';
import { get, put, type Table } from '../platform/dynamo.ts';
import type { Key } from '../platform/table.ts';
import type { NightReport } from './night-report.ts';
import { storedReport } from './night-report-schema.ts';

function reportKey(date: BusinessDate): Key {
  return { pk: `night#${date}`, sk: 'report' };
}

/** Keeps what the close of a date found; a second close of it replaces the first. */
export async function putReport(table: Table, report: NightReport): Promise<void> {
  await put(table, { ...reportKey(report.date), ...report });
}

/** What the close of a date found; undefined where it has not run. */
export async function getReport(table: Table, date: BusinessDate): Promise<NightReport | undefined> {
  const row = await get(table, reportKey(date));
  return row && storedReport.parse(row);
}
