import { SYSTEM } from '../facts/fact.ts';
import { putFact } from '../facts/fact-store.ts';
import { UNLIMITED } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { passedPromises } from './score-index-store.ts';

/**
 * Records `promisePassed` for every order whose window has ended with something missing: nobody else would say so.
 * The fact's id carries the end of the window, so a second sweep records nothing, and a promise that moved is swept anew.
 * @returns how many promises were found passed
 */
export async function sweepPromises(table: Table, now: Date): Promise<number> {
  const passed = await passedPromises(table, now);
  // Side by side, but not all at once: a night's backlog must not exhaust sockets or memory.
  for (let start = 0; start < passed.length; start += 50) {
    await Promise.all(
      passed.slice(start, start + 50).map(({ orderId, endsAt }) =>
        putFact(table, {
          kind: 'promisePassed',
          factId: `promisePassed:${endsAt}`,
          partnerId: SYSTEM,
          grant: UNLIMITED,
          orderId,
          occurredAt: endsAt,
          recordedAt: now.toISOString(),
        }),
      ),
    );
  }
  return passed.length;
}
