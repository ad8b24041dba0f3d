import type { BusinessDate } from '../../calendar/calendar.ts';
import type { Money } from '../../orders/order.ts';
import type { Interval } from '../../statistics/proportions.ts';

/** How a language writes figures, dates and amounts. */
export interface Locale {
  /** BCP 47 tags: English figures go with British dates. */
  readonly figures: string;
  readonly dates: string;
  readonly perCent: (figure: string) => string;
  readonly range: (from: string, to: string) => string;
}

/** A share and how sure it is; null where there was nothing to count. */
export interface Measured {
  readonly share: number | null;
  readonly interval: Interval;
}

export interface Formats {
  /** `Tue 3 Mar 2026` */
  readonly day: (date: BusinessDate) => string;
  /** Of `2026-05`: `May 2026`. */
  readonly month: (month: string) => string;
  /** `14:00`, as the clocks of a zone show an instant. */
  readonly time: (instant: Date, zone: string) => string;
  /** `1,200` */
  readonly number: (count: number) => string;
  /** `3.1`: at most one decimal. */
  readonly rate: (rate: number) => string;
  /** `0.842`: always three decimals. */
  readonly grade: (grade: number) => string;
  /**
   * Whole per cent; with a decimal near the ends, where a point is much, and where it is known that exactly. Never 0 % or
   * 100 % where it is only nearly so.
   */
  readonly percent: (share: number, isExact?: boolean) => string;
  /** `+12`, `−3`: percentage points. */
  readonly points: (difference: number) => string;
  /** `91 %`; a dash where there was nothing to count. */
  readonly share: (measured: Measured) => string;
  /** `86 % to 94 %`; one of them where both are told alike. */
  readonly range: (measured: Pick<Measured, 'interval'>) => string;
  /** `EUR 12,345.67` */
  readonly amount: (money: Money) => string;
  /** Without the minor units, which say nothing of what is only expected: `EUR 12,346` */
  readonly roundAmount: (money: Money) => string;
}

/** Below this width of its interval a share is worth a decimal. */
const EXACT = 0.04;

/** Formats are made once: making one takes as long as using it a hundred times. */
export function formatsOf({ figures, dates, perCent, range }: Locale): Formats {
  const days = new Intl.DateTimeFormat(dates, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const months = new Intl.DateTimeFormat(dates, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(figures);
  const rates = new Intl.NumberFormat(figures, { maximumFractionDigits: 1 });
  const grades = new Intl.NumberFormat(figures, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const perCents = new Intl.NumberFormat(figures, { maximumFractionDigits: 1, useGrouping: false });
  const signed = new Intl.NumberFormat(figures, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });

  /** Of hundredths; plus 0, for nothing has no sign. */
  const inPerCent = (figure: number) => perCent(perCents.format(figure + 0));
  const percent = (share: number, isExact = false) => {
    if (share <= 0 || share >= 1) return inPerCent(Math.round(share * 100));
    if (share < 0.0005) return `< ${inPerCent(0.1)}`;
    if (share > 0.9995) return `> ${inPerCent(99.9)}`;
    const isWhole = !isExact && share >= 0.05 && share <= 0.95;
    return inPerCent(Math.round(share * (isWhole ? 100 : 1000)) / (isWhole ? 1 : 10));
  };
  const isExact = ({ low, high }: Interval) => high - low < EXACT;
  const money = moneyFormats(figures);

  return {
    // No commas: a date stands within sentences.
    day: (date) => days.format(new Date(date)).replaceAll(',', ''),
    month: (month) => months.format(new Date(`${month}-01`)),
    time: timesOf(dates),
    number: (count) => numbers.format(count),
    rate: (rate) => rates.format(rate),
    grade: (grade) => grades.format(grade),
    percent,
    points: (difference) => signed.format(difference * 100).replace('-', '−'),
    share: ({ share, interval }) => (share === null ? '–' : percent(share, isExact(interval))),
    range: ({ interval }) => {
      const [from, to] = [
        percent(interval.low, isExact(interval)),
        percent(interval.high, isExact(interval)),
      ];
      return from === to ? from : range(from, to);
    },
    amount: ({ amount, currency }) => money(currency).exact.format(amount / minorUnitsIn(currency)),
    roundAmount: (given) => money(given.currency).round.format(unitsOf(given)),
  };
}

/** In the currency's own unit: euros, not cents. */
export function unitsOf({ amount, currency }: Money): number {
  return amount / minorUnitsIn(currency);
}

const minorUnits = new Map<string, number>();

/** Minor units in the currency's own unit: 100 cents, 1 yen, 1,000 fils. */
export function minorUnitsIn(currency: string): number {
  const known = minorUnits.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits: digits = 0 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  minorUnits.set(currency, 10 ** digits);
  return 10 ** digits;
}

/** Of each zone made once, when it is first met. */
function timesOf(dates: string): (instant: Date, zone: string) => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (instant, zone) => {
    const known = made.get(zone);
    if (known) return known.format(instant);
    const format = new Intl.DateTimeFormat(dates, { hour: '2-digit', minute: '2-digit', timeZone: zone });
    made.set(zone, format);
    return format.format(instant);
  };
}

interface MoneyFormats {
  readonly exact: Intl.NumberFormat;
  readonly round: Intl.NumberFormat;
}

/** Of each currency made once, when it is first met. */
function moneyFormats(figures: string): (currency: string) => MoneyFormats {
  const made = new Map<string, MoneyFormats>();
  return (currency) => {
    const known = made.get(currency);
    if (known) return known;
    const style = { style: 'currency', currency, currencyDisplay: 'code' } as const;
    const exact = new Intl.NumberFormat(figures, style);
    const round = new Intl.NumberFormat(figures, { ...style, maximumFractionDigits: 0 });
    const formats = { exact, round };
    made.set(currency, formats);
    return formats;
  };
}
