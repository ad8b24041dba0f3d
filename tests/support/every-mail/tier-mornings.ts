import type { Digest } from '../../../lib/alerts/digest.ts';
import type { ManagersMoves } from '../../../lib/alerts/tier-told.ts';
import { tiers } from '../../../lib/customers/customer.ts';
import type { ReviewCause } from '../../../lib/tiers/next-tier.ts';
import { nothingTallied, type Tallies } from '../../../lib/tiers/tallies.ts';
import { aCurrencyTally, aMove, aTierRun } from '../tier-rows.ts';
import { many } from './many.ts';

const causes: readonly ReviewCause[] = ['firstReview', 'twoReviews', 'twoLevels'];

/** Reviews of tiers: in which customers moved between all tiers for every cause, and in which nobody did. */
export function tierMornings(): Partial<Digest>[] {
  const moves = tiers.flatMap((from) => causes.map((why) => aMove({ customerId: '1', from, why })));
  const steady = aCurrencyTally({ moves: {}, largestMoves: [], silent: 0 });
  const [one, two] = [1, 2].map((count) => ({
    ...nothingTallied,
    currencies: { EUR: aCurrencyTally({ silent: count, largestMoves: moves }) },
    pending: count,
    unpriced: count,
  }));
  return [
    ...[one, two, { ...nothingTallied, currencies: { EUR: steady } }].map((tallies) => aReview(tallies)),
    ...own(many((customerId) => aMove({ customerId }), 23)).map((each) => aReview(undefined, each)),
  ];
}

function own(moved: ManagersMoves['moved']): ManagersMoves[] {
  return [
    { moved: moved.slice(0, 1), isAll: true },
    { moved, isAll: true },
    { moved, isAll: false },
  ];
}

/** @param tallies of ops; an account manager is told of their own customers alone */
function aReview(tallies?: Tallies, ofTheirs: ManagersMoves = { moved: [], isAll: true }): Partial<Digest> {
  const run = tallies && aTierRun({ tallies });
  return { tiers: { name: '1', month: '2026-05', run, own: ofTheirs } };
}
