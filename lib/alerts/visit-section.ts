import type { BusinessDate } from '../calendar/calendar.ts';
import type { OverdueVisitAlert } from '../revisits/overdue-alert.ts';
import { notBefore, type Visit } from '../revisits/visit.ts';
import type { VisitToTell } from '../revisits/visit-to-tell.ts';
import type { Morning } from './churn-cards.ts';
import type { Block, Card, Row } from './mail-card.ts';
import { visitsUrl } from './mail-links.ts';
import { texts } from './texts/texts.ts';
import { visitCard } from './visit-cards.ts';
import type { VisitsTold } from './visit-told.ts';

/** Visits of the day told at length: more than a day has room for by default. */
const AT_LENGTH = 10;
/** Lines of each list. */
const IN_SHORT = 10;

/** The plan of the day: whom to contact, why, what to say, and what was before. */
export function visitCards({ today }: VisitsTold, morning: Morning): Card[] {
  const { alsoToday, tags } = texts.visits;
  const others = today.slice(AT_LENGTH).map(({ visit }) => todayRow(visit));
  return [
    ...today.slice(0, AT_LENGTH).map((each) => visitCard(each, morning)),
    ...listing('plain', tags.today, alsoToday, others),
  ];
}

/** What is late and what comes next, in short; for ops what others are late with. */
export function visitLists(told: VisitsTold, { date, apiUrl }: Morning): Card[] {
  const { tags, visits } = texts;
  const rowsOf = (visits: readonly VisitToTell[], rowOf: (visit: Visit, date: BusinessDate) => Row) =>
    visits.map(({ visit }) => rowOf(visit, date));
  const over = told.alerts.filter(({ state }) => state === 'closed');
  const link: Block = { kind: 'link', term: visits.all, url: visitsUrl(apiUrl) };
  return [
    ...listing('warning', visits.tags.overdue, visits.areOverdue, rowsOf(told.overdue, overdueRow), [link]),
    ...listing('warning', visits.tags.escalated, visits.ofOthers, told.elsewhere.map(escalatedRow), [link]),
    ...listing('plain', visits.tags.next, visits.nextDays, rowsOf(told.next, nextRow), [link]),
    ...listing('good', tags.goodNews, visits.noLongerOverdue, over.map(overRow)),
  ];
}

function listing(
  tone: Card['tone'],
  tag: string,
  heading: string,
  rows: readonly Row[],
  below: readonly Block[] = [],
): Card[] {
  if (rows.length === 0) return [];
  const more = rows.length - IN_SHORT;
  const others: Block[] = more > 0 ? [{ kind: 'small', words: texts.visits.others(more) }] : [];
  return [
    { tone, tag, heading, blocks: [{ kind: 'rows', rows: rows.slice(0, IN_SHORT) }, ...others, ...below] },
  ];
}

function todayRow(visit: Visit): Row {
  const note = texts.visits.isDueBy(texts.formats.day(visit.dueBy));
  return { name: visit.customerId, note, words: reasonsOf(visit) };
}

function nextRow(visit: Visit): Row {
  const due = texts.visits.isDueBy(texts.formats.day(visit.dueBy));
  return {
    name: visit.customerId,
    note: texts.formats.day(visit.plannedFor),
    words: inShort(reasonsOf(visit), due),
  };
}

function overdueRow(visit: Visit, date: BusinessDate): Row {
  const { dueSince, tried } = texts.visits;
  const { customerId, dueBy, outcomes } = visit;
  const attempts = outcomes.length === 0 ? undefined : tried(outcomes.length);
  return {
    name: customerId,
    note: dueSince(texts.formats.day(dueBy)),
    words: inShort(reasonsOf(visit), dayWords(visit, date), attempts),
  };
}

/** A day that was missed, or comes before the end of a snooze, is no plan any more. */
function dayWords(visit: Visit, date: BusinessDate): string {
  const { putOff, missed, plannedFor } = texts.visits;
  const [day, until] = [texts.formats.day(visit.plannedFor), notBefore(visit)];
  if (until !== undefined && until > visit.plannedFor) return putOff(texts.formats.day(until));
  return visit.plannedFor < date ? missed(day) : plannedFor(day);
}

function escalatedRow({ customerId, dueBy, plannedFor, reasons, manager }: OverdueVisitAlert): Row {
  const { visits, managers, formats } = texts;
  const [since, day] = [formats.day(dueBy), formats.day(plannedFor)];
  return {
    name: customerId,
    note: managers.managedBy(manager ?? '–'),
    words: inShort(visits.dueSince(since), reasonsOf({ reasons }), visits.plannedFor(day)),
  };
}

function overRow({ customerId, dueBy }: OverdueVisitAlert): Row {
  const { isDueBy, isOver } = texts.visits;
  return { name: customerId, note: isDueBy(texts.formats.day(dueBy)), words: isOver };
}

function reasonsOf({ reasons }: Pick<Visit, 'reasons'>): string {
  return [...new Set(reasons.map(({ kind }) => texts.visits.reasons[kind].inShort))].join(', ');
}

function inShort(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('; ');
}
