import { type CreditAccount, exposureOf, roomAt } from './credit-account.ts';

/** How an account stood against its limit; amounts in minor units. */
export interface BreachStanding {
  readonly currency: string;
  /** The limit in force: with what an override adds while it holds. */
  readonly limit: number;
  readonly openOrders: number;
  readonly unpaid: number;
  readonly deposits: number;
  /** Of orders on hold. */
  readonly held: number;
  readonly heldOrders: number;
}

export function standingAt(account: CreditAccount, now: Date): BreachStanding {
  const { currency, openOrders, unpaid, deposits, held, heldOrders } = account;
  const limit = exposureOf(account) + roomAt(account, now);
  return { currency, limit, openOrders, unpaid, deposits, held, heldOrders };
}

/** By how much the exposure exceeds the limit in force; 0 or less where there is room. */
export function excessOf(standing: BreachStanding): number {
  return exposureOf(standing) - standing.limit;
}
