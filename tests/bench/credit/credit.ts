import * as z from 'zod';
import { runProbe } from '../run-probe.ts';

const review = z.object({
  accounts: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
  unchanged: z.number(),
  applied: z.number(),
  proposed: z.number(),
});

/** What a night of reviews costs in a large company. */
export type CreditCosts = z.infer<typeof review>;

export const REVIEW = 'the nightly review of credit limits';

const DUE_ACCOUNTS = 100_000;
/** What a function of 512 MB leaves to the heap. */
const HEAP = '--max-old-space-size=350';
export const CREDIT_STEPS = 1;

export async function measureCredit(onStep: () => void): Promise<CreditCosts> {
  const probe = new URL('review-probe.ts', import.meta.url);
  const reviewed = review.parse(await runProbe(probe, DUE_ACCOUNTS, [HEAP]));
  onStep();
  return reviewed;
}
