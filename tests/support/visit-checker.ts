import { addDays, type BusinessDate, isWorkingDay } from '../../lib/calendar/calendar.ts';
import { LONGEST_AHEAD, type Planning, type Wanted } from '../../lib/revisits/plan-days.ts';

/**
 * What is wrong with the days that visits were given, found without the planner's way of finding them: each rule is looked at by
 * itself, over the days as they ended up.
 */
export function faultsOfPlan(
  wanted: readonly Wanted[],
  days: ReadonlyMap<string, BusinessDate>,
  { today, holidays, visitsPerDay }: Planning,
): string[] {
  const faults: string[] = [];
  const on = (book: string, day: BusinessDate) =>
    wanted.filter((each) => each.book === book && days.get(each.customerId) === day);
  const isFree = ({ book }: Wanted, day: BusinessDate) => on(book, day).length < visitsPerDay;
  const earliestOf = ({ notBefore }: Wanted) => (notBefore && notBefore > today ? notBefore : today);
  const working = (from: BusinessDate, to: BusinessDate) => {
    const found: BusinessDate[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) found.push(day);
    return found;
  };
  for (const each of wanted) {
    const { customerId, book, dueBy, isUrgent, given, canWait } = each;
    const day = days.get(customerId);
    const earliest = earliestOf(each);
    if (day === undefined) {
      if (!canWait) faults.push(`${customerId} is not planned`);
      else if (working(earliest, addDays(today, LONGEST_AHEAD)).some((free) => isFree(each, free)))
        faults.push(`${customerId} waits though a day is free`);
      continue;
    }
    if (!isWorkingDay(day, holidays)) faults.push(`${customerId} is planned for a holiday, ${day}`);
    if (day < earliest) faults.push(`${customerId} is planned too early, for ${day}`);
    if (on(book, day).length > visitsPerDay) faults.push(`${book || 'ops'} has too many visits on ${day}`);
    // Late though a day in time is free: only a missed one takes the next free day whatever is due.
    if (day > dueBy && working(earliest, dueBy).some((free) => isFree(each, free)))
      faults.push(`${customerId} is late on ${day} though a day by ${dueBy} is free`);
    if (day > dueBy && working(earliest, addDays(day, -1)).some((free) => isFree(each, free)))
      faults.push(`${customerId} waits longer than needed, until ${day}`);
    const couldStay =
      given !== undefined && given >= earliest && given <= dueBy && isWorkingDay(given, holidays);
    if (couldStay && day !== given) {
      const instead = on(book, given);
      const isPushedBy = (other: Wanted) =>
        (other.isUrgent && !isUrgent) || (other.isUrgent === isUrgent && other.dueBy <= dueBy);
      if (instead.length < visitsPerDay || !instead.every(isPushedBy))
        faults.push(`${customerId} was moved from ${given} for no good reason`);
    }
  }
  return [...faults, ...lateOutOfOrder(wanted, days, earliestOf)];
}

/** Of those alike who are late, whoever was due first comes first. */
function lateOutOfOrder(
  wanted: readonly Wanted[],
  days: ReadonlyMap<string, BusinessDate>,
  earliestOf: (each: Wanted) => BusinessDate,
): string[] {
  const late = wanted.filter((each) => (days.get(each.customerId) ?? '') > each.dueBy);
  return late.flatMap((one) =>
    late
      .filter(
        (other) =>
          other.book === one.book &&
          other.isUrgent === one.isUrgent &&
          other.dueBy > one.dueBy &&
          earliestOf(one) <= (days.get(other.customerId) ?? '') &&
          (days.get(other.customerId) ?? '') < (days.get(one.customerId) ?? ''),
      )
      .map((other) => `${other.customerId} comes before ${one.customerId}, who was due earlier`),
  );
}
