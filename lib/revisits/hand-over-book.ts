import { customersAfter, getCustomer } from '../customers/customer-store.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { pageOf } from '../platform/listing.ts';
import { Refusal } from '../platform/refusal.ts';
import type { BookBody } from './book-schema.ts';
import { putHandedOver } from './book-store.ts';
import type { Awaited, Revisits } from './revisits.ts';
import { getRevisits } from './revisits-store.ts';

/** Customers that one request hands over at most … */
const MOST_AT_ONCE = 100;
/** … out of five times so many that it looks through: a book is found in the list of all customers. */
const LOOKED_THROUGH = 1000;
const TRIES = 4;

/**
 * Hands the customers of an account manager over to another, each with its open visit, some at a time. Whoever is handed over is
 * not found again, so a request that broke off may be made again.
 * @param manager whose book it is
 */
export async function handOverBook(
  table: Table,
  { partnerId }: Caller,
  manager: string,
  { to, cursor }: BookBody,
  now: Date,
): Promise<{ readonly moved: number; readonly next?: string }> {
  if (to === manager) {
    const detail = 'must be another account manager';
    throw new Refusal({ kind: 'invalidInput', faults: [{ pointer: '/to', detail }] });
  }
  const { items, ...rest } = await pageOf(
    { limit: MOST_AT_ONCE, cursor },
    ['book', partnerId, manager, to],
    (after) => customersAfter(table, after, LOOKED_THROUGH),
    (customer) => (customer.manager === manager ? customer.customerId : undefined),
  );
  let moved = 0;
  await inTurns(items, async (customerId) => {
    if (await handOver(table, customerId, manager, to, now)) moved += 1;
  });
  return { moved, ...rest };
}

/** @returns false where the customer is in another book by now */
async function handOver(
  table: Table,
  customerId: string,
  from: string,
  to: string,
  now: Date,
): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [customer, revisits] = await Promise.all([
      getCustomer(table, customerId),
      getRevisits(table, customerId),
    ]);
    if (customer?.manager !== from) return false;
    const version = customer.version + 1;
    const next = { ...customer, manager: to, version, changedAt: now.toISOString() };
    if (await putHandedOver(table, next, handedOver(revisits, to))) return true;
  }
  throw new Refusal({ kind: 'overloaded' });
}

/** The day of the visit stays, if the new book has room for it; else the next planning moves it. */
function handedOver(revisits: Revisits | undefined, to: string): Awaited | undefined {
  if (!revisits?.open) return undefined;
  return { ...revisits, open: { ...revisits.open, manager: to }, version: revisits.version + 1 };
}
