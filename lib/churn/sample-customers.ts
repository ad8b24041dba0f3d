import type { BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { dayNumber, type OrderDates } from './backtest.ts';
import type { Sampled } from './fit-population.ts';
import { orderDatesOf } from './order-day-store.ts';
import { summariesAsOf } from './summaries-as-of.ts';
import { rhythmOf } from './summary.ts';
import { SEGMENTS } from './summary-store.ts';

/** Models are fitted to so many customers at most, and graded on the order days of so many of them (handbook §5). */
const MOST_FITTED = 100_000;
const MOST_GRADED = 10_000;

export interface Sample {
  readonly customers: readonly Sampled[];
  readonly orderDates: readonly OrderDates[];
}

/**
 * Customers drawn at random, the same for the same date: whole segments, which are by a hash, from one on that the date decides.
 * All of them where there are no more than are fitted.
 */
export async function sampleCustomers(table: Table, date: BusinessDate): Promise<Sample> {
  const customers: Sampled[] = [];
  for (let step = 0; step < SEGMENTS && customers.length < MOST_FITTED; step++) {
    const segment = (dayNumber(date) + step) % SEGMENTS;
    for (let after = '', isLast = false; !isLast; ) {
      const page = await summariesAsOf(table, segment, after, date);
      for (const { summary } of page.customers) {
        if (!summary) continue;
        const { customerId, tier, value } = summary;
        customers.push({ customerId, tier, value, rhythm: rhythmOf(summary, date) });
      }
      isLast = page.isLast;
      after = page.customers.at(-1)?.known.customerId ?? after;
    }
  }
  const orderDates: OrderDates[] = [];
  await inTurns(customers.slice(0, MOST_GRADED), async ({ customerId }) => {
    const days = (await orderDatesOf(table, customerId)).map(dayNumber);
    orderDates.push(days.filter((day) => day <= dayNumber(date)));
  });
  return { customers: customers.slice(0, MOST_FITTED), orderDates };
}
