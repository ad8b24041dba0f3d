import * as z from 'zod/mini';
import { daysBetween } from '../calendar/calendar.ts';
import { businessDate } from '../platform/schema.ts';

/** Longest span of one question, in days. */
const LONGEST = 1100;

interface Dates {
  readonly from: string;
  readonly to: string;
}

/** The dates of a question for figures, both inclusive: the business dates on which orders were due. */
export const span = {
  from: businessDate.check(z.describe('The first business date on which orders were due')),
  to: businessDate.check(z.describe('The last such date, inclusive')),
};

export const inOrder = z.refine<Dates>(({ from, to }) => from <= to, {
  path: ['to'],
  error: 'must not come before from',
});

export const notTooLong = z.refine<Dates>(({ from, to }) => !(daysBetween(from, to) >= LONGEST), {
  path: ['to'],
  error: `must lie within ${LONGEST} days of from`,
});
