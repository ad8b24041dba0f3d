import { type StatedTime, type StatedWindow, spanOf } from '../calendar/calendar.ts';
import type { Money, Place } from '../orders/order.ts';

/** Who answers for a failure; gross figures count all, net ones only what the company answers for. */
export const faults = [
  'company',
  'warehouse',
  'carrier',
  'shipper',
  'consignee',
  'customer',
  'forceMajeure',
  'unknown',
] as const;
export type Fault = (typeof faults)[number];

/** Units of a SKU that a fact is about; `lineId` where the partner knows which line of the order they serve. */
export interface FactLine {
  readonly lineId?: string | undefined;
  readonly sku: string;
  /** Good units. */
  readonly quantity: number;
  readonly damaged?: number | undefined;
}

interface FactBase {
  readonly factId: string;
  readonly partnerId: string;
  readonly orderId: string;
  /** When it happened in the world. */
  readonly occurredAt: StatedTime;
  /** When it was first told here. */
  readonly recordedAt: string;
  /** Id of an earlier fact of the same partner and order that this one replaces. */
  readonly corrects?: string | undefined;
  readonly lines?: readonly FactLine[] | undefined;
  readonly place?: Place | undefined;
  readonly carrier?: string | undefined;
  readonly warehouse?: string | undefined;
  readonly reason?: string | undefined;
  readonly fault?: Fault | undefined;
}

export interface Delivered extends FactBase {
  readonly kind: 'delivered';
  readonly lines: readonly FactLine[];
}

export interface Confirmed extends FactBase {
  readonly kind: 'confirmed';
  readonly window: StatedWindow;
  /** A later window moves the promise only when the customer asked for it. */
  readonly requestedByCustomer?: boolean | undefined;
}

export interface Voided extends FactBase {
  readonly kind: 'voided';
  /** Id of the fact that is taken back. */
  readonly voids: string;
}

export interface Invoiced extends FactBase {
  readonly kind: 'invoiced' | 'invoiceCorrected' | 'paid';
  readonly amount: Money;
}

/** Kinds that say all they have to say with the fields every fact may carry. */
export const plainKinds = [
  'picked',
  'dispatched',
  'routeChanged',
  'redirected',
  'deliveryFailed',
  'returned',
  'customerInformed',
  'termsBreached',
] as const;

export interface PlainFact extends FactBase {
  readonly kind: (typeof plainKinds)[number] | 'cancelled';
}

/** The passing of time is a fact too: the sweep records it under our own name. */
export interface PromisePassed extends FactBase {
  readonly kind: 'promisePassed';
}

export type Fact = Delivered | Confirmed | Voided | Invoiced | PlainFact | PromisePassed;

/** The name under which the product itself records facts; no partner may have it. */
export const SYSTEM = 'backhaul';

/** A total order of facts that does not depend on when they arrived: by time in the world, then by who and id. */
export function inWorldOrder(zone: string): (left: Fact, right: Fact) => number {
  return (left, right) =>
    spanOf(left.occurredAt, zone).from.getTime() - spanOf(right.occurredAt, zone).from.getTime() ||
    compare(left.partnerId, right.partnerId) ||
    compare(left.factId, right.factId);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
