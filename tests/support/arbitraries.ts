import fc from 'fast-check';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Order } from '../../lib/orders/order.ts';
import { UNLIMITED } from '../../lib/partners/access.ts';
import type { OrderHistory } from '../../lib/scorecards/course.ts';
import { chaos } from './arbitraries/chaos.ts';
import { livesOf } from './arbitraries/lives.ts';
import { order } from './arbitraries/orders.ts';
import { partnerId } from './builders.ts';

export { judgings, ruleSets } from './arbitraries/settings.ts';

/** A partner whose record (version 1) reaches no customer: its facts are stored and never count. */
export const STRANGER = 'someone-else';

/** The facts of one order: how it went, or nothing of it, and amid that what makes no sense, corrections and voids. */
function factsOf(placed: Order): fc.Arbitrary<Fact[]> {
  const planned = fc.oneof(
    { weight: 4, arbitrary: livesOf(placed) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
  return fc.tuple(planned, chaos([partnerId, partnerId, 'carrier', STRANGER])).map(([plan, wild]) => [
    ...plan.map((fact, index) =>
      fact.kind === 'promisePassed' ? fact : { ...fact, factId: `fact-${index}` },
    ),
    ...wild.flatMap(([{ partner, target, ...at }, content], wildIndex): Fact[] => {
      const index = plan.length + wildIndex;
      const grant = partner === STRANGER ? 1 : UNLIMITED;
      const base = { ...at, factId: `fact-${index}`, partnerId: partner, orderId: placed.orderId, grant };
      // Only earlier facts are withdrawn: circles have a test of their own.
      const earlier = target === undefined || index === 0 ? undefined : `fact-${target % index}`;
      if (content.kind === 'voided') return earlier ? [{ ...base, kind: 'voided', voids: earlier }] : [];
      return [{ ...base, ...content, ...(earlier ? { corrects: earlier } : {}) }];
    }),
  ]);
}

/** What a history is scored by: loading it leaves strangers out. */
export function counting({ order: placed, facts }: OrderHistory): OrderHistory {
  return { order: placed, facts: facts.filter((fact) => fact.partnerId !== STRANGER) };
}

/** Orders of three customers, each with what became of it. */
export function histories(count: number): fc.Arbitrary<OrderHistory[]> {
  return fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      order(index).chain((placed) =>
        factsOf(placed).map((facts): OrderHistory => ({ order: placed, facts })),
      ),
    ),
  );
}

/** Some of the items twice, all in any order: how a partner's messages really arrive. */
export function arrivals<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc
    .subarray([...items])
    .chain((twice) => fc.shuffledSubarray([...items, ...twice], { minLength: items.length + twice.length }));
}
