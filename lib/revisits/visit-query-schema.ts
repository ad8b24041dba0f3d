import * as z from 'zod/mini';
import { daysBetween } from '../calendar/calendar.ts';
import { pageQuery } from '../platform/page-schema.ts';
import { businessDate, id } from '../platform/schema.ts';

const manager = z.optional(id.check(z.describe('Id of the account manager')));

/** The query of GET /visits. */
export const visitsQuery = z.strictObject({
  manager,
  due: z.optional(
    businessDate.check(z.describe('Only visits planned or due by this date, and not put off until after it')),
  ),
  ...pageQuery,
});

export type VisitsQuery = z.infer<typeof visitsQuery>;

/** The query of GET /customers/{customerId}/visits. */
export const customerVisitsQuery = z.strictObject(pageQuery);

/** Longest span of figures, in days: for each visit the orders after it are looked for. */
const LONGEST = 31;

/** The query of GET /visits/figures. */
export const visitFiguresQuery = z
  .strictObject({
    from: businessDate.check(z.describe('The first business date on which visits were closed')),
    to: businessDate.check(z.describe('The last such date, inclusive; within 31 days of the first')),
    manager,
  })
  .check(
    z.refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not come before from' }),
    z.refine(({ from, to }) => !(daysBetween(from, to) >= LONGEST), {
      path: ['to'],
      error: `must lie within ${LONGEST} days of from`,
    }),
  );
