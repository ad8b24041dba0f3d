import type { LatestDay } from '../churn/summary.ts';
import { tierSettings } from '../customers/tier-settings.ts';
import type { Visit, VisitReason } from '../revisits/visit.ts';
import { daysOverdue } from '../revisits/visit-answer.ts';
import { visitIdOf } from '../revisits/visit-id.ts';
import type { ComplaintTold, Contact, VisitHistory, VisitToTell } from '../revisits/visit-to-tell.ts';
import type { Morning } from './churn-cards.ts';
import { type Block, type Card, toneOf } from './mail-card.ts';
import { customerVisitsUrl, outcomeUrl } from './mail-links.ts';
import { managerBlocks } from './manager-blocks.ts';
import { texts } from './texts/texts.ts';

/** A visit of today: whom, why, what to say, and what was before. */
export function visitCard({ visit, history }: VisitToTell, morning: Morning): Card {
  const { visits } = texts;
  const { customerId, reasons } = visit;
  return {
    tone: toneAt(visit, morning),
    tag: tagOf(visit, morning),
    heading: visits.heading(customerId),
    blocks: [
      ...reasons.map((reason): Block => ({ kind: 'lead', words: whyOf(reason) })),
      { kind: 'said', term: visits.due, words: dueWords(visit, morning) },
      ...toDoBlocks(reasons),
      ...snoozeBlocks(visit),
      ...(history ? historyBlocks(history) : []),
      ...managerBlocks(visit, morning),
      ...visitLinks(customerId, visitIdOf(visit), morning),
    ],
  };
}

export function whyOf({ kind, since }: VisitReason): string {
  return texts.visits.reasons[kind].why(texts.formats.day(since));
}

/** What to say and what to do, of each reason once. */
export function toDoBlocks(reasons: readonly VisitReason[]): Block[] {
  const { reasons: about, whatToSay, toDo, toDoAndConfirm } = texts.visits;
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return [
    { kind: 'list', term: whatToSay, items: kinds.map((kind) => about[kind].say) },
    { kind: 'ask', words: kinds.includes('complaintClosed') ? toDoAndConfirm : toDo },
  ];
}

export function visitLinks(customerId: string, visitId: string, { apiUrl }: Morning): Block[] {
  const { postOutcome, ofCustomer } = texts.visits;
  return [
    { kind: 'link', term: postOutcome, url: outcomeUrl(apiUrl, visitId) },
    { kind: 'link', term: ofCustomer, url: customerVisitsUrl(apiUrl, customerId) },
  ];
}

function toneAt(visit: Visit, { date }: Morning): Card['tone'] {
  return daysOverdue(visit, date) === 0 ? 'plain' : toneOf(tierSettings[visit.tier].leastSeverity);
}

function tagOf(visit: Visit, { date }: Morning): string {
  const { tags, visits } = texts;
  return [
    visits.tags.today,
    ...(daysOverdue(visit, date) > 0 ? [visits.tags.isOverdue] : []),
    ...(visit.tier === 'key' ? [tags.keyCustomer] : []),
  ].join(', ');
}

function dueWords(visit: Visit, { date }: Morning): string {
  const [by, days] = [texts.formats.day(visit.dueBy), daysOverdue(visit, date)];
  return days === 0 ? texts.visits.dueBy(by) : texts.visits.overdue(by, days);
}

function snoozeBlocks({ snoozed }: Visit): Block[] {
  if (!snoozed) return [];
  const { putOffBefore, wasPutOff } = texts.visits;
  const words = wasPutOff(texts.formats.day(snoozed.until), snoozed.reason);
  return [{ kind: 'said', term: putOffBefore, words }];
}

function historyBlocks({ contacts, orders, complaints }: VisitHistory): Block[] {
  const { visits } = texts;
  const items = complaints.map(complaintWords);
  return [
    listed(visits.lastContacts, visits.noContact, contacts.map(contactWords)),
    listed(visits.lastOrders, visits.noOrder, orders.map(orderWords)),
    ...(items.length === 0 ? [] : [{ kind: 'list', term: visits.complaints, items } as const]),
  ];
}

function listed(term: string, none: string, items: readonly string[]): Block {
  return items.length === 0 ? { kind: 'said', term, words: none } : { kind: 'list', term, items };
}

function contactWords({ on, reached, satisfaction }: Contact): string {
  const { contacts, satisfied } = texts.visits;
  const contact = contacts[reached](texts.formats.day(on));
  return satisfaction === undefined ? contact : satisfied(contact, satisfaction);
}

function orderWords({ date, orders, value }: LatestDay): string {
  const { order, orderWorth } = texts.visits;
  const ordered = order(texts.formats.day(date), orders);
  return value ? orderWorth(ordered, texts.formats.amount(value)) : ordered;
}

/** `A major complaint of Fri 20 Mar 2026 about the quantity is acknowledged.` */
function complaintWords({ severity, receivedOn, right, stage }: ComplaintTold): string {
  const { visits, cases, formats } = texts;
  const complaint = cases.complaints[severity](formats.day(receivedOn));
  const named = right === undefined ? complaint : visits.complaintAbout(complaint, cases.rights[right]);
  return visits.stages[stage](named);
}
