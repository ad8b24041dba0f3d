import { english } from '../alerts/texts/english.ts';
import type { Texts } from '../alerts/texts/texts.ts';
import type { Scorecard } from './scorecard.ts';

/** How an order failed, in figures; words are made of it where it is shown. */
export interface Failure {
  readonly lines: number;
  readonly lateLines: number;
  readonly earlyLines: number;
  /** Lines of which nothing came before the window ended, or at all. */
  readonly missingLines: number;
  readonly shortLines: number;
  readonly overLines: number;
  readonly shortUnits: number;
  /** The latest drop ended this many minutes after the window did; a drop of a date alone ends with its date. */
  readonly minutesLate: number;
  /** Ordered units that did not come on time: what worst orders are ranked by. */
  readonly failedUnits: number;
}

export function failureOf({ lines, promise, rules }: Scorecard): Failure {
  const count = (is: (line: (typeof lines)[number]) => boolean) => lines.filter(is).length;
  const lateBy = lines
    .flatMap(({ drops }) => drops.filter(({ timing }) => timing === 'late'))
    .map(({ span }) => Math.ceil((+span.to - +promise.window.to) / 60_000));
  return {
    lines: lines.length,
    lateLines: count(({ drops }) => drops.some(({ timing }) => timing === 'late')),
    earlyLines:
      rules.early === 'fail' ? count(({ drops }) => drops.some(({ timing }) => timing === 'early')) : 0,
    missingLines: count(({ drops }) => drops.length === 0),
    shortLines: count(({ delivered, line, drops }) => drops.length > 0 && delivered < line.quantity),
    overLines: count(({ delivered, line }) => delivered > line.quantity),
    shortUnits: lines.reduce(
      (units, { delivered, line }) => units + Math.max(0, line.quantity - delivered),
      0,
    ),
    minutesLate: Math.max(0, ...lateBy),
    failedUnits: lines.reduce((units, { unitsOnTime, line }) => units + line.quantity - unitsOnTime, 0),
  };
}

/** The language of mails, or English: the API's. */
type Language = Pick<Texts, 'failures'>;

/** What a person reads: `2 of 3 lines late (up to 1 d 4 h), 1 short (12 units missing)`. */
export function describeFailure(failure: Failure, language: Language = english): string {
  return described(failure, [...untimely(failure, language), ...deficient(failure, language)], language);
}

/** What of it is a matter of time. */
export function describeTime(failure: Failure): string {
  const missing = { count: failure.missingLines, what: english.failures.missing };
  return described(failure, [...untimely(failure, english), missing], english);
}

/** What of it is a matter of quantity. */
export function describeQuantity(failure: Failure): string {
  return described(failure, deficient(failure, english), english);
}

interface Part {
  readonly count: number;
  readonly what: string;
}

function untimely({ lateLines, earlyLines, minutesLate }: Failure, language: Language): Part[] {
  const { late, early } = language.failures;
  return [
    { count: lateLines, what: late(duration(minutesLate, language)) },
    { count: earlyLines, what: early },
  ];
}

function deficient(
  { missingLines, shortLines, overLines, shortUnits }: Failure,
  { failures: { missing, missingUnits, short, over } }: Language,
): Part[] {
  return [
    { count: missingLines, what: shortLines > 0 ? missing : missingUnits(shortUnits) },
    { count: shortLines, what: short(shortUnits) },
    { count: overLines, what: over },
  ];
}

function described({ lines }: Failure, parts: readonly Part[], { failures }: Language): string {
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, what }, index) =>
      index === 0 ? failures.ofLines(count, lines, what) : failures.others(count, what),
    )
    .join(', ');
}

/** Minutes in the two largest of days, hours and minutes. */
function duration(inMinutes: number, { failures }: Language): string {
  const [days, hours, minutes] = [
    Math.floor(inMinutes / 1440),
    Math.floor((inMinutes % 1440) / 60),
    inMinutes % 60,
  ];
  if (days > 0) return hours > 0 ? failures.daysAndHours(days, hours) : failures.days(days);
  return hours > 0 ? failures.hoursAndMinutes(hours, minutes) : failures.minutes(minutes);
}
