import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { ruleSetNames, ruleSets } from '../scorecards/rule-sets.ts';
import { type Course, type Scorecard, score } from '../scorecards/scorecard.ts';

/** Integer counts by name; a name that is missing is zero. Counts add up over days, customers and shards. */
export type Counts = Readonly<Record<string, number>>;

/** What one order adds to the counters of its groups, by the business date it counts under. */
export type Contribution = Readonly<Record<BusinessDate, Counts>>;

/**
 * What an order adds to the figures: nothing while it is open or called off; else one order due on the business date
 * of its window's last instant, as each rule set judges it.
 */
export function contributionOf(course: Course, zone: string): Contribution {
  if (course.standing !== 'due') return {};
  const scorecards = ruleSetNames.map((name) => score(course, ruleSets[name]));
  const counts = Object.assign({}, facts(course), ...scorecards.map(judgements));
  const dueDate = businessDateOf(new Date(+course.promise.window.to - 1), zone);
  return { [dueDate]: withoutZeros(counts) };
}

/** Counts that hold whatever the rules. */
function facts({ lines, cycleMinutes }: Course): Counts {
  const values = lines.flatMap(({ line }) =>
    line.unitPrice
      ? [{ name: orderedValue(line.unitPrice.currency), value: line.unitPrice.amount * line.quantity }]
      : [],
  );
  return {
    orders: 1,
    lines: lines.length,
    unitsOrdered: sum(lines.map(({ line }) => line.quantity)),
    unitsDelivered: sum(lines.flatMap(({ drops }) => drops.map((drop) => drop.quantity))),
    ...(cycleMinutes === undefined
      ? {}
      : { cycleOrders: 1, cycleMinutes, cycleMinutesSquared: cycleMinutes * cycleMinutes }),
    ...values.reduce<Record<string, number>>((totals, { name, value }) => {
      totals[name] = (totals[name] ?? 0) + value;
      return totals;
    }, {}),
  };
}

/** The counter of the ordered value in a currency, in its minor units. */
export function orderedValue(currency: string): string {
  return `orderedValue:${currency}`;
}

/** The counter of what one rule set judged. */
export function judged(rules: string, what: Judged): string {
  return `${rules}:${what}`;
}

export type Judged =
  | 'ordersOnTime'
  | 'ordersInFull'
  | 'ordersOtif'
  | 'linesOnTime'
  | 'linesInFull'
  | 'linesOtif'
  | 'unitsOnTime';

function judgements({ rules, onTime, inFull, otif, lines }: Scorecard): Counts {
  const passes = (verdict: 'onTime' | 'inFull' | 'otif') =>
    lines.filter((line) => line[verdict] === 'pass').length;
  return {
    [judged(rules.name, 'ordersOnTime')]: Number(onTime === 'pass'),
    [judged(rules.name, 'ordersInFull')]: Number(inFull === 'pass'),
    [judged(rules.name, 'ordersOtif')]: Number(otif === 'pass'),
    [judged(rules.name, 'linesOnTime')]: passes('onTime'),
    [judged(rules.name, 'linesInFull')]: passes('inFull'),
    [judged(rules.name, 'linesOtif')]: passes('otif'),
    [judged(rules.name, 'unitsOnTime')]: sum(lines.map((line) => line.unitsOnTime)),
  };
}

/** What must be added to counters that hold `before` so that they hold `after`: dates and names that do not change are left out. */
export function differenceOf(before: Contribution, after: Contribution): Contribution {
  return addUp([negated(before), after]);
}

export function addUp(contributions: readonly Contribution[]): Contribution {
  const total: Record<BusinessDate, Counts> = {};
  for (const [date, counts] of contributions.flatMap((each) => Object.entries(each))) {
    total[date] = addCounts([total[date] ?? {}, counts]);
  }
  return Object.fromEntries(Object.entries(total).filter(([, counts]) => Object.keys(counts).length > 0));
}

export function addCounts(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  for (const [name, count] of all.flatMap((counts) => Object.entries(counts))) {
    total[name] = (total[name] ?? 0) + count;
  }
  return withoutZeros(total);
}

function negated(contribution: Contribution): Contribution {
  return Object.fromEntries(
    Object.entries(contribution).map(([date, counts]) => [
      date,
      Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, -count])),
    ]),
  );
}

function withoutZeros(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
