import { alertsOf } from '../alerts/alert.ts';
import { openAlerts } from '../alerts/alert-store.ts';
import { indicatorCauses } from '../alerts/indicator-alert.ts';
import type { BusinessHours } from '../calendar/business-hours.ts';
import { addDays, type BusinessDate, businessDateOf, periodsOf } from '../calendar/calendar.ts';
import { countOverdueCases } from '../feedback/count-cases.ts';
import { groupName } from '../kpis/groups.ts';
import { groupsDueOn } from '../kpis/kpi-store.ts';
import type { Period } from '../kpis/period.ts';
import type { Table } from '../platform/dynamo.ts';
import { finishDate, lastDateOf } from '../platform/job-store.ts';
import { sweepPromises } from '../scorecards/sweep-promises.ts';
import { checkCounters } from './check-counters.ts';
import { compareGroups } from './compare-groups.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { inSampleOrder, SAMPLE_SIZE, type SampledDate, sampleOf } from './sample.ts';
import { writeReport } from './write-report.ts';

export interface CloseSettings {
  /** In which people answer complaints, and the business time zone. */
  readonly hours: BusinessHours;
  /** The share of OTIF that customers were promised, in (0, 1). */
  readonly otifTarget: number;
  /** Waits before attempt n of a repair. */
  readonly pause: (attempt: number) => Promise<void>;
  /** Waits until who was counting is done, and the indexes show it. */
  readonly settle: () => Promise<void>;
  /** How many messages could not be worked on. */
  readonly deadLetters: () => Promise<number>;
}

/** Days of orders that a close looks at. */
const DAYS = 28;
/** A longer outage is not made up night by night: the last month tells all that still matters. */
const LONGEST_CATCH_UP = 31;

/**
 * The nightly close: checks counters against the facts, compares every group with its targets and with the weeks before,
 * raises and closes alerts, and writes the report that the morning mail tells. Nothing is frozen by it: what is told later
 * restates. Every business date since the last run is closed first, so that a night skipped by an outage or by daylight
 * saving is not lost; the counters, which are what they are now, are checked with the last of them. A second run of a date
 * changes nothing.
 *
 * Overdue orders are swept before, but counted by the consumer a moment later: those since the last regular sweep are in
 * the figures of the night after. Complaints whose promise of an answer has passed are counted at once.
 * @returns the dates closed
 */
export async function closeDays(table: Table, settings: CloseSettings, now: Date): Promise<BusinessDate[]> {
  await sweepPromises(table, now);
  await countOverdueCases(table, now, settings.hours);
  const yesterday = addDays(businessDateOf(now, settings.hours.zone), -1);
  const last = await lastDateOf(table, 'close-day');
  const earliest = addDays(yesterday, 1 - LONGEST_CATCH_UP);
  const next = last ? addDays(last, 1) : yesterday;
  const dates: BusinessDate[] = [];
  for (let date = next > earliest ? next : earliest; date <= yesterday; date = addDays(date, 1)) {
    await closeDate(table, settings, date, date === yesterday ? now : undefined);
    await finishDate(table, 'close-day', date);
    dates.push(date);
  }
  return dates;
}

async function closeDate(
  table: Table,
  settings: CloseSettings,
  date: BusinessDate,
  checkedAt: Date | undefined,
): Promise<void> {
  const { otifTarget } = settings;
  const { zone } = settings.hours;
  const weeks = {
    now: { from: addDays(date, 1 - DAYS), to: date },
    before: { from: addDays(date, 1 - 2 * DAYS), to: addDays(date, -DAYS) },
  };
  const { names, sample } = await groupsOf(table, weeks.now);
  const check = checkedAt
    ? await checkCounters(
        { table, zone, now: checkedAt, pause: settings.pause, settle: settings.settle },
        sample,
      )
    : { orders: 0, count: 0, differences: [] };
  const open = alertsOf(await openAlerts(table), indicatorCauses);
  const { credible, worst } = await compareGroups(table, names, weeks, otifTarget);
  await raiseAlerts({ table, weeks, otifTarget }, credible, open);
  await writeReport({ table, zone, weeks, otifTarget }, worst, check, await settings.deadLetters());
}

/** All groups with orders due in the weeks, by name, for a fact told late can change any day of them; and the night's sample. */
async function groupsOf(
  table: Table,
  period: Period,
): Promise<{ readonly names: ReadonlySet<string>; readonly sample: readonly SampledDate[] }> {
  const dates = periodsOf(period.from, period.to, 'day').map(({ from }) => from);
  const names = new Set<string>();
  const sample: SampledDate[] = [];
  let room = SAMPLE_SIZE;
  for (const date of inSampleOrder(dates, period.to)) {
    const groups = await groupsDueOn(table, date);
    for (const group of groups) names.add(groupName(group));
    const customerIds = groups.filter(({ kind }) => kind === 'customer').map(({ id }) => id);
    if (room === 0 || customerIds.length === 0) continue;
    const sampled = sampleOf(date, customerIds, period.to, room);
    sample.push(sampled);
    room -= sampled.customerIds.length;
  }
  return { names, sample };
}
