import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { addDays, type BusinessDate, daysBetween } from '../../../lib/calendar/calendar.ts';
import { putFact } from '../../../lib/facts/fact-store.ts';
import { expanded } from '../../../lib/kpis/contribution.ts';
import { coded } from '../../../lib/kpis/counts-schema.ts';
import { orderPartition, putOrder } from '../../../lib/orders/order-store.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { type OrderScore, scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { type BatchGet, batchGetInput, type Query, queryInput } from '../../support/memory-commands.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { DAY, zone } from '../sample-orders.ts';
import { aHistory } from './sample-histories.ts';

type Item = Record<string, AttributeValue>;

/** Of each customer, over eight weeks; no two are due on one date. */
export const ORDERS_EACH = 10;
const DAYS = 56;
/** So many different orders there are; a million kept apart would not fit the memory that is to be measured. */
const KINDS = 100;
const CARRIERS = 50;
const LANES = 2_000;

/**
 * A large company's rows, made when they are asked for: customers with ten orders each over the last eight weeks, every
 * fiftieth of them served late. Counters, orders, facts and scores agree with one another, so that a close that checks them
 * finds nothing to repair. All that is written goes to a store in memory.
 */
export class Crowd {
  readonly memory = new MemoryDynamo();
  readonly #kinds: readonly { readonly row: Item; readonly score: OrderScore }[];

  readonly #customers: number;
  readonly #last: BusinessDate;

