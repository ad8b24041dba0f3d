import { type BusinessDate, type StatedTime, type StatedWindow, spanOf } from '../calendar/calendar.ts';
import type { Money, OrderLine, Place } from '../orders/order.ts';
import type { Right } from '../rights/right.ts';

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
  /** Beside the good ones, as the substituted ones are: neither fill the line. */
  readonly damaged?: number | undefined;
  /** Units that came as another article in place of this SKU. */
  readonly substituted?: number | undefined;
  /** Had the customer approved the substitutes? */
  readonly substituteApproved?: boolean | undefined;
}

interface FactBase {
  readonly factId: string;
  readonly partnerId: string;
  readonly orderId: string;
  /** The version of the partner's record by which it was told; UNLIMITED of staff and of the product itself. */
  readonly grant: number;
  /** When it happened in the world. */
  readonly occurredAt: StatedTime;
  /** When it was first told here. */
  readonly recordedAt: string;
  /** Id of an earlier fact of the same partner and order that this one replaces. */
  readonly corrects?: string | undefined;
  readonly place?: Place | undefined;
  readonly carrier?: string | undefined;
  readonly warehouse?: string | undefined;
  readonly reason?: string | undefined;
  readonly fault?: Fault | undefined;
}

export interface Delivered extends FactBase {
  readonly kind: 'delivered';
  readonly lines: readonly FactLine[];
  /** The number of the paper that the consignee signed. */
  readonly proofOfDelivery?: string | undefined;
}

export interface Confirmed extends FactBase {
  readonly kind: 'confirmed';
  readonly window: StatedWindow;
  /** A later window moves the promise only when the customer asked for it. */
  readonly requestedByCustomer?: boolean | undefined;
}

/** What the customer changed; what is not named stays as it was. */
export interface Amended extends FactBase {
  readonly kind: 'amended';
  /** All lines of the order as they are from now on. */
  readonly lines?: readonly OrderLine[] | undefined;
  readonly requestedWindow?: StatedWindow | undefined;
  /** The window confirmed for the change: it moves the promise, for the customer asked. */
  readonly promisedWindow?: StatedWindow | undefined;
  readonly shipTo?: Place | undefined;
  /** Both sides agreed to it: what an amendment needs once goods are on their way. */
  readonly agreed?: boolean | undefined;
}

export interface Voided extends FactBase {
  readonly kind: 'voided';
  /** Id of the fact that is taken back. */
  readonly voids: string;
}

export interface Invoiced extends FactBase {
  readonly kind: 'invoiced' | 'invoiceCorrected';
  readonly invoiceNumber: string;
  readonly amount: Money;
  readonly dueOn?: BusinessDate | undefined;
  readonly lines?: readonly FactLine[] | undefined;
}

export interface Paid extends FactBase {
  readonly kind: 'paid';
  readonly amount: Money;
  /** Absent where the payment names none. */
  readonly invoiceNumber?: string | undefined;
}

/** The customer does not pay an invoice, for a right that failed. */
export interface InvoiceDisputed extends FactBase {
  readonly kind: 'invoiceDisputed';
  readonly invoiceNumber: string;
  readonly right: Right;
}

/** The customer promised to pay an invoice that is late. */
export interface PaymentPromised extends FactBase {
  readonly kind: 'paymentPromised';
  readonly invoiceNumber: string;
  /** The day by which all of it is to be paid. */
  readonly by: BusinessDate;
}

export interface Redirected extends FactBase {
  readonly kind: 'redirected';
  readonly place: Place;
  /** Did the customer agree to the new place? */
  readonly agreed?: boolean | undefined;
}

export const informedAbout = ['dispatch', 'delay', 'delivery', 'invoice', 'other'] as const;

export interface CustomerInformed extends FactBase {
  readonly kind: 'customerInformed';
  readonly about: (typeof informedAbout)[number];
}

export const breachableTerms = ['serviceLevel', 'temperature', 'handling', 'papers', 'other'] as const;

export interface TermsBreached extends FactBase {
  readonly kind: 'termsBreached';
  readonly term: (typeof breachableTerms)[number];
}

/** Goods moved, or failed to. */
export const movementKinds = ['picked', 'dispatched', 'routeChanged', 'deliveryFailed', 'returned'] as const;

export interface Movement extends FactBase {
  readonly kind: (typeof movementKinds)[number];
  readonly lines?: readonly FactLine[] | undefined;
}

/** Someone decided about the whole order; credit decides with kinds of its own. */
export const creditKinds = ['creditHeld', 'creditReleased'] as const;
export const decisionKinds = ['cancelled', 'reopened', 'closed', ...creditKinds] as const;

export interface Decision extends FactBase {
  readonly kind: (typeof decisionKinds)[number];
}

/** The passing of time is a fact too: the sweep records it under our own name. */
export interface PromisePassed extends FactBase {
  readonly kind: 'promisePassed';
}

export type Fact =
  | Delivered
  | Confirmed
  | Amended
  | Voided
  | Invoiced
  | Paid
  | InvoiceDisputed
  | PaymentPromised
  | Redirected
  | CustomerInformed
  | TermsBreached
  | Movement
  | Decision
  | PromisePassed;

/** Kinds that a partner's record lets it tell and read; the product itself has `promisePassed`, everyone `voided`. */
export const reportedKinds = [
  'confirmed',
  'amended',
  'cancelled',
  'reopened',
  'closed',
  ...movementKinds,
  'redirected',
  'delivered',
  'invoiced',
  'invoiceCorrected',
  'paid',
  'invoiceDisputed',
  'paymentPromised',
  'customerInformed',
  'termsBreached',
] as const;

/** Every kind there is. */
export const factKinds = [...reportedKinds, ...creditKinds, 'voided', 'promisePassed'] as const;

/** Every kind that a caller can tell. */
export type ReportedKind = Exclude<Fact['kind'], 'promisePassed'>;

export function isCreditKind(kind: string): kind is (typeof creditKinds)[number] {
  return creditKinds.some((each) => each === kind);
}

/** The name under which the product itself records facts; no partner may have it. */
export const SYSTEM = 'backhaul';

/**
 * How an order goes: facts of one moment, as those of which only the date is told, are taken to have happened like this.
 * It is changed or called off before its goods move, and closed after; all other kinds come last.
 */
const course: readonly Fact['kind'][] = [
  'confirmed',
  'amended',
  'creditHeld',
  'creditReleased',
  'cancelled',
  'picked',
  'dispatched',
  'routeChanged',
  'redirected',
  'deliveryFailed',
  'delivered',
  'returned',
  'closed',
  'reopened',
];

/**
 * A total order of facts that does not depend on when they arrived: by time in the world, then by how an order goes,
 * then by who and id.
 */
export function inWorldOrder(zone: string): (left: Fact, right: Fact) => number {
  return (left, right) =>
    momentOf(left, zone) - momentOf(right, zone) ||
    placeInCourse(left) - placeInCourse(right) ||
    compare(left.partnerId, right.partnerId) ||
    compare(left.factId, right.factId);
}

/** A date begins when it does; but an order is closed, or taken up again, after what else happened on the date. */
export function momentOf({ kind, occurredAt }: Fact, zone: string): number {
  const { from, to } = spanOf(occurredAt, zone);
  return kind === 'closed' || kind === 'reopened' ? to.getTime() - 1 : from.getTime();
}

function placeInCourse({ kind }: Fact): number {
  const place = course.indexOf(kind);
  return place < 0 ? course.length : place;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
