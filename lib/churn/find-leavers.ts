import type { BusinessHours } from '../calendar/business-hours.ts';
import { addDays, type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { isTransient, type Table } from '../platform/dynamo.ts';
import { finishDate, lastDateOf } from '../platform/job-store.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import type { ChurnRun } from './churn-run.ts';
import { getRun, latestRun, putRun } from './churn-run-store.ts';
import { prepareRun } from './prepare-run.ts';
import { loadReasons, type Sought } from './reasons/load-reasons.ts';
import { rememberedCounts } from './reasons/remembered-counts.ts';
import { type Recording, recordFinding } from './record-finding.ts';
import { type Record, scoreCustomers } from './score-customers.ts';

export interface SearchSettings {
  /** In which people answer complaints, and the business time zone. */
  readonly hours: BusinessHours;
  /** Of customers who are leaving, so many are told to nobody, so that it shows whether telling helps. In [0, 1]. */
  readonly holdOutShare: number;
  readonly now: () => Date;
  /** A run that is not done by then is gone on with by the next invocation. */
  readonly until: Date;
}

/** States follow one another day by day; of a longer outage the last week tells all that still matters. */
const LONGEST_CATCH_UP = 7;

/**
 * The nightly search for customers who are leaving or sending less, as of the end of yesterday. Dates that an outage skipped
 * are searched first, each as of its own end. A date is searched once: a second run finds it done, and one that was killed
 * goes on from its checkpoint.
 * @returns the runs that were done, or got as far as the time allowed
 * @throws when customers could not be kept, so that the job's alarm rings; all the others are searched first
 */
export async function findLeavers(table: Table, settings: SearchSettings): Promise<ChurnRun[]> {
  const yesterday = addDays(businessDateOf(settings.now(), settings.hours.zone), -1);
  const last = await lastDateOf(table, 'find-leavers');
  const earliest = addDays(yesterday, 1 - LONGEST_CATCH_UP);
  const next = last ? addDays(last, 1) : yesterday;
  const runs: ChurnRun[] = [];
  const failed = new Set<string>();
  for (let date = next > earliest ? next : earliest; date <= yesterday; date = addDays(date, 1)) {
    const run = await searchDate(table, settings, date, failed);
    runs.push(run);
    if (run.state !== 'done') break;
    await finishDate(table, 'find-leavers', date);
  }
  if (failed.size > 0) throw new Error(`${failed.size} customers could not be searched.`);
  return runs;
}

async function searchDate(
  table: Table,
  settings: SearchSettings,
  date: BusinessDate,
  failed: Set<string>,
): Promise<ChurnRun> {
  const { hours, holdOutShare, now } = settings;
  const run = (await getRun(table, date, 'nightly')) ?? (await begun(table, date, 'nightly', now()));
  if (run.state === 'done') return run;
  const countsOf = rememberedCounts(table);
  const recording = {
    table,
    holdOutShare,
    reasonsOf: (sought: Sought) => loadReasons(table, sought, { hours, now: now(), countsOf }),
  };
  return scoreCustomers(table, run, recorder(recording, failed), settings);
}

/** A customer whose rows cannot be understood holds up no other: the next run finds the change again. */
function recorder(recording: Recording, failed: Set<string>): Record {
  return async (run, customerId, judged) => {
    try {
      await recordFinding(recording, run, customerId, judged);
    } catch (error) {
      if (isTransient(error) || error instanceof Refusal) throw error;
      log.error('A finding could not be kept', error, { customerId });
      failed.add(customerId);
    }
  };
}

/**
 * The same as of the end of any date, to see what would have been found: customers as they are known by now to have been then. It
 * is kept apart from the nightly runs, changes no state and raises no alert.
 */
export async function rehearse(
  table: Table,
  settings: SearchSettings,
  asOf: BusinessDate,
): Promise<ChurnRun> {
  const known = await getRun(table, asOf, 'rehearsal');
  const run = known?.state === 'scoring' ? known : await begun(table, asOf, 'rehearsal', settings.now());
  return scoreCustomers(table, run, async () => {}, settings);
}

async function begun(table: Table, date: BusinessDate, kind: ChurnRun['kind'], now: Date): Promise<ChurnRun> {
  const run = await prepareRun(table, date, kind, await latestRun(table), now);
  await putRun(table, run);
  return run;
}
