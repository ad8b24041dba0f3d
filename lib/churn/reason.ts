import type { BusinessDate } from '../calendar/calendar.ts';
import { rights } from '../rights/right.ts';

/** What of our service may drive a customer away: a failed right, or what else they were put through (handbook §5). */
export const drivers = [
  ...rights,
  'complaintResponse',
  'openComplaints',
  'ratings',
  'priceRise',
  'creditHold',
] as const;
export type Driver = (typeof drivers)[number];

/** Something that got credibly worse for a customer in its last ninety days, with the orders that prove it. */
export interface Reason {
  readonly driver: Driver;
  /** In (0, 1]: how far it is surely worse than it was for them and is for others. Reasons are told by it, the largest first. */
  readonly size: number;
  readonly recent: Occurrences;
  /** In the customer's own past, up to a year before. */
  readonly before: Occurrences;
  /** Of all customers in the same days. */
  readonly peers?: Occurrences | undefined;
  /** What most of the orders have in common: a carrier, a lane. */
  readonly common?: string | undefined;
  /** Of a price rise: in per cent, of the same articles. */
  readonly risePercent?: number | undefined;
  readonly orders: readonly ProvenBy[];
}

export interface Occurrences {
  readonly bad: number;
  readonly of: number;
}

/** An order as evidence. */
export interface ProvenBy {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly placedOn: BusinessDate;
}
