import * as z from 'zod/mini';
import { currency } from '../platform/schema.ts';
import { type CreditAnswer, holdReasons } from './hold.ts';

const amount = z.object({ amount: z.int(), currency });

/** How credit took an order, as it is stored with it and answered. */
export const creditAnswer: z.ZodMiniType<CreditAnswer> = z.discriminatedUnion('standing', [
  z.object({
    standing: z.literal('accepted'),
    reserved: amount.check(z.describe('What of the customer’s credit limit the order takes')),
  }),
  z.object({
    standing: z.literal('held'),
    reason: z.enum(holdReasons),
    waiting: amount.check(z.describe('What it would take')),
    detail: z.string(),
  }),
]);
