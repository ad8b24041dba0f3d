import { addDays, type BusinessDate, periodsOf } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { wasReached } from '../revisits/was-reached.ts';
import type { AlertOutcomes, ChurnRun, Outcomes } from './churn-run.ts';
import { orderDaysOf } from './order-day-store.ts';
import { type AwaitedOutcome, outcomesDue } from './outcome-store.ts';

const nothing: Outcomes = { alerts: 0, orderedAgain: 0, contacted: 0 };
const none: AlertOutcomes = { told: nothing, comparable: nothing, heldOut: nothing };

/**
 * The outcomes of all alerts so far: those of the run before, and of the alerts whose horizon has passed since.
 * @param before the last run that is done
 */
export async function gradeAlerts(
  table: Table,
  before: Pick<ChurnRun, 'date' | 'outcomes'> | undefined,
  date: BusinessDate,
): Promise<AlertOutcomes> {
  const from = before ? addDays(before.date, 1) : date;
  let graded = before?.outcomes ?? none;
  for (const { from: due } of periodsOf(from, date, 'day')) {
    for (const awaited of await outcomesDue(table, due)) {
      const { customerId, raisedOn } = awaited;
      const [orderedAgain, contacted] = await Promise.all([
        didOrder(table, awaited, due),
        wasReached(table, customerId, raisedOn, due),
      ]);
      graded = withOutcome(graded, awaited, { orderedAgain, contacted });
    }
  }
  return graded;
}

async function didOrder(
  table: Table,
  { customerId, raisedOn }: AwaitedOutcome,
  due: BusinessDate,
): Promise<boolean> {
  const days = await orderDaysOf(table, customerId);
  return days.some(({ date }) => date > raisedOn && date <= due);
}

/** What became of a customer from the day after the alert to the end of the horizon. */
interface Found {
  readonly orderedAgain: boolean;
  readonly contacted: boolean;
}

function withOutcome(
  { told, comparable, heldOut }: AlertOutcomes,
  { isHeldOut, isInDraw }: AwaitedOutcome,
  found: Found,
): AlertOutcomes {
  if (isHeldOut) return { told, comparable, heldOut: withOne(heldOut, found) };
  return {
    told: withOne(told, found),
    comparable: isInDraw ? withOne(comparable, found) : comparable,
    heldOut,
  };
}

function withOne({ alerts, orderedAgain, contacted }: Outcomes, found: Found): Outcomes {
  return {
    alerts: alerts + 1,
    orderedAgain: orderedAgain + Number(found.orderedAgain),
    contacted: contacted + Number(found.contacted),
  };
}
