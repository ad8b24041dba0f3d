import type { StatedTime, StatedWindow } from '../calendar/calendar.ts';
import type { CreditAnswer } from '../credit/hold.ts';

/** Integer minor units (cents, yen, fils) of an ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Where goods are or go; its name and street, if it is a customer's, are among the customer's sites. */
export interface Place {
  readonly placeId?: string | undefined;
  readonly city?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

export interface OrderLine {
  /** Its name within the order; where the partner gives none, its place: `1`, `2`, … */
  readonly lineId: string;
  readonly sku: string;
  readonly quantity: number;
  /** What kind of goods it is: customers may stop to order one kind of many. */
  readonly productFamily?: string | undefined;
  /** Of one unit. */
  readonly unitPrice?: Money | undefined;
}

/** What a customer asked for, as the partner placed it. It never changes: later facts tell what became of it. */
export interface Order {
  readonly orderId: string;
  readonly partnerId: string;
  readonly orderNumber: string;
  readonly customerId: string;
  readonly placedAt: StatedTime;
  readonly recordedAt: string;
  readonly requestedWindow: StatedWindow;
  /** The confirmation given with the order, if it was. */
  readonly promisedWindow?: StatedWindow | undefined;
  readonly shipTo?: Place | undefined;
  readonly terms?: string | undefined;
  readonly lines: readonly OrderLine[];
  /** How credit took it; absent where the customer has no credit account. */
  readonly credit?: CreditAnswer | undefined;
}

/** The parts of an order that the partner states; the rest is ours. */
export type StatedOrder = Omit<Order, 'orderId' | 'partnerId' | 'recordedAt' | 'credit'>;
