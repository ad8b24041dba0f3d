import * as z from 'zod/mini';
import { addCounts, type Counts } from './counts.ts';
import { codeOf, measureOf } from './measures.ts';

const stored = z.record(z.string(), z.int());

/** Counts as they are stored: by short codes. */
export function coded(counts: Counts): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([measure, count]) => [codeOf(measure), count]));
}

/** Stored counts by the names of what they count. */
export const storedCounts: z.ZodMiniType<Counts> = z.pipe(
  stored,
  z.transform((counts) =>
    Object.fromEntries(Object.entries(counts).map(([code, count]) => [measureOf(code), count])),
  ),
);

/** Counters are the numbers of a row; its keys and dates are strings. Sums of squares may be beyond 2^53, hence bigints. */
export function countersIn(row: Readonly<Record<string, unknown>>): Counts {
  const counts: Record<string, number> = {};
  for (const [code, value] of Object.entries(row)) {
    if (typeof value === 'number' || typeof value === 'bigint') counts[measureOf(code)] = Number(value);
  }
  return addCounts([counts]);
}
