import * as z from 'zod';
import { runProbe } from '../run-probe.ts';

const recount = z.object({ orders: z.number(), seconds: z.number(), cpuSeconds: z.number() });
const close = z.object({
  customers: z.number(),
  orders: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
  ordersRecomputed: z.number(),
  differences: z.number(),
  alerts: z.number(),
});

/** What figures cost that no single request shows. */
export interface FigureCosts {
  readonly recount: z.infer<typeof recount>;
  readonly close: z.infer<typeof close>;
}

export const RECOUNT = 'orders scored anew and added up';
export const CLOSE = 'the nightly close';

const RECOUNTED_ORDERS = 100_000;
const CLOSED_CUSTOMERS = 100_000;
export const FIGURE_STEPS = 2;

export async function measureFigures(onStep: () => void): Promise<FigureCosts> {
  const recounted = recount.parse(
    await runProbe(new URL('recount-probe.ts', import.meta.url), RECOUNTED_ORDERS),
  );
  onStep();
  const closed = close.parse(await runProbe(new URL('close-probe.ts', import.meta.url), CLOSED_CUSTOMERS));
  onStep();
  return { recount: recounted, close: closed };
}
