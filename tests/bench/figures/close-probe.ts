/** Runs in its own process: `node close-probe.ts <customers>`; writes what it took as a line of JSON. */
import { openAlerts } from '../../../lib/alerts/alert-store.ts';
import { getReport } from '../../../lib/alerts/night-report-store.ts';
import { closeDays } from '../../../lib/close/close-days.ts';
import { closing } from '../../support/closing.ts';
import { Crowd, ORDERS_EACH } from './crowd.ts';

/** What a close logs goes nowhere: results go to standard output. */
console.info = () => {};

const customers = Number(process.argv[2]);
const last = '2026-02-27';
const crowd = new Crowd(customers, last);
const { table } = crowd.memory;
const start = performance.now();
const before = process.cpuUsage();
await closeDays(table, closing, new Date('2026-02-28T01:00:00+01:00'));
const { user, system } = process.cpuUsage(before);
const report = await getReport(table, last);
console.log(
  JSON.stringify({
    customers,
    orders: customers * ORDERS_EACH,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    ordersRecomputed: report?.check.orders ?? 0,
    differences: report?.check.count ?? 0,
    alerts: (await openAlerts(table)).length,
  }),
);
