import type { BusinessDate } from '../calendar/calendar.ts';
import type { Money } from '../orders/order.ts';
import { type Alert, hasGoneQuiet, type Standing } from './alert.ts';

/** `Tue 3 Mar 2026` */
export function dayName(date: BusinessDate): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(date)).replaceAll(',', '');
}

/** Names up to three: which they are is what the reader wants to know first. */
export function listOf(names: readonly string[]): string {
  return names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

export function headlineOf({ orders, ordersOtif, interval, target }: Standing): string {
  if (orders === 0) return `No orders due in these weeks (promised OTIF ${percent(target)})`;
  return `OTIF ${percent(ordersOtif / orders)} (${ordersOtif} of ${orders} orders; ${percent(interval.low)} to ${percent(interval.high)}), promised ${percent(target)}`;
}

export function stakeOf({ from, to, orders, ordered }: Standing): string {
  const worth = ordered.length > 0 ? `, worth ${ordered.map(amountOf).join(' and ')}` : '';
  return `${orders === 1 ? '1 order' : `${orders} orders`} due ${dayName(from)} to ${dayName(to)}${worth}`;
}

export function causeOf({ orders, ordersOnTime, ordersInFull }: Standing): string {
  const missed = (kept: number) => (kept === orders ? 'none' : `${orders - kept} of ${orders} orders`);
  return `Not on time: ${missed(ordersOnTime)}. Not in full: ${missed(ordersInFull)}.`;
}

/** What a person should do, led by what fails most. */
export function actionOf({ standing }: Alert, actBy: BusinessDate): string {
  const ask =
    standing.ordersOnTime <= standing.ordersInFull
      ? 'ask the carrier why these drops missed their windows'
      : 'ask the warehouse why these lines were short';
  return `Call the customer by ${dayName(actBy)}. Before that, ${ask}; on the phone, say what went wrong and what changes.`;
}

/** How the customer stands against when the alert was raised: figures, no claim that anything caused them. */
export function helpedOf(alert: Alert): string {
  const { state, firstSeen, lastSeen, raisedAt, standing } = alert;
  if (state === 'open' && firstSeen === lastSeen) return 'Too early to say: raised this night.';
  const change = `OTIF was ${shareOf(raisedAt)} when this was raised on ${dayName(firstSeen)}, now ${shareOf(standing)}.`;
  if (state === 'open') return change;
  if (hasGoneQuiet(alert))
    return `${change} But the customer orders less than half as much: call, and ask why.`;
  return `${change} It is no longer credibly below the promise.`;
}

function shareOf({ ordersOtif, orders }: Standing): string {
  return `${orders === 0 ? '–' : percent(ordersOtif / orders)} (${ordersOtif} of ${orders})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function amountOf({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(amount / 10 ** digits);
}
