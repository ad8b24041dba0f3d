import { businessDateOf } from '../calendar/calendar.ts';
import { type Caller, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { type StoredCustomer, stubOf } from './customer.ts';
import { getCustomer } from './customer-store.ts';
import type { Erasure } from './personal-data-schema.ts';
import { personalKeys, putErased, removePersonal } from './personal-store.ts';

/** Other changes of the customer can come first; each makes us look again. */
const ATTEMPTS = 8;
/** Whoever writes personal data all the while is not waited for. */
const ROUNDS = 20;

/**
 * Erases everything personal of a customer. First the customer is marked, in one transaction with its profile, so that
 * no reader sees its name from then on; then row after row goes: contacts, comments and notes. What was killed on the way is run again, and a run that
 * finds nothing changes nothing. Figures, orders, facts, feedback and cases stay: nothing in them is personal.
 */
export async function erasePersonalData(
  table: Table,
  caller: Caller,
  customerId: string,
  zone: string,
  now: Date,
): Promise<Erasure> {
  requireCustomer(caller, customerId);
  const erasedOn = businessDateOf(now, zone);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [customer, keys] = await Promise.all([
      getCustomer(table, customerId),
      personalKeys(table, customerId),
    ]);
    if (keys.length === 0) {
      if (!customer) throw new Refusal({ kind: 'notFound', what: 'customer' });
      if (customer.erasedOn) return { customerId, erasedRows: 0, erasedOn: customer.erasedOn };
    }
    const marked = erased(customer ?? unknown(customerId, now), erasedOn, now);
    if (!(await putErased(table, marked))) continue;
    const profiles = (customer?.profile ?? 0) > 0 ? 1 : 0;
    return { customerId, erasedRows: profiles + (await removeAllOf(table, customerId)), erasedOn };
  }
  throw new Refusal({ kind: 'overloaded' });
}

function erased(customer: StoredCustomer, erasedOn: string, now: Date): StoredCustomer {
  return { ...customer, erasedOn, version: customer.version + 1, changedAt: now.toISOString() };
}

/** Feedback can tell of a customer before any order does. */
function unknown(customerId: string, now: Date): StoredCustomer {
  return { ...stubOf(customerId, now.toISOString()), version: 0, changedAt: '', profile: 0 };
}

async function removeAllOf(table: Table, customerId: string): Promise<number> {
  let removed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const found = await removePersonal(table, await personalKeys(table, customerId));
    if (found === 0) return removed;
    removed += found;
  }
  throw new Refusal({ kind: 'overloaded' });
}
