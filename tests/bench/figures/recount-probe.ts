/** Runs in its own process: `node recount-probe.ts <orders>`; writes what it took as a line of JSON. */
import { addTo } from '../../../lib/close/look.ts';
import { type Contribution, expanded } from '../../../lib/kpis/contribution.ts';
import { addInto } from '../../../lib/kpis/counts.ts';
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

/**
 * Scores all orders from their facts and adds up every group's day; answers how many orders the company has. Orders that
 * count under the same groups are added up first: what they come to is then added to each group once.
 */
function recount(all: readonly OrderHistory[]): number {
  const judging = { own: [], company: [], tiers: [] };
  const alike = new Map<string, { readonly of: Contribution; readonly total: Record<string, number> }>();
  for (const history of all) {
    const { counted } = scoreOrder(history, judging, zone);
    if (!counted) continue;
    const key = `${counted.date} ${counted.groups.join(' ')}`;
    const { total } = alike.get(key) ?? { total: {} };
    if (!alike.has(key)) alike.set(key, { of: counted, total });
    addInto(total, expanded(counted.counts), 1);
  }
  const days = new Map<string, Map<string, Record<string, number>>>();
  for (const { of, total } of alike.values()) {
    const day = days.get(of.date) ?? new Map<string, Record<string, number>>();
    days.set(of.date, day);
    addTo(day, of.groups, total);
  }
  return days.values().reduce((sum, day) => sum + (day.get('company')?.['orders'] ?? 0), 0);
}
