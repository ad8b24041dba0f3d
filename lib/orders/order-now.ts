import type { Order } from './order.ts';
import type { OrderLife } from './order-life.ts';
import { type OrderMove, type OrderState, possibleMoves } from './order-state.ts';

/** An order as it is now: amended, with its state and what its reader may decide about it. */
export interface OrderNow extends Order {
  readonly orderState: OrderState;
  readonly possibleMoves: readonly string[];
}

/** @param isTheirs whether the reader may take a decision of a kind */
export function orderNow({ order, state }: OrderLife, isTheirs: (move: OrderMove) => boolean): OrderNow {
  return { ...order, orderState: state, possibleMoves: possibleMoves(state, isTheirs) };
}
