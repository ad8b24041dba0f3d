import { addDays, type BusinessDate } from '../../calendar/calendar.ts';
import type { Period } from '../../kpis/period.ts';

const DAYS = 90;
const YEAR = 365;
/** Promises end so many days after an order is placed at most. */
export const LONGEST_PROMISE = 60;

/**
 * The ninety days in which a customer was driven away. They end with the day as of which is looked, or, of one who has
 * fallen silent, when the last order was due: the silence after it holds no orders that could tell why.
 * @param lastDueOn of the orders placed by then
 */
export function spanOfReasons(
  asOf: BusinessDate,
  lastOrderOn: BusinessDate,
  lastDueOn: BusinessDate,
): Period {
  const last = lastDueOn > lastOrderOn ? lastDueOn : lastOrderOn;
  const to = last < asOf ? last : asOf;
  return { from: addDays(to, 1 - DAYS), to };
}

/** The customer's own year before. */
export function yearBefore({ from }: Period): Period {
  return { from: addDays(from, -YEAR), to: addDays(from, -1) };
}

/** About the same days, up to the end of a week: so that what others went through is read once for many customers. */
export function aboutSame({ to }: Period): Period {
  // 5 January 1970 was a Monday.
  const days = Math.floor(Date.parse(to) / 86_400_000);
  const sunday = addDays(to, -((days + 4) % 7));
  return { from: addDays(sunday, 1 - DAYS), to: sunday };
}
