import { businessDateOf } from '../calendar/calendar.ts';
import type { Decision, Fact } from '../facts/fact.ts';
import { momentOf, SYSTEM } from '../facts/fact.ts';
import { moved, type OrderState } from '../orders/order-state.ts';
import { UNLIMITED } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { type Course, courseOf } from '../scorecards/course.ts';
import { type KnownOrder, loadHistory } from '../scorecards/load-history.ts';
import { type CreditAccount, roomAt, roomNameAt } from './credit-account.ts';
import { getAccount } from './credit-account-store.ts';
import { failedByUs } from './failed-by-us.ts';
import { isBoundBy, takenAtFirst } from './from-before.ts';
import { answerOf, type CreditAnswer } from './hold.ts';
import { lateLook } from './late-look.ts';
import { creditOf } from './order-credit.ts';
import { type Reservation, settle } from './reservation.ts';
import { reservationIn } from './reservation-schema.ts';
import { saveSettled } from './reservation-store.ts';
import { lookSooner } from './review-due-store.ts';

export interface Settling {
  readonly table: Table;
  readonly zone: string;
  readonly now: () => Date;
}

/** Rivals for the same order or the last of the room settle within a few looks. */
const LOOKS = 8;

/**
 * Brings what an order takes of its customer's credit up to date with its facts, exactly once: what it takes and by how much the
 * account moves are one transaction. Holds the order where there is no room for it, and releases it where there is. What it has
 * written it looks at again: facts may have come meanwhile whose own settling found nothing to change before that.
 * @returns how credit takes it by now; undefined where the customer has no account
 * @throws Refusal when others were faster each time
 */
export async function settleOrder(settling: Settling, first: KnownOrder): Promise<CreditAnswer | undefined> {
  const { table } = settling;
  const { orderId, customerId } = first.order;
  let known = first;
  for (let look = 0; look < LOOKS; look++) {
    const account = await getAccount(table, customerId);
    if (!account) return undefined;
    const settled = await settledOrWritten(settling, known, account);
    if (settled) return answerOf(settled, account.currency);
    const again = await loadHistory(table, orderId);
    if (again.kind === 'known') known = again;
  }
  throw new Refusal({ kind: 'overloaded' });
}

/** @returns undefined where something was written, by this or by somebody faster */
async function settledOrWritten(
  { table, zone, now: clock }: Settling,
  known: KnownOrder,
  account: CreditAccount,
): Promise<Reservation | undefined> {
  const now = clock();
  const { order } = known;
  const course = courseOf(known, zone);
  const kept = reservationIn(known.reservationRow);
  const before = kept ?? takenAtFirst(known, account, zone);
  const credit = creditOf(order, course, account, await failedByUs(table, course, now));
  const { next, needs } = settle(before, credit, latitude(account, known, kept?.overrideUntil, now), now);
  const version = (kept?.version ?? 0) + 1;
  const fact = decisionOn(course, next, version, now);
  const isSame = differingFields({ ...reservationOf(before) }, next).length === 0;
  if (isSame && !fact) return next;
  const settled = {
    order,
    before,
    next: { ...next, version, currency: account.currency, overrideUntil: kept?.overrideUntil },
    demand: needs === undefined ? undefined : { of: roomNameAt(account, now), atLeast: needs },
    fact,
  };
  // Before it is saved: a look too many does no harm, one that a crash forgot would.
  const look = lateLook(before, next, businessDateOf(now, zone));
  if (look !== undefined) await lookSooner(table, order.customerId, look);
  await retryingConflicts(() => saveSettled(table, settled));
  return undefined;
}

function latitude(account: CreditAccount, known: KnownOrder, overrideUntil: string | undefined, now: Date) {
  const isOverridden = overrideUntil !== undefined && overrideUntil > now.toISOString();
  return { room: roomAt(account, now), isBound: !isOverridden && isBoundBy(account, known) };
}

function reservationOf({
  standing,
  openOrders,
  unpaid,
  held,
  granted,
  heldFor,
  heldSince,
  payments,
  receivables,
}: Reservation): Reservation {
  return { standing, openOrders, unpaid, held, granted, heldFor, heldSince, payments, receivables };
}

/**
 * What must be told of an order so that its state agrees: that credit holds it, or releases it. It happens now, or after all
 * that is told of the order already, so that it has its effect.
 */
function decisionOn(
  { state, facts, order, zone }: Course,
  { standing, heldFor }: Reservation,
  version: number,
  now: Date,
): Decision | undefined {
  const kind = moveTo(standing, state);
  if (!kind || heldFor === 'byHand') return undefined;
  const latest = Math.max(...facts.map((fact: Fact) => momentOf(fact, zone)), 0);
  return {
    kind,
    factId: `${kind}:${version}`,
    partnerId: SYSTEM,
    grant: UNLIMITED,
    orderId: order.orderId,
    occurredAt: new Date(Math.max(now.getTime(), latest + 1)).toISOString(),
    recordedAt: now.toISOString(),
  };
}

function moveTo(standing: Reservation['standing'], state: OrderState) {
  if (standing === 'accepted') return state === 'creditHold' ? 'creditReleased' : undefined;
  const isFree = state !== 'creditHold' && moved({ state, before: state }, 'creditHeld') !== undefined;
  return isFree ? 'creditHeld' : undefined;
}
