import { StartError } from '../start-error.ts';
import { compileCron } from './cron.ts';

/** When a schedule is next due after an instant; undefined if never again. */
export type NextDue = (after: Date) => Date | undefined;

const unitMinutes: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60 };

/** Compiles `cron(…)` and `rate(…)`; a rate counts from the start of the stack, as on AWS from the creation. */
export function compileExpression(expression: string, timeZone: string, start: Date, where: string): NextDue {
  assertTimeZone(timeZone, where);
  const cron = /^cron\((.+)\)$/.exec(expression)?.[1];
  if (cron !== undefined) return compileCron(cron, timeZone, where);
  const [, value, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const period = Number(value) * (unitMinutes[unit] ?? 0) * 60_000;
  if (!(period > 0)) {
    throw new StartError(
      `${where} is due at "${expression}", which infra/local/schedule/expression.ts does not know; add it there.`,
    );
  }
  return (after) => {
    const passed = Math.max(0, Math.floor((after.getTime() - start.getTime()) / period));
    return new Date(start.getTime() + (passed + 1) * period);
  };
}

function assertTimeZone(timeZone: string, where: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new StartError(
      `${where} is in the time zone "${timeZone}", which does not exist; name one as "Europe/Berlin".`,
    );
  }
}
