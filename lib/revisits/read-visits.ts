import { businessDateOf } from '../calendar/calendar.ts';
import { getCustomer } from '../customers/customer-store.ts';
import { type Caller, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import type { PageWish } from '../platform/page-schema.ts';
import { Refusal } from '../platform/refusal.ts';
import { closedVisitsBefore } from './closed-visit-store.ts';
import { getRevisits } from './revisits-store.ts';
import type { ClosedVisit } from './visit.ts';
import { closedVisitAnswer, visitAnswer, withNotes } from './visit-answer.ts';
import { notesOf } from './visit-notes-store.ts';

/** The open visit of a customer, and one page of those before it with what came of them, the last first: for staff. */
export async function readVisits(
  table: Table,
  caller: Caller,
  customerId: string,
  wish: PageWish,
  zone: string,
  now: Date,
) {
  requireCustomer(caller, customerId);
  const [customer, revisits, page] = await Promise.all([
    getCustomer(table, customerId),
    getRevisits(table, customerId),
    pageOf(
      wish,
      ['visitsOf', caller.partnerId, customerId],
      (before, limit) => closedVisitsBefore(table, customerId, before, limit),
      (closed: ClosedVisit) => closed,
    ),
  ]);
  if (!customer) throw new Refusal({ kind: 'notFound', what: 'customer' });
  const open = revisits?.open;
  const shown = [...page.items, ...(open ? [open] : [])].filter(({ outcomes }) => outcomes.some(hasNotes));
  const notes = await notesOf(table, shown);
  const notesFor = (visit: ClosedVisit) => notes.get(visit.number) ?? none;
  return {
    ...(open
      ? {
          open: {
            ...visitAnswer(open, businessDateOf(now, zone)),
            attempts: withNotes(open.outcomes, notes.get(open.number) ?? none),
          },
        }
      : {}),
    ...page,
    items: page.items.map((closed) => closedVisitAnswer(closed, notesFor(closed))),
  };
}

const none: ReadonlyMap<string, string> = new Map();

function hasNotes({ hasNotes: has }: { readonly hasNotes: boolean }): boolean {
  return has;
}
