import type { Fact } from '../facts/fact.ts';
import { grantName, grantsBehind, mayTell, UNLIMITED } from '../partners/access.ts';
import { getReach, type Reach } from '../partners/partner-store.ts';
import type { Table } from '../platform/dynamo.ts';
import type { OrderScore } from './order-score.ts';
import { loadOrder } from './score-store.ts';
import type { OrderHistory } from './scorecard.ts';

/** An order that has arrived, with the facts that count for it. */
export interface KnownOrder extends OrderHistory {
  /** Facts of tellers whose record did not let them tell of this customer: kept, shown to staff, never counted. */
  readonly strangers: readonly Fact[];
  readonly score: OrderScore | undefined;
  /** Of the score; 0 where there is none yet. */
  readonly version: number;
}

/**
 * Everything known of an order, read in one trip; the records by which facts were told never change, so each is read
 * once in the life of an instance.
 * @returns undefined while the order itself has not arrived
 */
export async function loadHistory(table: Table, orderId: string): Promise<KnownOrder | undefined> {
  const { order, facts, score, version } = await loadOrder(table, orderId);
  if (!order) return undefined;
  const reaches = await reachesBehind(table, facts);
  const counts = (fact: Fact) => {
    if (fact.grant === UNLIMITED) return true;
    const reach = reaches.get(grantName(fact.partnerId, fact.grant));
    return reach !== undefined && mayTell(reach, order);
  };
  return {
    order,
    facts: facts.filter(counts),
    strangers: facts.filter((fact) => !counts(fact)),
    score,
    version,
  };
}

async function reachesBehind(table: Table, facts: readonly Fact[]): Promise<ReadonlyMap<string, ReachOf>> {
  const known = knownReaches.get(table) ?? new Map<string, ReachOf>();
  knownReaches.set(table, known);
  const missing = grantsBehind(facts).filter(
    ({ partnerId, version }) => !known.has(grantName(partnerId, version)),
  );
  await Promise.all(
    missing.map(async ({ partnerId, version }) => {
      known.set(grantName(partnerId, version), reachOf(await getReach(table, partnerId, version)));
    }),
  );
  return known;
}

interface ReachOf {
  readonly customers: 'all' | ReadonlySet<string>;
}

function reachOf({ customers }: Reach): ReachOf {
  return { customers: customers === 'all' ? 'all' : new Set(customers) };
}

const knownReaches = new WeakMap<Table, Map<string, ReachOf>>();
