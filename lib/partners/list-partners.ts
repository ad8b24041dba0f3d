import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import type { PageWish } from '../platform/page-schema.ts';
import type { StoredPartner } from './partner.ts';
import { partnersAfter } from './partner-store.ts';

export function listPartners(
  table: Table,
  wish: PageWish,
): Promise<{ items: StoredPartner[]; next?: string }> {
  return pageOf(
    wish,
    ['partners'],
    (after, limit) => partnersAfter(table, after, limit),
    (partner) => partner,
  );
}
