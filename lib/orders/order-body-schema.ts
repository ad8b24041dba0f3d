import * as z from 'zod/mini';
import { id } from '../platform/schema.ts';
import type { Money, OrderLine, StatedOrder } from './order.ts';
import { line, stated } from './order-schema.ts';

/** Far above any real order, and far below where sums of a day would lose their last digits. */
const MOST_VALUE = 1_000_000_000_000;

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

/** The body of POST /orders. */
export const orderBody = z.strictObject({ ...stated, lines: orderLines });

/** What the body of POST /orders states, with every line named. */
export function statedOrderOf(body: z.infer<typeof orderBody>): StatedOrder {
  return { ...body, lines: namedLines(body.lines) };
}

export function namedLines(lines: z.infer<typeof orderLines>): OrderLine[] {
  return lines.map((each, index) => ({
    lineId: lineIdOf(each, index),
    sku: each.sku,
    quantity: each.quantity,
    productFamily: each.productFamily,
    unitPrice: each.unitPrice,
  }));
}

function valueOfAll(lines: readonly { quantity: number; unitPrice?: Money | undefined }[]): number {
  return lines.reduce((sum, { quantity: units, unitPrice }) => sum + units * (unitPrice?.amount ?? 0), 0);
}

function lineIdOf({ lineId }: { readonly lineId?: string | undefined }, index: number): string {
  return lineId ?? String(index + 1);
}
