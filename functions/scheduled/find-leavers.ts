import type { ChurnRun } from '../../lib/churn/churn-run.ts';
import { findLeavers, rehearse } from '../../lib/churn/find-leavers.ts';
import { runWish } from '../../lib/churn/run-wish-schema.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours, churnHoldOut } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';
import { accept } from '../../lib/platform/schema.ts';

/** Before the function's time-out of ten minutes, with time left for the page at hand. */
const RUNS_FOR_MS = 8 * 60_000;

const table = openTable();
const settings = { hours: businessHours(), holdOutShare: churnHoldOut(), now };

/** Invoked by hand with `{ "asOf": "2026-03-01" }` it rehearses that date and changes nothing else. */
export const handler = async (event: unknown): Promise<void> => {
  const { asOf } = accept(runWish, event);
  const timed = { ...settings, until: new Date(now().getTime() + RUNS_FOR_MS) };
  const runs = asOf === undefined ? await findLeavers(table, timed) : [await rehearse(table, timed, asOf)];
  for (const run of runs) log.info('Customers searched', told(run));
};

function told({ date, kind, state, chosen, customers, changed }: ChurnRun) {
  return { date, kind, state, model: chosen.kind, ...customers, changed };
}
