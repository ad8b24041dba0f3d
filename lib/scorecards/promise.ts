import { type Span, type StatedWindow, windowOf } from '../calendar/calendar.ts';
import type { Confirmed, Fact } from '../facts/fact.ts';
import type { Order } from '../orders/order.ts';

export interface OrderPromise {
  readonly window: Span;
  /** What made it the promise. */
  readonly basis: 'requested' | 'confirmed' | 'movedByCustomer';
}

/**
 * The promise of an order is its first confirmation; a later window counts only when the customer asked for it
 * (handbook §2). Until someone confirms, the requested window stands in for it.
 * @param facts those in force, in world order
 */
export function promiseOf(order: Order, facts: readonly Fact[], zone: string): OrderPromise {
  const confirmations = facts.filter((fact): fact is Confirmed => fact.kind === 'confirmed');
  const moved = confirmations.findLast((fact) => fact.requestedByCustomer);
  if (moved) return { window: windowOf(moved.window, zone), basis: 'movedByCustomer' };
  const first: StatedWindow | undefined = order.promisedWindow ?? confirmations[0]?.window;
  if (first) return { window: windowOf(first, zone), basis: 'confirmed' };
  return { window: windowOf(order.requestedWindow, zone), basis: 'requested' };
}
