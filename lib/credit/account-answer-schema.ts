import * as z from 'zod/mini';
import { currency } from '../platform/schema.ts';
import type { AccountAnswer } from './account-answer.ts';
import { sectors } from './review-inputs.ts';

export const accountFields = {
  customerId: z.string(),
  currency,
  limit: z.int(),
  paymentDays: z.int(),
  deposits: z.int(),
  collateral: z.int(),
  sector: z.optional(z.enum(sectors)),
  exposure: z.int().check(z.describe('openOrders + unpaid − deposits')),
  openOrders: z.int().check(z.describe('Accepted orders as far as they are not invoiced')),
  unpaid: z.int().check(z.describe('Invoices less payments; negative where more was paid')),
  room: z.int().check(z.describe('limit − exposure; negative in a breach')),
  held: z.int().check(z.describe('What orders on hold would take')),
  heldOrders: z.int(),
  override: z.optional(
    z
      .object({
        extra: z.int(),
        until: z.iso.datetime(),
        room: z.int().check(z.describe('With the override')),
      })
      .check(z.describe('In force now for any order; those for one order are told by the decisions')),
  ),
  version: z.int(),
  changedAt: z.iso.datetime(),
  openedAt: z.iso.datetime(),
};

/** An account, in minor units of its currency. */
export const accountAnswer: z.ZodMiniType<AccountAnswer> = z.object(accountFields);
