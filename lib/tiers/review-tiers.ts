import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { finishDate, lastDateOf } from '../platform/job-store.ts';
import { moveCustomers, type ReviewSettings } from './move-customers.ts';
import { rankCustomers } from './rank-customers.ts';
import { nothingTallied } from './tallies.ts';
import { monthEndsDue, monthOf, type TierRun } from './tier-run.ts';
import { getTierRun, putTierRun } from './tier-run-store.ts';

/**
 * The monthly review of all tiers, as of the end of last month, after that of the month before where it was missed. First all customers
 * are ranked and the cut-offs kept, then each is held against them and moved where that is due. A month is reviewed once: a second
 * run finds it done, and one that was killed goes on from its checkpoint with the same cut-offs.
 * @returns the reviews that were done, or got as far as the time allowed
 * @throws when customers could not be kept, so that the job's alarm rings; all the others are reviewed first
 */
export async function reviewTiers(table: Table, settings: ReviewSettings): Promise<TierRun[]> {
  const today = businessDateOf(settings.now(), settings.zone);
  let last = await lastDateOf(table, 'review-tiers');
  const runs: TierRun[] = [];
  const failed = new Set<string>();
  for (const asOf of monthEndsDue(last, today)) {
    const run = await reviewMonth(table, settings, asOf, last, failed);
    runs.push(run);
    if (run.state !== 'done') break;
    await finishDate(table, 'review-tiers', asOf);
    last = asOf;
  }
  if (failed.size > 0) throw new Error(`The tiers of ${failed.size} customers could not be reviewed.`);
  return runs;
}

async function reviewMonth(
  table: Table,
  settings: ReviewSettings,
  asOf: BusinessDate,
  before: BusinessDate | undefined,
  failed: Set<string>,
): Promise<TierRun> {
  const run = (await getTierRun(table, monthOf(asOf))) ?? (await begun(table, asOf, before, settings.now()));
  return run.state === 'done' ? run : moveCustomers(table, run, settings, failed);
}

async function begun(
  table: Table,
  asOf: BusinessDate,
  before: BusinessDate | undefined,
  now: Date,
): Promise<TierRun> {
  const run: TierRun = {
    month: monthOf(asOf),
    asOf,
    before,
    state: 'reviewing',
    startedAt: now.toISOString(),
    cutOffs: await rankCustomers(table, asOf),
    tallies: nothingTallied,
    checkpoint: { segment: 0, after: '' },
  };
  await putTierRun(table, run);
  return run;
}
