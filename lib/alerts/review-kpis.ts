import { addDays, type BusinessDate, businessDateOf, periodsOf } from '../calendar/calendar.ts';
import { sumBetween } from '../kpis/counted-day.ts';
import { groupsDueOn, readCounters } from '../kpis/kpi-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { finishDate, lastDateOf } from '../platform/job-store.ts';
import { worstFirst } from '../scorecards/failed-order.ts';
import { failedOrders } from '../scorecards/score-index-store.ts';
import type { Standing } from './alert.ts';
import { getAlert, openAlerts, putAlert } from './alert-store.ts';
import { credibleBreaches, nextAlert, REVIEWED_DAYS, standingOf } from './otif-review.ts';

export interface ReviewSettings {
  readonly zone: string;
  /** The share of OTIF that customers were promised, in (0, 1). */
  readonly target: number;
}

/** Orders shown as proof. */
const EVIDENCE = 5;
/** A longer outage is not made up night by night: the last month tells all that still matters. */
const LONGEST_CATCH_UP = 31;
const SIDE_BY_SIDE = 25;

/**
 * The nightly review: raises, keeps and closes alerts on customers whose OTIF is credibly below what they were
 * promised. Every business date since the last run is completed first, so that a night skipped by an outage or by
 * daylight saving is not lost. A second run of a date changes nothing.
 * @returns the dates reviewed
 */
export async function reviewKpis(table: Table, settings: ReviewSettings, now: Date): Promise<BusinessDate[]> {
  const yesterday = addDays(businessDateOf(now, settings.zone), -1);
  const last = await lastDateOf(table, 'review-kpis');
  const earliest = addDays(yesterday, 1 - LONGEST_CATCH_UP);
  const next = last ? addDays(last, 1) : yesterday;
  const dates: BusinessDate[] = [];
  for (let date = next > earliest ? next : earliest; date <= yesterday; date = addDays(date, 1)) {
    await reviewDate(table, settings, date);
    await finishDate(table, 'review-kpis', date);
    dates.push(date);
  }
  return dates;
}

async function reviewDate(table: Table, settings: ReviewSettings, on: BusinessDate): Promise<void> {
  const period = { from: addDays(on, 1 - REVIEWED_DAYS), to: on };
  // All who had orders due in these weeks: a fact told late can change any day of them.
  const dates = periodsOf(period.from, period.to, 'day').map(({ from }) => from);
  const due = await Promise.all(dates.map((date) => groupsDueOn(table, 'customer', date)));
  const open = await openAlerts(table);
  const concerned = new Set([...due.flat().map(({ id }) => id), ...open.map(({ customerId }) => customerId)]);
  const customers = await inTurns([...concerned].sort(), async (customerId) => ({
    customerId,
    alert: await getAlert(table, customerId),
    standing: await readStanding(table, settings, customerId, period),
  }));
  const breaches = credibleBreaches(customers.map(({ standing }) => standing));
  await inTurns(customers, async ({ customerId, alert, standing }, index) => {
    const isBreach = breaches[index] === true;
    if (!isBreach && alert?.state !== 'open') return;
    const failed = await failedOrders(table, customerId, period.from, period.to);
    const next = nextAlert(alert, {
      customerId,
      on,
      standing,
      isBreach,
      evidence: failed.sort(worstFirst).slice(0, EVIDENCE),
    });
    if (next) await putAlert(table, next);
  });
}

async function readStanding(
  table: Table,
  { target }: ReviewSettings,
  customerId: string,
  period: { readonly from: BusinessDate; readonly to: BusinessDate },
): Promise<Standing> {
  const days = await readCounters(table, { kind: 'customer', id: customerId }, period.from, period.to);
  return standingOf(sumBetween(days, period.from, period.to).counts, period, target);
}

/** Works on many, a few at a time, and answers in their order. */
async function inTurns<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < items.length; start += SIDE_BY_SIDE) {
    const turn = items.slice(start, start + SIDE_BY_SIDE);
    done.push(...(await Promise.all(turn.map((item, offset) => work(item, start + offset)))));
  }
  return done;
}
