import * as z from 'zod';
import { runProbe } from '../run-probe.ts';

const fit = z.object({ customers: z.number(), seconds: z.number(), cpuSeconds: z.number() });
const search = z.object({
  customers: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
  changed: z.number(),
});

/** What the search for leavers costs in a large company. */
export interface ChurnCosts {
  readonly fit: z.infer<typeof fit>;
  readonly search: z.infer<typeof search>;
}

export const FIT = 'BG/NBD fitted by maximum likelihood';
export const SEARCH = 'the nightly search for leavers';

const FITTED_CUSTOMERS = 100_000;
const SEARCHED_CUSTOMERS = 1_000_000;
/** What a function of 512 MB leaves to the heap; else Node would put off collecting garbage until it had gigabytes. */
const HEAP = '--max-old-space-size=350';
export const CHURN_STEPS = 2;

export async function measureChurn(onStep: () => void): Promise<ChurnCosts> {
  const fitted = fit.parse(await runProbe(new URL('fit-probe.ts', import.meta.url), FITTED_CUSTOMERS));
  onStep();
  const probe = new URL('scoring-probe.ts', import.meta.url);
  const searched = search.parse(await runProbe(probe, SEARCHED_CUSTOMERS, [HEAP]));
  onStep();
  return { fit: fitted, search: searched };
}
