import type { BusinessDate } from '../calendar/calendar.ts';
import type { Money } from '../orders/order.ts';
import type { Interval } from '../statistics/proportions.ts';

/** Making one takes as long as using it a hundred times. */
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Tue 3 Mar 2026` */
export function dayName(date: BusinessDate): string {
  return dayFormat.format(new Date(date)).replaceAll(',', '');
}

/** Names up to three: which they are is what the reader wants to know first. */
export function listOf(names: readonly string[]): string {
  return names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** `1 order`, `1,200 orders` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

const numberFormat = new Intl.NumberFormat('en');

export function number(count: number): string {
  return numberFormat.format(count);
}

/** No line breaks between a number and its sign. */
const PER_CENT = '\u00a0%';

/**
 * Whole per cent; with a decimal near the ends, where a point is much, and where it is known that exactly. Never 0 % or
 * 100 % where it is only nearly so.
 */
export function percent(share: number, isExact = false): string {
  if (share <= 0 || share >= 1) return `${Math.round(share * 100)}${PER_CENT}`;
  if (share < 0.0005) return `< 0.1${PER_CENT}`;
  if (share > 0.9995) return `> 99.9${PER_CENT}`;
  const isWhole = !isExact && share >= 0.05 && share <= 0.95;
  return `${Math.round(share * (isWhole ? 100 : 1000)) / (isWhole ? 1 : 10)}${PER_CENT}`;
}

/** Below this width of its interval a share is worth a decimal. */
const EXACT = 0.04;

/** `91 %`; a dash where there was nothing to count. */
export function shareOf({ share, interval }: Measured): string {
  return share === null ? '–' : percent(share, interval.high - interval.low < EXACT);
}

/** `86 % to 94 %`; one of them where both are told alike. */
export function range({ interval: { low, high } }: Measured): string {
  const isExact = high - low < EXACT;
  const [from, to] = [percent(low, isExact), percent(high, isExact)];
  return from === to ? from : `${from} to ${to}`;
}

interface Measured {
  readonly share: number | null;
  readonly interval: Interval;
}

export function amountOf({ amount, currency }: Money): string {
  const { exact, minorUnits } = formsOf(currency);
  return exact.format(amount / minorUnits);
}

/** Without the minor units, which say nothing of what is only expected: `EUR 12,346` */
export function roundAmountOf(money: Money): string {
  return formsOf(money.currency).round.format(unitsOf(money));
}

/** In the currency's own unit: euros, not cents. */
export function unitsOf({ amount, currency }: Money): number {
  return amount / minorUnitsIn(currency);
}

/** Minor units in the currency's own unit: 100 cents, 1 yen, 1,000 fils. */
export function minorUnitsIn(currency: string): number {
  return formsOf(currency).minorUnits;
}

interface MoneyForms {
  readonly exact: Intl.NumberFormat;
  readonly round: Intl.NumberFormat;
  readonly minorUnits: number;
}

/** A format takes far longer to make than to use. */
const moneyForms = new Map<string, MoneyForms>();

function formsOf(currency: string): MoneyForms {
  const known = moneyForms.get(currency);
  if (known) return known;
  const style = { style: 'currency', currency, currencyDisplay: 'code' } as const;
  const exact = new Intl.NumberFormat('en', style);
  const round = new Intl.NumberFormat('en', { ...style, maximumFractionDigits: 0 });
  const minorUnits = 10 ** (exact.resolvedOptions().maximumFractionDigits ?? 0);
  const forms = { exact, round, minorUnits };
  moneyForms.set(currency, forms);
  return forms;
}

/** Names are free text of partners: none of them may break a line of the mail or turn the words after it round. */
export function inOneDirection(words: string): string {
  return words
    .replaceAll(/[\u2028\u2029]/gu, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
