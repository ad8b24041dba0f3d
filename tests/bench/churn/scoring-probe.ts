/** Runs in its own process: `node scoring-probe.ts <customers>`; writes what it took as a line of JSON. */
import { findLeavers } from '../../../lib/churn/find-leavers.ts';
import { zone } from '../sample-orders.ts';
import { SummaryCrowd } from './summary-crowd.ts';

/** What a search logs goes nowhere: results go to standard output. */
console.info = () => {};

const customers = Number(process.argv[2]);
const date = '2026-02-27';
const { table } = new SummaryCrowd(customers, date).memory;
const now = new Date('2026-02-28T02:00:00+01:00');
const settings = {
  hours: { zone, holidays: [] },
  holdOutShare: 0,
  now: () => now,
  until: new Date(+now + 1),
};
const start = performance.now();
const before = process.cpuUsage();
const [run] = await findLeavers(table, settings);
const { user, system } = process.cpuUsage(before);
if (run?.state !== 'done') throw new Error('The search was not done.');
const looked = Object.values(run.customers).reduce((sum, count) => sum + count, 0);
if (looked !== customers) throw new Error(`Of ${customers} customers ${looked} were looked at.`);
console.log(
  JSON.stringify({
    customers,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    changed: run.changed,
    model: run.chosen.kind,
  }),
);
