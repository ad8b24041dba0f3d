/** Runs in its own process: `node recount-probe.ts <orders>`; writes what it took as a line of JSON. */
import type { Fact } from '../../lib/facts/fact.ts';
import { expanded } from '../../lib/kpis/contribution.ts';
import { addInto } from '../../lib/kpis/counts.ts';
import { statedOrderOf } from '../../lib/orders/order-body-schema.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { UNLIMITED } from '../../lib/partners/access.ts';
import type { OrderHistory } from '../../lib/scorecards/course.ts';
import { scoreOrder } from '../../lib/scorecards/order-score.ts';
import {
  aDelivery,
  aDispatch,
  anOrderBody,
  DAY,
  type FactBody,
  partner,
  winterTime,
  zone,
} from './sample-orders.ts';

/** As real orders have: 9,755 lines of 5,407 orders. */
const LINES = 2;
const CUSTOMERS = 500;
const DAYS = 28;

const orders = Number(process.argv[2]);
const histories = Array.from({ length: orders }, (_, index) => historyOf(index));
// Until the code is warm: a nightly job runs for long.
recount(histories.slice(0, orders / 10));
const start = process.cpuUsage();
const counted = recount(histories);
const { user, system } = process.cpuUsage(start);
if (counted !== orders) throw new Error(`Of ${orders} orders ${counted} were counted.`);
console.log(JSON.stringify({ orders, cpuSeconds: (user + system) / 1e6 }));

/** Scores all orders from their facts and adds up every group's day; answers how many orders the company has. */
function recount(all: readonly OrderHistory[]): number {
  const judging = { own: [], company: [], tiers: [] };
  const groups = new Map<string, Map<string, Record<string, number>>>();
  for (const history of all) {
    const { counted: contribution } = scoreOrder(history, judging, zone);
    if (!contribution) continue;
    const counts = expanded(contribution.counts);
    for (const group of contribution.groups) {
      const days = groups.get(group) ?? new Map<string, Record<string, number>>();
      groups.set(group, days);
      const day = days.get(contribution.date) ?? {};
      days.set(contribution.date, day);
      addInto(day, counts, 1);
    }
  }
  const company = groups.get('company') ?? new Map<string, Record<string, number>>();
  return company.values().reduce((sum, day) => sum + (day['orders'] ?? 0), 0);
}

/** Placed, dispatched and delivered the next day: one in ten late, one in twenty short. */
function historyOf(index: number): OrderHistory {
  const morning = new Date(+winterTime('2026-01-01', 8) + (index % DAYS) * DAY);
  const body = anOrderBody(index, LINES, morning, index % CUSTOMERS);
  const { partnerId } = partner;
  const orderId = orderIdOf(partnerId, body.orderNumber);
  const order = { ...statedOrderOf(body), orderId, partnerId, recordedAt: morning.toISOString() };
  const at = (hours: number) => new Date(+morning + DAY + hours * 3_600_000);
  const isShort = index % 20 === 6;
  const drop = at(index % 10 === 3 ? 10 : 2);
  const told = (fact: FactBody, when: Date): Fact => {
    const { orderNumber: _, placedBy: __, ...rest } = fact;
    return { ...rest, orderId, partnerId, grant: UNLIMITED, recordedAt: when.toISOString() } as Fact;
  };
  return {
    order,
    facts: [
      told(aDispatch(body, at(-2)), at(-2)),
      // What is short counts once its window is over.
      told(aDelivery(body, drop, isShort ? 12 : 0), isShort ? at(10) : drop),
    ],
  };
}
