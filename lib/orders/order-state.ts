/** Where an order stands. The picture is in docs/order-states.md; the table below is what decides. */
export const orderStates = [
  'received',
  'creditHold',
  'accepted',
  'picking',
  'dispatched',
  'partlyDelivered',
  'delivered',
  'closed',
  'cancelled',
  'returned',
] as const;
export type OrderState = (typeof orderStates)[number];

/** What people decide about an order. A state refuses the decisions that it does not name. */
export const orderMoves = [
  'amended',
  'cancelled',
  'reopened',
  'closed',
  'creditHeld',
  'creditReleased',
] as const;
export type OrderMove = (typeof orderMoves)[number];

/**
 * What happens to an order without anyone asking its state: facts of the world are never refused, they come late and in
 * any order. A state that does not name one stays as it is.
 */
export type OrderEvent =
  | 'confirmed'
  | 'picked'
  | 'dispatched'
  | 'deliveredInPart'
  | 'deliveredInFull'
  | 'allReturned';

/** `before` is the state that the order would have if it had not been called off or closed. */
type Next = OrderState | 'before';
type Row = Partial<Record<OrderMove | OrderEvent | 'amendedByAgreement', Next>>;

const goods = {
  dispatched: 'dispatched',
  deliveredInPart: 'partlyDelivered',
  deliveredInFull: 'delivered',
  allReturned: 'returned',
} as const;

const redelivered = { deliveredInPart: 'partlyDelivered', deliveredInFull: 'delivered' } as const;

const table: Readonly<Record<OrderState, Row>> = {
  received: {
    ...goods,
    confirmed: 'accepted',
    picked: 'picking',
    amended: 'received',
    creditHeld: 'creditHold',
    cancelled: 'cancelled',
  },
  // A person may hold what the product holds: then it waits for a person.
  creditHold: {
    ...goods,
    amended: 'creditHold',
    creditHeld: 'creditHold',
    creditReleased: 'accepted',
    cancelled: 'cancelled',
    closed: 'closed',
  },
  accepted: {
    ...goods,
    picked: 'picking',
    amended: 'accepted',
    creditHeld: 'creditHold',
    cancelled: 'cancelled',
  },
  picking: { ...goods, amended: 'picking', creditHeld: 'creditHold', cancelled: 'cancelled' },
  // What is still to come of an order can be held, whatever has gone out of it.
  dispatched: { ...goods, amendedByAgreement: 'dispatched', creditHeld: 'creditHold' },
  partlyDelivered: {
    deliveredInFull: 'delivered',
    allReturned: 'returned',
    amendedByAgreement: 'partlyDelivered',
    creditHeld: 'creditHold',
    closed: 'closed',
  },
  delivered: { allReturned: 'returned', closed: 'closed' },
  returned: { ...redelivered, closed: 'closed' },
  closed: { allReturned: 'returned', reopened: 'before' },
  // Goods that came all the same are there, whatever had been decided.
  cancelled: { ...redelivered, reopened: 'before' },
};

/** How an order stands, and how it would if it had not been called off or closed. */
export interface Standing {
  readonly state: OrderState;
  readonly before: OrderState;
}

export const placed: Standing = { state: 'received', before: 'received' };

/**
 * The standing after a move or an event.
 * @returns undefined for a move that the state refuses
 */
export function moved(
  { state, before }: Standing,
  by: OrderMove | OrderEvent,
  isAgreed = false,
): Standing | undefined {
  const next = nextOf(state, by, isAgreed);
  if (next === undefined) {
    if (isOrderMove(by)) return undefined;
    return { state, before: resolve(nextOf(before, by, isAgreed) ?? before, before) };
  }
  const after = resolve(next, before);
  const isEnded = after === 'cancelled' || after === 'closed';
  return { state: after, before: isEnded ? before : after };
}

function nextOf(state: OrderState, by: OrderMove | OrderEvent, isAgreed: boolean): Next | undefined {
  const row = table[state];
  return row[by] ?? (by === 'amended' && isAgreed ? row.amendedByAgreement : undefined);
}

function resolve(next: Next, before: OrderState): OrderState {
  return next === 'before' ? before : next;
}

export function isOrderMove(name: string): name is OrderMove {
  return orderMoves.some((move) => move === name);
}

/**
 * The decisions that a state allows, as they are told to who may decide; `amended` by agreement is one.
 * @param isTheirs whether they may take such a decision at all
 */
export function possibleMoves(state: OrderState, isTheirs: (move: OrderMove) => boolean): string[] {
  const row = table[state];
  return [
    ...orderMoves.filter((move) => row[move] !== undefined && isTheirs(move)),
    ...(row.amendedByAgreement && isTheirs('amended') ? ['amended with agreed: true'] : []),
  ];
}
