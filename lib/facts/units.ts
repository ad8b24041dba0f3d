import type { Fact, FactLine } from './fact.ts';

/** Units in whatever condition. */
export function unitsOf(lines: readonly FactLine[]): number {
  return lines.reduce(
    (sum, { quantity, damaged = 0, substituted = 0 }) => sum + quantity + damaged + substituted,
    0,
  );
}

/** Units that changed hands, in whatever condition. */
export interface HandedOver {
  readonly handedOver: number;
  /** Those of them that came back. */
  readonly returned: number;
}

/**
 * Units that were handed over and came back. A return without lines is one of everything that was handed over until
 * then, and no more than that can come back: goods that were refused at the door and sent again were never returned.
 * @param facts in world order
 */
export function handedOver(facts: readonly Fact[]): HandedOver {
  let out = 0;
  let back = 0;
  for (const fact of facts) {
    if (fact.kind === 'delivered') out += unitsOf(fact.lines);
    if (fact.kind === 'returned') back = fact.lines ? Math.min(out, back + unitsOf(fact.lines)) : out;
  }
  return { handedOver: out, returned: back };
}
