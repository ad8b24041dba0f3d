import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { customerPartition } from '../customers/customer-keys.ts';
import { get, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { partitionBefore } from '../platform/partition.ts';
import type { Key } from '../platform/table.ts';
import type { ClosedVisit, VisitName } from './visit.ts';
import { storedClosedVisit } from './visit-schema.ts';

const PREFIX = 'visit#';

/** The number in nine digits, so that visits lie in their order. */
function closedVisitKey({ customerId, number }: VisitName): Key {
  return { pk: customerPartition(customerId), sk: `${PREFIX}${String(number).padStart(9, '0')}` };
}

function closedVisitIn(row: Row): ClosedVisit {
  return storedClosedVisit.parse(row);
}

/** What is kept of a visit that was closed, for good; listed by the date on which it was. */
export function closedVisitWrite(table: Table, closed: ClosedVisit): TransactWriteItem {
  const { customerId, number, closedOn } = closed;
  const row = {
    ...closedVisitKey(closed),
    ...closed,
    ...listedAs('closedVisits', `${closedOn}#${customerId}#${number}`),
  };
  return { Put: { TableName: table.name, Item: toItem(row) } };
}

export async function getClosedVisit(table: Table, name: VisitName): Promise<ClosedVisit | undefined> {
  const row = await get(table, closedVisitKey(name));
  return row && closedVisitIn(row);
}

/** The closed visits of a customer, the last first, from a position on. */
export function closedVisitsBefore(
  table: Table,
  customerId: string,
  before: string,
  limit: number,
): Promise<Page<ClosedVisit>> {
  const visits = { partition: customerPartition(customerId), prefix: PREFIX };
  return partitionBefore(table, visits, before, limit, closedVisitIn);
}

/** Closed visits of all customers, those first that were closed first, from a position on: a date (`2026-03-02`) comes before all of that date. */
export function closedVisitsAfter(table: Table, after: string, limit: number): Promise<Page<ClosedVisit>> {
  return listedAfter(table, 'closedVisits', after, limit, closedVisitIn);
}
