import * as z from 'zod/mini';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { businessDate, id, statedTime } from '../platform/schema.ts';
import { restatement } from './restatement-schema.ts';

/** The query of GET /restatements: of a customer by the dates restated, or of all as they happened. */
export const restatementsQuery = z
  .strictObject({
    customerId: z.optional(id.check(z.describe('Absent: all customers; for staff'))),
    since: z.optional(
      statedTime.check(z.describe('Those of all customers from this time on; of a date, from its beginning')),
    ),
    from: z.optional(businessDate.check(z.describe('Those of the customer from this restated date on'))),
    to: z.optional(businessDate.check(z.describe('… up to and including this one'))),
    ...pageQuery,
  })
  .check(
    z.refine(({ customerId, since }) => customerId === undefined || since === undefined, {
      path: ['since'],
      error: 'is for all customers; of one, ask by from and to, the dates restated',
    }),
    z.refine(({ customerId, from, to }) => customerId !== undefined || (from ?? to) === undefined, {
      path: ['customerId'],
      error: 'is missing: from and to are dates of one customer; of all, ask by since',
    }),
    z.refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ['to'],
      error: 'must not come before from',
    }),
  );

export type RestatementsQuery = z.infer<typeof restatementsQuery>;

/** The answer of GET /restatements. */
export const restatementList = pageAnswer(restatement);
