import * as z from 'zod/mini';
import { businessDate, text } from '../platform/schema.ts';

/** The body of POST /visits/{visitId}/snooze. */
export const snoozeBody = z.strictObject({
  until: businessDate.check(
    z.describe('The first date on which the customer may be contacted: a working day within 90 days'),
  ),
  reason: text(500).check(z.describe('Nothing about persons')),
});

export type SnoozeBody = z.infer<typeof snoozeBody>;
