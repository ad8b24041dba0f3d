import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { query, type Row, type Table } from '../platform/dynamo.ts';
import { type Key, table as keys } from '../platform/table.ts';

/** An alert whose outcome is looked at when its horizon has passed: did the customer order again? */
export interface AwaitedOutcome {
  readonly customerId: string;
  readonly raisedOn: BusinessDate;
  /** Might they have been drawn to be held out? */
  readonly isInDraw: boolean;
  readonly isHeldOut: boolean;
}

const row: z.ZodMiniType<AwaitedOutcome> = z.object({
  customerId: z.string(),
  raisedOn: z.string(),
  isInDraw: z.boolean(),
  isHeldOut: z.boolean(),
});

function partitionOf(due: BusinessDate): string {
  return `churnOutcomes#${due}`;
}

/** @param due the last day of the alert's horizon */
export function outcomeRow(due: BusinessDate, awaited: AwaitedOutcome): Key & Row {
  return { pk: partitionOf(due), sk: `${awaited.customerId}#${awaited.raisedOn}`, ...awaited };
}

/** The alerts whose horizon ends with a date. */
export async function outcomesDue(table: Table, due: BusinessDate): Promise<AwaitedOutcome[]> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :pk`,
    values: { ':pk': partitionOf(due) },
    ConsistentRead: true,
  });
  return rows.map((each) => row.parse(each));
}
