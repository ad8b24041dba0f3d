import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { stubOf } from '../customers/customer.ts';
import { customersById } from '../customers/customer-store.ts';
import { type Case, closedAt, stateOf } from '../feedback/case.ts';
import { casesNamed, casesToConfirmAfter } from '../feedback/case-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { allOf } from '../platform/listing.ts';
import type { ClosedCase } from './reasons-due.ts';
import type { Revisits } from './revisits.ts';
import { REVISIT_SHARDS, revisitsById, visitsAfter, waitingAfter } from './revisits-store.ts';
import type { Looked } from './visit-plan.ts';
import { wishesAfter } from './visit-wish-store.ts';

/** So many keys are read at once. */
const PAGE = 1000;

/** A closed case as its row holds it beside what the plan asks of it. */
export interface CaseToConfirm extends ClosedCase {
  readonly case: Case;
}

export interface LookedAt extends Looked {
  readonly toConfirm: readonly CaseToConfirm[];
}

/**
 * All who are to be visited, whose day of looking has come, or of whom there is news; by lists, so that nobody else is read. In the
 * order of their ids.
 */
export async function loadLooked(table: Table, today: BusinessDate, zone: string): Promise<LookedAt[]> {
  const [visits, waiting, wishes, cases] = await Promise.all([
    allOf((after, limit) => visitsAfter(table, after, limit)),
    waitingUntil(table, today),
    allOf((after, limit) => wishesAfter(table, after, limit)),
    allOf((after, limit) => casesToConfirmAfter(table, after, limit)),
  ]);
  const revisits = new Map<string, Revisits>();
  // An index may be behind: of a customer who is in two lists the later version counts.
  for (const each of [...waiting, ...visits]) {
    const known = revisits.get(each.customerId);
    if (!known || known.version < each.version) revisits.set(each.customerId, each);
  }
  const told = new Set([...wishes, ...cases].map(({ customerId }) => customerId));
  const others = [...told].filter((customerId) => !revisits.has(customerId));
  for (const [customerId, each] of await inPages(others, (ids) => revisitsById(table, ids)))
    revisits.set(customerId, each);
  const ids = [...new Set([...revisits.keys(), ...told])].toSorted();
  const [customers, confirming] = await Promise.all([
    inPages(ids, (page) => customersById(table, page)),
    casesBehind(table, [...revisits.values()]),
  ]);
  const wishesOf = Map.groupBy(wishes, ({ customerId }) => customerId);
  const casesOf = Map.groupBy(cases, ({ customerId }) => customerId);
  const standingOf = Map.groupBy(confirming, ({ customerId }) => customerId);
  return ids.map((customerId) => ({
    customer: customers.get(customerId) ?? stubOf(customerId, ''),
    revisits: revisits.get(customerId) ?? { customerId, visits: 0, version: 0, lookOn: today },
    wishes: wishesOf.get(customerId) ?? [],
    toConfirm: closedAmong(casesOf.get(customerId) ?? [], zone),
    stillClosed: closedAmong(standingOf.get(customerId) ?? [], zone),
  }));
}

async function waitingUntil(table: Table, today: BusinessDate): Promise<Revisits[]> {
  const shards = Array.from({ length: REVISIT_SHARDS }, (_, shard) => shard);
  const found = await Promise.all(
    shards.map((shard) =>
      allOf(
        (after, limit) => waitingAfter(table, shard, after, limit),
        ({ lookOn }) => lookOn <= today,
      ),
    ),
  );
  return found.flat();
}

/** The complaints that open visits are to confirm. */
async function casesBehind(table: Table, revisits: readonly Revisits[]): Promise<Case[]> {
  const names = revisits.flatMap(({ customerId, open }) =>
    (open?.reasons ?? []).flatMap((reason) =>
      reason.kind === 'complaintClosed' ? [{ customerId, caseId: reason.caseId }] : [],
    ),
  );
  const pages = await inPages(names, async (page) => {
    const found = await casesNamed(table, page);
    return new Map(found.map((each) => [each.caseId, each]));
  });
  return [...pages.values()];
}

function closedAmong(cases: readonly Case[], zone: string): CaseToConfirm[] {
  return cases.flatMap((found) => {
    const at = closedAt(found);
    if (at === undefined || stateOf(found).stage !== 'closed') return [];
    return [{ caseId: found.caseId, closedOn: businessDateOf(new Date(at), zone), case: found }];
  });
}

async function inPages<K, V, I>(
  items: readonly I[],
  read: (page: readonly I[]) => Promise<ReadonlyMap<K, V>>,
): Promise<Map<K, V>> {
  const found = new Map<K, V>();
  for (let from = 0; from < items.length; from += PAGE)
    for (const [key, value] of await read(items.slice(from, from + PAGE))) found.set(key, value);
  return found;
}
