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

/** What a person reads: `2 of 3 lines late (up to 1 d 4 h), 1 short (12 units missing)`. */
export function describeFailure(failure: Failure): string {
  return described(failure, [...untimely(failure), ...deficient(failure)]);
}

/** What of it is a matter of time. */
export function describeTime(failure: Failure): string {
  return described(failure, [...untimely(failure), { count: failure.missingLines, what: 'not delivered' }]);
}

/** What of it is a matter of quantity. */
export function describeQuantity(failure: Failure): string {
  return described(failure, deficient(failure));
}

interface Part {
  readonly count: number;
  readonly what: string;
}

function untimely({ lateLines, earlyLines, minutesLate }: Failure): Part[] {
  return [
    { count: lateLines, what: `late (up to ${duration(minutesLate)})` },
    { count: earlyLines, what: 'too early' },
  ];
}

function deficient({ missingLines, shortLines, overLines, shortUnits }: Failure): Part[] {
  const units = `${shortUnits === 1 ? '1 unit' : `${shortUnits} units`} missing`;
  return [
    { count: missingLines, what: shortLines > 0 ? 'not delivered' : `not delivered (${units})` },
    { count: shortLines, what: `short (${units})` },
    { count: overLines, what: 'over-delivered' },
  ];
}

function described({ lines }: Failure, parts: readonly Part[]): string {
  const ofLines = lines === 1 ? '1 line' : `${lines} lines`;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, what }, index) => `${count}${index === 0 ? ` of ${ofLines}` : ''} ${what}`)
    .join(', ');
}

/** Minutes in the two largest of days, hours and minutes. */
function duration(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
