import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { customerPartition } from '../customers/customer-keys.ts';
import type { CounterChange } from '../kpis/counter-changes.ts';
import { coded, storedCounts } from '../kpis/counts-schema.ts';
import { counterWrite } from '../kpis/kpi-store.ts';
import { get, type Table, toItem } from '../platform/dynamo.ts';
import type { Key } from '../platform/table.ts';
import { guard, isGuardLost } from '../platform/transactions.ts';
import type { CaseName } from './case.ts';
import type { CaseCount } from './case-count.ts';

const contribution = z.object({ date: z.string(), groups: z.array(z.string()), counts: storedCounts });
const countRow = z.object({ version: z.int(), moves: z.int(), counted: z.optional(contribution) });

function countKey({ customerId, caseId }: CaseName): Key {
  return { pk: customerPartition(customerId), sk: `counted#case#${caseId}` };
}

/** What a case was last found to count for, and the version of that; 0 where there is none yet. */
export async function getCaseCount(
  table: Table,
  name: CaseName,
): Promise<{ readonly count: CaseCount | undefined; readonly version: number }> {
  const row = await get(table, countKey(name));
  if (!row) return { count: undefined, version: 0 };
  const { version, ...count } = countRow.parse(row);
  return { count, version };
}

/**
 * Keeps what a case counts for and adds the difference to the counters, all or nothing.
 * @param replaces the version that the difference was made of
 * @returns false when another writer came first
 */
export async function putCaseCount(
  table: Table,
  name: CaseName,
  { counted, moves }: CaseCount,
  replaces: number,
  counters: readonly CounterChange[],
): Promise<boolean> {
  const row = {
    ...countKey(name),
    version: replaces + 1,
    moves,
    ...(counted ? { counted: { ...counted, counts: coded(counted.counts) } } : {}),
  };
  try {
    await table.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: table.name, Item: toItem(row), ...guard(replaces) } },
          ...counters.map((each) => counterWrite(table, each)),
        ],
      }),
    );
    return true;
  } catch (error) {
    if (isGuardLost(error)) return false;
    throw error;
  }
}
