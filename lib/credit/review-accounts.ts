import { businessDateOf } from '../calendar/calendar.ts';
import { customersById } from '../customers/customer-store.ts';
import { isTransient } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import { type Looked, lookAtAccount, type Reviewing } from './review-account.ts';
import { looksAfter, REVIEW_SHARDS } from './review-due-store.ts';

/** So many accounts are read from the index at once. */
const PAGE = 100;

/** How many accounts were looked at, by what became of it. */
export type Tally = Record<Looked, number>;

/**
 * The nightly look at the accounts whose day has come, by an index: those that are not due are not read. Each is done by itself and
 * moves to its next day as it is done, so a run that is killed, or that the time ends, is gone on with by the next one.
 * @throws when accounts could not be looked at, so that the job's alarm rings; all the others are looked at first
 */
export async function reviewAccounts(reviewing: Reviewing, until: Date): Promise<Tally> {
  const tally: Tally = { nothing: 0, lapsed: 0, unchanged: 0, applied: 0, proposed: 0 };
  const failed: string[] = [];
  for (let shard = 0; shard < REVIEW_SHARDS; shard++)
    for await (const customerIds of dueIn(reviewing, shard, until)) {
      const customers = await customersById(reviewing.table, customerIds);
      await inTurns(customerIds, async (customerId) => {
        try {
          const tier = customers.get(customerId)?.tier ?? 'regular';
          tally[await lookAtAccount(reviewing, customerId, tier)] += 1;
        } catch (error) {
          if (isTransient(error) || error instanceof Refusal) throw error;
          log.error('An account could not be reviewed', error, { customerId });
          failed.push(customerId);
        }
      });
    }
  if (failed.length > 0) throw new Error(`${failed.length} accounts could not be reviewed.`);
  return tally;
}

async function* dueIn({ table, zone, now }: Reviewing, shard: number, until: Date): AsyncGenerator<string[]> {
  const today = businessDateOf(now(), zone);
  for (let after = '', isLast = false; !isLast && now() < until; ) {
    const page = await looksAfter(table, shard, after, PAGE);
    const due = page.found.filter(({ item }) => item.lookOn <= today);
    if (due.length > 0) yield due.map(({ item }) => item.customerId);
    after = page.found.at(-1)?.position ?? after;
    isLast = page.isLast || due.length < page.found.length;
  }
}
