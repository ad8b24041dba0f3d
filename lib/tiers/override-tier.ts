import { addDays, type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { type Caller, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { changeStanding } from './change-standing.ts';
import type { TierOverrideBody } from './override-body-schema.ts';
import { overridden, type TierInForce, withoutOverride } from './standing.ts';

/** Who still stands by an override after so long says so again. */
const MOST_DAYS = 366;

/**
 * Gives a customer a tier for a time, under a name and for a reason, at once; another override is replaced. The same again changes
 * nothing, so it is safe to send again.
 */
export async function overrideTier(
  table: Table,
  caller: Caller,
  customerId: string,
  body: TierOverrideBody,
  zone: string,
  now: Date,
): Promise<TierInForce> {
  requireCustomer(caller, customerId);
  const on = businessDateOf(now, zone);
  requireWithin(body.until, on);
  const decide = (before: TierInForce) =>
    isSame(before, body) ? before : overridden(before, { ...body, on, by: caller.subject });
  return (await changeStanding(table, customerId, decide, now)).after;
}

/** Takes an override back before its end: what reviews found, or what held before, is in force again. None is taken back as well. */
export async function liftTierOverride(
  table: Table,
  caller: Caller,
  customerId: string,
  zone: string,
  now: Date,
): Promise<TierInForce> {
  requireCustomer(caller, customerId);
  const decide = (before: TierInForce) =>
    withoutOverride(before, businessDateOf(now, zone), 'overrideLifted');
  return (await changeStanding(table, customerId, decide, now)).after;
}

function isSame({ standing: { override } }: TierInForce, body: TierOverrideBody): boolean {
  return override?.tier === body.tier && override.reason === body.reason && override.until === body.until;
}

function requireWithin(until: BusinessDate, today: BusinessDate): void {
  const last = addDays(today, MOST_DAYS);
  if (until >= today && until <= last) return;
  const detail = `must be ${today} to ${last}`;
  throw new Refusal({ kind: 'invalidInput', faults: [{ pointer: '/until', detail }] });
}
