import * as z from 'zod/mini';
import { storedCounts } from '../kpis/counts-schema.ts';
import { orderStates } from '../orders/order-state.ts';
import { dueTimeIn } from './due-place.ts';
import { failure } from './failure-schema.ts';
import type { OrderScore } from './order-score.ts';

const contribution = z.object({ date: z.string(), groups: z.array(z.string()), counts: storedCounts });

const scoreRow = z.object({
  version: z.int(),
  orderId: z.string(),
  orderNumber: z.string(),
  customerId: z.string(),
  placedOn: z.string(),
  ordered: z.optional(z.record(z.string(), z.int())),
  ruleSet: z.string(),
  counted: z.optional(contribution),
  facts: z.int(),
  orderState: z.enum(orderStates),
  /** The end of the promise, and the order's id: its place among all orders by due time. */
  dueAs: z.string(),
  openPromise: z.optional(z.string()),
  dueDate: z.optional(z.string()),
  failure: z.optional(failure),
  failedCarrier: z.optional(z.string()),
  failedLane: z.optional(z.string()),
});

/** A score, and its version; 0 where there is none yet. */
export interface KnownScore {
  readonly score: OrderScore | undefined;
  readonly version: number;
}

/** The score that a row holds. */
export function scoreIn(row: unknown): KnownScore {
  if (row === undefined) return { score: undefined, version: 0 };
  const {
    version,
    dueAs,
    openPromise,
    counted,
    dueDate,
    failure: failed,
    ordered,
    ...more
  } = scoreRow.parse(row);
  const { failedCarrier, failedLane, ...rest } = more;
  const score = {
    ...rest,
    ...(ordered ? { ordered } : {}),
    ...(counted ? { counted } : {}),
    promiseEndsAt: dueTimeIn(dueAs),
    isOpen: openPromise !== undefined,
    ...(dueDate && failed
      ? { failed: { dueDate, failure: failed, carrier: failedCarrier, lane: failedLane } }
      : {}),
  };
  return { score, version };
}
