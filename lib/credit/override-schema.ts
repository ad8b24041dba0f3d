import * as z from 'zod/mini';
import { orderIdPattern } from '../orders/order-id.ts';
import { id } from '../platform/schema.ts';
import { creditAmount } from './account-body-schema.ts';
import { storedOverride } from './credit-decision-schema.ts';
import { creditAnswer } from './hold-schema.ts';
import { why } from './proposal-schema.ts';

/** The longest that anybody may go beyond a limit that nobody else has approved. */
const MOST_DAYS = 90;

/** The body of POST /customers/{customerId}/credit/overrides. */
export const overrideBody = z
  .strictObject({
    overrideId: id.check(
      z.maxLength(50),
      z.describe('Your name for it within the customer: the idempotency key'),
    ),
    days: z
      .int()
      .check(z.minimum(1), z.maximum(MOST_DAYS), z.describe('It ends so many times 24 hours from now')),
    reason: why,
    extra: z.optional(
      creditAmount.check(
        z.minimum(1),
        z.describe('Any orders, up to so much beyond the limit, in minor units; replaces the one in force'),
      ),
    ),
    orderId: z.optional(
      z
        .string()
        .check(
          z.regex(orderIdPattern, 'must be an order id'),
          z.describe('This order alone, whatever it takes'),
        ),
    ),
  })
  .check(
    z.refine(({ extra, orderId }) => (extra === undefined) !== (orderId === undefined), {
      path: ['extra'],
      error: 'must be given, or orderId, and not both',
    }),
  );

export type OverrideBody = z.infer<typeof overrideBody>;

export const overrideTold = z.object({
  override: storedOverride,
  room: z
    .int()
    .check(z.describe('Left now with the override, in minor units; orders on hold take it within seconds')),
  credit: z.optional(creditAnswer),
});

export type OverrideTold = z.infer<typeof overrideTold>;
