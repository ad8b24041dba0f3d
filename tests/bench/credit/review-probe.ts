/** Runs in its own process: `node review-probe.ts <accounts>`; writes what it took as a line of JSON. */
import { creditPolicy } from '../../../lib/credit/credit-policy.ts';
import { reviewAccounts } from '../../../lib/credit/review-accounts.ts';
import { zone } from '../sample-orders.ts';
import { AccountCrowd } from './account-crowd.ts';

const accounts = Number(process.argv[2]);
const now = new Date('2026-02-28T03:00:00+01:00');
const crowd = new AccountCrowd(accounts, '2026-02-28');
const ownCapital = new Map([['EUR', 2_000_000_000]]);
const reviewing = { table: crowd.memory.table, zone, policy: creditPolicy, ownCapital, now: () => now };
const start = performance.now();
const before = process.cpuUsage();
const { nothing, lapsed, ...outcomes } = await reviewAccounts(reviewing, new Date(+now + 1));
const { user, system } = process.cpuUsage(before);
const reviewed = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
if (reviewed !== accounts || crowd.written !== accounts || nothing + lapsed > 0)
  throw new Error(`Of ${accounts} accounts ${reviewed} were reviewed, and ${crowd.written} reviews written.`);
console.log(
  JSON.stringify({
    accounts,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    ...outcomes,
  }),
);
