import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { businessDate } from '../platform/schema.ts';
import type { ChurnRun } from './churn-run.ts';
import { getRun, latestRun } from './churn-run-store.ts';
import { type RunAnswer, runAnswer } from './run-answer.ts';

/**
 * The last run that is done, or that of a business date: the nightly one, or else a rehearsal.
 * @param named `latest`, or a business date; what is neither names nothing
 */
export async function readChurnRun(table: Table, named: string): Promise<RunAnswer> {
  const run = named === 'latest' ? await latestRun(table) : await runOf(table, named);
  if (!run) throw new Refusal({ kind: 'notFound', what: 'run' });
  return runAnswer(run);
}

async function runOf(table: Table, named: string): Promise<ChurnRun | undefined> {
  const { data: date } = businessDate.safeParse(named);
  if (date === undefined) return undefined;
  return (await getRun(table, date, 'nightly')) ?? (await getRun(table, date, 'rehearsal'));
}
