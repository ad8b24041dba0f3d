import { attendAccount } from '../../../lib/credit/attend-account.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { reportFacts } from '../../../lib/facts/report-facts.ts';
import type { StatedOrder } from '../../../lib/orders/order.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { placeOrder } from '../../../lib/orders/place-order.ts';
import { readOrder } from '../../../lib/orders/read-order.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { partnerId, zone } from '../builders.ts';
import { creditDesk } from '../callers.ts';
import { line } from './courses.ts';
import { customerId, LIMIT, World } from './world.ts';

/** Units of A at 100: a limit of 1000 is ten of them. */
export const of = (quantity: number) => [line('A', quantity, 100)];
export const goods = (quantity: number) => ({ lines: [{ sku: 'A', quantity }] });
export const euros = (amount: number) => ({ amount: { amount, currency: 'EUR' } });

/** What happens to the orders of a customer with a limit, minute by minute, by the routes and the consumer that there are. */
export class Story {
  readonly world: World;
  readonly #shop: Caller;

  private constructor(world: World, shop: Caller) {
    this.world = world;
    this.#shop = shop;
  }

  static async begin(): Promise<Story> {
    const { world, shop } = await World.withCustomer();
    return new Story(world, shop);
  }

  static async withLimit(): Promise<Story> {
    const story = await Story.begin();
    await story.world.open();
    return story;
  }

  /** Places an order for units of A; how credit takes it. */
  async place(
    orderNumber: string,
    quantity: number,
    given: Partial<StatedOrder> = {},
    table: Table = this.world.table,
  ) {
    this.#pass();
    const stated = { orderNumber, customerId, placedAt: '2026-03-02', requestedWindow: '2026-03-03' };
    const order = { ...stated, lines: of(quantity), ...given };
    return (await placeOrder(table, this.#shop, order, this.world.now)).credit?.standing;
  }

  /** Tells a fact; how credit takes its order, where that is answered. */
  async tell(orderNumber: string, kind: Fact['kind'], more: object = {}) {
    this.#pass();
    const { now, table } = this.world;
    const factId = `${kind}-${++this.world.facts}`;
    const fact = { factId, kind, orderNumber, placedBy: partnerId, occurredAt: now.toISOString(), ...more };
    const by = kind === 'creditHeld' || kind === 'creditReleased' ? creditDesk : this.#shop;
    const [answer] = await reportFacts(table, by, [fact], now, zone);
    if (answer?.status !== 201) throw new Error(JSON.stringify(answer));
    return { factId, credit: 'credit' in answer ? answer.credit?.standing : undefined };
  }

  /** The consumer takes all news, until there are none. */
  async news(): Promise<void> {
    const { world } = this;
    while (world.inbox.length > 0) await this.#take(world.table);
    await world.checkAtRest();
  }

  /** The consumer takes what there is by a table on which it dies: the queue delivers all of it again. */
  async lostNews(table: Table): Promise<void> {
    const { inbox } = this.world;
    const taken = [...inbox];
    await this.#take(table).catch(() => {});
    inbox.push(...taken);
  }

  async #take(table: Table): Promise<void> {
    const { world } = this;
    const settling = { table, zone, now: () => world.now, pause: async () => {} };
    const subjects = [...new Set(world.inbox.splice(0).map(({ subject }) => subject))];
    const failed = await scoreOrders(
      settling,
      subjects.filter((subject) => subject !== customerId),
    );
    if (subjects.includes(customerId)) await attendAccount(settling, customerId);
    for (const subject of failed) world.inbox.push({ subject });
  }

  async exposure(): Promise<number> {
    const account = await this.world.account();
    if (!account) throw new Error('There is no account.');
    return LIMIT - account.room;
  }

  async stateOf(orderNumber: string): Promise<string> {
    return (await readOrder(this.world.table, this.#shop, this.idOf(orderNumber), zone)).orderState;
  }

  idOf(orderNumber: string): string {
    return orderIdOf(partnerId, orderNumber);
  }

  #pass(): void {
    this.world.now = new Date(this.world.now.getTime() + 60_000);
  }
}
