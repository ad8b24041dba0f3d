import type { Fact } from '../../../lib/facts/fact.ts';
import { begin, lastOf } from './times.ts';

/** At one moment: decisions that need goods at home, then goods, then ends and their undoing. */
const life = [
  ...['confirmed', 'amended', 'creditHeld', 'creditReleased', 'cancelled', 'picked', 'dispatched'],
  ...['routeChanged', 'redirected', 'deliveryFailed', 'delivered', 'returned', 'closed', 'reopened'],
];

/** The facts that nothing in force corrects or takes back, as they happened; decided by recursion, fact by fact. */
export function standing(facts: readonly Fact[]): Fact[] {
  const targetOf = (fact: Fact) => (fact.kind === 'voided' ? fact.voids : fact.corrects);
  const counts = (fact: Fact): boolean =>
    !facts.some(
      (other) => other.partnerId === fact.partnerId && targetOf(other) === fact.factId && counts(other),
    );
  const origin = (fact: Fact): string => {
    if (!fact.corrects) return `${fact.partnerId}/${fact.factId}`;
    const earlier = facts.find(
      (other) => other.partnerId === fact.partnerId && other.factId === fact.corrects,
    );
    return earlier ? origin(earlier) : `${fact.partnerId}/${fact.corrects}`;
  };
  const moment = ({ kind, occurredAt }: Fact) =>
    ['closed', 'reopened'].includes(kind) ? lastOf(occurredAt) : begin(occurredAt);
  const rank = ({ kind }: Fact) => (life.includes(kind) ? life.indexOf(kind) : life.length);
  const key = (fact: Fact) =>
    [
      String(moment(fact)).padStart(15, '0'),
      String(rank(fact)).padStart(3, '0'),
      fact.partnerId,
      fact.factId,
    ].join(' ');
  const sorted = facts.filter(counts).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return sorted.filter(
    (fact, index) => !sorted.slice(index + 1).some((later) => origin(later) === origin(fact)),
  );
}
