import type { Fact } from '../facts/fact.ts';
import { isOurs, type Right, type RightScore, rights } from '../rights/right.ts';
import { netPerfection, perfection, sevenRights } from '../rights/seven-rights.ts';
import type { Course } from './course.ts';
import type { Drop } from './drops.ts';
import { describeFailure, failureOf } from './failure.ts';
import type { Scorecard } from './scorecard.ts';
import type { ScorecardAnswer } from './scorecard-schema.ts';

/** What a reader must be allowed to read to be told of a right: it tells what these facts say. */
const toldBy: Readonly<Record<Right, readonly Fact['kind'][]>> = {
  product: ['delivered'],
  quantity: ['delivered'],
  place: ['delivered', 'redirected'],
  time: ['delivered'],
  terms: ['termsBreached'],
  price: ['invoiced', 'invoiceCorrected'],
  information: ['delivered', 'dispatched', 'customerInformed', 'termsBreached'],
};

/** What may say whose fault a failure was, where the facts that decided it do not. */
const explainedBy: Readonly<Partial<Record<Right, readonly Fact['kind'][]>>> = {
  quantity: ['deliveryFailed', 'returned'],
  time: ['deliveryFailed', 'routeChanged', 'redirected'],
};

/**
 * A scorecard as the API tells it: what was promised, what came, which right failed by how much, whose fault it was, and by
 * which version of which rules.
 * @param mayRead whether the reader may read facts of a kind
 */
export function explain(course: Course, card: Scorecard, mayRead: MayRead): ScorecardAnswer {
  const { order, unordered, cycleMinutes } = course;
  const { rules, promise, standing, onTime, inFull, otif, lines } = card;
  const all = sevenRights(course, card);
  const shown = all.filter(({ right }) => toldBy[right].every(mayRead));
  const isWhole = shown.length === rights.length;
  return {
    orderId: order.orderId,
    orderNumber: order.orderNumber,
    customerId: order.customerId,
    ruleSet: rules,
    promise: {
      basis: promise.basis,
      from: promise.window.from.toISOString(),
      to: promise.window.to.toISOString(),
    },
    standing,
    onTime,
    inFull,
    otif,
    ...(otif === 'fail' ? { reason: describeFailure(failureOf(card)) } : {}),
    ...(isWhole ? { perfect: perfection(all) } : {}),
    ...(isWhole && all.every((score) => !score.fault || mayKnowFault(score, mayRead))
      ? { perfectNet: netPerfection(all) }
      : {}),
    rights: shown.map((score) => tellRight(score, mayRead)),
    lines: lines.map(({ line, drops, ...judged }) => ({
      lineId: line.lineId,
      sku: line.sku,
      ordered: line.quantity,
      ...judged,
      drops: drops.map((drop) => ({ ...tellDrop(drop), timing: drop.timing })),
    })),
    unordered: unordered.map((drop) => ({ sku: drop.sku, ...tellDrop(drop) })),
    ...(cycleMinutes === undefined ? {} : { cycleMinutes }),
  };
}

type MayRead = (kind: Fact['kind']) => boolean;

function tellRight(score: RightScore, mayRead: MayRead): ScorecardAnswer['rights'][number] {
  const { right, verdict, reason, fault, decidedBy } = score;
  const readable = decidedBy.filter(({ kind }) => mayRead(kind));
  return {
    right,
    verdict,
    ...(reason !== undefined && readable.length === decidedBy.length ? { reason } : {}),
    ...(fault && mayKnowFault(score, mayRead) ? { fault, isNet: isOurs(fault) } : {}),
    decidedBy: readable.map(({ partnerId, factId, kind }) => ({ partnerId, factId, kind })),
  };
}

/** Whose fault it was is told to who may read all that may have said so. */
function mayKnowFault({ right, decidedBy }: RightScore, mayRead: MayRead): boolean {
  if (!decidedBy.every(({ kind }) => mayRead(kind))) return false;
  const isStated = decidedBy.some(({ fault }) => fault !== undefined);
  return isStated || (explainedBy[right] ?? []).every(mayRead);
}

function tellDrop({ fact, quantity, damaged, substituted }: Drop) {
  return { factId: fact.factId, occurredAt: fact.occurredAt, quantity, damaged, substituted };
}
