import * as z from 'zod/mini';
import { get, type Table } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { type Key, partnerPrefix } from '../platform/table.ts';
import { putGuarded } from '../platform/transactions.ts';
import type { StoredPartner } from './partner.ts';
import { storedPartner } from './partner-schema.ts';

/** Versions of a record are kept for good: a fact counts by the record as it was when it was told. */
const reach = z.object({ customers: z.union([z.literal('all'), z.array(z.string())]) });
export type Reach = z.infer<typeof reach>;

function partnerKey(partnerId: string): Key {
  return { pk: `${partnerPrefix}${partnerId}`, sk: 'partner' };
}

function versionKey(partnerId: string, version: number): Key {
  return { pk: `${partnerPrefix}${partnerId}`, sk: `version#${version}` };
}

export async function getPartner(table: Table, partnerId: string): Promise<StoredPartner | undefined> {
  const row = await get(table, partnerKey(partnerId));
  return row && storedPartner.parse(row);
}

/** Partners in the order of their ids, from `after` on. */
export function partnersAfter(table: Table, after: string, limit: number): Promise<Page<StoredPartner>> {
  return listedAfter(table, 'partners', after, limit, (row) => storedPartner.parse(row));
}

/** @returns false when another change came first */
export async function putPartner(table: Table, partner: StoredPartner): Promise<boolean> {
  const { partnerId, version, customers, changedAt } = partner;
  const failure = await putGuarded(
    table,
    {
      row: { ...partnerKey(partnerId), ...partner, ...listedAs('partners', partnerId) },
      replaces: version - 1,
    },
    [{ ...versionKey(partnerId, version), customers, changedAt }],
  );
  return failure === undefined;
}

/** Whom a version of a partner's record let it tell of. */
export async function getReach(table: Table, partnerId: string, version: number): Promise<Reach> {
  const row = await get(table, versionKey(partnerId, version));
  if (!row) throw new Error(`Version ${version} of the record of a partner is missing.`);
  return reach.parse(row);
}
