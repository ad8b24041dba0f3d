import { earliestDateOf, type Rescoring, rescoringAfter } from '../scorecards/rescoring.ts';
import type { StoredCustomer } from './customer.ts';

/**
 * A new tier holds for orders placed from now on. Some of them may still be scored by the old one, which consumers remember
 * for a while: that is made good. Who was not known counted as `regular` up to now.
 */
export function rescoringsAfter(
  before: Pick<StoredCustomer, 'tier'> | undefined,
  { customerId, tier, version }: StoredCustomer,
  now: Date,
): Rescoring[] {
  if (tier === (before?.tier ?? 'regular')) return [];
  // The first tier that is known is taken to have held before as well.
  const from = before && earliestDateOf(now);
  return [rescoringAfter({ customerId, change: `tier@${version}`, from }, now)];
}
