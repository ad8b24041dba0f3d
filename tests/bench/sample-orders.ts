import type { z } from 'zod/mini';
import type { factBody } from '../../lib/facts/fact-body-schema.ts';
import type { orderBody } from '../../lib/orders/order-body-schema.ts';
import { aCaller } from '../support/callers.ts';

export type OrderBody = z.input<typeof orderBody>;
export type FactBody = z.input<typeof factBody>;

export const partner = aCaller({ partnerId: 'northern-erp' });
export const zone = 'Europe/Berlin';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export function customerOf(number: number): string {
  return `C-${String(789_100 + number)}`;
}

/** An order as a shipper's ERP sends it: ids as long as real ones, both windows, a place, terms and prices. */
export function anOrderBody(index: number, lines: number, placedAt: Date, customer = index % 30): OrderBody {
  const dueDate = new Date(+placedAt + DAY);
  const window = { from: onDate(dueDate, '09:00:00'), to: onDate(dueDate, '17:00:00') };
  return {
    orderNumber: `FMR${String(34_200_000 + index)}`,
    customerId: customerOf(customer),
    placedAt: local(placedAt),
    requestedWindow: window,
    promisedWindow: window,
    shipTo: { placeId: 'HAM-0021', city: 'Hamburg', country: 'DE' },
    terms: 'DAP, tail lift, call one hour ahead',
    lines: Array.from({ length: lines }, (_, line) => ({
      sku: String(25_891_101 + 100 * line),
      quantity: 40 + ((index + 17 * line) % 400),
      unitPrice: { amount: 1250 + 10 * line, currency: 'EUR' },
    })),
  };
}

/** A drop of all that was ordered, less what is `missing` of the first line. */
export function aDelivery(order: OrderBody, at: Date, missing = 0): FactBody {
  return {
    kind: 'delivered',
    factId: `${order.orderNumber}-POD-1`,
    orderNumber: order.orderNumber,
    occurredAt: local(at),
    carrier: 'hansa-trucks',
    proofOfDelivery: `POD-${order.orderNumber}`,
    lines: order.lines.map(({ sku, quantity }, line) => ({
      sku,
      quantity: line === 0 ? quantity - missing : quantity,
    })),
  };
}

/** The same goods leave the warehouse in the morning of the day: with it an order counts under every kind of group. */
export function aDispatch(order: OrderBody, at: Date): FactBody {
  return {
    kind: 'dispatched',
    factId: `${order.orderNumber}-ASN-1`,
    orderNumber: order.orderNumber,
    occurredAt: local(at),
    carrier: 'hansa-trucks',
    warehouse: 'HAM-1',
    lines: order.lines.map(({ sku, quantity }) => ({ sku, quantity })),
  };
}

/** A time of a winter date in the business time zone. */
export function winterTime(date: string, hour: number): Date {
  return new Date(Date.parse(`${date}T00:00:00+01:00`) + hour * HOUR);
}

function local(instant: Date): string {
  return `${new Date(+instant + HOUR).toISOString().slice(0, 19)}+01:00`;
}

function onDate(instant: Date, time: string): string {
  return `${local(instant).slice(0, 10)}T${time}+01:00`;
}
