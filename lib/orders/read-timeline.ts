import { type Fact, isCreditKind } from '../facts/fact.ts';
import { type Caller, isStaff, mayRead } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { requireOrder } from '../scorecards/load-history.ts';
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
  const seenStrangers = isStaff(caller) ? strangers : [];
  const { now, whereabouts, events } = timelineOf(
    order,
    facts,
    seenStrangers,
    (fact) => isReadable(caller, fact),
    zone,
  );
  return {
    orderId,
    orderNumber: order.orderNumber,
    customerId: order.customerId,
    placedAt: order.placedAt,
    recordedAt: order.recordedAt,
    orderState: now.orderState,
    possibleMoves: [...now.possibleMoves],
    ...(whereabouts ? { whereabouts } : {}),
    events: events.map(({ fact: { orderId: _, grant: __, ...told }, standing }) => ({ ...told, standing })),
  };
}

/** A withdrawal says no more than that its teller was wrong; that time has passed is no secret. */
function isReadable(caller: Caller, { kind, partnerId }: Fact): boolean {
  if (isStaff(caller) || partnerId === caller.partnerId) return true;
  if (kind === 'voided' || kind === 'promisePassed') return true;
  return !isCreditKind(kind) && mayRead(caller, kind);
}
