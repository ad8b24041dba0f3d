import type { BusinessDate, StatedTime } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';

/** Why a customer is to be contacted (handbook §7), what presses most first. */
export const visitReasonKinds = [
  'complaintClosed',
  'atRisk',
  'firstDelivery',
  'wonBack',
  'lapsed',
  'asked',
  'cadence',
] as const;
export type VisitReasonKind = (typeof visitReasonKinds)[number];

interface Because<Kind extends VisitReasonKind> {
  readonly kind: Kind;
  /** What it is counted from: the last contact, the closing of the complaint, the change of state, … */
  readonly since: BusinessDate;
  readonly dueBy: BusinessDate;
}

export type VisitReason =
  | (Because<'complaintClosed'> & {
      /** The customer is asked whether what was done solved it. */
      readonly caseId: string;
    })
  | Because<Exclude<VisitReasonKind, 'complaintClosed'>>;

/** Does what was done about a complaint hold, as the customer says? */
export const verdicts = ['confirmed', 'refuted'] as const;
export interface Verdict {
  readonly caseId: string;
  readonly verdict: (typeof verdicts)[number];
}

/** `declined`: reached, and did not want to talk. */
export const reachings = ['reached', 'notReached', 'declined'] as const;
export type Reaching = (typeof reachings)[number];

/** What came of an attempt to contact the customer, as the account manager states it, without the notes. */
export interface StatedOutcome {
  /** Its name within the customer's visit: the idempotency key. */
  readonly outcomeId: string;
  readonly occurredAt: StatedTime;
  readonly reached: Reaching;
  /** From 1 (worst) to 5. */
  readonly satisfaction?: number | undefined;
  readonly complaints?: readonly Verdict[] | undefined;
  /** When the customer wants to be contacted next; where nobody was reached, when it is tried again. */
  readonly nextOn?: BusinessDate | undefined;
}

export interface Outcome extends StatedOutcome {
  readonly recordedAt: string;
  /** The client of the API that posted it. */
  readonly recordedBy: string;
  /** Notes are personal: kept apart, and perhaps erased since. */
  readonly hasNotes: boolean;
}

/** A visit that was put off by a person. */
export interface Snooze {
  /** The first date on which the customer may be contacted. */
  readonly until: BusinessDate;
  /** Nothing personal. */
  readonly reason: string;
  /** The subject of their token. */
  readonly by: string;
  readonly at: string;
}

/** A contact that is to be made, for one reason or several. A customer has at most one that is open. */
export interface Visit {
  readonly customerId: string;
  /** Counts the customer's visits from 1. */
  readonly number: number;
  /** Id of the account manager in whose book it is; ops' where absent, or where no mail reaches them. */
  readonly manager?: string | undefined;
  readonly tier: Tier;
  /** What is due first, first. */
  readonly reasons: readonly VisitReason[];
  /** The earliest of its reasons', or the end of a snooze beyond that. */
  readonly dueBy: BusinessDate;
  readonly plannedFor: BusinessDate;
  /** When it was first planned. */
  readonly plannedOn: BusinessDate;
  readonly snoozed?: Snooze | undefined;
  /** While an alert tells that it is overdue, since when. */
  readonly overdueSince?: BusinessDate | undefined;
  /** Attempts, the last of which may have closed it. */
  readonly outcomes: readonly Outcome[];
}

/** `reasonsGone`: what it was for settled itself, as a case that staff reopened. */
export const cancellations = ['doNotContact', 'inactive', 'reasonsGone'] as const;
export type Cancellation = (typeof cancellations)[number];

/** A visit that was made or called off. */
export interface ClosedVisit extends Visit {
  readonly closedOn: BusinessDate;
  readonly end: 'done' | Cancellation;
}

/** By what a visit is found. */
export type VisitName = Pick<Visit, 'customerId' | 'number'>;

/** `nordwind 3`: what the id of a visit in paths stands for. */
export function visitName({ customerId, number }: VisitName): string {
  return `${customerId} ${number}`;
}

/** The inverse; undefined for a text that names no visit. */
export function namedVisit(name: string): VisitName | undefined {
  const match = /^(\S+) ([1-9]\d{0,8})$/.exec(name);
  return match?.[1] === undefined ? undefined : { customerId: match[1], number: Number(match[2]) };
}

/** The first date on which the customer may be contacted; undefined where any will do. */
export function notBefore({ snoozed, outcomes }: Visit): BusinessDate | undefined {
  const tryAgain = outcomes.at(-1)?.nextOn;
  return [snoozed?.until, tryAgain]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
}
