import type { BusinessDate } from '../calendar/calendar.ts';
import type { Money } from '../orders/order.ts';
import type { TierChange } from './tier-history.ts';

export const customerKinds = ['individual', 'enterprise', 'government'] as const;
export type CustomerKind = (typeof customerKinds)[number];

/** Handbook §4, by trailing contribution; who has not been reviewed is `regular`. */
export const tiers = ['key', 'potential', 'regular'] as const;
export type Tier = (typeof tiers)[number];

/**
 * Who said the tier: nobody yet, whoever keeps the customer's record, a monthly review, or a person who overrides both for a
 * time.
 */
export const tierSources = ['default', 'stated', 'review', 'override'] as const;
export type TierSource = (typeof tierSources)[number];

/** `stub`: known only from an order so far. `inactive`: no longer served. */
export const customerStates = ['stub', 'active', 'inactive'] as const;
export type CustomerState = (typeof customerStates)[number];

/** A place that the customer has goods brought to; orders name it by `placeId`. */
export interface Site {
  readonly placeId: string;
  readonly city?: string | undefined;
  readonly postalCode?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** What puts a customer into a contract class (handbook §4). */
export interface ContractInputs {
  readonly ordersPerMonth?: number | undefined;
  /** What a year of business with them is worth. */
  readonly annualValue?: Money | undefined;
  readonly governmentLevel?: 'national' | 'provincial' | 'municipal' | undefined;
  /** What is left of their revenue, in whole per cent of it, −100 to 100. */
  readonly marginPercent?: number | undefined;
}

/** Who buys the service and can leave. Nothing here is personal: names and streets are kept apart, in the profile. */
export interface Customer {
  readonly customerId: string;
  readonly kind: CustomerKind;
  readonly state: CustomerState;
  readonly tier: Tier;
  readonly tierSource: TierSource;
  /** Tiers by since when: an order counts under that of the moment in which it was placed. */
  readonly tierHistory: readonly TierChange[];
  /** Id of the account manager who keeps the customer. */
  readonly manager?: string | undefined;
  /** Nobody may call or write to them on our own initiative. */
  readonly doNotContact: boolean;
  readonly contract?: ContractInputs | undefined;
  /** Days from invoice to payment. */
  readonly paymentDays?: number | undefined;
  readonly terms?: string | undefined;
  readonly sites: readonly Site[];
  /** When personal data was last erased. */
  readonly erasedOn?: BusinessDate | undefined;
}

/** A customer as kept: every change makes a new version. */
export interface StoredCustomer extends Customer {
  readonly version: number;
  readonly changedAt: string;
  /** The version that wrote the profile which belongs to this one; 0 when there is none. */
  readonly profile: number;
}

/** What is personal about a customer, who may be a person. */
export interface Profile {
  readonly name?: string | undefined;
  readonly sites: readonly SiteProfile[];
}

export interface SiteProfile {
  readonly placeId: string;
  readonly name?: string | undefined;
  readonly street?: string | undefined;
}

/** A customer with the name, without its sites: what a list shows. */
export interface NamedCustomer extends Omit<StoredCustomer, 'sites' | 'profile'> {
  readonly name?: string | undefined;
}

/** A customer with all that is personal about it. */
export interface WholeCustomer extends NamedCustomer {
  readonly sites: readonly (Site & SiteProfile)[];
}

/** What of a customer is kept in which row. */
export interface CustomerParts {
  readonly customer: StoredCustomer;
  /** Undefined when nothing personal is known. */
  readonly profile: Profile | undefined;
}

/** What an order about somebody unknown makes known: that there is such a customer, and no more. */
export function stubOf(customerId: string, since: string): Customer {
  const tier = 'regular';
  const tierHistory = [{ since, tier } as const];
  return {
    customerId,
    kind: 'enterprise',
    state: 'stub',
    tier,
    tierSource: 'default',
    tierHistory,
    doNotContact: false,
    sites: [],
  };
}

/** Parts what is kept with the customer from what is kept apart. */
export function apart({ name, sites, ...rest }: WholeCustomer): CustomerParts {
  const personal = sites.flatMap(({ placeId, name: siteName, street }) =>
    siteName === undefined && street === undefined ? [] : [{ placeId, name: siteName, street }],
  );
  const profile = name === undefined && personal.length === 0 ? undefined : { name, sites: personal };
  const plain = sites.map(({ placeId, city, postalCode, country }) => ({
    placeId,
    city,
    postalCode,
    country,
  }));
  return { customer: { ...rest, sites: plain, profile: profile ? rest.version : 0 }, profile };
}

/** The inverse: the customer as it was stated, its fields always in the same order, so that answers agree to the byte. */
export function together(customer: StoredCustomer, profile: Profile | undefined): WholeCustomer {
  const { customerId, state, sites, erasedOn, version, changedAt, profile: _, ...rest } = customer;
  const personal = new Map(profile?.sites.map((site) => [site.placeId, site]));
  return {
    customerId,
    name: profile?.name,
    state,
    ...rest,
    sites: sites.map((site) => ({ ...site, ...personal.get(site.placeId) })),
    erasedOn,
    version,
    changedAt,
  };
}

export function named(customer: StoredCustomer, profile: Profile | undefined): NamedCustomer {
  const { sites: _, ...rest } = together(customer, profile);
  return rest;
}
