import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';
import type { ChurnState } from '../../../lib/churn/churn-state.ts';
import { type OrderDay, orderDayOf } from '../../../lib/churn/order-day.ts';
import { summaryOf } from '../../../lib/churn/summary.ts';
import { storedSummary } from '../../../lib/churn/summary-schema.ts';
import { SEGMENTS } from '../../../lib/churn/summary-store.ts';
import { toItem } from '../../../lib/platform/dynamo.ts';
import { type Query, queryInput } from '../../support/memory-commands.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

type Item = Record<string, AttributeValue>;

interface Kind {
  /** What is stored of a summary, without who it is of. */
  readonly summary: string;
  readonly days: readonly Item[];
}

/** Stands in a kind's summary where the id of a customer belongs. */
const NOBODY = 'nobody';
/** So many different summaries there are; a million kept apart would not fit the memory that is to be measured. */
const KINDS = 499;
/** Every tenth kind of customer left more than half a year ago; of them, every thousandth is found lost by this run. */
const LEFT = 10;
const NEWLY_LOST = 1_009;

/**
 * The summaries of a large company's customers and their order days, made when they are asked for: two years of orders every week
 * to every month. All else that is read or written is a store in memory.
 */
export class SummaryCrowd {
  readonly memory = new MemoryDynamo();
  readonly #customers: number;
  readonly #kinds: readonly Kind[];

  constructor(customers: number, asOf: BusinessDate) {
    this.#customers = customers;
    this.#kinds = Array.from({ length: KINDS }, (_, kind) => aKind(kind, asOf));
    // Before the store in memory gets to see it.
    this.memory.table.client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          const output =
            commandName === 'QueryCommand' ? this.#answer(queryInput.parse(args.input)) : undefined;
          return output ? { response: undefined, output: { ...output, $metadata: {} } } : next(args);
        },
      { step: 'initialize', priority: 'high', name: 'summaryCrowd' },
    );
  }

  #answer({
    IndexName,
    Limit,
    ProjectionExpression,
    ExpressionAttributeValues = {},
  }: Query): object | undefined {
    const [first = '', second = ''] = Object.values(ExpressionAttributeValues).map(({ S = '' }) => S);
    if (IndexName) return undefined;
    if (first.startsWith('summaries#'))
      return this.#page(Number(first.slice('summaries#'.length)), second, Limit ?? 1);
    if (!second.startsWith('orderDay#')) return undefined;
    const { days } = this.#kindOf(numberIn(first));
    if (!ProjectionExpression) return { Items: days.map((day) => ({ pk: { S: first }, ...day })) };
    return {
      Items: days.map(({ sk, orders }) => ({ ...(sk ? { sk } : {}), ...(orders ? { orders } : {}) })),
    };
  }

  /** Every segment holds as many, of all kinds. */
  #page(segment: number, after: string, limit: number): object {
    const size = this.#customers / SEGMENTS;
    const start = after === '' ? Math.ceil(segment * size) : numberIn(after) + 1;
    const end = Math.ceil((segment + 1) * size);
    const Items: Item[] = [];
    for (let customer = start; customer < end && Items.length < limit; customer++)
      Items.push(this.#row(segment, customer));
    return { Items, ...(start + limit < end ? { LastEvaluatedKey: Items.at(-1) } : {}) };
  }

  #row(segment: number, customer: number): Item {
    const customerId = idOf(customer);
    const { summary } = this.#kindOf(customer);
    const known: ChurnState =
      (customer % KINDS) % LEFT === 0 && customer % NEWLY_LOST !== 0 ? 'lost' : 'steady';
    return {
      pk: { S: `summaries#${segment}` },
      sk: { S: customerId },
      customerId: { S: customerId },
      n: { N: '40' },
      made: { N: '40' },
      churnState: { S: known },
      sendingLess: { L: [] },
      summary: { S: summary.replace(NOBODY, customerId) },
    };
  }

  #kindOf(customer: number): Kind {
    const kind = this.#kinds[customer % KINDS];
    if (!kind) throw new Error('There is no such kind of customer.');
    return kind;
  }
}

/** Two years of orders every 7 to 30 days, up to some days ago, or of those who left some time before. */
function aKind(kind: number, asOf: BusinessDate): Kind {
  const gap = 7 + (kind % 24);
  const last = addDays(asOf, -(kind % gap) - (kind % LEFT === 0 ? 200 + ((kind * 37) % 400) : 0));
  const dates = Array.from({ length: Math.floor(730 / gap) }, (_, back) =>
    addDays(last, -back * gap - ((back * 7 + kind) % 3)),
  ).reverse();
  const counted = dates.map((date, index) => ({ date, counts: countsOf(kind, index) }));
  const days: OrderDay[] = counted.flatMap(({ date, counts }) => orderDayOf(date, counts) ?? []);
  const summary = summaryOf(NOBODY, 'regular', days);
  if (!summary) throw new Error('Everybody has ordered.');
  return {
    summary: storedSummary(summary),
    days: counted.map(({ date, counts }) => toItem({ sk: `orderDay#${date}`, ...counts })),
  };
}

function countsOf(kind: number, index: number) {
  const value = 10_000 + 700 * (kind % 90) + 900 * ((index * 5) % 7);
  const family = `family#f-${(kind + (index % 2)) % 12}`;
  return {
    orders: 1,
    'value#EUR': value,
    [family]: 1,
    [`${family}#EUR`]: value,
    'site#main': 1,
    'site#main#EUR': value,
  };
}

export function idOf(customer: number): string {
  return `C-${String(customer).padStart(8, '0')}`;
}

function numberIn(text: string): number {
  return Number(text.slice(text.lastIndexOf('-') + 1));
}
