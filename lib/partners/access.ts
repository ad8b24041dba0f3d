import type { Fact } from '../facts/fact.ts';
import { SYSTEM } from '../facts/fact.ts';

/** Who calls, as the token says. */
export interface Caller {
  readonly partnerId: string;
  /** Staff of the company (scope `ops`) see every partner's orders. */
  readonly isStaff: boolean;
}

/** May the caller read this? The one rule of tenancy: what is not yours does not exist for you. */
export function maySee(caller: Caller, owned: { readonly partnerId: string }): boolean {
  return caller.isStaff || caller.partnerId === owned.partnerId;
}

/**
 * Does a fact count for an order? Facts can arrive before their order and are authorised when it is known:
 * only its partner and the product itself may say what became of it.
 */
export function mayReport(fact: Fact, order: { readonly partnerId: string }): boolean {
  return fact.partnerId === order.partnerId || fact.partnerId === SYSTEM;
}
