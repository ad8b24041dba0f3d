import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type Table, toItem } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { partitionAfter } from '../platform/partition.ts';
import type { Restatement } from './restatement.ts';
import { codedChanges, storedRestatement } from './restatement-schema.ts';

function partitionOf(customerId: string): string {
  return `restatements#${customerId}`;
}

/**
 * The part of a transaction that records a restatement.
 * @param version of the score that brings it about: no two restatements of an order and date share one
 */
export function restatementWrite(table: Table, restatement: Restatement, version: number): TransactWriteItem {
  const { customerId, orderId, date, restatedAt, changes } = restatement;
  const row = {
    pk: partitionOf(customerId),
    sk: `${date}#${orderId}#${String(version).padStart(6, '0')}`,
    ...restatement,
    changes: codedChanges(changes),
    ...listedAs('restatements', `${restatedAt}#${orderId}#${version}#${date}`),
  };
  return { Put: { TableName: table.name, Item: toItem(row) } };
}

/** Restatements of all customers in the order in which they happened, from a position on; it begins with an instant. */
export function restatementsAfter(table: Table, after: string, limit: number): Promise<Page<Restatement>> {
  return listedAfter(table, 'restatements', after, limit, (row) => storedRestatement.parse(row));
}

/** Those of a customer by the date restated, from a position on; it begins with a date. */
export function restatementsOf(
  table: Table,
  customerId: string,
  after: string,
  limit: number,
): Promise<Page<Restatement>> {
  const where = { partition: partitionOf(customerId), prefix: '' };
  return partitionAfter(table, where, after, limit, (row) => storedRestatement.parse(row));
}
