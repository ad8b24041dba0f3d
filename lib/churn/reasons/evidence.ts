import type { BusinessDate } from '../../calendar/calendar.ts';
import type { Counts } from '../../kpis/counts.ts';
import type { Period } from '../../kpis/period.ts';
import type { Money } from '../../orders/order.ts';
import type { Right } from '../../rights/right.ts';
import type { ProvenBy } from '../reason.ts';

/** How an order did by a right: `excused` where it failed through those whom the company does not answer for. */
export type Outcome = 'kept' | 'failed' | 'excused' | 'notJudged';

/** What is held of an order when reasons are sought. */
export interface OrderEvidence extends ProvenBy {
  /** The business date of its window's last instant, as the figures count it. */
  readonly dueOn: BusinessDate;
  /** Of an order that is not due yet, or called off, none is judged. */
  readonly rights: Readonly<Record<Right, Outcome>>;
  /** The one named last. */
  readonly carrier?: string | undefined;
  readonly lane?: string | undefined;
  readonly lines: readonly PricedLine[];
  /** Credit held it, for however long. */
  readonly wasHeld: boolean;
}

export interface PricedLine {
  readonly sku: string;
  readonly quantity: number;
  /** Of one unit, as agreed. */
  readonly unitPrice?: Money | undefined;
}

export interface RatingEvidence {
  readonly givenOn: BusinessDate;
  /** On its scale from worst to best, in [0, 1]. */
  readonly grade: number;
  readonly orderId?: string | undefined;
}

export interface ComplaintEvidence {
  readonly recordedOn: BusinessDate;
  /** `overdue`: without an answer though the promise of one has passed. `awaited`: it has not, or the customer is asked. */
  readonly answer: 'inTime' | 'late' | 'overdue' | 'awaited';
  readonly orderId?: string | undefined;
}

/** All that reasons are made of. */
export interface Evidence {
  /** The ninety days that end with the customer's last orders. */
  readonly span: Period;
  /** The latest orders, also some from before the span, by when they were due. */
  readonly orders: readonly OrderEvidence[];
  readonly ratings: readonly RatingEvidence[];
  /** Those that are not answered yet, and all of the span. */
  readonly complaints: readonly ComplaintEvidence[];
  /** Of the customer, in the year before the span. */
  readonly past: Counts;
  /** Of all other customers, in the same days. */
  readonly peers: Counts;
  /** Of carriers and lanes that may have failed more than this customer in the same days, by name of the group. */
  readonly groups: ReadonlyMap<string, Counts>;
}
