import type { BusinessHours } from '../calendar/business-hours.ts';
import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Case } from '../feedback/case.ts';
import { isTransient, type Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { finishDate, lastDateOf } from '../platform/job-store.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { writeTogether } from '../platform/transactions.ts';
import { endOverrides } from '../tiers/end-overrides.ts';
import { loadLooked } from './load-looked.ts';
import { planWrites } from './plan-writes-store.ts';
import { type Planned, visitPlan } from './visit-plan.ts';

export interface PlanningSettings {
  readonly hours: BusinessHours;
  /** Visits of a manager and day at most. */
  readonly visitsPerDay: number;
  /** Addresses of account managers by id: the visits of all others are ops'. */
  readonly managers: ReadonlyMap<string, string>;
}

/** How many customers were planned, by what became of it. */
export type PlanTally = Record<Outcome, number>;
type Outcome = 'kept' | 'planned' | 'moved' | 'cancelled' | 'waiting' | 'overtaken';

/**
 * The nightly planning of visits, as of today: who is to be visited when, by the tiers as they are once overrides have ended. Reasons that came up while it did not run are all still
 * there, so an outage needs no catching up. All visits are planned together, then each customer is kept by itself; a run that
 * is killed is done again and comes to the same days. Whom somebody else changed at the same moment, the next try plans.
 * @returns undefined where today's plan is made already
 * @throws when customers could not be kept, so that the job's alarm rings; all the others are kept first
 */
export async function planVisits(
  table: Table,
  { hours, visitsPerDay, managers }: PlanningSettings,
  now: Date,
): Promise<PlanTally | undefined> {
  const { zone, holidays } = hours;
  const today = businessDateOf(now, zone);
  const last = await lastDateOf(table, 'plan-visits');
  if (last !== undefined && last >= today) return undefined;
  await endOverrides(table, today, now);
  const looked = await loadLooked(table, today, zone);
  const isReachable = (manager: string) => managers.has(manager);
  const plan = visitPlan(looked, { today, holidays, visitsPerDay, isReachable });
  const cases = new Map(looked.flatMap(({ toConfirm }) => toConfirm.map((each) => [each.caseId, each.case])));
  const tally: PlanTally = { kept: 0, planned: 0, moved: 0, cancelled: 0, waiting: 0, overtaken: 0 };
  const failed: string[] = [];
  await inTurns(plan, async (planned) => {
    const { customerId } = planned.next;
    try {
      tally[await kept(table, planned, cases, today, holidays)] += 1;
    } catch (error) {
      if (isTransient(error) || error instanceof Refusal) throw error;
      log.error('A visit could not be planned', error, { customerId });
      failed.push(customerId);
    }
  });
  if (failed.length > 0) throw new Error(`Visits to ${failed.length} customers could not be planned.`);
  if (tally.overtaken === 0) await finishDate(table, 'plan-visits', today);
  return tally;
}

async function kept(
  table: Table,
  planned: Planned,
  cases: ReadonlyMap<string, Case>,
  today: BusinessDate,
  holidays: readonly BusinessDate[],
): Promise<Outcome> {
  const writes = await planWrites(table, planned, cases, today, holidays);
  if (writes.length === 0) return outcomeOf(planned);
  const isKept = await retryingConflicts(() => writeTogether(table, writes));
  return isKept ? outcomeOf(planned) : 'overtaken';
}

function outcomeOf({ before, next, closed }: Planned): Outcome {
  if (closed) return 'cancelled';
  if (!next.open) return 'waiting';
  if (!before.open) return 'planned';
  return before.open.plannedFor === next.open.plannedFor ? 'kept' : 'moved';
}
