import * as z from 'zod/mini';
import { indicatorNames } from './indicators.ts';
import type { Targets } from './targets.ts';

const target = z
  .number()
  .check(z.gt(0), z.lt(1), z.describe('A share: nothing and everything cannot be tested'));

/** Targets by indicator. */
export const targets: z.ZodMiniType<Targets> = z.partialRecord(z.enum(indicatorNames), target);

export const storedTargets = z.object({ targets, version: z.int(), changedAt: z.string() });
