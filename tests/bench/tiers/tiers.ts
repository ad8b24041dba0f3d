import * as z from 'zod';
import { runProbe } from '../run-probe.ts';

const review = z.object({
  customers: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
  changed: z.number(),
});

/** What a review of all customers costs. */
export type TierCosts = z.infer<typeof review>;

export const TIER_REVIEW = 'the monthly review of tiers';

const CUSTOMERS = 100_000;
/** What a function of 1 GB leaves to the heap. */
const HEAP = '--max-old-space-size=800';
export const TIER_STEPS = 1;

export async function measureTiers(onStep: () => void): Promise<TierCosts> {
  const probe = new URL('review-probe.ts', import.meta.url);
  const reviewed = review.parse(await runProbe(probe, CUSTOMERS, [HEAP]));
  onStep();
  return reviewed;
}
