import { daysBetween } from '../calendar/calendar.ts';
import type { OverdueVisitAlert } from '../revisits/overdue-alert.ts';
import type { Morning } from './churn-cards.ts';
import { type Card, toneOf } from './mail-card.ts';
import { texts } from './texts/texts.ts';
import { toDoBlocks, visitLinks, whyOf } from './visit-cards.ts';

/** A visit so long overdue that it must not wait for the next plan of the day. */
export function overdueVisitCard(alert: OverdueVisitAlert, morning: Morning): Card {
  const { customerId, severity, tier, dueBy, plannedFor, reasons, visitId } = alert;
  const { visits, tags, terms, formats } = texts;
  const days = Math.max(0, daysBetween(dueBy, morning.date));
  return {
    tone: toneOf(severity),
    tag: [visits.tags.escalated, ...(tier === 'key' ? [tags.keyCustomer] : [])].join(', '),
    heading: visits.headingOverdue(customerId),
    blocks: [
      { kind: 'lead', words: visits.overdue(formats.day(dueBy), days) },
      { kind: 'list', term: terms.why, items: reasons.map(whyOf) },
      ...toDoBlocks(reasons),
      { kind: 'said', words: visits.plannedNow(formats.day(plannedFor)) },
      ...visitLinks(customerId, visitId, morning),
    ],
  };
}
