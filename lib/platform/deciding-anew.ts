import { Refusal } from './refusal.ts';

/** Rivals that look at the same thing at the same time settle within a few tries. */
const TRIES = 4;

/**
 * Reads, decides and keeps again where somebody else was faster.
 * @param attempt answers false where what it decided from is no longer there
 * @returns what was kept
 * @throws Refusal when others were faster each time
 */
export async function decidingAnew<T>(attempt: () => Promise<T | false>): Promise<T> {
  for (let tried = 0; tried < TRIES; tried++) {
    const kept = await attempt();
    if (kept !== false) return kept;
  }
  throw new Refusal({ kind: 'overloaded' });
}
