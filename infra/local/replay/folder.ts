import { join } from 'node:path';
import * as z from 'zod';
import type { Fact, NewOrder } from '../client/api-types.ts';
import { StartError } from '../start-error.ts';
import { readCsv } from './csv.ts';

const date = z.iso.date();
const units = z.coerce.number().int().min(0);

const row = z.object({
  order_id: z.string().min(1),
  order_placement_date: date,
  customer_id: z.string().min(1),
  product_id: z.string().min(1),
  order_qty: units,
  agreed_delivery_date: date,
  actual_delivery_date: z.union([date, z.literal('')]),
  delivery_qty: units,
});

export type LineRow = z.infer<typeof row>;

export interface ReplayOrder extends NewOrder {
  readonly promisedWindow: string;
}

export type ReplayFact = Extract<Fact, { kind: 'delivered' }>;

export interface ReplayFolder {
  readonly orders: readonly ReplayOrder[];
  readonly facts: readonly ReplayFact[];
}

/**
 * Reads `order_lines.csv` of a folder: a row is a line of an order with what was delivered of it. Lines that came on
 * one date are one drop. Dates have no time: each is its whole business date.
 */
export function readFolder(folder: string): ReplayFolder {
  return folderOf(readRows(join(folder, 'order_lines.csv')));
}

export function folderOf(lines: readonly LineRow[]): ReplayFolder {
  const orders: ReplayOrder[] = [];
  const facts: ReplayFact[] = [];
  for (const [orderNumber, rows] of Map.groupBy(lines, ({ order_id }) => order_id)) {
    const named = rows.map((line, index) => ({ line, lineId: String(index + 1) }));
    const head = named[0]?.line;
    if (!head) continue;
    for (const { line } of named) requireSame(orderNumber, head, line);
    orders.push({
      orderNumber,
      customerId: head.customer_id,
      placedAt: head.order_placement_date,
      requestedWindow: head.agreed_delivery_date,
      promisedWindow: head.agreed_delivery_date,
      lines: named.map(({ line, lineId }) => ({ lineId, sku: line.product_id, quantity: line.order_qty })),
    });
    const drops = Map.groupBy(named, ({ line }) => line.actual_delivery_date);
    for (const [occurredAt, dropped] of drops) {
      if (occurredAt === '') continue;
      facts.push({
        factId: `delivered-${occurredAt}`,
        orderNumber,
        kind: 'delivered',
        occurredAt,
        lines: dropped.map(({ line, lineId }) => ({
          lineId,
          sku: line.product_id,
          quantity: line.delivery_qty,
        })),
      });
    }
  }
  return { orders, facts };
}

function readRows(path: string): LineRow[] {
  const rows = readCsv(path, row);
  if (!rows)
    throw new StartError(
      `There is no ${path}; name a folder with an order_lines.csv (npm run replay -- FOLDER).`,
    );
  if (rows.length === 0) throw new StartError(`${path} holds no order lines.`);
  return rows;
}

/** An order has one customer, one date of placement and one promise. */
function requireSame(orderNumber: string, head: LineRow, line: LineRow): void {
  for (const field of ['customer_id', 'order_placement_date', 'agreed_delivery_date'] as const) {
    if (head[field] !== line[field]) {
      throw new StartError(
        `Order ${orderNumber} has two values of ${field}: ${head[field]} and ${line[field]}.`,
      );
    }
  }
}
