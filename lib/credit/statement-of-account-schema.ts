import * as z from 'zod/mini';
import { businessDate } from '../platform/schema.ts';
import { rights } from '../rights/right.ts';
import { accountFields } from './account-answer-schema.ts';
import { holdReasons } from './hold.ts';
import { proposalTold } from './proposal-schema.ts';
import { reviewTold } from './review-answer-schema.ts';
import { reviewTriggers } from './review-due.ts';
import type { StatementOfAccount } from './statement-of-account.ts';

const sum = z.object({
  unpaid: z.int(),
  disputed: z.int().check(z.describe('Of it, whoever may be right')),
});

const invoice = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  invoiceNumber: z.string(),
  invoicedOn: businessDate,
  dueOn: businessDate.check(z.describe('The last day on which it is paid in time')),
  daysOverdue: z.int().check(z.describe('Negative while it is not due')),
  amount: z.int().check(z.describe('What it asks for by now')),
  unpaid: z.int(),
  dispute: z.optional(
    z.object({
      right: z.enum(rights).check(z.describe('That failed, as the customer says')),
      isOurs: z
        .boolean()
        .check(z.describe('It did, by a fault of ours: the invoice is not counted against the customer')),
    }),
  ),
  promisedOn: z.optional(businessDate.check(z.describe('By when the customer promised to pay'))),
});

const order = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  amount: z.int().check(z.describe('What it would take')),
  reason: z.enum(holdReasons),
  detail: z.string(),
  since: z.iso.datetime(),
});

const maybe = z.nullable(z.number());

const paying = z
  .object({
    daysBeyondTerms: maybe.check(z.describe('Weighed by amount; an overdue invoice counts to this day')),
    recently: maybe.check(z.describe('The same of the month under way and the two before it')),
    veryLate: maybe.check(z.describe('The share that came or is more than 30 days late')),
    brokenPromises: z.int(),
    daysSalesOutstanding: maybe.check(
      z.describe('All that is owed of invoices / what was ordered in the last year × its days'),
    ),
    bestPossible: maybe.check(z.describe('What that would be if nothing were overdue')),
  })
  .check(z.describe('Of twelve months and the one under way; null is what is not available'));

/** The answer of GET /customers/{customerId}/credit, in minor units of the account’s currency. */
export const statementOfAccountAnswer: z.ZodMiniType<StatementOfAccount> = z.object({
  ...accountFields,
  asOf: businessDate,
  aged: z
    .object({ current: sum, to30: sum, to60: sum, to90: sum, over90: sum })
    .check(z.describe('What is unpaid by days overdue: none, 1–30, 31–60, 61–90, more')),
  invoices: z.array(invoice).check(z.describe('Those with something left to pay, the longest overdue first')),
  onHold: z.array(order).check(z.describe('Orders on hold, the oldest first')),
  paying,
  proposal: z.optional(proposalTold),
  lastReview: z.optional(reviewTold),
  nextReview: z.optional(
    z.object({
      on: businessDate.check(z.describe('In the night to this date at the latest')),
      triggers: z.array(z.enum(reviewTriggers)).check(z.describe('What brought it forward')),
      because: z.optional(z.string().check(z.describe('Why then, where nothing brought it forward'))),
    }),
  ),
});
