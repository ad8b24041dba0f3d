import type { Order } from '../orders/order.ts';
import { describeFailure, failureOf } from './failure.ts';
import type { Scorecard, ScoredDrop } from './scorecard.ts';
import type { ScorecardAnswer } from './scorecard-schema.ts';

/** A scorecard as the API tells it: what was promised, what came, what failed by how much, by which rules. */
export function explain(order: Order, scorecard: Scorecard): ScorecardAnswer {
  const { rules, promise, standing, onTime, inFull, otif, lines, unordered, cycleMinutes } = scorecard;
  return {
    orderId: order.orderId,
    orderNumber: order.orderNumber,
    customerId: order.customerId,
    rules,
    promise: {
      basis: promise.basis,
      from: promise.window.from.toISOString(),
      to: promise.window.to.toISOString(),
    },
    standing,
    onTime,
    inFull,
    otif,
    ...(otif === 'fail' ? { reason: describeFailure(failureOf(scorecard)) } : {}),
    lines: lines.map(({ line, drops, ...judged }) => ({
      lineId: line.lineId,
      sku: line.sku,
      ordered: line.quantity,
      ...judged,
      drops: drops.map(tellDrop),
    })),
    unordered: unordered.map(({ sku, factId, occurredAt, quantity, damaged, substituted }) => ({
      sku,
      factId,
      occurredAt,
      quantity,
      damaged,
      substituted,
    })),
    ...(cycleMinutes === undefined ? {} : { cycleMinutes }),
  };
}

function tellDrop({ factId, occurredAt, quantity, damaged, substituted, timing }: ScoredDrop) {
  return { factId, occurredAt, quantity, damaged, substituted, timing };
}
