import { setTimeout } from 'node:timers/promises';

/** No longer than this, so that some tries fit into the seconds that a caller waits. */
const LONGEST_MS = 800;

/** Waits before attempt n (from 1): doubling from 25 ms, with full jitter, so that rivals do not meet again. */
export function pause(attempt: number): Promise<void> {
  return setTimeout(Math.random() * Math.min(LONGEST_MS, 25 * 2 ** attempt));
}
