import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { BusinessDate } from '../calendar/calendar.ts';
import { query, queryItems, type Table, toItem } from '../platform/dynamo.ts';
import { customerPrefix, type Key, table as keys } from '../platform/table.ts';
import { type OrderDay, type OrderDayChange, orderDayOf } from './order-day.ts';
import { valueName } from './ordered.ts';

const DAY_PREFIX = 'orderDay#';

function dayKey(customerId: string, date: string): Key {
  return { pk: `${customerPrefix}${customerId}`, sk: `${DAY_PREFIX}${date}` };
}

/** The part of a transaction that changes an order day. */
export function orderDayWrite(table: Table, change: OrderDayChange): TransactWriteItem {
  const added = Object.entries(change.counts);
  const names = added.map(([name], index) => [`#${index}`, name]);
  const values = added.map(([, count], index) => [`:${index}`, count]);
  return {
    Update: {
      TableName: table.name,
      Key: toItem(dayKey(change.customerId, change.date)),
      UpdateExpression: `ADD ${added.map((_, index) => `#${index} :${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names),
      ExpressionAttributeValues: toItem(Object.fromEntries(values)),
    },
  };
}

/** All order days of a customer on which an order is left, the earliest first. */
export async function orderDaysOf(table: Table, customerId: string): Promise<OrderDay[]> {
  const counted = await countedDaysOf(table, customerId);
  return counted.flatMap(({ date, counts }) => orderDayOf(date, counts) ?? []);
}

/** The dates alone: a run grades its models on those of many customers. */
export async function orderDatesOf(table: Table, customerId: string): Promise<BusinessDate[]> {
  const rows = await query(table, {
    ...daysOf(customerId),
    ProjectionExpression: `${keys.sortKey}, #orders`,
    ExpressionAttributeNames: { '#orders': 'orders' },
  });
  return rows.flatMap(({ [keys.sortKey]: sk, orders }) => (Number(orders) > 0 ? [dateIn(sk)] : []));
}

/** Did a customer order between two dates, both inclusive? */
export async function hasOrdered(
  table: Table,
  customerId: string,
  from: BusinessDate,
  to: BusinessDate,
): Promise<boolean> {
  const items = await queryItems(table, {
    ...daysOf(customerId, from, to),
    ProjectionExpression: '#orders',
    ExpressionAttributeNames: { '#orders': 'orders' },
  });
  return items.some(({ orders }) => Number(orders?.N ?? 0) > 0);
}

/** What a customer ordered from a date on, day by day, in one currency: a review of credit asks for no more. */
export async function valuesOrdered(
  table: Table,
  customerId: string,
  currency: string,
  from: BusinessDate,
): Promise<{ readonly date: BusinessDate; readonly orders: number; readonly value: number }[]> {
  const name = valueName(currency);
  const items = await queryItems(table, {
    ...daysOf(customerId, from),
    ProjectionExpression: `${keys.sortKey}, #orders, #value`,
    ExpressionAttributeNames: { '#orders': 'orders', '#value': name },
  });
  return items.map((item) => ({
    date: dateIn(item[keys.sortKey]?.S),
    orders: Number(item['orders']?.N ?? 0),
    value: Number(item[name]?.N ?? 0),
  }));
}

/** What is counted of a customer's order days, the earliest first. */
export async function countedDaysOf(table: Table, customerId: string): Promise<OrderDayChange[]> {
  const rows = await query(table, { ...daysOf(customerId), ConsistentRead: true });
  return rows.map(({ [keys.partitionKey]: _, [keys.sortKey]: sk, ...counts }) => ({
    customerId,
    date: dateIn(sk),
    counts: countsIn(counts),
  }));
}

// `~` sorts after every digit.
function daysOf(customerId: string, from: BusinessDate = '', to: BusinessDate = '~') {
  return {
    KeyConditionExpression: `${keys.partitionKey} = :pk AND ${keys.sortKey} BETWEEN :from AND :last`,
    values: {
      ':pk': `${customerPrefix}${customerId}`,
      ':from': `${DAY_PREFIX}${from}`,
      ':last': `${DAY_PREFIX}${to}`,
    },
  };
}

function dateIn(sortKey: unknown): BusinessDate {
  return String(sortKey).slice(DAY_PREFIX.length);
}

/** Sums of many large orders may be beyond 2^53, hence bigints. */
function countsIn(row: Readonly<Record<string, unknown>>): Record<string, number> {
  const numbers = Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'number' || typeof value === 'bigint' ? [[name, Number(value)] as const] : [],
  );
  return Object.fromEntries(numbers);
}
