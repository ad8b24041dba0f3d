import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { Customer } from '../customers/customer.ts';
import { differingFields } from '../platform/differences.ts';
import { dueByOf } from './due-by.ts';
import { areUrgent, mergeReasons } from './merge-reasons.ts';
import { type Planning, planDays, type Wanted } from './plan-days.ts';
import { type ClosedCase, reasonByCalendar, reasonToConfirm, reasonWished } from './reasons-due.ts';
import type { Revisits, Waiting } from './revisits.ts';
import { type Cancellation, type ClosedVisit, notBefore, type Visit, type VisitReason } from './visit.ts';
import type { VisitWish } from './visit-wish.ts';

/** A visit is planned so many days before it is due. */
const HORIZON = 14;
/** A customer is looked at so often at least, lest a change of tier goes unnoticed until the old cadence ends … */
const LOOKED_AT_EVERY = 30;
/** … and one who cannot be visited, so often. */
const ASKED_AGAIN_AFTER = 7;
/** A visit confirms so many complaints at most, for they are one transaction; the others get one of their own. */
export const MOST_CASES = 20;

/** A customer whose day has come, or of whom there is news. */
export interface Looked {
  readonly customer: Pick<Customer, 'kind' | 'state' | 'tier' | 'manager' | 'doNotContact'>;
  /** Version 0 where nothing was kept yet. */
  readonly revisits: Revisits;
  readonly wishes: readonly VisitWish[];
  /** Complaints that were closed and are not yet asked about. */
  readonly toConfirm: readonly ClosedCase[];
  /** Of those that the open visit is to confirm, the ones that still stand closed. */
  readonly stillClosed: readonly ClosedCase[];
}

/** What becomes of a customer's revisits. */
export interface Planned {
  readonly before: Revisits;
  /** The same as before where nothing changed. */
  readonly next: Revisits;
  /** The visit that was called off. */
  readonly closed?: ClosedVisit | undefined;
  /** News that this takes up. */
  readonly wishes: readonly VisitWish[];
  readonly cases: readonly ClosedCase[];
}

export interface VisitPlanning extends Planning {
  /** Has the account manager an address to send mails to? Visits of the others are in ops' book. */
  readonly isReachable: (manager: string) => boolean;
}

/** The book of ops: no id of a manager is empty. */
const OPS = '';

export function bookOf(manager: string | undefined, isReachable: (manager: string) => boolean): string {
  return manager !== undefined && isReachable(manager) ? manager : OPS;
}

/** Plans the visits of all who are to be visited or might be: reasons are merged by customer, and each visit is given a day. */
export function visitPlan(looked: readonly Looked[], planning: VisitPlanning): Planned[] {
  const wished = looked.map((each) => ({ each, reasons: reasonsOf(each, planning) }));
  const days = planDays(
    wished.flatMap(({ each, reasons }) => (reasons.length > 0 ? wantedOf(each, reasons, planning) : [])),
    planning,
  );
  return wished.map(({ each, reasons }) => {
    const { revisits: before } = each;
    const { next, closed } = nextOf(each, reasons, days.get(before.customerId), planning);
    const news = newsTaken(each);
    const isChanged = hasNews(news) || differingFields(before, next).length > 0;
    return { before, next: isChanged ? { ...next, version: before.version + 1 } : before, closed, ...news };
  });
}

/** None where the customer cannot be visited, or nothing asks for it soon. */
function reasonsOf(looked: Looked, { today, holidays }: VisitPlanning): readonly VisitReason[] {
  const { revisits, customer, wishes, stillClosed } = looked;
  if (heldBackBy(looked)) return [];
  const known = (revisits.open?.reasons ?? []).filter((reason) => stillStands(reason, stillClosed));
  const news = [
    ...newsTaken(looked).cases.map((each) => reasonToConfirm(each, holidays)),
    ...wishes.map((each) => reasonWished(each, holidays)),
  ];
  const byCalendar = reasonByCalendar(revisits, customer);
  const isSoon = byCalendar !== undefined && byCalendar.dueBy <= addDays(today, HORIZON);
  return mergeReasons(known, [...news, ...(isSoon ? [byCalendar] : [])]);
}

