import type { Digest } from '../../../lib/alerts/digest.ts';

/** Addresses that take no mail, for either reason: one, and several. */
export function deliveryMornings(): Partial<Digest>[] {
  const since = '2026-03-30';
  const dead = (['bounced', 'complained'] as const).map((reason) => ({ address: '1@2.3', since, reason }));
  return [...dead.map((each) => ({ deadAddresses: [each] })), { deadAddresses: dead }];
}
