import * as z from 'zod/mini';
import { currency } from '../platform/schema.ts';
import type { CreditAccount } from './credit-account.ts';
import { sectors } from './review-inputs.ts';

export const terms = {
  currency,
  limit: z.int(),
  paymentDays: z.int(),
  deposits: z.int(),
  collateral: z.int(),
  sector: z.optional(z.enum(sectors)),
};

const figures = {
  openOrders: z.int(),
  unpaid: z.int(),
  room: z.int(),
  overrideRoom: z.int(),
  held: z.int(),
  heldOrders: z.int(),
};

/** Peaks are attributes of their own, so that one can be raised without reading the others. */
const PEAK = 'peak#';

const row = z.looseObject({
  customerId: z.string(),
  ...terms,
  ...figures,
  version: z.int(),
  changedAt: z.string(),
  openedAt: z.string(),
  overrideUntil: z.optional(z.string()),
  overrideExtra: z.optional(z.int()),
  breachedSince: z.optional(z.string()),
});

export function accountIn(stored: unknown): CreditAccount {
  const parsed = row.parse(stored);
  const peaks = Object.entries(parsed).flatMap(([name, value]) =>
    name.startsWith(PEAK) && typeof value === 'number' ? [[name.slice(PEAK.length), value] as const] : [],
  );
  const { customerId, currency: of, limit, paymentDays, deposits, collateral, sector } = parsed;
  const { openOrders, unpaid, room, overrideRoom, held, heldOrders } = parsed;
  const { version, changedAt, openedAt, overrideUntil, overrideExtra, breachedSince } = parsed;
  return {
    customerId,
    currency: of,
    limit,
    paymentDays,
    deposits,
    collateral,
    sector,
    openOrders,
    unpaid,
    room,
    overrideRoom,
    held,
    heldOrders,
    version,
    changedAt,
    openedAt,
    overrideUntil,
    overrideExtra,
    breachedSince,
    peaks: Object.fromEntries(peaks),
  };
}

export function peakName(month: string): string {
  return `${PEAK}${month}`;
}
