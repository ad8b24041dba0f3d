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

/** At least 1. */
export function visitsPerDay(): number {
  const visits = Number(setting('VISITS_PER_DAY'));
  if (!(Number.isInteger(visits) && visits > 0))
    throw new Error('VISITS_PER_DAY has to be a whole number above 0.');
  return visits;
}

export function holidays(): BusinessDate[] {
  return listed(process.env['HOLIDAYS'] ?? '');
}

export function businessHours(): BusinessHours {
  return { zone: businessTimeZone(), holidays: holidays() };
}

/** Addresses of the credit team; none where ops look after credit. */
export function creditRecipients(): string[] {
  return listed(process.env['CREDIT_RECIPIENTS'] ?? '');
}

/** Times of day; undefined where no hours are quiet. */
export function quietHours(): { readonly from: string; readonly to: string } | undefined {
  const [from, to] = (process.env['QUIET_HOURS'] ?? '').split('-');
  return from && to ? { from, to } : undefined;
}

/** Addresses of account managers by id; none is a setting too. */
export function accountManagers(): ReadonlyMap<string, string> {
  return pairs('ACCOUNT_MANAGERS');
}

/** The company's own capital in minor units by currency; none is a setting too. */
export function ownCapital(): ReadonlyMap<string, number> {
  return numbers('OWN_CAPITAL');
}

/** Points of the five Cs by name. */
export function creditWeights(): ReadonlyMap<string, number> {
  return numbers('CREDIT_WEIGHTS');
}

function numbers(name: keyof Environment): ReadonlyMap<string, number> {
  return new Map(
    [...pairs(name)].map(([key, value]) => {
      if (!Number.isFinite(Number(value))) throw new Error(`${name}: ${key} is no number.`);
      return [key, Number(value)];
    }),
  );
}

/** Ids hold no equals sign, values may. */
function pairs(name: keyof Environment): ReadonlyMap<string, string> {
  return new Map(
    listed(process.env[name] ?? '').map((pair) => {
      const end = pair.indexOf('=');
      if (end < 1) throw new Error(`${name}: "${pair}" has to be a name, an equals sign and a value.`);
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
