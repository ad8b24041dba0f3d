import type { BusinessDate } from '../calendar/calendar.ts';
import { isLongAgo } from './reasons-due.ts';
import type { Revisits, Waiting } from './revisits.ts';

/** What is kept of a customer when the first delivery becomes known. The next plan looks at them. */
export function firstRevisits(
  customerId: string,
  firstDeliveredOn: BusinessDate,
  today: BusinessDate,
): Waiting {
  const known = countedFrom(firstDeliveredOn, today);
  return { customerId, firstDeliveredOn, ...known, visits: 0, version: 1, lookOn: today };
}

/** The same of one who complained before anything was delivered, as far as anybody knew. */
export function withFirstDelivery(
  revisits: Revisits,
  firstDeliveredOn: BusinessDate,
  today: BusinessDate,
): Revisits {
  const version = revisits.version + 1;
  const known = revisits.lastContactOn || revisits.countedFrom ? {} : countedFrom(firstDeliveredOn, today);
  const next = { firstDeliveredOn, ...known, version };
  return revisits.open ? { ...revisits, ...next } : { ...revisits, ...next, lookOn: today };
}

/** Years of orders that come in at once are no reason to visit everybody at once. */
function countedFrom(firstDeliveredOn: BusinessDate, today: BusinessDate): Pick<Revisits, 'countedFrom'> {
  return isLongAgo(firstDeliveredOn, today) ? { countedFrom: today } : {};
}
