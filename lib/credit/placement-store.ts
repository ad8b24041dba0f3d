import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Decision } from '../facts/fact.ts';
import { factRow } from '../facts/fact-store.ts';
import type { Order } from '../orders/order.ts';
import { orderIn, orderRow } from '../orders/order-store.ts';
import { isTransient, type Table, toItem } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import type { CreditAccount } from './credit-account.ts';
import { accountIn } from './credit-account-schema.ts';
import { movementWrite } from './credit-account-store.ts';
import type { HeldOrder } from './held-order.ts';
import { heldRow } from './reservation-store.ts';

/** What an order asks of its customer's account. */
export interface Reserving {
  readonly currency: string;
  readonly of: 'room' | 'overrideRoom';
  /** In minor units. */
  readonly amount: number;
}

export type Outcome =
  | { readonly kind: 'stored'; readonly order: Order }
  | { readonly kind: 'noAccount' }
  /** There is no room, or the account is in another currency. */
  | { readonly kind: 'refused'; readonly account: CreditAccount };

/** Stores an order together with what it takes, all or nothing, and answers the order that has the number. */
export async function reserve(
  table: Table,
  order: Order,
  { currency, of, amount }: Reserving,
): Promise<Outcome> {
  const movement = { openOrders: amount, unpaid: 0, held: 0, heldOrders: 0 };
  const demand = { of, atLeast: amount, currency };
  try {
    await send(table, [orderPut(table, order), movementWrite(table, order.customerId, movement, demand)]);
    return { kind: 'stored', order };
  } catch (error) {
    const [taken, unmet] = failures(error);
    if (taken) return { kind: 'stored', order: orderIn(unmarshall(taken.Item ?? {})) };
    if (!unmet) throw error;
    if (!unmet.Item) return { kind: 'noAccount' };
    return { kind: 'refused', account: accountIn(unmarshall(unmet.Item)) };
  }
}

/** Stores an order on hold, with the fact that says so and the row by which it is found again. */
export async function putHeld(
  table: Table,
  order: Order,
  held: Omit<HeldOrder, 'orderId' | 'orderNumber'>,
  fact: Decision,
): Promise<Order> {
  const movement = { openOrders: 0, unpaid: 0, held: held.held, heldOrders: 1 };
  try {
    await send(table, [
      orderPut(table, order),
      movementWrite(table, order.customerId, movement),
      { Put: { TableName: table.name, Item: toItem(factRow(fact)) } },
      { Put: { TableName: table.name, Item: toItem(heldRow(order, held)) } },
    ]);
    return order;
  } catch (error) {
    const [taken] = failures(error);
    if (taken) return orderIn(unmarshall(taken.Item ?? {}));
    throw error;
  }
}

async function send(table: Table, actions: TransactWriteItem[]): Promise<void> {
  await table.client.send(new TransactWriteItemsCommand({ TransactItems: actions }));
}

function orderPut(table: Table, order: Order): TransactWriteItem {
  return {
    Put: {
      TableName: table.name,
      Item: toItem(orderRow(order)),
      ConditionExpression: `attribute_not_exists(${keys.partitionKey})`,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

/** By action, the conditions that failed. A rival at the same rows says nothing of the conditions. */
function failures(error: unknown) {
  if (!(error instanceof TransactionCanceledException) || isTransient(error)) return [];
  return (error.CancellationReasons ?? []).map((reason) =>
    reason.Code === 'ConditionalCheckFailed' ? reason : undefined,
  );
}
