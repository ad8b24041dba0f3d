import { businessDateOf } from '../calendar/calendar.ts';
import type { Caller } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { type KnownOrder, loadHistory } from '../scorecards/load-history.ts';
import { requireAccount } from './access.ts';
import { type CreditAccount, roomAt } from './credit-account.ts';
import { type CreditDecision, signed } from './credit-decision.ts';
import { latestDecision } from './decision-store.ts';
import { takenAtFirst } from './from-before.ts';
import type { CreditAnswer } from './hold.ts';
import type { Override } from './override.ts';
import type { OverrideBody, OverrideTold } from './override-schema.ts';
import { extraWrite, passWrite } from './override-store.ts';
import { reservationIn } from './reservation-schema.ts';
import { bringForward } from './review-due-store.ts';
import { type Settling, settleOrder } from './settle-order.ts';
import { type Change, saveDecided } from './terms-store.ts';

/** Rivals for the same account or order settle within a few tries. */
const TRIES = 5;

/**
 * Lets a customer go beyond the limit for some days, under a name and for a reason. Its id is the idempotency key. An order that
 * it is for is settled at once; orders on hold that extra room is for are released by the consumer, the oldest first. When it ends
 * the account is reviewed.
 */
export async function overrideCredit(
  settling: Settling,
  caller: Caller,
  customerId: string,
  body: OverrideBody,
): Promise<OverrideTold> {
  const { table, zone } = settling;
  const { override } = await kept(settling, caller, customerId, body);
  const ends = new Date(override.until);
  if (ends > settling.now())
    await bringForward(table, customerId, businessDateOf(ends, zone), 'overrideEnded');
  const credit = 'orderId' in override ? await settled(settling, override.orderId) : undefined;
  const account = await requireAccount(table, caller, customerId);
  return { override, room: roomAt(account, settling.now()), ...(credit && { credit }) };
}

type Overridden = Extract<CreditDecision, { readonly kind: 'overridden' }>;

/** The decision, made now or before. */
async function kept(
  { table, zone, now: clock }: Settling,
  caller: Caller,
  customerId: string,
  body: OverrideBody,
): Promise<Overridden> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const account = await requireAccount(table, caller, customerId);
    const made = decisionOn(caller, customerId, body, clock());
    const before = await latestDecision(
      table,
      customerId,
      ({ decisionId }) => decisionId === made.decisionId,
    );
    if (before?.kind === 'overridden') {
      requireSame(before, made);
      return before;
    }
    const change = await changeBy(table, account, made.override, zone);
    if (await retryingConflicts(() => saveDecided(table, [change], [made]))) return made;
  }
  throw new Refusal({ kind: 'overloaded' });
}

const DAY_MS = 24 * 60 * 60 * 1000;

function decisionOn({ subject: by }: Caller, customerId: string, body: OverrideBody, now: Date): Overridden {
  const { overrideId, days, reason, extra, orderId } = body;
  const until = new Date(now.getTime() + days * DAY_MS).toISOString();
  const about = { overrideId, by, reason, until };
  const override = orderId === undefined ? { ...about, extra: extra ?? 0 } : { ...about, orderId };
  const decisionId = `overridden:${overrideId}`;
  return { kind: 'overridden', override, ...signed(by, customerId, decisionId, reason, now) };
}

/** @throws Refusal where another override has the id; when each of them was made is no difference */
function requireSame(before: Overridden, made: Overridden): void {
  const stated = ({ override, decidedAt }: Overridden) => {
    const { until, by: _, ...rest } = override;
    return { ...rest, days: (Date.parse(until) - Date.parse(decidedAt)) / DAY_MS };
  };
  const fields = differingFields(stated(before), stated(made));
  if (fields.length > 0) throw new Refusal({ kind: 'conflict', what: 'override', fields });
}

async function changeBy(
  table: Table,
  account: CreditAccount,
  override: Override,
  zone: string,
): Promise<Change> {
  if ('extra' in override) return extraWrite(table, account, override.extra, override.until);
  const known = await orderOf(table, account, override.orderId);
  const first = { ...takenAtFirst(known, account, zone), version: 0, currency: account.currency };
  return passWrite(table, known.order, reservationIn(known.reservationRow) ?? first, override.until);
}

/** @throws Refusal where the customer has no such order */
async function orderOf(table: Table, { customerId }: CreditAccount, orderId: string): Promise<KnownOrder> {
  const found = await loadHistory(table, orderId);
  if (found.kind !== 'known' || found.order.customerId !== customerId)
    throw new Refusal({ kind: 'notFound', what: 'order' });
  return found;
}

async function settled(settling: Settling, orderId: string): Promise<CreditAnswer | undefined> {
  const known = await loadHistory(settling.table, orderId);
  return known.kind === 'known' ? settleOrder(settling, known) : undefined;
}
