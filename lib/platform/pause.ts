import { setTimeout } from 'node:timers/promises';

/** Waits before attempt n (from 1): doubling from 25 ms, with full jitter, so that rivals do not meet again. */
export function pause(attempt: number): Promise<void> {
  return setTimeout(Math.random() * 25 * 2 ** attempt);
}
