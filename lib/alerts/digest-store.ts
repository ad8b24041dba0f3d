import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { put, putOnce, query, type Table } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';

/** A mail that is about to go out (`claimed`) or surely has (`sent`). Claimed and not sent is doubtful. */
export interface Claim {
  readonly recipient: string;
  readonly date: BusinessDate;
  readonly state: 'claimed' | 'sent';
  /** The customers whose alerts the mail tells. */
  readonly tells: readonly string[];
}

const claim: z.ZodMiniType<Claim> = z.object({
  recipient: z.string(),
  date: z.string(),
  state: z.enum(['claimed', 'sent']),
  tells: z.array(z.string()),
});

function keyOf({ date, recipient }: Pick<Claim, 'date' | 'recipient'>) {
  return { pk: `digest#${date}`, sk: recipient };
}

/** Claims a recipient's mail of a date; false if someone has, and then no second mail may go out. */
export async function claimDigest(table: Table, claimed: Claim): Promise<boolean> {
  return (await putOnce(table, { ...keyOf(claimed), ...claimed })) === undefined;
}

export async function markSent(table: Table, claimed: Claim): Promise<void> {
  await put(table, { ...keyOf(claimed), ...claimed, state: 'sent' });
}

export async function claimsOf(table: Table, date: BusinessDate): Promise<Claim[]> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :digest`,
    values: { ':digest': `digest#${date}` },
    ConsistentRead: true,
  });
  return rows.map((row) => claim.parse(row));
}
