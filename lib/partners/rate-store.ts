import * as z from 'zod/mini';
import { get, type Table } from '../platform/dynamo.ts';
import { pause } from '../platform/pause.ts';
import { type Key, partnerPrefix } from '../platform/table.ts';
import { putGuarded } from '../platform/transactions.ts';
import type { RateLimit } from './partner.ts';
import { type LeaseAnswer, lease } from './rate-limit.ts';

const bucketRow = z.object({ tokens: z.number(), at: z.number(), version: z.int() });

/** Rivals at one bucket are as many as there are busy instances, and a moment later gone. */
const ATTEMPTS = 10;

/**
 * Leases tokens from a partner's bucket: read, decide, and write on condition that nobody was faster.
 * @throws when rivals were faster each time
 */
export async function leaseTokens(
  table: Table,
  partnerId: string,
  limit: RateLimit,
  now: Date,
): Promise<LeaseAnswer> {
  const key: Key = { pk: `${partnerPrefix}${partnerId}`, sk: 'bucket' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(Math.min(attempt, 3));
    const row = await get(table, key);
    const bucket = row && bucketRow.parse(row);
    const answer = lease(bucket, limit, now.getTime());
    if (answer.kind === 'empty') return answer;
    const replaces = bucket?.version ?? 0;
    const taken = await putGuarded(table, {
      row: { ...key, ...answer.bucket, version: replaces + 1 },
      replaces,
    });
    if (!taken) return answer;
  }
  throw new Error('The bucket of a partner was changed by others each time.');
}
