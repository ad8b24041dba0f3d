import type { BusinessHours } from '../calendar/business-hours.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Environment } from './environment.ts';

/** Reads one setting; a function without it must not start, for it would answer wrongly later. */
export function setting(name: keyof Environment): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment lacks ${name}; see lib/platform/environment.ts.`);
  return value;
}

export function businessTimeZone(): string {
  return setting('BUSINESS_TIME_ZONE');
}

/** In (0, 1): a promise of nothing or of everything cannot be tested. */
export function otifTarget(): number {
  const percent = Number(setting('OTIF_TARGET_PERCENT'));
  if (!(percent > 0 && percent < 100)) throw new Error('OTIF_TARGET_PERCENT must lie between 0 and 100.');
  return percent / 100;
}

export function holidays(): BusinessDate[] {
  return listed(process.env['HOLIDAYS'] ?? '');
}

export function businessHours(): BusinessHours {
  return { zone: businessTimeZone(), holidays: holidays() };
}

export function listed(commaSeparated: string): string[] {
  return commaSeparated
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
