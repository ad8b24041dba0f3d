import { type Span, type StatedWindow, windowOf } from '../calendar/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { Order } from '../orders/order.ts';

export interface OrderPromise {
  readonly window: Span;
  /** What made it the promise. */
  readonly basis: 'requested' | 'confirmed' | 'movedByCustomer';
}

/**
 * The promise of an order is its first confirmation; a later window counts only when the customer asked for it
 * (handbook §2): as a confirmation says, or because it came with an amendment. Until someone confirms, the requested
 * window stands in for it.
 * @param order as it is now
 * @param facts those that have an effect, in world order
 */
export function confirmedPromise(order: Order, facts: readonly Fact[], zone: string): OrderPromise {
  const moved = facts.map(movedTo).findLast((window) => window !== undefined);
  if (moved) return { window: windowOf(moved, zone), basis: 'movedByCustomer' };
  const first = order.promisedWindow ?? facts.find((fact) => fact.kind === 'confirmed')?.window;
  if (first) return { window: windowOf(first, zone), basis: 'confirmed' };
  return requestedPromise(order, zone);
}

/** The window that the customer asks for, as it is now: what was promised by those who go by the customer's wish. */
export function requestedPromise(order: Order, zone: string): OrderPromise {
  return { window: windowOf(order.requestedWindow, zone), basis: 'requested' };
}

function movedTo(fact: Fact): StatedWindow | undefined {
  if (fact.kind === 'confirmed' && fact.requestedByCustomer) return fact.window;
  return fact.kind === 'amended' ? fact.promisedWindow : undefined;
}
