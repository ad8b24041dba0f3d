import type { Money } from '../orders/order.ts';

/** Why an order is on hold. */
export const holdReasons = ['limitExceeded', 'unpriced', 'otherCurrency', 'byHand'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** How credit took an order when it was placed: the partner is told so. */
export type CreditAnswer =
  | {
      readonly standing: 'accepted';
      /** What of the customer's limit it takes. */
      readonly reserved: Money;
    }
  | {
      readonly standing: 'held';
      readonly reason: HoldReason;
      /** What it would take. */
      readonly waiting: Money;
      readonly detail: string;
    };

export const holdWords: Readonly<Record<HoldReason, string>> = {
  limitExceeded:
    'The order is kept, but it exceeds the credit limit of the customer; it is released by itself, oldest first, when there is room.',
  unpriced: 'The order is kept, but not every line has a unit price, so credit cannot tell what it takes.',
  otherCurrency: 'The order is kept, but not all of it is in the currency of the customer’s credit account.',
  byHand: 'The credit team holds the order, and will release it.',
};

/** How credit takes an order that takes of an account in a currency. */
export function answerOf(
  { standing, openOrders, unpaid, held, heldFor = 'limitExceeded' }: Taken,
  currency: string,
): CreditAnswer {
  return standing === 'accepted'
    ? { standing, reserved: { amount: openOrders + unpaid, currency } }
    : heldAnswer(heldFor, { amount: held, currency });
}

interface Taken {
  readonly standing: CreditAnswer['standing'];
  readonly openOrders: number;
  readonly unpaid: number;
  readonly held: number;
  readonly heldFor?: HoldReason | undefined;
}

export function heldAnswer(reason: HoldReason, waiting: Money): CreditAnswer {
  return { standing: 'held', reason, waiting, detail: holdWords[reason] };
}
