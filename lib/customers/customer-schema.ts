import * as z from 'zod/mini';
import { personal } from '../platform/personal-schema.ts';
import { businessDate, id, moneyUpTo, text } from '../platform/schema.ts';
import {
  customerKinds,
  customerStates,
  type Profile,
  type StoredCustomer,
  tierSources,
  tiers,
  type WholeCustomer,
} from './customer.ts';

/** Ten milliards of the major unit in most currencies: a year of the largest shipper. */
const MOST_ANNUAL_VALUE = 1_000_000_000_000;

const contract = z.strictObject({
  ordersPerMonth: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  annualValue: z.optional(moneyUpTo(MOST_ANNUAL_VALUE)),
  governmentLevel: z.optional(z.enum(['national', 'provincial', 'municipal'])),
  marginPercent: z.optional(
    z
      .int()
      .check(
        z.minimum(-100),
        z.maximum(100),
        z.describe('What is left of their revenue, in per cent; tiers go by it'),
      ),
  ),
});

export const site = {
  placeId: id,
  city: z.optional(text(100)),
  postalCode: z.optional(text(20)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code, as DE'))),
};

export const siteProfile = { name: z.optional(personal(text(200))), street: z.optional(personal(text(200))) };

export const kept = {
  kind: z.enum(customerKinds),
  manager: z.optional(id.check(z.describe('Id of the account manager; no name, no address'))),
  doNotContact: z
    ._default(z.boolean(), false)
    .check(z.describe('Nobody may call or write on our own initiative')),
  contract: z.optional(contract),
  paymentDays: z.optional(
    z.int().check(z.minimum(0), z.maximum(365), z.describe('Days from invoice to payment')),
  ),
  terms: z.optional(text(500).check(z.describe('Of the contract; nothing about persons'))),
};

export const stored = {
  customerId: z.string(),
  ...kept,
  state: z.enum(customerStates),
  tier: z.enum(tiers),
  tierSource: z
    .enum(tierSources)
    .check(
      z.describe(
        'Who said the tier: nobody yet (`default`), the body of a PUT, a monthly review, or an override while it holds',
      ),
    ),
  tierHistory: z
    .array(z.object({ since: z.string(), tier: z.enum(tiers) }))
    .check(z.describe('An order counts under the tier of the moment in which it was placed')),
  erasedOn: z.optional(businessDate.check(z.describe('When personal data was last erased'))),
  version: z.int(),
  changedAt: z.string(),
};

export const name = z.optional(personal(text(200)));
const wholeSites = z.array(z.object({ ...site, ...siteProfile }));

/** The row of a customer; nothing in it is personal. */
export const customerRow: z.ZodMiniType<StoredCustomer> = z.object({
  ...stored,
  // Rows from before there were reviews hold the tier of a record.
  tierSource: z._default(stored.tierSource, 'stated'),
  sites: z.array(z.object(site)),
  profile: z.int(),
});

/** The row of what is personal about a customer, and the version of the customer that wrote it. */
export const profileRow: z.ZodMiniType<Profile & { readonly version: number }> = z.object({
  version: z.int(),
  name,
  sites: z.array(z.object({ placeId: z.string(), ...siteProfile })),
});

/** A customer as answered. */
export const customerAnswer: z.ZodMiniType<WholeCustomer> = z.object({ name, ...stored, sites: wholeSites });
