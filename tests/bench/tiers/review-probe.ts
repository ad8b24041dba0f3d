/** Runs in its own process: `node review-probe.ts <customers>`; writes what it took as a line of JSON. */
import { stubOf } from '../../../lib/customers/customer.ts';
import { customerRowOf } from '../../../lib/customers/customer-store.ts';
import { toItem } from '../../../lib/platform/dynamo.ts';
import { reviewTiers } from '../../../lib/tiers/review-tiers.ts';
import { idOf, SummaryCrowd } from '../churn/summary-crowd.ts';
import { zone } from '../sample-orders.ts';

const customers = Number(process.argv[2]);
const since = '2024-03-01T08:00:00.000Z';
const { memory } = new SummaryCrowd(customers, '2026-02-27');
// Most are found as an earlier review left them; four in ten are found in another tier, and wait for the next review.
for (let customer = 0; customer < customers; customer++) {
  const known = { ...stubOf(idOf(customer), since), tier: 'potential', tierSource: 'review' } as const;
  memory.rows.store(toItem(customerRowOf({ ...known, version: 1, changedAt: since, profile: 0 })));
}

const now = new Date('2026-03-01T04:00:00+01:00');
const start = performance.now();
const before = process.cpuUsage();
const [run] = await reviewTiers(memory.table, { zone, now: () => now, until: new Date(+now + 1) });
const { user, system } = process.cpuUsage(before);
if (run?.state !== 'done') throw new Error('The review was not done.');
const { found, silent } = run.tallies.currencies['EUR'] ?? { found: {}, silent: 0 };
const looked = Object.values(found).reduce((sum, heap) => sum + heap.customers, silent);
if (looked !== customers) throw new Error(`Of ${customers} customers ${looked} were looked at.`);
console.log(
  JSON.stringify({
    customers,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    changed: run.tallies.pending,
  }),
);
