import { PutItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { attendAccounts } from '../../../lib/credit/attend-account.ts';
import { getAccount } from '../../../lib/credit/credit-account-store.ts';
import { reservationIn } from '../../../lib/credit/reservation-schema.ts';
import { saveAccount } from '../../../lib/credit/save-account.ts';
import { settleOrders } from '../../../lib/credit/settle-orders.ts';
import { ensureCustomers } from '../../../lib/customers/ensure-customers.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { storedFact } from '../../../lib/facts/fact-schema.ts';
import type { Order } from '../../../lib/orders/order.ts';
import { orderIn } from '../../../lib/orders/order-store.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import type { Row, Table } from '../../../lib/platform/dynamo.ts';
import { loadHistory } from '../../../lib/scorecards/load-history.ts';
import { zone } from '../builders.ts';
import { creditDesk, registered } from '../callers.ts';
import { MemoryDynamo } from '../memory-dynamo.ts';
import { faultsAtRest, faultsNow, grantedBy } from './invariants.ts';
import { withSend } from './turns.ts';

export const customerId = 'nordwind';
export const LIMIT = 1000;

/** All that is stored of an order. */
export interface Stored {
  readonly order: Order | undefined;
  readonly facts: readonly Fact[];
  readonly reservation: ReturnType<typeof reservationIn>;
}

/** About an order, by its id, or about the customer's credit. */
interface Message {
  readonly subject: string;
}

/** A company with one customer on credit, whose table tells everyone what was written, as its stream does. */
export class World {
  readonly memory = new MemoryDynamo();
  readonly table: Table;
  /** What the stream told and nobody has done yet. */
  inbox: Message[] = [];
  /** Acceptances that took the exposure above the limit. */
  readonly breaches: string[] = [];
  readonly orderNumbers: string[] = [];
  now = new Date('2026-03-02T09:00:00Z');
  facts = 0;

  constructor() {
    const { client, name } = this.memory.unmetered;
    const send = async (command: { constructor: { name: string }; input: object }) => {
      const judge = command instanceof TransactWriteItemsCommand ? this.#judge(command) : undefined;
      const answer = await client.send(command as never);
      this.#tell(command);
      judge?.();
      return answer;
    };
    this.table = { client: withSend(client, send), name };
  }

  static async withCustomer(): Promise<{ readonly world: World; readonly shop: Caller }> {
    const world = new World();
    await ensureCustomers(world.table, [{ customerId, recordedAt: world.now.toISOString() }]);
    return { world, shop: await registered(world.table) };
  }

  async open(deposits = 0): Promise<void> {
    const terms = { currency: 'EUR', limit: LIMIT, paymentDays: 30, deposits, collateral: 0 };
    await saveAccount(this.table, creditDesk, customerId, terms, undefined, this.now, zone);
    // Orders from before are settled by the re-scoring that the opening asks for.
    for (const { orderId } of this.orders()) this.inbox.push({ subject: orderId });
  }

  /** What the consumer of the queue does about credit. */
  async consume(table: Table, subjects: readonly string[]): Promise<string[]> {
    const settling = { table, zone, now: () => this.now };
    const orderIds = subjects.filter((subject) => subject !== customerId);
    const histories = await Promise.all([...new Set(orderIds)].map((orderId) => loadHistory(table, orderId)));
    const failed = await settleOrders(
      settling,
      histories.filter((history) => history.kind === 'known'),
    );
    const accounts = subjects.includes(customerId) ? [customerId] : [];
    return [...failed, ...(await attendAccounts(settling, accounts))];
  }

  /** A message that two have taken is done once. */
  done(message: Message): void {
    this.inbox = this.inbox.filter((other) => other !== message);
  }

  /** Delivers messages until nothing more is written. */
  async rest(): Promise<void> {
    for (let round = 0; this.inbox.length > 0; round++) {
      if (round > 50) throw new Error('The world does not come to rest.');
      const subjects = this.inbox.splice(0).map(({ subject }) => subject);
      for (const subject of await this.consume(this.table, subjects)) this.inbox.push({ subject });
    }
  }

  rows(): Row[] {
    return this.memory.rows.all().map((item) => unmarshall(item));
  }

  orders(): Order[] {
    return this.rows().flatMap((row) => (row['sk'] === 'order' ? [orderIn(row)] : []));
  }

  stored(orderId: string): Stored {
    const rows = this.memory.rows.in(`order#${orderId}`).map((item) => unmarshall(item));
    const order = rows.find(({ sk }) => sk === 'order');
    return {
      order: order && orderIn(order),
      facts: rows.flatMap((row) => (String(row['sk']).startsWith('fact#') ? [storedFact.parse(row)] : [])),
      reservation: reservationIn(rows.find(({ sk }) => sk === 'reservation')),
    };
  }

  account() {
    return getAccount(this.table, customerId);
  }

  async checkNow(): Promise<void> {
    const account = await this.account();
    refuse([...this.breaches, ...(account ? faultsNow(this, account) : [])]);
  }

  async checkAtRest(): Promise<void> {
    const account = await this.account();
    refuse([...this.breaches, ...(account ? faultsAtRest(this, account) : [])]);
  }

  #tell(command: { readonly input: object }): void {
    for (const { pk, sk } of rowsPut(command)) {
      if (sk === 'order' || sk.startsWith('fact#')) this.inbox.push({ subject: pk.slice('order#'.length) });
      if (sk.startsWith('creditDecision#')) this.inbox.push({ subject: customerId });
    }
  }

  /** Looks at what a transaction accepts: before it, and after. */
  #judge(command: TransactWriteItemsCommand): () => void {
    const judged = rowsPut(command)
      .filter(({ sk, standing }) => sk === 'order' || (sk === 'reservation' && standing === 'accepted'))
      .map(({ pk }) => grantedBy(this, pk.slice('order#'.length)));
    return () => this.breaches.push(...judged.flatMap(({ faultAfter }) => faultAfter() ?? []));
  }
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

type Put = Row & { readonly pk: string; readonly sk: string };

function rowsPut(command: { readonly input: object }): Put[] {
  if (command instanceof PutItemCommand) return [unmarshall(command.input.Item ?? {}) as Put];
  if (!(command instanceof TransactWriteItemsCommand)) return [];
  const items: readonly TransactWriteItem[] = command.input.TransactItems ?? [];
  return items.flatMap(({ Put: put }) => (put?.Item ? [unmarshall(put.Item) as Put] : []));
}
