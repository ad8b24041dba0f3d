import * as z from 'zod/mini';

/**
 * Figures of any size, kept as text: the store's own numbers end at 1e-130 and 2^53, which chances and sums of values may
 * exceed. Fields are in the order of their names, so that the same figures are the same text.
 */
export function writtenFigures(of: object): string {
  return JSON.stringify(of, (_, value: unknown) => {
    if (typeof value === 'number') return finite(value);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? inOrder(value) : value;
  });
}

function inOrder(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** What `writtenFigures` wrote, checked. */
export function storedFigures<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T, string> {
  const parsed = z.transform((text: string): unknown => JSON.parse(text));
  return z.pipe(z.pipe(z.string(), parsed), schema);
}

/** JSON knows no infinity; an error that is not a number is as good as endless. */
function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  return value < 0 ? -Number.MAX_VALUE : Number.MAX_VALUE;
}
