import { queryPage, type Row, type Table } from '../platform/dynamo.ts';
import { type Key, table as keys, tierMovesPrefix } from '../platform/table.ts';
import type { MovedCustomer } from './tallies.ts';
import { movedCustomer } from './tier-run-schema.ts';

const DIGITS = 16;

/** The row of a customer whom the review of a month moved, among those of their account manager, the largest first. */
export function moveRow(month: string, moved: MovedCustomer): Key & Row {
  const { customerId, manager, contribution } = moved;
  const below = Number.MAX_SAFE_INTEGER - Math.max(0, contribution);
  return {
    pk: partitionOf(month, manager),
    sk: `${String(below).padStart(DIGITS, '0')}#${customerId}`,
    ...moved,
  };
}

/** The largest customers of a manager whom the review of a month moved; of nobody's where no manager is given. */
export async function movesOf(
  table: Table,
  month: string,
  manager: string | undefined,
  limit: number,
): Promise<{ readonly moved: readonly MovedCustomer[]; readonly isAll: boolean }> {
  const { rows, isLast } = await queryPage(
    table,
    {
      KeyConditionExpression: `${keys.partitionKey} = :pk`,
      values: { ':pk': partitionOf(month, manager) },
    },
    limit,
  );
  return { moved: rows.map((row) => movedCustomer.parse(row)), isAll: isLast };
}

function partitionOf(month: string, manager = ''): string {
  return `${tierMovesPrefix}${month}#${manager}`;
}
