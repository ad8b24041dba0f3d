import { businessDateOf } from '../calendar/calendar.ts';
import { getCustomer } from '../customers/customer-store.ts';
import type { Caller } from '../partners/access.ts';
import { decidingAnew } from '../platform/deciding-anew.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { type Alert, type AlertCause, isAlertCause, isMoreThan, isWithheld } from './alert.ts';
import { type AlertAnswer, alertAnswer } from './alert-answer.ts';
import { type AlertKey, alertKeyBehind } from './alert-key.ts';
import { handlingInForce, tellingOf } from './alert-life.ts';
import { type AlertMove, handlingOf, isInReach, isSameHandling, LONGEST_SNOOZE } from './alert-move.ts';
import type { KnownAlert } from './alert-schema.ts';
import { getAlert, keepAlert } from './alert-store.ts';

/**
 * Acknowledges an alert, or lets it wait: mails then tell it only if it gets worse. Each person's last move counts; the same again
 * changes nothing.
 * @throws Refusal where there is no such alert, or it is over
 */
export async function moveAlert(
  table: Table,
  caller: Caller,
  alertId: string,
  move: AlertMove,
  zone: string,
  now: Date,
): Promise<AlertAnswer> {
  const today = businessDateOf(now, zone);
  if (move.kind === 'snooze' && !isInReach(move.until, today)) {
    const detail = `must be a date after today, at most ${LONGEST_SNOOZE} days ahead`;
    throw new Refusal({ kind: 'invalidInput', faults: [{ pointer: '/until', detail }] });
  }
  const key = keyOf(alertId);
  const moved = await decidingAnew(async () => {
    const known = await openAlert(table, key, move);
    const { alert } = known;
    const handling = handlingOf(move, tellingOf(today, alert), caller.subject, now, today);
    const inForce = handlingInForce(alert, today, isMoreThan(alert));
    const next: Alert = inForce && isSameHandling(inForce, handling) ? alert : { ...alert, handling };
    return (await keepAlert(table, known, next)) && next;
  });
  const customer = key.group.kind === 'customer' ? await getCustomer(table, key.group.id) : undefined;
  return alertAnswer(moved, customer?.manager, today);
}

function keyOf(alertId: string): AlertKey<AlertCause> {
  const key = alertKeyBehind(alertId);
  if (!key || !isAlertCause(key.cause)) throw new Refusal({ kind: 'notFound', what: 'alert' });
  return { ...key, cause: key.cause };
}

/** One that nobody is told of is there for nobody. */
async function openAlert(table: Table, key: AlertKey<AlertCause>, { kind }: AlertMove): Promise<KnownAlert> {
  const known = await getAlert(table, key);
  if (!known || isWithheld(known.alert)) throw new Refusal({ kind: 'notFound', what: 'alert' });
  const { state } = known.alert;
  if (state === 'closed') throw new Refusal({ kind: 'illegalMove', move: kind, state, possibleMoves: [] });
  return known;
}
