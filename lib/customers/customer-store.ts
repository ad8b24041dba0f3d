import * as z from 'zod/mini';
import { get, type Row, type Table } from '../platform/dynamo.ts';
import type { Key } from '../platform/table.ts';
import { type Tier, tiers } from './customer.ts';

/** All that is kept of a customer shares a partition; what is personal has sort keys of its own, so that it can be erased. */
export function customerPartition(customerId: string): string {
  return `customer#${customerId}`;
}

/** Rows of a customer's partition that hold personal data, and nothing else. */
export const personalPrefix = 'personal#';

export function personalKey(customerId: string, name: string): Key {
  return { pk: customerPartition(customerId), sk: `${personalPrefix}${name}` };
}

function customerKey(customerId: string): Key {
  return { pk: customerPartition(customerId), sk: 'customer' };
}

const tierRow = z.object({ tier: z.enum(tiers) });

/** The tier of a customer; one who is not known yet is `regular`. */
export async function tierOf(table: Table, customerId: string): Promise<Tier> {
  const row: Row | undefined = await get(table, customerKey(customerId));
  return row ? tierRow.parse(row).tier : 'regular';
}
