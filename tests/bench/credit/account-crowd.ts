import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';
import { creditParts, creditPrefix } from '../../../lib/credit/credit-keys.ts';
import { monthNamed, monthNumber } from '../../../lib/credit/months.ts';
import { REVIEW_SHARDS, reviewRow } from '../../../lib/credit/review-due-store.ts';
import { toItem } from '../../../lib/platform/dynamo.ts';
import { type Query, queryInput } from '../../support/memory-commands.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

type Item = Record<string, AttributeValue>;

/** So many different accounts there are; a hundred thousand kept apart would be measured, not the review. */
const KINDS = 499;

interface Kind {
  readonly credit: readonly Item[];
  readonly orderDays: readonly Item[];
}

/**
 * The credit accounts of a large company, all of them due on one day and made when they are asked for: two years of orders and
 * payments, open invoices, of every second one annual accounts. What is written of them is counted.
 */
export class AccountCrowd {
  readonly memory = new MemoryDynamo();
  readonly #accounts: number;
  readonly #today: BusinessDate;
  readonly #kinds: readonly Kind[];
  /** Reviews written, by what was decided with them. */
  written = 0;

  constructor(accounts: number, today: BusinessDate) {
    this.#accounts = accounts;
    this.#today = today;
    this.#kinds = Array.from({ length: KINDS }, (_, kind) => aKind(kind, today));
    // Before the store in memory gets to see it.
    this.memory.table.client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          const output = this.#answer(commandName, args.input);
          return output ? { response: undefined, output: { ...output, $metadata: {} } } : next(args);
        },
      { step: 'initialize', priority: 'high', name: 'accountCrowd' },
    );
  }

  #answer(command: string, input: unknown): object | undefined {
    if (command === 'QueryCommand') return this.#found(queryInput.parse(input));
    if (command !== 'TransactWriteItemsCommand') return undefined;
    this.written += 1;
    return {};
  }

  #found({ IndexName, Limit = 1, ExpressionAttributeValues = {} }: Query): object {
    const [first = '', second = ''] = Object.values(ExpressionAttributeValues).map(({ S = '' }) => S);
    if (IndexName) return this.#page(Number(first.slice(first.indexOf('#') + 1)), second, Limit);
    const kind = this.#kinds[numberIn(first) % KINDS];
    return { Items: second === creditPrefix ? kind?.credit : kind?.orderDays };
  }

  /** Every shard holds as many. */
  #page(shard: number, after: string, limit: number): object {
    const size = this.#accounts / REVIEW_SHARDS;
    const start = after === '' ? Math.ceil(shard * size) : numberIn(after) + 1;
    const end = Math.ceil((shard + 1) * size);
    const Items: Item[] = [];
    for (let account = start; account < end && Items.length < limit; account++)
      Items.push(toItem(reviewRow(dueOf(`C-${account}`, this.#today))));
    return { Items, ...(start + limit < end ? { LastEvaluatedKey: Items.at(-1) } : {}) };
  }
}

function dueOf(customerId: string, today: BusinessDate) {
  return { customerId, lookOn: today, reviewOn: today, triggers: [], lastClass: 'sound' } as const;
}

function aKind(kind: number, today: BusinessDate): Kind {
  const customerId = 'C-0';
  const spends = 40_000 + 9_000 * (kind % 50);
  const months = Array.from({ length: 14 }, (_, back) => monthNamed(monthNumber(today) - back));
  const peaks = months.slice(1).map((month, back) => [`peak#${month}`, spends + 1_000 * ((back * 7) % 5)]);
  const openOrders = spends / 2;
  const limit = spends * (kind % 3 === 0 ? 1.5 : 1.25);
  const account = {
    sk: creditParts.account,
    customerId,
    currency: 'EUR',
    limit,
    paymentDays: 30,
    deposits: 0,
    collateral: kind % 7 === 0 ? spends : 0,
    openOrders,
    unpaid: spends / 4,
    room: limit - openOrders - spends / 4,
    overrideRoom: limit - openOrders - spends / 4,
    held: 0,
    heldOrders: 0,
    version: 1,
    changedAt: '2024-01-05T09:00:00.000Z',
    openedAt: '2024-01-05T09:00:00.000Z',
    ...Object.fromEntries(peaks),
  };
  const late = (kind % 11) * 3;
  const receivables = Array.from({ length: kind % 5 }, (_, index) => ({
    sk: `${creditParts.receivablePrefix}order-${index}`,
    orderId: `order-${index}`,
    orderNumber: `PO-${index}`,
    invoices: [
      {
        invoiceNumber: `I-${index}`,
        invoicedOn: addDays(today, -35 - index),
        dueOn: addDays(today, 5 - 4 * index - late),
        amount: spends / 4,
        unpaid: spends / 4,
      },
    ],
  }));
  const payments = months.map((month) => ({
    sk: `${creditParts.monthPrefix}${month}`,
    paid: spends,
    paidTimesDaysBeyond: spends * (late - 3),
    paidVeryLate: late > 27 ? spends / 4 : 0,
  }));
  const statement = {
    sk: `${creditParts.statementPrefix}2025-06-30`,
    periodEnd: '2025-06-30',
    currency: 'EUR',
    totalAssets: 60 * spends,
    totalLiabilities: (20 + (kind % 35)) * spends,
    currentAssets: 25 * spends,
    inventory: 6 * spends,
    currentLiabilities: (8 + (kind % 13)) * spends,
    retainedEarnings: (kind % 17) * spends,
    sales: 120 * spends,
    operatingProfit: (kind % 9) * spends,
    interestExpense: spends,
    netProfit: ((kind % 9) - 2) * spends,
    depreciation: 2 * spends,
    version: 1,
    changedAt: '2025-09-01T09:00:00.000Z',
  };
  const credit = [
    account,
    ...payments,
    ...receivables,
    { sk: `${creditPrefix}review`, ...dueOf(customerId, today) },
    ...(kind % 2 === 0 ? [statement] : []),
  ].sort((left, right) => (left.sk < right.sk ? -1 : 1));
  const gap = 10 + (kind % 40);
  const orderDays = Array.from({ length: Math.floor(730 / gap) }, (_, back) => ({
    sk: `orderDay#${addDays(today, -1 - back * gap)}`,
    orders: 1,
    'value#EUR': spends / 3 + 100 * ((back * 5) % 7),
  })).reverse();
  return { credit: credit.map((row) => toItem(row)), orderDays: orderDays.map((row) => toItem(row)) };
}

function numberIn(text: string): number {
  return Number(text.slice(text.lastIndexOf('-') + 1));
}
