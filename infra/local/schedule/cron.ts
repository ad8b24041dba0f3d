import { TZDate } from '@date-fns/tz';
import { StartError } from '../start-error.ts';

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** A cron that never comes again is given up after this many days: a leap day comes within eight years. */
const HORIZON_DAYS = 366 * 8;

interface Field {
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const fields = {
  minutes: { min: 0, max: 59 },
  hours: { min: 0, max: 23 },
  daysOfMonth: { min: 1, max: 31 },
  months: { min: 1, max: 12, names: monthNames },
  daysOfWeek: { min: 1, max: 7, names: dayNames },
  years: { min: 1970, max: 2199 },
} as const satisfies Record<string, Field>;

/**
 * Compiles AWS's six-field cron into "the first time after". Times that the clocks skip in spring do not
 * happen; those that come twice in autumn happen once.
 */
export function compileCron(
  expression: string,
  timeZone: string,
  where: string,
): (after: Date) => Date | undefined {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== 6) throw unknown(expression, where);
  const values = Object.values(fields).map((field, index) => parseField(parts[index] ?? '', field, where));
  const [minutes = [], hours = [], daysOfMonth = [], months = [], daysOfWeek = [], years = []] = values;

  const matchesDay = (day: Date): boolean =>
    years.includes(day.getUTCFullYear()) &&
    months.includes(day.getUTCMonth() + 1) &&
    daysOfMonth.includes(day.getUTCDate()) &&
    daysOfWeek.includes(day.getUTCDay() + 1);

  return (after) => {
    const local = new TZDate(after.getTime(), timeZone);
    for (let ahead = 0; ahead < HORIZON_DAYS; ahead += 1) {
      const day = new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate() + ahead));
      if (!matchesDay(day)) continue;
      for (const hour of hours) {
        if (ahead === 0 && hour < local.getHours()) continue;
        for (const minute of minutes) {
          const instant = instantOf(day, hour, minute, timeZone);
          if (instant !== undefined && instant > after) return instant;
        }
      }
    }
    return undefined;
  };
}

/** Undefined where the clocks are put forward over it. */
function instantOf(day: Date, hour: number, minute: number, timeZone: string): Date | undefined {
  const local = new TZDate(
    day.getUTCFullYear(),
    day.getUTCMonth(),
    day.getUTCDate(),
    hour,
    minute,
    0,
    0,
    timeZone,
  );
  const exists = local.getHours() === hour && local.getMinutes() === minute;
  return exists ? new Date(local.getTime()) : undefined;
}

function parseField(text: string, field: Field, where: string): readonly number[] {
  const all = Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index);
  return all.filter((value) => text.split(',').some((part) => matchesPart(part, value, field, where)));
}

function matchesPart(part: string, value: number, field: Field, where: string): boolean {
  const match = /^(?:[*?]|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
  if (match === null) throw unknown(part, where);
  const [, from, to, step] = match;
  const first = from === undefined ? field.min : parseValue(from, field, where);
  const single = from !== undefined && step === undefined;
  const last = to !== undefined ? parseValue(to, field, where) : single ? first : field.max;
  return value >= first && value <= last && (value - first) % Number(step ?? 1) === 0;
}

function parseValue(text: string, field: Field, where: string): number {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named >= 0 ? named + field.min : Number(text);
  if (!Number.isInteger(value) || value < field.min || value > field.max) throw unknown(text, where);
  return value;
}

function unknown(part: string, where: string): StartError {
  return new StartError(
    `${where} is due at "${part}", which infra/local/schedule/cron.ts does not know; add it there.`,
  );
}
