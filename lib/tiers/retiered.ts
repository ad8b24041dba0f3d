import type { StoredCustomer } from '../customers/customer.ts';
import type { SourcedTier } from '../customers/stated-tier.ts';
import { withTier } from '../customers/tier-history.ts';

/** A customer with another tier: orders placed from now on count under it. Nothing else changes, the profile least of all. */
export function retiered(
  customer: StoredCustomer,
  { tier, tierSource }: SourcedTier,
  now: Date,
): StoredCustomer {
  return {
    ...customer,
    tier,
    tierSource,
    tierHistory: withTier(customer.tierHistory, tier, now),
    version: customer.version + 1,
    changedAt: now.toISOString(),
  };
}
