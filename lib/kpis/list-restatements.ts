import { type BusinessDate, spanOf } from '../calendar/calendar.ts';
import { reportedKinds } from '../facts/fact.ts';
import { type Caller, isStaff, mayReadFacts } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { type Page, pageOf } from '../platform/listing.ts';
import { requireFigures } from './access.ts';
import { company } from './groups.ts';
import type { Restatement } from './restatement.ts';
import type { RestatementsQuery } from './restatement-list-schema.ts';
import { restatementsAfter, restatementsOf } from './restatement-store.ts';

/** Changes of closed figures: those of a customer by the date restated, or all of them as they happened. */
export async function listRestatements(
  table: Table,
  caller: Caller,
  { customerId, since, from, to, ...wish }: RestatementsQuery,
  zone: string,
): Promise<{ items: Restatement[]; next?: string }> {
  requireFigures(caller, customerId === undefined ? company : { kind: 'customer', id: customerId });
  const beginning = from ?? (since === undefined ? '' : spanOf(since, zone).from.toISOString());
  return pageOf(
    wish,
    ['restatements', caller.partnerId, customerId, since, from, to],
    async (after, limit) => {
      const start = after === '' ? beginning : after;
      if (customerId === undefined) return restatementsAfter(table, start, limit);
      return upTo(to, await restatementsOf(table, customerId, start, limit));
    },
    (restatement) => toldTo(caller, restatement),
  );
}

/** The page until the first date after `to`. */
function upTo(to: BusinessDate | undefined, page: Page<Restatement>): Page<Restatement> {
  const found = page.found.filter(({ item }) => to === undefined || item.date <= to);
  return { found, isLast: page.isLast || found.length < page.found.length };
}

/**
 * Facts of kinds that the caller may not read are left out, and what concerns groups that only staff ask for. What one
 * order counts tells of all its facts: the changes are for who may read every kind. That figures changed is told all the same.
 */
function toldTo(caller: Caller, { cause, groups, changes, ...restatement }: Restatement): Restatement {
  const facts = cause.facts.filter(({ kind }) => mayReadFacts(caller, kind));
  const readsAll = isStaff(caller) || reportedKinds.every((kind) => mayReadFacts(caller, kind));
  return {
    ...restatement,
    cause: { ...cause, facts },
    changes: readsAll ? changes : {},
    ...(groups && isStaff(caller) ? { groups } : {}),
  };
}
