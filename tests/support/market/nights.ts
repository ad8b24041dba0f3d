import { addDays } from '../../../lib/calendar/calendar.ts';
import type { ChurnAlert } from '../../../lib/churn/churn-alert.ts';
import type { ChurnRun } from '../../../lib/churn/churn-run.ts';
import { findLeavers } from '../../../lib/churn/find-leavers.ts';
import { finishDate } from '../../../lib/platform/job-store.ts';
import { openChurnAlerts } from '../alert-rows.ts';
import { zone } from '../builders.ts';
import { MemoryDynamo } from '../memory-dynamo.ts';
import { dateAt, FIRST_NIGHT, instantAt, LAST_NIGHT } from './calendar.ts';
import { MarketLoader } from './load.ts';
import type { Participant } from './market.ts';

/** What the search told of a customer for the first time, and when. */
export interface Told {
  readonly day: number;
  readonly alert: ChurnAlert;
}

export interface Nights {
  /** The first alert of each customer, and the first of its leaving. */
  readonly first: ReadonlyMap<string, Told>;
  readonly leaving: ReadonlyMap<string, Told>;
  readonly runs: readonly ChurnRun[];
}

/** Searches a market night by night, each knowing no more than was told by its evening. @param every so many days */
export async function searchNights(market: readonly Participant[], every: number): Promise<Nights> {
  const memory = new MemoryDynamo();
  const loader = new MarketLoader(memory, market);
  const first = new Map<string, Told>();
  const leaving = new Map<string, Told>();
  const runs: ChurnRun[] = [];
  for (let day = 27; day < FIRST_NIGHT; day += 28) await loader.upTo(day);
  for (let day = FIRST_NIGHT; day <= LAST_NIGHT; day += every) {
    await loader.upTo(day);
    runs.push(await searchAsOf(memory, day));
    for (const alert of await openChurnAlerts(memory.unmetered)) {
      if (!first.has(alert.customerId)) first.set(alert.customerId, { day, alert });
      if (alert.cause === 'leaving' && !leaving.has(alert.customerId))
        leaving.set(alert.customerId, { day, alert });
    }
  }
  return { first, leaving, runs };
}

async function searchAsOf({ unmetered: table }: MemoryDynamo, day: number): Promise<ChurnRun> {
  // As if the nights since the last search had been: a whole market cannot be searched every night of a test.
  await finishDate(table, 'find-leavers', addDays(dateAt(day), -1));
  const now = new Date(instantAt(day + 1, 1));
  const [run] = await findLeavers(table, {
    hours: { zone, holidays: [] },
    holdOutShare: 0,
    now: () => now,
    until: new Date(+now + 1),
  });
  if (run?.state !== 'done') throw new Error(`The search as of ${dateAt(day)} was not done.`);
  return run;
}
