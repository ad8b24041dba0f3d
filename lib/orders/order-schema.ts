import * as z from 'zod/mini';
import { id, money, statedTime, statedWindow, text } from '../platform/schema.ts';
import type { Money, Order, OrderLine, StatedOrder } from './order.ts';

const quantity = z.int().check(z.minimum(1), z.maximum(10_000_000));

/**
 * A place of goods, without a word about persons: names and streets are personal data, kept with the customer's sites,
 * which `placeId` names.
 */
export const place = z.strictObject({
  placeId: z.optional(id),
  city: z.optional(text(100)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code, as DE'))),
});

/** Far above any real order, and far below where sums of a day would lose their last digits. */
const MOST_VALUE = 1_000_000_000_000;

const line = { sku: text(64), quantity, unitPrice: z.optional(money) };

const stated = {
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

/** The lines of an order. A line without lineId is named by its place, from 1. */
export const orderLines = z.array(z.strictObject({ lineId: z.optional(id), ...line })).check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((lines) => new Set(lines.map(lineIdOf)).size === lines.length, {
    error: 'must not use a lineId twice (a line without one is named by its place, from 1)',
  }),
  z.refine((lines) => !(valueOfAll(lines) > MOST_VALUE), {
    error: `must not be worth more than ${MOST_VALUE} minor units in all`,
  }),
);

export const storedLines = z.array(z.object({ lineId: id, ...line }));

/** The body of POST /orders. */
export const orderBody = z.strictObject({ ...stated, lines: orderLines });

/** An order as stored and as answered. */
export const storedShape = {
  orderId: z.string(),
  partnerId: z.string(),
  recordedAt: z.string(),
  ...stated,
  lines: storedLines,
};

export const storedOrder: z.ZodMiniType<Order> = z.object(storedShape);

/** What the body of POST /orders states, with every line named. */
export function statedOrderOf(body: z.infer<typeof orderBody>): StatedOrder {
  return { ...body, lines: namedLines(body.lines) };
}

export function namedLines(lines: z.infer<typeof orderLines>): OrderLine[] {
  return lines.map((each, index) => ({
    lineId: lineIdOf(each, index),
    sku: each.sku,
    quantity: each.quantity,
    unitPrice: each.unitPrice,
  }));
}

function valueOfAll(lines: readonly { quantity: number; unitPrice?: Money | undefined }[]): number {
  return lines.reduce((sum, { quantity: units, unitPrice }) => sum + units * (unitPrice?.amount ?? 0), 0);
}

function lineIdOf({ lineId }: { readonly lineId?: string | undefined }, index: number): string {
  return lineId ?? String(index + 1);
}
