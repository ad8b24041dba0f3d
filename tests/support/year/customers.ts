import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';
import type { CustomerKind } from '../../../lib/customers/customer.ts';
import { Chances } from '../market/chances.ts';

export const FIRST_DAY: BusinessDate = '2026-01-05';
export const LAST_DAY: BusinessDate = '2027-01-04';

/** How a customer of the simulated year behaves. */
export interface Plan {
  readonly customerId: string;
  readonly kind: CustomerKind;
  readonly manager: string | undefined;
  /** Days from one order to the next. */
  readonly gap: number;
  /** Minor units of euros for a unit. */
  readonly price: number;
  /** Share of orders that come late, and in the bad weeks. */
  readonly late: number;
  readonly lateInBadWeeks: number;
  /** Spans without orders. */
  readonly silent: readonly { readonly from: BusinessDate; readonly to: BusinessDate }[];
  /** Undefined of who pays beforehand. */
  readonly credit: { readonly limit: number; readonly daysLate: number } | undefined;
  /** From this date on nobody may contact them. */
  readonly doNotContactFrom: BusinessDate | undefined;
}

const CUSTOMERS = 18;
const ALWAYS = { from: addDays(LAST_DAY, 1), to: addDays(LAST_DAY, 1) };

/** Customers who differ in size, rhythm, service and fate; the same for the same seed. */
export function plansOf(seed: number): Plan[] {
  const chances = new Chances(seed);
  return Array.from({ length: CUSTOMERS }, (_, index): Plan => {
    const day = (from: number, to: number) => addDays(FIRST_DAY, chances.whole(from, to));
    return {
      customerId: `customer-${String(index + 1).padStart(2, '0')}`,
      kind: index % 9 === 8 ? 'individual' : 'enterprise',
      manager: ['anna', 'bernd', undefined][index % 3],
      gap: chances.whole(4, 16),
      // From the largest to the smallest it falls by a fifth each: a few of them make most of the business.
      price: priceOf(index),
      late: chances.oneOf([0.02, 0.1, 0.3]),
      lateInBadWeeks: index % 3 === 0 ? 0.9 : 0.1,
      silent: [silences[index]?.(day) ?? ALWAYS],
      credit:
        index % 4 === 1 ? { limit: 60 * priceOf(index), daysLate: chances.oneOf([0, 3, 35]) } : undefined,
      doNotContactFrom: index === 6 ? '2026-06-15' : undefined,
    };
  });
}

function priceOf(index: number): number {
  return Math.round(4_000 * 0.8 ** index) + 50;
}

/** Two leave for good, two come back, one pauses at the end. */
const silences: Readonly<
  Record<number, (day: (from: number, to: number) => BusinessDate) => Plan['silent'][0]>
> = {
  2: (day) => ({ from: day(150, 170), to: LAST_DAY }),
  5: (day) => ({ from: day(110, 130), to: day(230, 240) }),
  7: (day) => ({ from: day(200, 210), to: LAST_DAY }),
  10: (day) => ({ from: day(120, 130), to: day(250, 260) }),
  13: (day) => ({ from: day(300, 310), to: LAST_DAY }),
};

/** Weeks in which one of three customers is served badly. */
const BAD_WEEKS = { from: '2026-04-13', to: '2026-06-14' };

export function lateOn({ late, lateInBadWeeks }: Plan, date: BusinessDate): number {
  return BAD_WEEKS.from <= date && date <= BAD_WEEKS.to ? lateInBadWeeks : late;
}

export function isSilent({ silent }: Plan, date: BusinessDate): boolean {
  return silent.some(({ from, to }) => from <= date && date <= to);
}
