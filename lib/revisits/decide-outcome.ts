import { addDays, type BusinessDate, dateOf } from '../calendar/calendar.ts';
import { differingFields } from '../platform/differences.ts';
import type { InputFault } from '../platform/refusal.ts';
import type { Awaited, Revisits, Waiting } from './revisits.ts';
import type { ClosedVisit, Outcome, StatedOutcome, Verdict, Visit } from './visit.ts';

/** The furthest ahead that a next contact is agreed on. */
const FURTHEST_DAYS = 366;

/** What is wrong with an outcome, as it stands with the visit that it is of. */
export function outcomeFaults(
  stated: StatedOutcome,
  visit: Visit,
  stillClosed: ReadonlySet<string>,
  { today, zone }: { readonly today: BusinessDate; readonly zone: string },
): InputFault[] {
  const { occurredAt, reached, satisfaction, complaints, nextOn } = stated;
  const faults: InputFault[] = [];
  if (dateOf(occurredAt, zone) > today)
    faults.push({ pointer: '/occurredAt', detail: 'must not lie in the future' });
  if (reached !== 'reached' && satisfaction !== undefined)
    faults.push({ pointer: '/satisfaction', detail: 'is only for a customer who was reached' });
  if (reached !== 'reached' && complaints !== undefined)
    faults.push({ pointer: '/complaints', detail: 'is only for a customer who was reached' });
  if (nextOn !== undefined && (nextOn <= today || nextOn > addDays(today, FURTHEST_DAYS)))
    faults.push({ pointer: '/nextOn', detail: `must lie after today, at most ${FURTHEST_DAYS} days ahead` });
  if (reached === 'reached') faults.push(...verdictFaults(complaints ?? [], visit, stillClosed));
  return faults;
}

function verdictFaults(
  complaints: readonly Verdict[],
  visit: Visit,
  stillClosed: ReadonlySet<string>,
): InputFault[] {
  const asked = new Set(
    visit.reasons.flatMap((reason) => (reason.kind === 'complaintClosed' ? [reason.caseId] : [])),
  );
  const given = complaints.map(({ caseId }) => caseId);
  const odd = given.flatMap((caseId, index) => {
    const pointer = `/complaints/${index}/caseId`;
    if (!asked.has(caseId)) return [{ pointer, detail: 'is not one that this visit is to confirm' }];
    return given.indexOf(caseId) < index ? [{ pointer, detail: 'is there twice' }] : [];
  });
  const missing = [...asked].filter((caseId) => stillClosed.has(caseId) && !given.includes(caseId));
  const detail = `must say of each of these whether it is solved: ${missing.join(', ')}`;
  return [...odd, ...(missing.length > 0 ? [{ pointer: '/complaints', detail }] : [])];
}

/** What becomes of a customer's revisits with an outcome. */
export interface Recorded {
  readonly next: Revisits;
  /** Absent where nobody was reached: the visit stays open, and the next plan gives it a day. */
  readonly closed?: ClosedVisit | undefined;
}

export function withOutcome(
  revisits: Awaited,
  outcome: Outcome,
  { today, zone }: { readonly today: BusinessDate; readonly zone: string },
): Recorded {
  const { open, ...kept } = revisits;
  const visit: Visit = { ...open, outcomes: [...open.outcomes, outcome] };
  const version = revisits.version + 1;
  if (outcome.reached === 'notReached') return { next: { ...revisits, open: visit, version } };
  const contactOn = dateOf(outcome.occurredAt, zone);
  const { lastContactOn } = revisits;
  const next: Waiting = {
    ...kept,
    lastContactOn: lastContactOn !== undefined && lastContactOn > contactOn ? lastContactOn : contactOn,
    asked: outcome.nextOn === undefined ? undefined : { on: outcome.nextOn, since: contactOn },
    // Then the plan says when to look again.
    lookOn: addDays(today, 1),
    version,
  };
  return { next, closed: { ...visit, overdueSince: undefined, closedOn: today, end: 'done' } };
}

/** The fields in which an outcome posted again differs from the one that has its id, its notes apart. */
export function outcomeDifferences(
  { recordedAt, recordedBy, hasNotes, ...earlier }: Outcome,
  stated: StatedOutcome,
): string[] {
  return differingFields(earlier, stated);
}
