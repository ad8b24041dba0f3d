import { indicators } from '../kpis/indicators.ts';
import { type Alert, hasGoneQuiet, type Standing } from './alert.ts';
import { countsOf, nameOf, topicOf } from './indicator-words.ts';
import { gapOf } from './next-alert.ts';
import { amountOf, counted, dayName, number, percent, range, shareOf } from './words.ts';

/** `OTIF 50 % (10 of 20 orders; 30 % to 70 %), promised 90 %` */
export function headlineOf({ indicator, standing }: Alert): string {
  const { indicator: now, against } = standing;
  if (now.denominator === 0)
    return `Nothing to measure in these weeks (${nameOf(indicator)}, ${yardstickOf(indicator, against)})`;
  const before = against.kind === 'before' ? ` (${spread(indicator, against.indicator)})` : '';
  return `${nameOf(indicator)} ${shareOf(now)} (${spread(indicator, now)}), ${yardstickOf(indicator, against)}${before}`;
}

/** `OTIF 50 %, promised 90 %` */
export function briefOf({ indicator, standing }: Alert): string {
  return `${nameOf(indicator)} ${shareOf(standing.indicator)}, ${yardstickOf(indicator, standing.against)}`;
}

function spread(indicator: Alert['indicator'], found: Standing['indicator']): string {
  return `${countsOf(indicator, found)}; ${range(found)}`;
}

function yardstickOf(indicator: Alert['indicator'], against: Standing['against']): string {
  if (against.kind === 'before') return `in the weeks before ${shareOf(against.indicator)}`;
  const limit = indicators[indicator].better === 'higher' ? '' : 'at most ';
  return `promised ${limit}${percent(against.target)}`;
}

export function stakeOf({ from, to, orders, ordered }: Standing): string {
  const worth = ordered.length > 0 ? `, worth ${ordered.map(amountOf).join(' and ')}` : '';
  return `${counted(orders, 'order')} due ${dayName(from)} to ${dayName(to)}${worth}`;
}

/** What failed: time, or quantity. Undefined where the alert is of neither: then its headline says it. */
export function causeOf({ indicator, standing }: Alert): string | undefined {
  if (!['mixed', 'time', 'quantity'].includes(topicOf(indicator))) return undefined;
  const { orders, ordersOnTime, ordersInFull } = standing;
  const missed = (kept: number) =>
    kept === orders ? 'none' : `${number(orders - kept)} of ${counted(orders, 'order')}`;
  return `Not on time: ${missed(ordersOnTime)}. Not in full: ${missed(ordersInFull)}.`;
}

/** How the group stands against when the alert was raised: figures, no claim that anything caused them. */
export function helpedOf(alert: Alert): string {
  const { indicator, cause, state, firstSeen, lastSeen, raisedAt, standing } = alert;
  if (state === 'open' && firstSeen === lastSeen) return 'Too early to say: raised this night.';
  const share = ({ indicator: found }: Standing) => `${shareOf(found)} (${countsOf(indicator, found)})`;
  const change = `${nameOf(indicator)} was ${share(raisedAt)} when this was raised on ${dayName(firstSeen)}, now ${share(standing)}.`;
  if (state === 'open') return change;
  if (hasGoneQuiet(alert))
    return `${change} But the customer orders less than half as much: call, and ask why.`;
  if (gapOf(indicator, standing) > 0) return `${change} Its target was taken back.`;
  const over = cause === 'belowTarget' ? 'short of the promise' : 'worse than before it was raised';
  return `${change} It is no longer credibly ${over}.`;
}

export function tagOf({ severity, firstSeen, lastSeen }: Alert): string {
  const since = firstSeen === lastSeen ? 'New' : `Open since ${dayName(firstSeen)}`;
  return severity === 'serious' ? `${since}, serious` : since;
}
