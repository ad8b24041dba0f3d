import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Decision } from '../facts/fact.ts';
import { factRow } from '../facts/fact-store.ts';
import type { Counts } from '../kpis/counts.ts';
import type { Order } from '../orders/order.ts';
import { orderPartition } from '../orders/order-store.ts';
import { isTransient, type Row, type Table, toItem } from '../platform/dynamo.ts';
import type { Key } from '../platform/table.ts';
import { guard } from '../platform/transactions.ts';
import { type Demand, movementWrite } from './credit-account-store.ts';
import { heldKey, monthKey, RESERVATION, receivableKey } from './credit-keys.ts';
import type { HeldOrder } from './held-order.ts';
import { movementBetween, paymentsBetween, type Reservation } from './reservation.ts';
import type { StoredReservation } from './reservation-schema.ts';

/** A reservation to keep, on condition that the one it was computed beside still stands. */
export interface Settled {
  readonly order: Pick<Order, 'orderId' | 'orderNumber' | 'customerId'>;
  readonly before: Reservation;
  readonly next: StoredReservation;
  /** What the account must have room for. */
  readonly demand: Demand | undefined;
  /** That credit holds the order, or releases it. */
  readonly fact: Decision | undefined;
}

/**
 * Keeps what an order takes of its customer's credit, and moves the account by the difference, all or nothing.
 * @returns false when the reservation was replaced meanwhile, or the room is gone
 */
export async function saveSettled(table: Table, settled: Settled): Promise<boolean> {
  const { order, before, next, demand, fact } = settled;
  const { customerId } = order;
  const movement = movementBetween(before, next);
  const isMoved = demand !== undefined || Object.values(movement).some((by) => by !== 0);
  try {
    await table.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          reservationWrite(table, order, next),
          ...(isMoved ? [movementWrite(table, customerId, movement, demand)] : []),
          ...paymentsBetween(before, next).map(([month, counts]) =>
            monthWrite(table, customerId, month, counts),
          ),
          ...heldWrites(table, settled),
          ...receivableWrites(table, settled),
          ...(fact ? [{ Put: { TableName: table.name, Item: toItem(factRow(fact)) } }] : []),
        ],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && !isTransient(error)) return false;
    throw error;
  }
}

/** Keeps a reservation in the place of the version before. */
export function reservationWrite(
  table: Table,
  { orderId, customerId }: Pick<Order, 'orderId' | 'customerId'>,
  next: StoredReservation,
): TransactWriteItem {
  const row = { pk: orderPartition(orderId), sk: RESERVATION, customerId, ...next };
  return { Put: { TableName: table.name, Item: toItem(row), ...guard(next.version - 1) } };
}

function monthWrite(table: Table, customerId: string, month: string, counts: Counts): TransactWriteItem {
  const names = Object.keys(counts).sort();
  return {
    Update: {
      TableName: table.name,
      Key: toItem(monthKey(customerId, month)),
      UpdateExpression: `ADD ${names.map((name) => `${name} :${name}`).join(', ')}`,
      ExpressionAttributeValues: toItem(Object.fromEntries(names.map((name) => [`:${name}`, counts[name]]))),
    },
  };
}

/** The row by which an order on hold is found. */
export function heldRow(
  { orderId, orderNumber, customerId }: Settled['order'],
  of: Omit<HeldOrder, 'orderId' | 'orderNumber'>,
): Key & Row {
  return { ...heldKey(customerId, of.since, orderId), orderId, orderNumber, ...of };
}

function heldWrites(table: Table, { order, before, next }: Settled): TransactWriteItem[] {
  const { orderId, customerId } = order;
  const { held, heldFor, heldSince } = next;
  if (next.standing === 'held' && heldFor && heldSince !== undefined) {
    if (before.standing === 'held' && before.held === held && before.heldFor === heldFor) return [];
    return [put(table, heldRow(order, { held, reason: heldFor, since: heldSince }))];
  }
  if (before.heldSince === undefined) return [];
  return [remove(table, heldKey(customerId, before.heldSince, orderId))];
}

function receivableWrites(table: Table, { order, before, next }: Settled): TransactWriteItem[] {
  const { orderId, orderNumber, customerId } = order;
  const key = receivableKey(customerId, orderId);
  if (next.receivables.length > 0)
    return [put(table, { ...key, orderId, orderNumber, invoices: next.receivables })];
  return before.receivables.length > 0 ? [remove(table, key)] : [];
}

function put(table: Table, row: Key & Row): TransactWriteItem {
  return { Put: { TableName: table.name, Item: toItem(row) } };
}

function remove(table: Table, key: Key): TransactWriteItem {
  return { Delete: { TableName: table.name, Key: toItem(key) } };
}
