import { SYSTEM } from '../facts/fact.ts';
import type { Order } from '../orders/order.ts';
import { putOrder } from '../orders/order-store.ts';
import { UNLIMITED } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { inLine } from '../platform/in-line.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { moneyIn, roomNameAt } from './credit-account.ts';
import { getAccount } from './credit-account-store.ts';
import { type HoldReason, heldAnswer } from './hold.ts';
import { flawOf, valueIn } from './order-worth.ts';
import { putHeld, type Reserving, reserve } from './placement-store.ts';

/** That a customer has no account is remembered so long; orders that come in the meantime are settled by the consumer. */
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 20_000;

/**
 * Stores an order, unless its number is taken, and reserves what it takes of its customer's credit in the same write: two orders
 * at the same instant can never both take the last of a limit. What there is no room for is stored on hold. Who has no account
 * pays beforehand, and their orders are stored as they are.
 * @returns the order that has the number, with how credit took it
 * @throws Refusal for an order in another currency than the account's
 */
export function storeOrder(table: Table, order: Order, now: Date): Promise<Order> {
  const { customerId } = order;
  if (isKnownWithout(table, customerId, now)) return putOrder(table, order);
  return inLine(`${table.name} ${customerId}`, () => stored(table, order, now));
}

async function stored(table: Table, order: Order, now: Date): Promise<Order> {
  const { customerId, lines } = order;
  if (isKnownWithout(table, customerId, now)) return putOrder(table, order);
  const currency = lines[0]?.unitPrice?.currency;
  // Of one currency and priced throughout, it is reserved at once, unseen; any other is looked at beside its account.
  if (currency !== undefined && flawOf(currency, lines) === undefined)
    return reserved(table, order, { currency, of: 'room' }, now);
  const account = await getAccount(table, customerId);
  if (!account) return withoutAccount(table, order, now);
  const flaw = flawOf(account.currency, lines);
  if (flaw === 'otherCurrency') throw new Refusal({ kind: 'otherCurrency', currency: account.currency });
  return held(table, order, account.currency, 'unpriced', now);
}

async function reserved(
  table: Table,
  order: Order,
  by: Omit<Reserving, 'amount'>,
  now: Date,
): Promise<Order> {
  const amount = valueIn(by.currency, order.lines);
  const credit = { standing: 'accepted', reserved: { amount, currency: by.currency } } as const;
  const outcome = await retryingConflicts(() => reserve(table, { ...order, credit }, { ...by, amount }));
  switch (outcome.kind) {
    case 'stored':
      return outcome.order;
    case 'noAccount':
      return withoutAccount(table, order, now);
    case 'refused': {
      const { account } = outcome;
      if (account.currency !== by.currency)
        throw new Refusal({ kind: 'otherCurrency', currency: account.currency });
      const of = roomNameAt(account, now);
      if (of !== by.of && account[of] >= amount) return reserved(table, order, { ...by, of }, now);
      return held(table, order, account.currency, 'limitExceeded', now);
    }
  }
}

function held(table: Table, order: Order, currency: string, reason: HoldReason, now: Date): Promise<Order> {
  const waiting = moneyIn({ currency }, valueIn(currency, order.lines));
  const fact = {
    kind: 'creditHeld',
    factId: 'creditHeld:0',
    partnerId: SYSTEM,
    grant: UNLIMITED,
    orderId: order.orderId,
    occurredAt: now.toISOString(),
    recordedAt: now.toISOString(),
  } as const;
  const onHold = { ...order, credit: heldAnswer(reason, waiting) };
  return retryingConflicts(() =>
    putHeld(table, onHold, { held: waiting.amount, reason, since: order.recordedAt }, fact),
  );
}

async function withoutAccount(table: Table, order: Order, now: Date): Promise<Order> {
  const known = without.get(table) ?? new Map<string, number>();
  without.set(table, known);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(order.customerId, now.getTime() + REMEMBERED_MS);
  return putOrder(table, order);
}

function isKnownWithout(table: Table, customerId: string, now: Date): boolean {
  return (without.get(table)?.get(customerId) ?? 0) > now.getTime();
}

/** Until when customers are known to have no account. */
const without = new WeakMap<Table, Map<string, number>>();
