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

/** In [0, 1]. */
export function churnHoldOut(): number {
  const percent = Number(setting('CHURN_HOLD_OUT_PERCENT'));
  if (!(percent >= 0 && percent <= 50)) throw new Error('CHURN_HOLD_OUT_PERCENT must lie between 0 and 50.');
  return percent / 100;
}

export function holidays(): BusinessDate[] {
  return listed(process.env['HOLIDAYS'] ?? '');
}

export function businessHours(): BusinessHours {
  return { zone: businessTimeZone(), holidays: holidays() };
}

/** Addresses of account managers by id; none is a setting too. */
export function accountManagers(): ReadonlyMap<string, string> {
  const pairs = listed(process.env['ACCOUNT_MANAGERS'] ?? '');
  return new Map(
    pairs.map((pair) => {
      // Ids hold no equals sign, addresses may.
      const end = pair.indexOf('=');
      if (end < 1) throw new Error(`ACCOUNT_MANAGERS: "${pair}" is not like anna=anna@example.com.`);
      return [pair.slice(0, end), pair.slice(end + 1)];
    }),
  );
}

export function listed(commaSeparated: string): string[] {
  return commaSeparated
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
