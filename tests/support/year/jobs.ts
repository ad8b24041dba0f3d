import { sendDigests } from '../../../lib/alerts/send-digests.ts';
import { sendUrgentMails } from '../../../lib/alerts/send-urgent-mails.ts';
import { urgentMailIn } from '../../../lib/alerts/urgent-mail-schema.ts';
import { businessDateOf } from '../../../lib/calendar/calendar.ts';
import { findLeavers } from '../../../lib/churn/find-leavers.ts';
import { repairSummaries } from '../../../lib/churn/repair-summaries.ts';
import { closeDays } from '../../../lib/close/close-days.ts';
import { creditPolicy } from '../../../lib/credit/credit-policy.ts';
import { reviewAccounts } from '../../../lib/credit/review-accounts.ts';
import { watchCases } from '../../../lib/feedback/watch-cases.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import type { Mail } from '../../../lib/platform/mail.ts';
import { planVisits } from '../../../lib/revisits/plan-visits.ts';
import { rescoreOrders } from '../../../lib/scorecards/rescore-orders.ts';
import { sweepPromises } from '../../../lib/scorecards/sweep-promises.ts';
import { reviewTiers } from '../../../lib/tiers/review-tiers.ts';
import { zone } from '../builders.ts';
import { closing } from '../closing.ts';
import { hours, scoring, type World } from './world.ts';

export const VISITS_PER_DAY = 2;

export const addresses = {
  ops: ['ops@example.com'],
  credit: ['credit@example.com'],
  managers: new Map([
    ['anna', 'anna@example.com'],
    ['bernd', 'bernd@example.com'],
  ]),
};

/** A job as the schedule runs it. */
export interface Job {
  readonly name: string;
  readonly time: string;
  readonly run: (table: Table, now: Date, outbox: Mail[]) => Promise<unknown>;
}

/** Nothing is cut short: the clock stands while a job runs. */
const until = (now: Date) => new Date(+now + 1);

/** In the order of a night. */
export const jobs: readonly Job[] = [
  {
    name: 'close-day',
    time: '01:00',
    run: (table, now) => closeDays(table, { ...closing, hours }, now),
  },
  {
    name: 'find-leavers',
    time: '02:00',
    run: (table, now) => findLeavers(table, { hours, holdOutShare: 0, now: () => now, until: until(now) }),
  },
  {
    name: 'review-credit',
    time: '03:00',
    run: (table, now) =>
      reviewAccounts(
        {
          table,
          zone,
          policy: creditPolicy,
          ownCapital: new Map([['EUR', 100_000_000]]),
          now: () => now,
        },
        until(now),
      ),
  },
  {
    name: 'review-tiers',
    time: '04:00',
    run: async (table, now) => {
      if (businessDateOf(now, zone).endsWith('-01'))
        await reviewTiers(table, { zone, now: () => now, until: until(now) });
    },
  },
  {
    name: 'plan-visits',
    time: '05:00',
    run: (table, now) =>
      planVisits(table, { hours, visitsPerDay: VISITS_PER_DAY, managers: addresses.managers }, now),
  },
  { name: 'watch-cases', time: '06:45', run: (table, now) => watchCases(table, hours, now) },
  {
    name: 'repair-summaries',
    time: '03:30',
    run: (table, now) => repairSummaries(scoring(table, now), until(now)),
  },
  {
    name: 'send-digests',
    time: '07:00',
    run: (table, now, outbox) =>
      sendDigests(
        table,
        {
          addresses,
          zone,
          apiUrl: 'https://api.example.com',
          holidays: hours.holidays,
          sendMail: async (mail) => void outbox.push(mail),
        },
        now,
      ),
  },
  { name: 'watch-cases', time: '12:00', run: (table, now) => watchCases(table, hours, now) },
  { name: 'sweep-promises', time: '18:00', run: (table, now) => sweepPromises(table, now) },
  {
    name: 'rescore-orders',
    time: '18:30',
    run: (table, now) => rescoreOrders(scoring(table, now), until(now)),
  },
];

/** Mails that must not wait, as the consumer of their queue sends them. */
export function sendUrgent(world: World, outbox: Mail[]) {
  const mailing = {
    table: world.table,
    addresses,
    zone,
    quietHours: { from: '20:00', to: '07:00' },
    apiUrl: 'https://api.example.com',
    holidays: hours.holidays,
    sendMail: async (mail: Mail) => void outbox.push(mail),
    now: () => world.now,
  };
  return sendUrgentMails(mailing, world.takeUrgent().map(urgentMailIn));
}