  constructor(customers: number, last: BusinessDate) {
    this.#customers = customers;
    this.#last = last;
    const judging = { own: [], company: [], tiers: [] };
    this.#kinds = Array.from({ length: KINDS }, (_, kind) => {
      const score = scoreOrder(this.#history(0, kind, last), judging, zone);
      return { row: marshall({ ...coded(expanded(score.counted?.counts ?? {})), n: 1 }), score };
    });
    // Before the store in memory gets to see it.
    this.memory.table.client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          const output = await this.#answer(commandName, args.input);
          return output ? { response: undefined, output: { ...output, $metadata: {} } } : next(args);
        },
      { step: 'initialize', priority: 'high', name: 'crowd' },
    );
  }

  async #answer(command: string, input: object): Promise<object | undefined> {
    if (command === 'BatchGetItemCommand') return this.#targets(batchGetInput.parse(input));
    if (command !== 'QueryCommand') return undefined;
    const query = queryInput.parse(input);
    const [first = '', second = '', third = ''] = Object.values(query.ExpressionAttributeValues ?? {}).map(
      ({ S = '' }) => S,
    );
    switch (query.IndexName) {
      case 'groupsByDueDate':
        return { Items: this.#groupsDueOn(first) };
      case 'ordersByCustomer':
        return { Items: this.#ordersDueIn(first, second, third) };
      case 'failedOrders':
        return { Items: this.#failed(numberIn(first)) };
      case 'failedByCarrier':
      case 'failedByLane':
        return { Items: Array.from({ length: 50 }, (_, fiftieth) => this.#failed(fiftieth * 50)).flat() };
      case undefined:
        break;
      default:
        return undefined;
    }
    if (first.startsWith('kpis#customer#')) return { Items: this.#days(query, first, second, third) };
    if (first.startsWith('kpis#')) return { Items: this.#rowsOfGroup(query, first, second, third) };
    return first.startsWith('order#') ? { Items: await this.#partition(first) } : undefined;
  }

  /** Every other customer has been promised something of its own. */
  #targets({ RequestItems }: BatchGet): object {
    const promised = {
      targets: { otif: 0.7, onTime: 0.85 },
      version: 1,
      changedAt: '2026-01-01T00:00:00.000Z',
    };
    const answers = Object.entries(RequestItems).map(([name, { Keys }]) => {
      const known = Keys.filter(({ pk, sk }) => sk?.S === 'targets' && numberIn(pk?.S ?? '') % 2 === 0);
      const rowOf = (key: Item) => ({
        ...key,
        ...marshall({ ...promised, customerId: idOf(numberIn(key['pk']?.S ?? '')) }),
      });
      return [name, known.map(rowOf)];
    });
    return { Responses: Object.fromEntries(answers), UnprocessedKeys: {} };
  }

  #groupsDueOn(date: BusinessDate): Item[] {
    const back = daysBetween(date, this.#last);
    const rows: Item[] = [];
    for (let customer = 0; customer < this.#customers; customer++)
      if (orderDue(customer, back) !== undefined) rows.push({ pk: { S: `kpis#customer#${idOf(customer)}` } });
    for (let each = 0; each < CARRIERS; each++) rows.push({ pk: { S: `kpis#carrier#carrier-${each}` } });
    for (let each = 0; each < LANES; each++)
      rows.push({ pk: { S: `kpis#lane#HAM-${each % 40}>City ${each}, DE` } });
    return rows;
  }

  #days(query: Query, pk: string, from: string, to: string): Item[] {
    const customer = numberIn(pk);
    const rows: Item[] = [];
    for (let order = 0; order < ORDERS_EACH; order++) {
      const sk = addDays(this.#last, -daysBack(customer, order));
      if (sk >= from && sk <= to)
        rows.push(projected({ pk: { S: pk }, sk: { S: sk }, ...this.#kindOf(customer, order).row }, query));
    }
    return rows;
  }

  #rowsOfGroup(query: Query, pk: string, from: string, to: string): Item[] {
    const rows: Item[] = [];
    for (let back = 0; back < DAYS; back++)
      for (const shard of [0, 1]) {
        const sk = `${addDays(this.#last, -back)}#${shard}`;
        const kind = this.#kinds[(back + shard) % KINDS];
        if (sk >= from && sk <= to)
          rows.push(projected({ pk: { S: pk }, sk: { S: sk }, ...kind?.row }, query));
      }
    return rows;
  }

  #ordersDueIn(customerId: string, after: string, upTo: string): Item[] {
    const customer = numberIn(customerId);
    return Array.from({ length: ORDERS_EACH }, (_, order) => order)
      .filter((order) => {
        const { promiseEndsAt } = scoreDates(addDays(this.#last, -daysBack(customer, order)));
        return promiseEndsAt > after && promiseEndsAt <= upTo;
      })
      .map((order) => ({ pk: { S: orderPartition(orderIdIn(customer, order)) } }));
  }

  #failed(customer: number): Item[] {
    return Array.from({ length: ORDERS_EACH }, (_, order) => order).flatMap((order) => {
      const { failed, orderNumber } = this.#kindOf(customer, order).score;
      const dueDate = addDays(this.#last, -daysBack(customer, order));
      const pk = orderPartition(orderIdIn(customer, order));
      return failed ? [marshall({ pk, orderNumber, dueDate, failure: failed.failure })] : [];
    });
  }

  /** The rows of one order, written by the product itself. */
  async #partition(pk: string): Promise<Item[]> {
    const [customer = 0, order = 0] = pk.slice('order#'.length).split('.').map(Number);
    const orderId = orderIdIn(customer, order);
    const date = addDays(this.#last, -daysBack(customer, order));
    const history = this.#history(customer, kindOf(customer, order), date);
    const { table, rows } = new MemoryDynamo();
    await putOrder(table, { ...history.order, orderId });
    for (const fact of history.facts) await putFact(table, { ...fact, orderId });
    const now = () => new Date(scoreDates(date).promiseEndsAt);
    await scoreOrders({ table, zone, now, pause: async () => {} }, [orderId]);
    return rows
      .all()
      .filter((row) => row['pk']?.S === pk)
      .reverse();
  }

  #kindOf(customer: number, order: number) {
    const kind = this.#kinds[kindOf(customer, order)];
    if (!kind) throw new Error('There is no such kind of order.');
    return kind;
  }

  #history(customer: number, kind: number, date: BusinessDate): OrderHistory {
    const morning = new Date(Date.parse(`${date}T08:00:00+01:00`) - DAY);
    const history = aHistory(kind, morning, 0);
    return { ...history, order: { ...history.order, customerId: idOf(customer) } };
  }
}

/** Those served badly are always late. */
function kindOf(customer: number, order: number): number {
  return customer % 50 === 0 ? 3 : (customer * 31 + order * 17) % KINDS;
}

function daysBack(customer: number, order: number): number {
  return (customer + 5 * order + (order >= 5 ? 3 : 0)) % DAYS;
}

function orderDue(customer: number, back: number): number | undefined {
  for (let order = 0; order < ORDERS_EACH; order++) if (daysBack(customer, order) === back) return order;
  return undefined;
}

/** The window of an order ends at 17 h of a winter day. */
function scoreDates(date: BusinessDate) {
  return { promiseEndsAt: new Date(`${date}T17:00:00+01:00`).toISOString() };
}

function idOf(customer: number): string {
  return `C-${customer}`;
}

function numberIn(text: string): number {
  return Number(text.slice(text.lastIndexOf('-') + 1));
}

function orderIdIn(customer: number, order: number): string {
  return `${customer}.${order}`;
}

/** An item as a query asks for it: a night reads a few counters of each row. */
function projected(item: Item, { ProjectionExpression, ExpressionAttributeNames = {} }: Query): Item {
  if (!ProjectionExpression) return item;
  const kept: Item = {};
  for (const part of ProjectionExpression.split(', ')) {
    const name = ExpressionAttributeNames[part] ?? part;
    const value = item[name];
    if (value) kept[name] = value;
  }
  return kept;
}