function heldBackBy({ customer }: Looked): Exclude<Cancellation, 'reasonsGone'> | undefined {
  if (customer.state === 'inactive') return 'inactive';
  return customer.doNotContact ? 'doNotContact' : undefined;
}

function stillStands(reason: VisitReason, stillClosed: readonly ClosedCase[]): boolean {
  if (reason.kind !== 'complaintClosed') return true;
  return stillClosed.some(({ caseId, closedOn }) => caseId === reason.caseId && closedOn === reason.since);
}

/** All wishes, and of the complaints as many as the visit may confirm; of one who cannot be visited all. */
function newsTaken(looked: Looked): Pick<Planned, 'wishes' | 'cases'> {
  const { revisits, wishes, toConfirm, stillClosed } = looked;
  if (heldBackBy(looked)) return { wishes, cases: toConfirm };
  const room = revisits.open ? MOST_CASES - stillClosed.length : MOST_CASES;
  return { wishes, cases: toConfirm.slice(0, Math.max(room, 0)) };
}

function hasNews({ wishes, cases }: Pick<Planned, 'wishes' | 'cases'>): boolean {
  return wishes.length > 0 || cases.length > 0;
}

function wantedOf(
  { revisits, customer }: Looked,
  reasons: readonly VisitReason[],
  { isReachable }: VisitPlanning,
): Wanted {
  const { customerId, open } = revisits;
  const book = bookOf(customer.manager, isReachable);
  const isUrgent = areUrgent(reasons);
  return {
    customerId,
    book,
    dueBy: dueByOf(reasons, open?.snoozed),
    isUrgent,
    notBefore: open && notBefore(open),
    given: open && bookOf(open.manager, isReachable) === book ? open.plannedFor : undefined,
    canWait: !open && !isUrgent,
  };
}

function nextOf(
  looked: Looked,
  reasons: readonly VisitReason[],
  day: BusinessDate | undefined,
  { today }: VisitPlanning,
): Pick<Planned, 'next' | 'closed'> {
  const { revisits, customer } = looked;
  const { open } = revisits;
  const heldBack = heldBackBy(looked);
  if (day === undefined) {
    const waiting = waitingFrom(looked, heldBack !== undefined, reasons.length > 0, today);
    const end = heldBack ?? 'reasonsGone';
    return { next: waiting, closed: open && { ...open, closedOn: today, end, overdueSince: undefined } };
  }
  const dueBy = dueByOf(reasons, open?.snoozed);
  const visit: Visit = {
    ...(open ?? firstStand(revisits, today)),
    manager: customer.manager,
    tier: customer.tier,
    reasons,
    dueBy,
    plannedFor: day,
    overdueSince: dueBy < today ? (open?.overdueSince ?? today) : undefined,
  };
  const { lookOn: _, ...kept } = revisits;
  return { next: { ...kept, open: visit, visits: visit.number } };
}

function firstStand({ customerId, visits }: Revisits, today: BusinessDate) {
  return { customerId, number: visits + 1, plannedOn: today, outcomes: [] };
}

/** Without a visit: until when nobody needs to look again. */
function waitingFrom(
  { revisits, customer }: Looked,
  isHeldBack: boolean,
  isPutOff: boolean,
  today: BusinessDate,
): Waiting {
  const { open: _, lookOn: __, ...kept } = revisits;
  const again = addDays(today, ASKED_AGAIN_AFTER);
  if (isHeldBack) return { ...kept, asked: undefined, countedFrom: today, lookOn: again };
  if (isPutOff) return { ...kept, lookOn: again };
  const atLatest = addDays(today, LOOKED_AT_EVERY);
  const due = reasonByCalendar(revisits, customer)?.dueBy;
  const planOn = due === undefined ? atLatest : addDays(due, -HORIZON);
  return { ...kept, lookOn: planOn < atLatest ? planOn : atLatest };
}
