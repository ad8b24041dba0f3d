import type { Fact } from '../facts/fact.ts';
import { type Caller, isStaff, mayReadFacts, maySend } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { requireOrder } from '../scorecards/load-history.ts';
import { possibleMoves } from './order-state.ts';
import { timelineOf } from './timeline.ts';
import type { TimelineAnswer } from './timeline-schema.ts';

/** Where the goods of an order are and what happened to it, as far as the caller's record lets it read. */
export async function readTimeline(
  table: Table,
  caller: Caller,
  orderId: string,
  zone: string,
): Promise<TimelineAnswer> {
  const { order, facts, strangers } = await requireOrder(table, caller, orderId);
  const byName = new Map(facts.map((fact) => [nameOf(fact.partnerId, fact.factId), fact]));
  const seenStrangers = isStaff(caller) ? strangers : [];
  const { state, whereabouts, events } = timelineOf(
    order,
    facts,
    seenStrangers,
    (fact) => isReadable(caller, fact, byName),
    zone,
  );
  return {
    orderId,
    orderNumber: order.orderNumber,
    customerId: order.customerId,
    placedAt: order.placedAt,
    recordedAt: order.recordedAt,
    orderState: state,
    possibleMoves: possibleMoves(state, (move) => maySend(caller, move)),
    ...(whereabouts ? { whereabouts } : {}),
    events: events.map(({ fact: { orderId: _, grant: __, ...told }, standing }) => ({ ...told, standing })),
  };
}

/** What was taken back is told with its withdrawal or not at all; that time has passed is no secret. */
function isReadable(caller: Caller, fact: Fact, byName: ReadonlyMap<string, Fact>): boolean {
  if (isStaff(caller) || fact.partnerId === caller.partnerId) return true;
  return mayReadFacts(caller, subjectOf(fact, byName).kind);
}

/** What a withdrawal takes back in the end; itself where that is not known or goes in a circle. */
function subjectOf(fact: Fact, byName: ReadonlyMap<string, Fact>): Fact {
  const seen = new Set<Fact>();
  let subject: Fact | undefined = fact;
  while (subject?.kind === 'voided' && !seen.has(subject)) {
    seen.add(subject);
    subject = byName.get(nameOf(subject.partnerId, subject.voids));
  }
  return subject ?? fact;
}

function nameOf(partnerId: string, factId: string): string {
  return `${partnerId}#${factId}`;
}
