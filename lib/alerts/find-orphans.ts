import { businessDateOf } from '../calendar/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { Table } from '../platform/dynamo.ts';
import { type Awaited, awaitedSince, removeAwaited } from '../scorecards/awaited-order-store.ts';
import { loadOrder } from '../scorecards/score-store.ts';
import { ORPHANED_AFTER_DAYS, type Orphan } from './orphan.ts';

/** So many in one mail are enough to see what is wrong; the others follow on the next mornings. */
const MOST_AT_ONCE = 20;
const DAY = 86_400_000;

export interface FoundOrphan {
  readonly awaited: Awaited;
  readonly orphan: Orphan;
}

/**
 * Orders that facts have waited for too long and that no mail has told of yet. One that has arrived after all, while it
 * was being listed, is taken off the list.
 */
export async function findOrphans(table: Table, now: Date, zone: string): Promise<FoundOrphan[]> {
  const before = new Date(now.getTime() - ORPHANED_AFTER_DAYS * DAY);
  const orphans: FoundOrphan[] = [];
  for (const awaited of await awaitedSince(table, before, MOST_AT_ONCE)) {
    const { order, facts } = await loadOrder(table, awaited.orderId);
    if (order) await removeAwaited(table, awaited.orderId);
    else orphans.push({ awaited, orphan: orphanOf(awaited, facts, zone) });
  }
  return orphans;
}

function orphanOf({ orderId, since }: Awaited, facts: readonly Fact[], zone: string): Orphan {
  const byPartner = Map.groupBy(facts, ({ partnerId }) => partnerId);
  return {
    orderId,
    since: businessDateOf(new Date(since), zone),
    told: [...byPartner].map(([partnerId, theirs]) => ({
      partnerId,
      factIds: theirs.map(({ factId }) => factId).sort(),
      kinds: [...new Set(theirs.map(({ kind }) => kind))].sort(),
    })),
  };
}
