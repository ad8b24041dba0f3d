import * as z from 'zod/mini';
import type { Failure } from './failure.ts';

const count = z.int();

export const failure: z.ZodMiniType<Failure> = z.object({
  lines: count,
  lateLines: count,
  earlyLines: count,
  missingLines: count,
  shortLines: count,
  overLines: count,
  shortUnits: count,
  minutesLate: count,
  failedUnits: count,
});
