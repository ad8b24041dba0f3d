import { addDays, type BusinessDate, isWorkingDay } from '../calendar/calendar.ts';

/** A visit for which a day is sought, or kept. */
export interface Wanted {
  readonly customerId: string;
  /** In whose book it is: that of an account manager, or ops' own. */
  readonly book: string;
  readonly dueBy: BusinessDate;
  /** It takes its day as if visits that are not urgent were not there; those give way. */
  readonly isUrgent: boolean;
  /** The first date that will do. */
  readonly notBefore?: BusinessDate | undefined;
  /** The day it has in this book; past where it was missed. */
  readonly given?: BusinessDate | undefined;
  /** It need not be planned now where no day is free for long. */
  readonly canWait: boolean;
}

export interface Planning {
  readonly today: BusinessDate;
  readonly holidays: readonly BusinessDate[];
  /** Visits of a book and day at most. */
  readonly visitsPerDay: number;
}

/** So many days ahead a day is sought for what can wait. */
export const LONGEST_AHEAD = 60;

/**
 * Gives every visit a working day, by customer; none to what can wait and finds none. A day once given stays while it is on time
 * and its book has room. Who has none, or missed it, or is late, is given one in order of due dates: the nearest free day at or before
 * the due date, else the first after it; after a missed one the next free day.
 *
 * Each takes the first free day in an order of its own, and whoever is asked earlier never gives way to whoever is asked later. So
 * where some of the days were kept and the rest were lost, planning again gives the rest the same days.
 */
export function planDays(wanted: readonly Wanted[], planning: Planning): Map<string, BusinessDate> {
  const days = new Map<string, BusinessDate>();
  const calendar = rememberedDays(planning.holidays);
  const books = new Map<string, Map<BusinessDate, number>>();
  const isFree = ({ book }: Wanted, day: BusinessDate) =>
    (books.get(book)?.get(day) ?? 0) < planning.visitsPerDay;
  const take = ({ customerId, book }: Wanted, day: BusinessDate) => {
    const loads = books.get(book) ?? new Map<BusinessDate, number>();
    books.set(book, loads.set(day, (loads.get(day) ?? 0) + 1));
    days.set(customerId, day);
  };
  const inOrder = wanted.toSorted(byDueDate);
  for (const isUrgent of [true, false]) {
    const alike = inOrder.filter((each) => each.isUrgent === isUrgent);
    for (const each of alike) {
      if (
        each.given !== undefined &&
        holds(each, each.given, planning.today, calendar) &&
        isFree(each, each.given)
      )
        take(each, each.given);
    }
    for (const each of alike.filter(({ customerId }) => !days.has(customerId))) {
      for (const day of daysFor(each, planning.today, calendar)) {
        if (!isFree(each, day)) continue;
        take(each, day);
        break;
      }
    }
  }
  return days;
}

/** Does a day that was given still do? One after the due date is given up as soon as an earlier one is free. */
function holds({ dueBy, notBefore }: Wanted, day: BusinessDate, today: BusinessDate, days: Days): boolean {
  return day >= today && day >= (notBefore ?? today) && day <= dueBy && days.works(day);
}

/** The days that would do, the best first; without end where it cannot wait. */
function* daysFor(
  { dueBy, notBefore, given, canWait }: Wanted,
  today: BusinessDate,
  days: Days,
): Generator<BusinessDate> {
  const earliest = notBefore !== undefined && notBefore > today ? notBefore : today;
  const latest = canWait ? addDays(today, LONGEST_AHEAD) : undefined;
  const wasMissed = given !== undefined && given < today;
  const turn = wasMissed || dueBy < earliest ? days.before(earliest) : dueBy;
  for (let day = turn; day >= earliest; day = days.before(day)) if (days.works(day)) yield day;
  for (let day = days.after(turn); latest === undefined || day <= latest; day = days.after(day))
    if (days.works(day)) yield day;
}

/** The calendar, which is asked for the same few days again and again. */
interface Days {
  readonly works: (day: BusinessDate) => boolean;
  readonly before: (day: BusinessDate) => BusinessDate;
  readonly after: (day: BusinessDate) => BusinessDate;
}

function rememberedDays(holidays: readonly BusinessDate[]): Days {
  return {
    works: remembered((day) => isWorkingDay(day, holidays)),
    before: remembered((day) => addDays(day, -1)),
    after: remembered((day) => addDays(day, 1)),
  };
}

function remembered<T>(ask: (day: BusinessDate) => T): (day: BusinessDate) => T {
  const known = new Map<BusinessDate, T>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const answer = ask(day);
    known.set(day, answer);
    return answer;
  };
}

function byDueDate(left: Wanted, right: Wanted): number {
  if (left.dueBy !== right.dueBy) return left.dueBy < right.dueBy ? -1 : 1;
  return left.customerId < right.customerId ? -1 : Number(left.customerId > right.customerId);
}
