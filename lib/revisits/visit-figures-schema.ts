import * as z from 'zod/mini';
import { share } from '../kpis/kpi-schema.ts';
import type { VisitFiguresAnswer } from './visit-figures.ts';

const count = z.int();

/** The answer of GET /visits/figures. */
export const visitFiguresAnswer: z.ZodMiniType<VisitFiguresAnswer> = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  manager: z.optional(z.string()),
  done: count,
  doneOnTime: z.object(share),
  meanDaysOverdue: z
    .nullable(z.number())
    .check(z.describe('Of the visits that were done, 0 for those on time; null where there are none')),
  calledOff: z.object({ doNotContact: count, inactive: count, reasonsGone: count }),
  attempts: z.object({ reached: count, notReached: count, declined: count }),
  orderedAgain: z
    .object(share)
    .check(z.describe('Of the visits done at least 30 days ago: an order came within the 30 days after')),
  orderedAgainNotKnownYet: count.check(z.describe('Visits done whose 30 days have not passed')),
  open: z.object({ visits: count, overdue: count }).check(z.describe('As of today')),
});
