import * as z from 'zod/mini';
import { currency } from '../platform/schema.ts';
import { sectors } from './review-inputs.ts';

/** Of a limit and of all that is like one, in minor units: ten thousand millions of euros. */
const MOST = 1_000_000_000_000;

export const creditAmount = z.int().check(z.minimum(0), z.maximum(MOST));

/** The body of PUT /customers/{customerId}/credit/account. */
export const accountBody = z.strictObject({
  currency: currency.check(z.describe('For good: every figure of the account is in it')),
  limit: creditAmount.check(
    z.describe(
      'In minor units; once the account is open another one is proposed, and approved by someone else',
    ),
  ),
  paymentDays: z._default(
    z
      .int()
      .check(
        z.minimum(0),
        z.maximum(365),
        z.describe('From invoice to payment, where the invoice names no day'),
      ),
    30,
  ),
  deposits: z._default(creditAmount.check(z.describe('Paid in beforehand: lessens the exposure')), 0),
  collateral: z._default(creditAmount.check(z.describe('What guarantees and securities would bring')), 0),
  sector: z.optional(z.enum(sectors).check(z.describe('How their sector does, as you judge it'))),
});
