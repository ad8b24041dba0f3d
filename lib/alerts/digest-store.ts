import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { put, putOnce, query, type Table } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';

/**
 * A morning mail to one recipient: about to go out (`claimed`), surely gone (`sent`), or in doubt and listed as such in
 * a later one (`listed`). Claimed and not sent is in doubt.
 */
export interface Claim {
  readonly recipient: string;
  readonly date: BusinessDate;
  readonly state: 'claimed' | 'sent' | 'listed';
  /** The names of the alerts that the mail tells, and of the orphaned orders. */
  readonly tells: readonly string[];
}

const claim: z.ZodMiniType<Claim> = z.object({
  recipient: z.string(),
  date: z.string(),
  state: z.enum(['claimed', 'sent', 'listed']),
  tells: z.array(z.string()),
});

function keyOf({ date, recipient }: Pick<Claim, 'date' | 'recipient'>) {
  return { pk: `digest#${date}`, sk: recipient };
}

/** Claims a recipient's mail of a date; false if someone has, and then no second mail may go out. */
export async function claimDigest(table: Table, claimed: Claim): Promise<boolean> {
  return (await putOnce(table, { ...keyOf(claimed), ...claimed })) === undefined;
}

export async function markClaim(table: Table, claimed: Claim, state: Claim['state']): Promise<void> {
  await put(table, { ...keyOf(claimed), ...claimed, state });
}

export async function claimsOf(table: Table, date: BusinessDate): Promise<Claim[]> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :digest`,
    values: { ':digest': `digest#${date}` },
    ConsistentRead: true,
  });
  return rows.map((row) => claim.parse(row));
}
