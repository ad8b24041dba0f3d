/** `npm run bench`: what Backhaul costs, in time and in money. It measures and never fails on a figure. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMet } from './limits.ts';
import { measure } from './measure.ts';
import { reportOf } from './report.ts';
import { ROUNDS } from './start-up.ts';

const help = `npm run bench [-- --json] [-- --help]

Measures, side by side in one run of three to five minutes:
  start-up   import time and size of every function's bundle, against an empty handler and a bare PutItem
  CPU        of an accepted order, without the engine
  DynamoDB   trips, write and read units of every endpoint and of the consumer, what a cold instance adds, row sizes,
             from a model of AWS's published rules
  figures    orders scored anew in memory, the nightly close and the review of credit limits of a large company, and the
             fit and the search for leavers of a very large one, with their peaks of memory
Limits stand beside the figures: 240 KB and 0.65 × a bare PutItem for each function of the API and the queue, and those
of order intake. A miss does not fail the run: this is a benchmark, no test.

  --json   print one JSON document and nothing else
  --help   print this`;

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) console.log(help);
  else await run(values.json ?? false);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(asJson: boolean): Promise<void> {
  const results = await measure();
  const limits = results.limits.map((limit) => ({ ...limit, isMet: isMet(limit) }));
  const machine = { node: process.version, cores: availableParallelism(), importsPerBundle: ROUNDS };
  console.log(asJson ? JSON.stringify({ ...machine, ...results, limits }, null, 2) : reportOf(results));
}
