import { type Tier, tiers } from '../customers/customer.ts';
import { type Level, levels } from './four-levels.ts';
import type { CurrencyTally, Heap, MovedCustomer, Tallies } from './tallies.ts';
import type { TierRun } from './tier-run.ts';

/** A review as it is told: the pyramid of each currency, and what became of it. */
export interface TierSummary
  extends Pick<TierRun, 'month' | 'asOf' | 'finishedAt'>,
    Pick<Tallies, 'unpriced' | 'classes' | 'lifeCycles' | 'pending' | 'overridden'> {
  readonly currencies: readonly CurrencySummary[];
}

export interface CurrencySummary extends Heap {
  readonly currency: string;
  readonly tiers: readonly (Shared & { readonly tier: Tier; readonly inForce: Shared })[];
  readonly levels: readonly (Shared & { readonly level: Level })[];
  readonly rfm: readonly { readonly total: number; readonly customers: number }[];
  readonly silent: number;
  readonly moves: readonly { readonly from: Tier; readonly to: Tier; readonly customers: number }[];
  readonly largestMoves: readonly MovedCustomer[];
}

/** Customers with what they contribute, and its share of the whole; null where the whole is not above zero. */
export interface Shared extends Heap {
  readonly share: number | null;
}

export function tierSummary({ month, asOf, finishedAt, tallies }: TierRun): TierSummary {
  const { currencies, ...rest } = tallies;
  return {
    month,
    asOf,
    finishedAt,
    currencies: Object.entries(currencies)
      .map(([currency, tally]) => currencySummary(currency, tally))
      .sort((left, right) => right.customers - left.customers || (left.currency < right.currency ? -1 : 1)),
    ...rest,
  };
}

export function currencySummary(currency: string, tally: CurrencyTally): CurrencySummary {
  const all = sumOf(Object.values(tally.found));
  const shared = (heap: Heap): Shared => ({
    ...heap,
    share: all.contribution > 0 ? heap.contribution / all.contribution : null,
  });
  return {
    currency,
    ...all,
    tiers: tiers.map((tier) => ({
      tier,
      ...shared(tally.found[tier]),
      inForce: shared(tally.inForce[tier]),
    })),
    levels: levels.map((level) => ({ level, ...shared(tally.levels[level]) })),
    rfm: Array.from({ length: 13 }, (_, index) => ({
      total: index + 3,
      customers: tally.rfm[String(index + 3)] ?? 0,
    })),
    silent: tally.silent,
    moves: tiers.flatMap((from) =>
      tiers.flatMap((to) => {
        const customers = tally.moves[`${from}>${to}`] ?? 0;
        return customers > 0 ? [{ from, to, customers }] : [];
      }),
    ),
    largestMoves: tally.largestMoves,
  };
}

function sumOf(heaps: readonly Heap[]): Heap {
  return heaps.reduce(
    (sum, { customers, contribution }) => ({
      customers: sum.customers + customers,
      contribution: sum.contribution + contribution,
    }),
    { customers: 0, contribution: 0 },
  );
}
