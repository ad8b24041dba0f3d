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

/** One sentence that a person reads: `2 of 3 lines late (up to 1 d 4 h), 1 short (12 units)`. */
export function describeFailure(failure: Failure): string {
  const { lines, lateLines, earlyLines, missingLines, shortLines, overLines, shortUnits, minutesLate } =
    failure;
  const parts = [
    lateLines > 0 && `${lateLines} late (up to ${duration(minutesLate)})`,
    earlyLines > 0 && `${earlyLines} too early`,
    missingLines > 0 && `${missingLines} not delivered`,
    shortLines > 0 && `${shortLines} short`,
    shortUnits > 0 && `${shortUnits} units missing`,
    overLines > 0 && `${overLines} over-delivered`,
  ].filter((part) => part !== false);
  return `of ${lines === 1 ? '1 line' : `${lines} lines`}: ${parts.join(', ')}`;
}

/** Minutes in the two largest of days, hours and minutes. */
function duration(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
