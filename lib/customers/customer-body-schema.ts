import * as z from 'zod/mini';
import { tiers } from './customer.ts';
import { kept, name, site, siteProfile } from './customer-schema.ts';

/** So many sites fit a row with ease, name and street in any script. */
const MOST_SITES = 200;

/** The body of PUT /customers/{customerId}. */
export const customerBody = z
  .strictObject({
    name,
    state: z._default(z.enum(['active', 'inactive']), 'active'),
    ...kept,
    tier: z.optional(
      z
        .enum(tiers)
        .check(
          z.describe(
            'Counts until a monthly review moves the customer or somebody overrides it, and is not taken any more then; left out, the tier stays as it is. The answer tells the tier in force.',
          ),
        ),
    ),
    sites: z._default(
      z.array(z.strictObject({ ...site, ...siteProfile })).check(
        z.maxLength(MOST_SITES),
        z.refine(
          (sites) => new Set(sites.map(({ placeId }) => placeId)).size === sites.length,
          'must not use a placeId twice',
        ),
      ),
      [],
    ),
  })
  .check(
    z.refine(({ kind, contract: inputs }) => kind === 'government' || !inputs?.governmentLevel, {
      path: ['contract', 'governmentLevel'],
      error: 'is for customers of the kind government',
    }),
  );

export type CustomerBody = z.infer<typeof customerBody>;
