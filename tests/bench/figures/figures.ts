import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';

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

/**
 * Each in a process of its own, so that its memory and its warm-up are its own, and with its garbage collected in the one
 * thread that works: all but the compiler in the background is on one core.
 */
export async function measureFigures(onStep: () => void): Promise<FigureCosts> {
  const recounted = recount.parse(await run('recount-probe.ts', RECOUNTED_ORDERS));
  onStep();
  const closed = close.parse(await run('close-probe.ts', CLOSED_CUSTOMERS));
  onStep();
  return { recount: recounted, close: closed };
}

async function run(probe: string, size: number): Promise<unknown> {
  const file = fileURLToPath(new URL(probe, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--single-threaded-gc',
    file,
    String(size),
  ]);
  return JSON.parse(stdout);
}
