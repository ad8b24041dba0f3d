import type { Tier } from '../customers/customer.ts';
import { type Contributor, isDownTo, lastOf } from './ranking.ts';

/** The last key and the last potential customer by rank; undefined where nobody reaches so high. */
export interface PyramidCutOffs {
  readonly key?: Contributor | undefined;
  readonly potential?: Contributor | undefined;
}

/** Handbook §4, in per cent of what all contribute … */
const KEY_CONTRIBUTION = 80;
const POTENTIAL_CONTRIBUTION = 95;
/** … and of all customers. */
const MOST_KEY = 20;

/**
 * Where the value pyramid is cut: key are the fewest customers at the top who together make 80 % of what is contributed, but at most a
 * fifth of all; potential those after them up to 95 %. Who contributes nothing, or costs, is part of neither sum.
 * @param ranked by contribution
 */
export function pyramidCutOffs(ranked: readonly Contributor[]): PyramidCutOffs {
  const total = ranked.reduce((sum, { contribution }) => sum + Math.max(0, contribution), 0);
  if (total === 0) return {};
  const key = Math.min(
    fewestMaking(ranked, shareOf(total, KEY_CONTRIBUTION)),
    Math.floor((ranked.length * MOST_KEY) / 100),
  );
  const potential = fewestMaking(ranked, shareOf(total, POTENTIAL_CONTRIBUTION));
  return { key: lastOf(ranked, key), potential: potential > key ? lastOf(ranked, potential) : undefined };
}

/** The tier that a customer is found in; who is past all cut-offs is regular. */
export function pyramidTier({ key, potential }: PyramidCutOffs, customer: Contributor): Tier {
  if (isDownTo(key, customer)) return 'key';
  return isDownTo(potential, customer) ? 'potential' : 'regular';
}

/** The least whole amount that is such a share of another; products of amounts are beyond what a number holds exactly. */
function shareOf(total: number, percent: number): number {
  return Number((BigInt(total) * BigInt(percent) + 99n) / 100n);
}

function fewestMaking(ranked: readonly Contributor[], amount: number): number {
  let sum = 0;
  for (const [index, { contribution }] of ranked.entries()) {
    sum += contribution;
    if (sum >= amount) return index + 1;
  }
  return ranked.length;
}
