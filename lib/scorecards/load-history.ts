import type { Fact } from '../facts/fact.ts';
import { type Caller, grantName, grantsBehind, maySee, mayTell, UNLIMITED } from '../partners/access.ts';
import { getReach, type Reach } from '../partners/partner-store.ts';
import type { Row, Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { OrderHistory } from './course.ts';
import { loadOrder } from './score-store.ts';

/** An order that has arrived, with the facts that count for it. */
export interface KnownOrder extends OrderHistory {
  readonly kind: 'known';
  /** Facts of tellers whose record did not let them tell of this customer: kept, shown to staff, never counted. */
  readonly strangers: readonly Fact[];
  /** Of its score, as it is stored. */
  readonly scoreRow: Row | undefined;
  /** Of what it takes of its customer's credit, as it is stored. */
  readonly reservationRow: Row | undefined;
  /** It is still listed as one that facts wait for. */
  readonly isAwaited: boolean;
}

/** An order that facts were told of before it arrived. */
export interface AwaitedOrder {
  readonly kind: 'awaited';
  readonly facts: readonly Fact[];
}

/**
 * Everything known of an order, read in one trip; the records by which facts were told never change, so each is read
 * once in the life of an instance.
 */
export async function loadHistory(table: Table, orderId: string): Promise<KnownOrder | AwaitedOrder> {
  const { order, facts, scoreRow, reservationRow, isAwaited } = await loadOrder(table, orderId);
  if (!order) return { kind: 'awaited', facts };
  const reaches = await reachesBehind(table, facts);
  const counts = (fact: Fact) => {
    if (fact.grant === UNLIMITED) return true;
    const reach = reaches.get(grantName(fact.partnerId, fact.grant));
    return reach !== undefined && mayTell(reach, order);
  };
  return {
    kind: 'known',
    order,
    facts: facts.filter(counts),
    strangers: facts.filter((fact) => !counts(fact)),
    scoreRow,
    reservationRow,
    isAwaited,
  };
}

/** @throws Refusal unless there is such an order and the caller may see it */
export async function requireOrder(table: Table, caller: Caller, orderId: string): Promise<KnownOrder> {
  const found = await loadHistory(table, orderId);
  if (found.kind === 'known' && maySee(caller, 'placed', found.order)) return found;
  throw new Refusal({ kind: 'notFound', what: 'order' });
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
