import * as z from 'zod/mini';
import { creditAnswer } from '../credit/hold-schema.ts';
import { id, money, statedTime, statedWindow, text } from '../platform/schema.ts';
import type { Order } from './order.ts';

const quantity = z.int().check(z.minimum(1), z.maximum(10_000_000));

/**
 * A place of goods, without a word about persons: names and streets are personal data, kept with the customer's sites,
 * which `placeId` names.
 */
export const place = z
  .strictObject({
    placeId: z.optional(id),
    city: z.optional(text(100)),
    country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code, as DE'))),
  })
  .check(
    z.describe('Names and streets are personal: they belong to the customer’s sites, which placeId names'),
  );

export const line = {
  sku: text(64),
  quantity,
  productFamily: z.optional(
    id.check(z.describe('What kind of goods it is: who stops to order one kind of many is noticed')),
  ),
  unitPrice: z.optional(money),
};

export const stated = {
  orderNumber: text(64),
  customerId: id,
  placedAt: statedTime,
  requestedWindow: statedWindow,
  promisedWindow: z.optional(
    statedWindow.check(
      z.describe('What was confirmed with the order; the requested window stands in for it'),
    ),
  ),
  shipTo: z.optional(place),
  terms: z.optional(text(500)),
};

export const storedLines = z.array(z.object({ lineId: id, ...line }));

/** An order as stored and as answered. */
export const storedShape = {
  orderId: z.string(),
  partnerId: z.string(),
  recordedAt: z.string(),
  ...stated,
  lines: storedLines,
  credit: z.optional(creditAnswer),
};

export const storedOrder: z.ZodMiniType<Order> = z.object(storedShape);
