/** Runs in its own process: `node recount-probe.ts <orders>`; writes what it took as a line of JSON. */
import { addTo } from '../../../lib/close/look.ts';
import { expanded } from '../../../lib/kpis/contribution.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { DAY, winterTime, zone } from '../sample-orders.ts';
import { aHistory } from './sample-histories.ts';

const CUSTOMERS = 500;
const DAYS = 28;

const orders = Number(process.argv[2]);
const histories = Array.from({ length: orders }, (_, index) =>
  aHistory(index, new Date(+winterTime('2026-01-01', 8) + (index % DAYS) * DAY), index % CUSTOMERS),
);
// Until the code is warm: a nightly job runs for long.
recount(histories.slice(0, orders / 10));
const start = performance.now();
const before = process.cpuUsage();
const counted = recount(histories);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
if (counted !== orders) throw new Error(`Of ${orders} orders ${counted} were counted.`);
console.log(JSON.stringify({ orders, seconds, cpuSeconds: (user + system) / 1e6 }));

/** Scores all orders from their facts and adds up every group's day; answers how many orders the company has. */
function recount(all: readonly OrderHistory[]): number {
  const judging = { own: [], company: [], tiers: [] };
  const days = new Map<string, Map<string, Record<string, number>>>();
  for (const history of all) {
    const { counted: contribution } = scoreOrder(history, judging, zone);
    if (!contribution) continue;
    const day = days.get(contribution.date) ?? new Map<string, Record<string, number>>();
    days.set(contribution.date, day);
    addTo(day, contribution.groups, expanded(contribution.counts));
  }
  return days.values().reduce((sum, day) => sum + (day.get('company')?.['orders'] ?? 0), 0);
}
