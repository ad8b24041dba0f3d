import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { id, text } from '../platform/schema.ts';
import { company, type Group } from './groups.ts';
import { inOrder, notTooLong, span } from './span-schema.ts';

/** Whose figures; at most one of these. */
const groupQuery = {
  customerId: z.optional(id),
  tier: z.optional(z.enum(tiers)),
  partnerId: z.optional(id),
  carrier: z.optional(id),
  warehouse: z.optional(id),
  lane: z.optional(text(250).check(z.describe('From and to, as `hamburg>Berlin, DE`'))),
};

/** The query of GET /kpis. */
export const kpiQuery = z
  .strictObject({
    ...span,
    grain: z._default(z.enum(['day', 'week', 'month']), 'month'),
    ...groupQuery,
  })
  .check(
    inOrder,
    notTooLong,
    z.refine(
      ({ from: _from, to: _to, grain: _grain, ...group }) => Object.values(group).filter(Boolean).length < 2,
      {
        path: [],
        error: 'must name at most one of customerId, tier, partnerId, carrier, warehouse and lane',
      },
    ),
  );

export type KpiQuery = z.infer<typeof kpiQuery>;

/** The group that a query asks for: the company where it names none. */
export function groupAsked(query: Omit<KpiQuery, 'from' | 'to' | 'grain'>): Group {
  const { customerId, tier, partnerId, carrier, warehouse, lane } = query;
  if (customerId !== undefined) return { kind: 'customer', id: customerId };
  if (tier !== undefined) return { kind: 'tier', id: tier };
  if (partnerId !== undefined) return { kind: 'partner', id: partnerId };
  if (carrier !== undefined) return { kind: 'carrier', id: carrier };
  if (warehouse !== undefined) return { kind: 'warehouse', id: warehouse };
  return lane === undefined ? company : { kind: 'lane', id: lane };
}
