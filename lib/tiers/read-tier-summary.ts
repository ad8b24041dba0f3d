import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { type TierSummary, tierSummary } from './summary-answer.ts';
import type { TierSummaryQuery } from './summary-answer-schema.ts';
import { getTierRun, latestTierRun } from './tier-run-store.ts';

/** What the review of a month found; of the last that is done where none is named. */
export async function readTierSummary(table: Table, { month }: TierSummaryQuery): Promise<TierSummary> {
  const run = month === undefined ? await latestTierRun(table) : await getTierRun(table, month);
  if (run?.state !== 'done') throw new Refusal({ kind: 'notFound', what: 'review' });
  return tierSummary(run);
}
