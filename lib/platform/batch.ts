import { isTransient } from './dynamo.ts';
import { type Problem, problemOf } from './problem.ts';
import { Refusal } from './refusal.ts';

/**
 * Works on the items of a batch, each answered by itself in the order given: what one is refused for, or what cannot be
 * done at the moment, holds up no other. Items of one key go one after the other, so that of two different ones the
 * first wins; all others side by side.
 * @param keyOf undefined for an item that is not even fit to have one
 */
export function eachByItself<A>(
  items: readonly unknown[],
  keyOf: (item: unknown) => string | undefined,
  work: (item: unknown) => Promise<A>,
): Promise<(A | Problem)[]> {
  const earlier = new Map<string, Promise<unknown>>();
  return Promise.all(
    items.map((item) => {
      const key = keyOf(item);
      const before = (key === undefined ? undefined : earlier.get(key)) ?? Promise.resolve();
      const answer = before.then(() => answered(item, work));
      if (key !== undefined) earlier.set(key, answer);
      return answer;
    }),
  );
}

async function answered<A>(item: unknown, work: (item: unknown) => Promise<A>): Promise<A | Problem> {
  try {
    return await work(item);
  } catch (error) {
    if (error instanceof Refusal) return problemOf(error.reason);
    if (isTransient(error)) return problemOf({ kind: 'overloaded' });
    throw error;
  }
}

/** The text that a field of an unchecked item holds. */
export function textIn(item: unknown, field: string): string | undefined {
  const value: unknown = Object(item)[field];
  return typeof value === 'string' ? value : undefined;
}
