import type { BusinessDate } from '../calendar/calendar.ts';
import type { Visit } from './visit.ts';

interface RevisitsBase {
  readonly customerId: string;
  /** The first delivery that Backhaul was told of; absent of one who only complained so far. */
  readonly firstDeliveredOn?: BusinessDate | undefined;
  /** The last contact made, also one that was declined. */
  readonly lastContactOn?: BusinessDate | undefined;
  /** Nothing before counts: until then the customer could not be contacted, or was not known. */
  readonly countedFrom?: BusinessDate | undefined;
  /** When the customer wants to be contacted next, as said on `since`; it takes the place of the cadence. */
  readonly asked?: { readonly on: BusinessDate; readonly since: BusinessDate } | undefined;
  /** How many visits have had a number. */
  readonly visits: number;
  /** Every change makes a new one. */
  readonly version: number;
}

/** A customer without an open visit: when it is looked at whether one is due. */
export interface Waiting extends RevisitsBase {
  readonly open?: undefined;
  readonly lookOn: BusinessDate;
}

/** A customer with an open visit, which the planner looks at every night. */
export interface Awaited extends RevisitsBase {
  readonly open: Visit;
  readonly lookOn?: undefined;
}

/** All that is kept of the revisits of a customer but those that are closed. */
export type Revisits = Waiting | Awaited;
