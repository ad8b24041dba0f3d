import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { levels } from './four-levels.ts';
import type { CurrencySummary, TierSummary } from './summary-answer.ts';
import { movedCustomer, toldTallies } from './tier-run-schema.ts';

/** The query of GET /tiers/summary. */
export const tierSummaryQuery = z.strictObject({
  month: z.optional(
    z
      .string()
      .check(
        z.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'must be a month, as 2026-05'),
        z.describe('As of whose end customers were looked at; absent: the last that is reviewed'),
      ),
  ),
});

export type TierSummaryQuery = z.infer<typeof tierSummaryQuery>;

const tier = z.enum(tiers);
const heap = {
  customers: z.int(),
  contribution: z.number().check(z.describe('Of a year, in minor units: margin if known, else revenue')),
};
const shared = {
  ...heap,
  share: z.nullable(
    z.number().check(z.describe('Of what all contribute; null where that is not above zero')),
  ),
};

const currencySummary: z.ZodMiniType<CurrencySummary> = z.object({
  currency: z.string(),
  ...heap,
  tiers: z.array(
    z.object({
      tier,
      ...shared,
      inForce: z
        .object(shared)
        .check(z.describe('Those whose tier in force it is: moves wait for a second review, overrides hold')),
    }),
  ),
  levels: z.array(z.object({ level: z.enum(levels), ...shared })),
  rfm: z.array(z.object({ total: z.int(), customers: z.int() })),
  silent: z.int().check(z.describe('Customers who ordered nothing in the year; they are in no pyramid')),
  moves: z.array(z.object({ from: tier, to: tier, customers: z.int() })),
  largestMoves: z.array(movedCustomer).check(z.describe('Up to 50, by contribution')),
});

/** The answer of GET /tiers/summary. */
export const tierSummary: z.ZodMiniType<TierSummary> = z.object({
  month: z.string(),
  asOf: z.iso.date(),
  finishedAt: z.optional(z.string()),
  currencies: z
    .array(currencySummary)
    .check(z.describe('Ranked apart, for there are no rates of exchange; the one with most customers first')),
  ...toldTallies,
});
