import { newsKinds } from '../../../lib/partners/partner.ts';
import type { NewPartner } from '../client/api-types.ts';

/** The record of the partner that the demo and a newcomer's first order speak for: it may do everything. */
export const demoPartner: NewPartner = {
  name: 'Demo partner',
  customers: 'all',
  sends: [...newsKinds],
  reads: [...newsKinds],
  rateLimit: { requestsPerSecond: 10_000, burst: 20_000 },
};
