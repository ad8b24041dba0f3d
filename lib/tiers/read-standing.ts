import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { getHealth } from '../churn/health-store.ts';
import { getSummaries } from '../churn/summary-store.ts';
import { type Caller, isStaff, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { tieredCustomer } from './change-standing.ts';
import { judgeTier } from './judge-tier.ts';
import { churnCourse, lifeCycleOf } from './life-cycle.ts';
import { type StandingAnswer, standingAnswer } from './standing-answer.ts';
import { lastMonthEnd } from './tier-run.ts';
import { latestTierRun } from './tier-run-store.ts';

/** The tier of a customer, why they have it, and where the cut-offs of the last review place them by what is known now. */
export async function readStanding(
  table: Table,
  caller: Caller,
  customerId: string,
  zone: string,
  now: Date,
): Promise<StandingAnswer> {
  requireCustomer(caller, customerId);
  const [of, summaries, health, run] = await Promise.all([
    tieredCustomer(table, customerId),
    getSummaries(table, [customerId]),
    getHealth(table, customerId),
    latestTierRun(table),
  ]);
  const today = businessDateOf(now, zone);
  const summary = summaries.get(customerId)?.summary;
  const asOf = run?.asOf ?? lastMonthEnd(today);
  const course = (date: BusinessDate) => churnCourse(health?.history ?? [], date);
  const finding = judgeTier(of.customer, summary, course(asOf), run?.cutOffs ?? {}, asOf);
  const lifeCycle = lifeCycleOf(summary?.first, course(today), today);
  return standingAnswer(of, run, finding, lifeCycle, isStaff(caller));
}
