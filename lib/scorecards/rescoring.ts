import { addDays, type BusinessDate } from '../calendar/calendar.ts';

/**
 * So long after a change orders are scored anew: consumers remember for a minute what they judge by (load-judging.ts), and
 * one that read it then may be at work for half a minute more. Whatever they still scored by the old settings is found.
 */
const SETTLES_AFTER_MS = 5 * 60_000;

/** How far a re-scoring has come: all orders of earlier customers are done, and those of this one up to a position. */
export interface Checkpoint {
  readonly customerId: string;
  /** Among the customer's orders; `''` before the first. */
  readonly after: string;
}

/** That orders have to be scored anew, since what they are judged by was changed. */
export interface Rescoring {
  /** Whose orders; absent: those of all customers. */
  readonly customerId?: string | undefined;
  /** The change, by which it is named among those of its owner: `rules@3`, `tier@7`. */
  readonly change: string;
  /** Only orders placed in [from, to] are concerned, both inclusive; absent: without a limit on that side. */
  readonly from?: BusinessDate | undefined;
  readonly to?: BusinessDate | undefined;
  readonly notBefore: string;
  readonly checkpoint?: Checkpoint | undefined;
  /** Ids of orders that could not be scored when their turn came; they are tried again at the end. */
  readonly left: readonly string[];
}

/** The re-scoring that a change brings about. */
export function rescoringAfter(
  change: Pick<Rescoring, 'customerId' | 'change' | 'from' | 'to'>,
  now: Date,
): Rescoring {
  return { ...change, notBefore: new Date(now.getTime() + SETTLES_AFTER_MS).toISOString(), left: [] };
}

export function concerns({ from, to }: Rescoring, placedOn: BusinessDate): boolean {
  return (from === undefined || from <= placedOn) && (to === undefined || placedOn <= to);
}

/** The earliest date that it can be anywhere at an instant: who is placed from then on is placed on it or later. */
export function earliestDateOf(instant: Date): BusinessDate {
  return addDays(instant.toISOString().slice(0, 10), -1);
}
