import { getAccount } from '../../../lib/credit/credit-account-store.ts';
import { saveAccount } from '../../../lib/credit/save-account.ts';
import { ensureCustomers } from '../../../lib/customers/ensure-customers.ts';
import { placeOrders } from '../../../lib/orders/place-orders.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { zone } from '../builders.ts';
import { creditDesk } from '../callers.ts';

const now = new Date('2026-03-02T09:00:00Z');
const numbers = Array.from({ length: 50 }, (_, index) => String(index));

/** Opens an account with room for ten orders of 100. */
export async function tenPlaces(table: Table, customerId: string): Promise<void> {
  await ensureCustomers(table, [{ customerId, recordedAt: now.toISOString() }]);
  const terms = { currency: 'EUR', limit: 1000, paymentDays: 30, deposits: 0, collateral: 0 };
  await saveAccount(table, creditDesk, customerId, terms, undefined, now, zone);
}

/** Sends fifty orders of 100 at once, each by itself, and those again that are told to come again. */
export async function rush(table: Table, shop: Caller, customerId: string) {
  const answers = new Map<string, Awaited<ReturnType<typeof placeOrders>>[number]>();
  let turnedAway = 0;
  for (let open = numbers; open.length > 0; ) {
    const told = await Promise.all(open.map((number) => send(table, shop, customerId, number)));
    open = open.filter((number, index) => {
      const answer = told[index];
      if (answer?.status === 201) answers.set(number, answer);
      else if (answer?.status !== 503) throw new Error(`${number} is answered ${JSON.stringify(answer)}`);
      return answer?.status === 503;
    });
    turnedAway += open.length;
  }
  const standings = [...answers.values()].map((answer) =>
    'credit' in answer ? answer.credit?.standing : undefined,
  );
  const count = (standing: 'accepted' | 'held') => standings.filter((each) => each === standing).length;
  return { answers, accepted: count('accepted'), held: count('held'), turnedAway };
}

async function send(table: Table, shop: Caller, customerId: string, number: string) {
  const order = {
    orderNumber: `${customerId}-${number}`,
    customerId,
    placedAt: '2026-03-02',
    requestedWindow: '2026-03-03',
    lines: [{ sku: 'A', quantity: 1, unitPrice: { amount: 100, currency: 'EUR' } }],
  };
  const [answer] = await placeOrders(table, shop, [order], now);
  return answer;
}

/** How the account stands after a rush in which nothing went wrong. */
export const afterRush = { room: 0, openOrders: 1000, unpaid: 0, held: 4000, heldOrders: 40 };

export async function standingOf(table: Table, customerId: string) {
  const account = await getAccount(table, customerId);
  if (!account) throw new Error('There is no account.');
  const { room, openOrders, unpaid, held, heldOrders } = account;
  return { room, openOrders, unpaid, held, heldOrders };
}
