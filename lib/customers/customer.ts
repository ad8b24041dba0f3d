import type { BusinessDate } from '../calendar/calendar.ts';
import type { Money } from '../orders/order.ts';
import type { RuleSetName } from '../scorecards/rule-sets.ts';

export const customerKinds = ['individual', 'enterprise', 'government'] as const;
export type CustomerKind = (typeof customerKinds)[number];

/** Handbook §4, by trailing contribution; who has not been reviewed is `regular`. */
export const tiers = ['key', 'potential', 'regular'] as const;
export type Tier = (typeof tiers)[number];

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
  readonly annualValue?: Money | undefined;
  readonly governmentLevel?: 'national' | 'provincial' | 'municipal' | undefined;
}

/** Who buys the service and can leave. Nothing here is personal: names and the like are kept apart. */
export interface Customer {
  readonly customerId: string;
  readonly kind: CustomerKind;
  readonly state: CustomerState;
  readonly tier: Tier;
  /** Id of the account manager who keeps the customer. */
  readonly manager?: string | undefined;
  /** Nobody may call or write to them on our own initiative. */
  readonly doNotContact: boolean;
  readonly contract?: ContractInputs | undefined;
  /** Days from invoice to payment. */
  readonly paymentDays?: number | undefined;
  readonly terms?: string | undefined;
  /** The rules by which this customer's orders are judged; without it, the company's. */
  readonly ruleSet?: RuleSetName | undefined;
  readonly sites: readonly Site[];
  /** When personal data was last erased. */
  readonly erasedOn?: BusinessDate | undefined;
}
