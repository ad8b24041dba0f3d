import type { BusinessHours } from '../../calendar/business-hours.ts';
import { addDays, type BusinessDate, businessDateOf, dateOf, startOfDate } from '../../calendar/calendar.ts';
import { type Case, stateOf } from '../../feedback/case.ts';
import { hasReached } from '../../feedback/case-stages.ts';
import { casesAfter } from '../../feedback/case-store.ts';
import { timersOf } from '../../feedback/case-timers.ts';
import { scales } from '../../feedback/feedback.ts';
import { feedbackAfter } from '../../feedback/feedback-store.ts';
import type { Period } from '../../kpis/period.ts';
import type { Table } from '../../platform/dynamo.ts';
import type { Page } from '../../platform/listing.ts';
import type { ComplaintEvidence, RatingEvidence } from './evidence.ts';

/** So many a page, and so many pages: customers who said more than that are known well enough. */
const PAGE = 100;
const MOST_PAGES = 5;

/** Ratings that a customer gave by the end of a business date. */
export async function ratingsOf(
  table: Table,
  customerId: string,
  asOf: BusinessDate,
  zone: string,
): Promise<RatingEvidence[]> {
  const all = await allOf((after) => feedbackAfter(table, customerId, after, PAGE));
  return all.flatMap((feedback) => {
    const givenOn = dateOf(feedback.occurredAt, zone);
    if (feedback.kind !== 'rating' || givenOn > asOf) return [];
    const { lowest, highest } = scales[feedback.scale];
    const grade = (feedback.score - lowest) / (highest - lowest);
    return [{ givenOn, grade, ...orderOf(feedback) }];
  });
}

interface Looked {
  readonly span: Period;
  readonly asOf: BusinessDate;
  readonly now: Date;
  readonly hours: BusinessHours;
}

/** Complaints as they stood at the end of a business date: those of the span, and older ones that wait for an answer. */
export async function complaintsOf(
  table: Table,
  customerId: string,
  { span, asOf, now, hours }: Looked,
): Promise<ComplaintEvidence[]> {
  const end = startOfDate(addDays(asOf, 1), hours.zone);
  const then = end < now ? end : now;
  const all = await allOf((after) => casesAfter(table, customerId, after, PAGE));
  return all.flatMap((found) => {
    if (new Date(found.recordedAt) > then) return [];
    const moves = found.moves.filter(({ recordedAt }) => new Date(recordedAt) <= then);
    const recordedOn = businessDateOf(new Date(found.recordedAt), hours.zone);
    const answer = answerOf({ ...found, moves }, then, hours);
    const isToldOf = recordedOn >= span.from || answer === 'overdue';
    return isToldOf ? [{ recordedOn, answer, ...orderOf(found) }] : [];
  });
}

/** Of a case that was reopened, its last answer counts: it is what the customer has, or waits for. */
function answerOf(found: Case, then: Date, hours: BusinessHours): ComplaintEvidence['answer'] {
  const { answer } = timersOf(found, then, hours);
  if (answer.state === 'met') return 'inTime';
  if (answer.state !== 'missed') return 'awaited';
  return hasReached(stateOf(found).stage, 'answered') ? 'late' : 'overdue';
}

function orderOf({ orderId }: { readonly orderId?: string | undefined }) {
  return orderId === undefined ? {} : { orderId };
}

async function allOf<T>(read: (after: string) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let after = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const { found, isLast } = await read(after);
    all.push(...found.map(({ item }) => item));
    after = found.at(-1)?.position ?? after;
    if (isLast) break;
  }
  return all;
}
