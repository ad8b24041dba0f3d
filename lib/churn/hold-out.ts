import { createHash } from 'node:crypto';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';

/**
 * Is a customer drawn to be told to nobody? Only against such can it be said that telling helps (handbook §5). At random by
 * customer and date, so that a run that is repeated draws the same; never key customers.
 * @param share in [0, 1]
 */
export function isHeldOut(customerId: string, on: BusinessDate, tier: Tier, share: number): boolean {
  if (!isInDraw(tier, share)) return false;
  const digest = createHash('sha256').update(`${on} ${customerId}`).digest();
  return digest.readUInt32BE(0) / 2 ** 32 < share;
}

/** Might a customer be drawn at all? Only such may be held against those who were. */
export function isInDraw(tier: Tier, share: number): boolean {
  return tier !== 'key' && share > 0;
}
