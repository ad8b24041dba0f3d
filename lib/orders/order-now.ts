import type { Order } from './order.ts';
import type { OrderLife } from './order-life.ts';
import { type OrderState, possibleMoves } from './order-state.ts';

/** An order as it is now: amended, with its state and what may be decided about it. */
export interface OrderNow extends Order {
  readonly orderState: OrderState;
  readonly possibleMoves: readonly string[];
}

export function orderNow({ order, state }: OrderLife): OrderNow {
  return { ...order, orderState: state, possibleMoves: possibleMoves(state) };
}
