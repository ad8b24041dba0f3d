import { instantOf } from '../../../lib/calendar/calendar.ts';
import { saveAccount } from '../../../lib/credit/save-account.ts';
import type { Tier } from '../../../lib/customers/customer.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import { reportFacts } from '../../../lib/facts/report-facts.ts';
import { placeOrder } from '../../../lib/orders/place-order.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { zone } from '../builders.ts';
import { creditDesk, opsDesk } from '../callers.ts';
import { aCustomer } from '../customers.ts';

const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });

/** At noon, unless another time is given. */
export const at = (date: string, time = '12:00') => instantOf(date, time, zone);

/** A customer with a credit account; amounts in euros. */
export async function openedAccount(
  table: Table,
  customerId: string,
  { tier, limit, on }: { readonly tier: Tier; readonly limit: number; readonly on: string },
): Promise<void> {
  await saveCustomer(table, opsDesk, customerId, aCustomer({ tier }), undefined, at(on));
  const terms = { currency: 'EUR', limit: limit * 100, paymentDays: 30, deposits: 0, collateral: 0 };
  await saveAccount(table, creditDesk, customerId, terms, undefined, at(on), zone);
}

/** What a partner tells of the orders of a customer: each is known, and scored, before the next. */
export class OrdersOf {
  readonly #table: Table;
  readonly #shop: Caller;
  readonly #customerId: string;
  #facts = 0;

  constructor(table: Table, shop: Caller, customerId: string) {
    this.#table = table;
    this.#shop = shop;
    this.#customerId = customerId;
  }

  /** @returns the order's id */
  async placed(orderNumber: string, amount: number, date: string): Promise<string> {
    const lines = [{ lineId: '1', sku: 'A', quantity: 1, unitPrice: euros(amount) }];
    const window = { placedAt: date, requestedWindow: date, promisedWindow: date };
    const body = { orderNumber, customerId: this.#customerId, ...window, lines };
    const { orderId } = await placeOrder(this.#table, this.#shop, body, at(date, '08:00'));
    await this.scored(orderId, date);
    return orderId;
  }

  /** Only told: the consumer has yet to take it. */
  async told(orderNumber: string, kind: 'invoiced' | 'paid', amount: number, date: string): Promise<void> {
    const news = { orderNumber, kind, factId: `f-${this.#facts++}`, amount: euros(amount), occurredAt: date };
    const fact = kind === 'invoiced' ? { ...news, invoiceNumber: `R-${orderNumber}` } : news;
    const [answer] = await reportFacts(this.#table, this.#shop, [fact], at(date, '09:00'), zone);
    if (answer?.status !== 201) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  }

  async scored(orderId: string, date: string, table = this.#table): Promise<void> {
    const scoring = { table, zone, now: () => at(date), pause: async () => {} };
    const failed = await scoreOrders(scoring, [orderId]);
    if (failed.size > 0) throw new Error(`Not scored: ${orderId}`);
  }
}
