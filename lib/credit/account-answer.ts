import {
  type AccountFigures,
  type AccountTerms,
  type CreditAccount,
  exposureOf,
  roomAt,
  termsOf,
} from './credit-account.ts';

/** An account as it is told: its terms and how much of the limit is taken. */
export interface AccountAnswer
  extends AccountTerms,
    Pick<AccountFigures, 'openOrders' | 'unpaid' | 'room' | 'held' | 'heldOrders'> {
  readonly customerId: string;
  /** Open orders and unpaid invoices less deposits. */
  readonly exposure: number;
  readonly override?: OverrideInForce | undefined;
  readonly version: number;
  readonly changedAt: string;
  readonly openedAt: string;
}

export interface OverrideInForce {
  readonly extra: number;
  readonly until: string;
  /** With it. */
  readonly room: number;
}

export function accountAnswer(account: CreditAccount, now: Date): AccountAnswer {
  const { customerId, openOrders, unpaid, room, held, heldOrders, version, changedAt, openedAt } = account;
  const override = overrideAt(account, now);
  return {
    customerId,
    ...termsOf(account),
    exposure: exposureOf(account),
    openOrders,
    unpaid,
    room,
    held,
    heldOrders,
    ...(override && { override }),
    version,
    changedAt,
    openedAt,
  };
}

function overrideAt(account: CreditAccount, now: Date): OverrideInForce | undefined {
  const { overrideUntil: until, overrideExtra: extra } = account;
  if (until === undefined || extra === undefined || until <= now.toISOString()) return undefined;
  return { extra, until, room: roomAt(account, now) };
}
