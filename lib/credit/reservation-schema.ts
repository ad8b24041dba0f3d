import * as z from 'zod/mini';
import { rights } from '../rights/right.ts';
import { holdReasons } from './hold.ts';
import type { OpenInvoice, Reservation } from './reservation.ts';

export const openInvoice: z.ZodMiniType<OpenInvoice> = z.object({
  invoiceNumber: z.string(),
  invoicedOn: z.string(),
  dueOn: z.string(),
  amount: z.int(),
  unpaid: z.int(),
  dispute: z.optional(z.object({ right: z.enum(rights), isOurs: z.boolean() })),
  promisedOn: z.optional(z.string()),
});

export const reservation = {
  standing: z.enum(['accepted', 'held']),
  openOrders: z.int(),
  unpaid: z.int(),
  held: z.int(),
  granted: z.int(),
  heldFor: z.optional(z.enum(holdReasons)),
  heldSince: z.optional(z.string()),
  payments: z.record(z.string(), z.record(z.string(), z.int())),
  receivables: z.array(openInvoice),
};

/** A reservation as kept: every change makes a new version. */
export interface StoredReservation extends Reservation {
  readonly version: number;
  /** The account's. */
  readonly currency: string;
  /** Until when an override lets the order pass whatever the limit. */
  readonly overrideUntil?: string | undefined;
}

const storedReservation: z.ZodMiniType<StoredReservation> = z.object({
  ...reservation,
  version: z.int(),
  currency: z.string(),
  overrideUntil: z.optional(z.string()),
});

/** @param row as it is stored; undefined where there is none */
export function reservationIn(
  row: Readonly<Record<string, unknown>> | undefined,
): StoredReservation | undefined {
  return row && storedReservation.parse(row);
}
