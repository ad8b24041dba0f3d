import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { getClosedVisit } from './closed-visit-store.ts';
import { isPutOffSo, putOff, untilFault } from './put-off.ts';
import { getRevisits, replaceRevisits } from './revisits-store.ts';
import type { SnoozeBody } from './snooze-schema.ts';
import type { VisitName } from './visit.ts';
import { type VisitAnswer, visitAnswer } from './visit-answer.ts';
import { visitBehind } from './visit-id.ts';

/** The planner and whoever posts an outcome may change the same visit. */
const TRIES = 5;

export interface Workdays {
  readonly zone: string;
  readonly holidays: readonly BusinessDate[];
}

/**
 * Puts a visit off until a date. The same again changes nothing; another date or reason takes the place of the one before.
 * @throws Refusal where there is no such visit, it is closed, or the date will not do
 */
export async function snoozeVisit(
  table: Table,
  { subject }: Caller,
  visitId: string,
  body: SnoozeBody,
  { zone, holidays }: Workdays,
  now: Date,
): Promise<VisitAnswer> {
  const today = businessDateOf(now, zone);
  const name = visitBehind(visitId);
  if (!name) throw new Refusal({ kind: 'notFound', what: 'visit' });
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const revisits = await getRevisits(table, name.customerId);
    if (!revisits?.open || revisits.open.number !== name.number) throw await whyNotOpen(table, name);
    const { open, version } = revisits;
    if (isPutOffSo(open, body)) return visitAnswer(open, today);
    const detail = untilFault(body.until, today, holidays);
    if (detail !== undefined)
      throw new Refusal({ kind: 'invalidInput', faults: [{ pointer: '/until', detail }] });
    const visit = putOff(open, { ...body, by: subject, at: now.toISOString() });
    const next = { ...revisits, open: visit, version: version + 1 };
    if (await retryingConflicts(() => replaceRevisits(table, next))) return visitAnswer(visit, today);
  }
  throw new Refusal({ kind: 'overloaded' });
}

async function whyNotOpen(table: Table, name: VisitName): Promise<Refusal> {
  const closed = await getClosedVisit(table, name);
  if (!closed) return new Refusal({ kind: 'notFound', what: 'visit' });
  return new Refusal({ kind: 'illegalMove', move: 'snooze', state: closed.end, possibleMoves: [] });
}
