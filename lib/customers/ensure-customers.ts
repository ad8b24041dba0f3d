import type { Table } from '../platform/dynamo.ts';
import { stubOf } from './customer.ts';
import { putStub } from './customer-store.ts';

/** So many ids an instance remembers; then it begins anew, which costs a write for each and changes nothing. */
const MOST_REMEMBERED = 20_000;

/** A customer as something told of them shows it. */
interface Mentioned {
  readonly customerId: string;
  /** When what tells of them was recorded. */
  readonly recordedAt: string;
}

/** Makes a stub of each customer who is not known yet; one who is stays as it is. */
export async function ensureCustomers(table: Table, mentioned: readonly Mentioned[]): Promise<void> {
  const known = knownCustomers.get(table) ?? new Set<string>();
  knownCustomers.set(table, known);
  const missing = new Map(mentioned.map(({ customerId, recordedAt }) => [customerId, recordedAt]));
  for (const customerId of known.intersection(missing)) missing.delete(customerId);
  await Promise.all(
    [...missing].map(async ([customerId, recordedAt]) => {
      await putStub(table, stubOf(customerId, recordedAt), recordedAt);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.add(customerId);
    }),
  );
}

/** Customers are never removed, so who was known once is known for good. */
const knownCustomers = new WeakMap<Table, Set<string>>();
