import * as z from 'zod/mini';
import { get, type Row, type Table } from '../platform/dynamo.ts';
import { type Tier, tiers } from './customer.ts';
import { customerKey } from './customer-keys.ts';
import type { TierChange } from './tier-history.ts';

const tierHistoryRow = z.object({
  tierHistory: z.array(z.object({ since: z.string(), tier: z.enum(tiers) })),
});

/** The tiers that a customer's row tells of; none where there is no row. */
export function tierHistoryIn(row: Row | undefined): readonly TierChange[] {
  return row ? tierHistoryRow.parse(row).tierHistory : [];
}

const tierRow = z.object({ tier: z.enum(tiers) });

/** The tier of a customer; one who is not known yet is `regular`. */
export async function tierOf(table: Table, customerId: string): Promise<Tier> {
  const row: Row | undefined = await get(table, customerKey(customerId));
  return row ? tierRow.parse(row).tier : 'regular';
}
