import * as z from 'zod/mini';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { personal } from '../platform/personal-schema.ts';
import { businessDate, id, moneyUpTo, text } from '../platform/schema.ts';
import {
  customerKinds,
  customerStates,
  type NamedCustomer,
  type Profile,
  type StoredCustomer,
  tiers,
  type WholeCustomer,
} from './customer.ts';

/** So many sites fit a row with ease, name and street in any script. */
const MOST_SITES = 200;

/** Ten milliards of the major unit in most currencies: a year of the largest shipper. */
const MOST_ANNUAL_VALUE = 1_000_000_000_000;

const contract = z.strictObject({
  ordersPerMonth: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  annualValue: z.optional(moneyUpTo(MOST_ANNUAL_VALUE)),
  governmentLevel: z.optional(z.enum(['national', 'provincial', 'municipal'])),
});

const site = {
  placeId: id,
  city: z.optional(text(100)),
  postalCode: z.optional(text(20)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code, as DE'))),
};

const siteProfile = { name: z.optional(personal(text(200))), street: z.optional(personal(text(200))) };

const kept = {
  kind: z.enum(customerKinds),
  tier: z._default(z.enum(tiers), 'regular'),
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

const stored = {
  customerId: z.string(),
  ...kept,
  state: z.enum(customerStates),
  tierHistory: z
    .array(z.object({ since: z.string(), tier: z.enum(tiers) }))
    .check(z.describe('An order counts under the tier of the moment in which it was placed')),
  erasedOn: z.optional(businessDate.check(z.describe('When personal data was last erased'))),
  version: z.int(),
  changedAt: z.string(),
};

const name = z.optional(personal(text(200)));
const wholeSites = z.array(z.object({ ...site, ...siteProfile }));

/** The body of PUT /customers/{customerId}. */
export const customerBody = z
  .strictObject({
    name,
    state: z._default(z.enum(['active', 'inactive']), 'active'),
    ...kept,
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

/** The row of a customer; nothing in it is personal. */
export const customerRow: z.ZodMiniType<StoredCustomer> = z.object({
  ...stored,
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

export type CustomersQuery = z.infer<typeof customersQuery>;

/** The query of GET /customers. */
export const customersQuery = z.strictObject({
  tier: z.optional(z.enum(tiers)),
  state: z.optional(z.enum(customerStates)),
  manager: z.optional(id),
  kind: z.optional(z.enum(customerKinds)),
  ...pageQuery,
});

export const namedCustomer: z.ZodMiniType<NamedCustomer> = z.object({ name, ...stored });

/** The answer of GET /customers. */
export const customerList = pageAnswer(namedCustomer);
