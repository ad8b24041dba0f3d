import * as z from 'zod/mini';
import { id, statedTime } from '../platform/schema.ts';
import { place } from './order-schema.ts';
import { orderStates } from './order-state.ts';

const whereabouts = z.object({
  goods: z.enum(['atWarehouse', 'underWay', 'withCustomer', 'returned']),
  since: statedTime,
  place: z.optional(place),
  carrier: z.optional(id),
  warehouse: z.optional(id),
});

/** An event carries what its fact said, beside these. */
const event = z.looseObject({
  factId: z.string(),
  kind: z.string(),
  partnerId: z.string().check(z.describe('Who told it')),
  occurredAt: statedTime.check(z.describe('When it happened in the world')),
  recordedAt: z.string().check(z.describe('When it was first told here')),
  standing: z
    .enum(['counts', 'withdrawn', 'ignored', 'notAllowed'])
    .check(
      z.describe(
        'withdrawn: corrected or voided since; ignored: a decision that the state refused; notAllowed: its teller may not tell of this customer',
      ),
    ),
});

/** The answer of GET /orders/{orderId}/timeline. */
export const timelineAnswer = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  customerId: z.string(),
  placedAt: statedTime,
  recordedAt: z.string(),
  orderState: z.enum(orderStates),
  possibleMoves: z.array(z.string()),
  whereabouts: z.optional(whereabouts),
  events: z.array(event),
});

export interface TimelineAnswer extends z.infer<typeof timelineAnswer> {}
