import * as z from 'zod/mini';
import { businessDate, currency } from '../platform/schema.ts';
import type { StoredStatement } from './credit.ts';
import { mismatches } from './statement-mismatches.ts';

/** Accounts of the largest companies, in the smallest unit of any currency, stay far below; sums of a few are still exact. */
const MOST = 1_000_000_000_000_000;

const amount = z.int().check(z.minimum(0), z.maximum(MOST));
const loss = z.int().check(z.minimum(-MOST), z.maximum(MOST), z.describe('Negative where it is a loss'));

const figures = {
  currency,
  totalAssets: amount,
  totalLiabilities: amount,
  currentAssets: z.optional(amount),
  inventory: z.optional(amount),
  receivables: z.optional(amount),
  cash: z.optional(amount),
  securities: z.optional(amount.check(z.describe('Short-term, near to cash'))),
  currentLiabilities: z.optional(amount),
  retainedEarnings: z.optional(loss),
  sales: z.optional(amount),
  creditSales: z.optional(
    amount.check(z.describe('Sales on credit; absent: all sales are taken to be on credit')),
  ),
  costOfSales: z.optional(amount),
  operatingProfit: z.optional(loss.check(z.describe('Before interest and taxes'))),
  interestExpense: z.optional(amount),
  netProfit: z.optional(loss),
  depreciation: z.optional(amount.check(z.describe('Of the year'))),
};

/** The body of PUT …/credit/statements/{periodEnd}, in minor units: what is left out is not known. */
export const statementBody = z.strictObject(figures).check((context) => {
  for (const { field, detail } of mismatches(context.value))
    context.issues.push({ code: 'custom', input: context.value, path: [field], message: detail });
});

export type StatementBody = z.infer<typeof statementBody>;

/** Annual accounts as kept and as answered. */
export const statementFields = {
  periodEnd: businessDate.check(z.describe('The last day of the financial year')),
  ...figures,
  version: z.int(),
  changedAt: z.string(),
};

export const storedStatement: z.ZodMiniType<StoredStatement> = z.object(statementFields);
