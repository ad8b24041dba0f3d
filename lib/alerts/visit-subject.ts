import type { BusinessDate } from '../calendar/calendar.ts';
import { texts } from './texts/texts.ts';
import { escalatedNow, type VisitsTold } from './visit-told.ts';

/** Whom to contact today: `Visit nordwind, ostwind`; undefined where nobody is planned. */
export function visitToDo({ today, alerts }: VisitsTold): string | undefined {
  if (today.length > 0) return texts.visits.visit(idsOf(today.map(({ visit }) => visit)));
  const open = alerts.filter(({ state }) => state === 'open');
  return open.length === 0 ? undefined : texts.visits.overdueOf(idsOf(open));
}

export function visitOver({ alerts }: VisitsTold): string | undefined {
  const over = alerts.filter(({ state }) => state === 'closed');
  return over.length === 0 ? undefined : texts.visits.over(idsOf(over));
}

/** For ops: whom others have not visited, as far as that is news. */
export function visitElsewhere(told: VisitsTold, date: BusinessDate): string | undefined {
  const news = escalatedNow(told, date);
  return news.length === 0 ? undefined : texts.visits.notVisited(idsOf(news));
}

function idsOf(customers: readonly { readonly customerId: string }[]): string {
  return texts.listOf(customers.map(({ customerId }) => customerId));
}
