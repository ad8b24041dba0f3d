import { type Fact, inWorldOrder } from './fact.ts';

/**
 * The facts that count, in world order: those that no fact in force corrects or voids. A withdrawal that is itself
 * withdrawn has no effect, as an EPCIS 2.0 error declaration makes an event "never happened". Of several corrections
 * of one fact the last in world order counts; facts that withdraw each other in a circle fall out.
 * The answer depends on the set of facts alone, not on their order.
 */
export function factsInForce(facts: readonly Fact[], zone: string): Fact[] {
  if (facts.every((fact) => targetOf(fact) === undefined)) return [...facts].sort(inWorldOrder(zone));
  const byName = new Map(facts.map((fact) => [nameOf(fact, fact.factId), fact]));
  const withdrawals = Map.groupBy(
    facts.filter((fact) => targetOf(fact) !== undefined),
    (fact) => nameOf(fact, targetOf(fact)),
  );
  const stands = settle(facts, withdrawals);
  const standing = facts.filter((fact) => stands.get(fact)).sort(inWorldOrder(zone));
  const byOrigin = Map.groupBy(standing, (fact) => originOf(fact, byName));
  return standing.filter((fact) => byOrigin.get(originOf(fact, byName))?.at(-1) === fact);
}

/** Decides fact by fact, from those that nobody withdraws on, until nothing more can be decided. */
function settle(
  facts: readonly Fact[],
  withdrawals: ReadonlyMap<string, readonly Fact[]>,
): Map<Fact, boolean> {
  const stands = new Map<Fact, boolean>();
  for (let decided = -1; decided < stands.size; ) {
    decided = stands.size;
    for (const fact of facts) {
      const against = (withdrawals.get(nameOf(fact, fact.factId)) ?? []).map((other) => stands.get(other));
      if (against.includes(true)) stands.set(fact, false);
      else if (against.every((verdict) => verdict === false)) stands.set(fact, true);
    }
  }
  return stands;
}

/** The name of the fact that a chain of corrections began with. */
function originOf(fact: Fact, byName: ReadonlyMap<string, Fact>): string {
  const seen = new Set<Fact>();
  let origin: Fact = fact;
  while (origin.corrects !== undefined && !seen.has(origin)) {
    seen.add(origin);
    const earlier = byName.get(nameOf(origin, origin.corrects));
    if (!earlier) return nameOf(origin, origin.corrects);
    origin = earlier;
  }
  return nameOf(origin, origin.factId);
}

function targetOf(fact: Fact): string | undefined {
  return fact.kind === 'voided' ? fact.voids : fact.corrects;
}

/** Facts are withdrawn by the partner who stated them, by no one else. */
function nameOf(by: Fact, factId: string | undefined): string {
  return `${by.partnerId}#${factId}`;
}
