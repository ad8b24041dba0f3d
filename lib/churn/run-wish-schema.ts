import * as z from 'zod/mini';
import { businessDate } from '../platform/schema.ts';

/** What the search for leavers is invoked with: nothing of note by the schedule; by hand, the date of a rehearsal. */
export const runWish = z.object({ asOf: z.optional(businessDate) });
