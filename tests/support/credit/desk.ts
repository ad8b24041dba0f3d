import { accountExample } from '../../../lib/contract/credit-examples.ts';
import { accountBody } from '../../../lib/credit/account-body-schema.ts';
import { decideProposal } from '../../../lib/credit/decide-proposal.ts';
import type { CreditAnswer } from '../../../lib/credit/hold.ts';
import { overrideCredit } from '../../../lib/credit/override-credit.ts';
import { overrideBody } from '../../../lib/credit/override-schema.ts';
import { proposeLimit } from '../../../lib/credit/propose-limit.ts';
import { readCredit } from '../../../lib/credit/read-credit.ts';
import { saveAccount } from '../../../lib/credit/save-account.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import { reportFacts } from '../../../lib/facts/report-facts.ts';
import { placeOrder } from '../../../lib/orders/place-order.ts';
import { type Caller, staffCaller } from '../../../lib/partners/access.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { zone } from '../builders.ts';
import { creditDesk, opsDesk, registered } from '../callers.ts';
import { aCustomer } from '../customers.ts';
import { openTestTable } from '../test-table.ts';

export const customerId = 'nordwind';

/** Another person of the credit team. */
export const secondDesk: Caller = staffCaller({
  partnerId: 'credit-desk',
  subject: 'carl',
  roles: ['credit'],
});

/** The desks of a company with one customer, as people use them through the API, on the real engine. */
export class Desk {
  now = new Date('2026-03-02T09:00:00Z');
  readonly table: Table;
  readonly #shop: Caller;

  constructor(table: Table, shop: Caller) {
    this.table = table;
    this.#shop = shop;
  }

  static async opened(): Promise<Desk> {
    const table = await openTestTable();
    const desk = new Desk(table, await registered(table, { partnerId: 'shop' }));
    await saveCustomer(table, opsDesk, customerId, aCustomer(), undefined, desk.now);
    return desk;
  }

  account(limit: number, given: object = {}, ifMatch?: string) {
    const terms = accept(accountBody, { ...accountExample, collateral: 0, limit, ...given });
    return saveAccount(this.table, creditDesk, customerId, terms, ifMatch, this.now, zone);
  }

  async order(
    orderNumber: string,
    amount: number,
  ): Promise<{ orderId: string; credit?: CreditAnswer | undefined }> {
    this.#goesBy(1);
    const lines = [{ lineId: '1', sku: 'A', quantity: 1, unitPrice: { amount, currency: 'EUR' } }];
    const window = '2026-03-04';
    const placed = { orderNumber, customerId, placedAt: '2026-03-02', requestedWindow: window };
    const body = { ...placed, promisedWindow: window, lines };
    return placeOrder(this.table, this.#shop, body, this.now);
  }

  tell(orderNumber: string, fact: object) {
    const told = { orderNumber, occurredAt: this.now.toISOString(), ...fact };
    return reportFacts(this.table, this.#shop, [told], this.now, zone);
  }

  credit() {
    return readCredit(this.table, opsDesk, customerId, zone, this.now);
  }

  propose(limit: number, by: Caller = opsDesk, proposalId = `to-${limit}`) {
    this.#goesBy(1);
    const body = { limit, reason: 'They grow' };
    return proposeLimit(this.table, by, customerId, body, proposalId, zone, this.now);
  }

  decide(proposalId: string, decision: 'approve' | 'reject', by: Caller = creditDesk) {
    this.#goesBy(1);
    const body = { decision, reason: 'As discussed' };
    return decideProposal(this.table, by, { customerId, proposalId }, body, this.now);
  }

  override(given: object, by: Caller = creditDesk) {
    const body = accept(overrideBody, { overrideId: 'o-1', days: 7, reason: 'Easter', ...given });
    const settling = { table: this.table, zone, now: () => this.now };
    return overrideCredit(settling, by, customerId, body);
  }

  passed(days: number): void {
    this.#goesBy(days * 86_400);
  }

  /** Nobody places two orders, or decides twice, in one instant. */
  #goesBy(seconds: number): void {
    this.now = new Date(this.now.getTime() + seconds * 1000);
  }
}
