import type { StoredCustomer } from '../customers/customer.ts';
import { getCustomer } from '../customers/customer-store.ts';
import type { Row, Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import type { Key } from '../platform/table.ts';
import { inForceOf, type TierInForce } from './standing.ts';
import { getStanding, saveStanding } from './standing-store.ts';

/** Where another change came first, what is there then decides; that happens seldom twice. */
const ATTEMPTS = 4;

/** A customer as tiers see them. */
export interface TieredCustomer extends TierInForce {
  readonly customer: StoredCustomer;
}

/** What of a change is kept with it; given how the customer stood before and stands then. */
export type Following = (before: TieredCustomer, after: TierInForce) => readonly (Key & Row)[];

/** @throws Refusal when there is no such customer */
export async function tieredCustomer(table: Table, customerId: string): Promise<TieredCustomer> {
  const [customer, standing] = await Promise.all([
    getCustomer(table, customerId),
    getStanding(table, customerId),
  ]);
  if (!customer) throw new Refusal({ kind: 'notFound', what: 'customer' });
  return { customer, standing, inForce: inForceOf(customer) };
}

/**
 * Changes how a customer stands by a decision, which is made anew on what is there where another change came first.
 * @param decide answers what it was given where nothing is to be changed: then nothing is written
 * @param known how the customer stands, where that was read already
 * @returns how the customer stands then, and whether this changed it
 */
export async function changeStanding(
  table: Table,
  customerId: string,
  decide: (before: TieredCustomer) => TierInForce,
  now: Date,
  { known, following = () => [] }: { readonly known?: TieredCustomer; readonly following?: Following } = {},
): Promise<{ readonly after: TierInForce; readonly isChanged: boolean }> {
  for (let attempt = 0, before = known; attempt < ATTEMPTS; attempt++, before = undefined) {
    const current = before ?? (await tieredCustomer(table, customerId));
    const after = decide(current);
    if (after.standing === current.standing) return { after, isChanged: false };
    const rows = following(current, after);
    const write = () => saveStanding(table, current.customer, after, now, rows);
    if (await retryingConflicts(write)) return { after, isChanged: true };
  }
  throw new Refusal({ kind: 'overloaded' });
}
