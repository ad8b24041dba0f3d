import type { Tier } from '../customers/customer.ts';
import type { ClassGap, ContractClass } from './contract-class.ts';
import type { Level } from './four-levels.ts';
import type { TierFinding } from './judge-tier.ts';
import type { LifeCycle } from './life-cycle.ts';
import type { ReviewCause } from './next-tier.ts';
import { rfmTotal } from './rfm.ts';
import type { TierInForce } from './standing.ts';

/** So many customers, and what they contribute together in minor units. */
export interface Heap {
  readonly customers: number;
  readonly contribution: number;
}

/** A customer whom a review moved. */
export interface MovedCustomer {
  readonly customerId: string;
  readonly manager?: string | undefined;
  readonly from: Tier;
  readonly to: Tier;
  readonly why: ReviewCause;
  readonly currency: string;
  /** Of the year, in minor units; 0 of who ordered nothing. */
  readonly contribution: number;
}

/** What a review counted of the customers of one currency. */
export interface CurrencyTally {
  /** Those who ordered in the year, by the tier in which the review found them … */
  readonly found: Readonly<Record<Tier, Heap>>;
  /** … and by the tier in force after it. */
  readonly inForce: Readonly<Record<Tier, Heap>>;
  readonly levels: Readonly<Record<Level, Heap>>;
  /** Customers by the sum of their scores, `3` to `15`. */
  readonly rfm: Readonly<Record<string, number>>;
  /** Customers who ordered nothing in the year. */
  readonly silent: number;
  /** Customers by `from>to`. */
  readonly moves: Readonly<Record<string, number>>;
  /** Of those who moved the largest, by contribution. */
  readonly largestMoves: readonly MovedCustomer[];
}

export interface Tallies {
  readonly currencies: Readonly<Record<string, CurrencyTally>>;
  /** Customers whose orders never told a price: of them no tier can be found. */
  readonly unpriced: number;
  readonly classes: Readonly<Record<ContractClass | ClassGap, number>>;
  readonly lifeCycles: Readonly<Record<LifeCycle, number>>;
  /** Customers found in another tier for the first time: they move if the next review finds the same. */
  readonly pending: number;
  readonly overridden: number;
}

/** A customer as a review left them. */
export interface Reviewed extends TierInForce {
  readonly finding: TierFinding;
  readonly moved: MovedCustomer | undefined;
}

const MOST_MOVES = 50;
const EMPTY: Heap = { customers: 0, contribution: 0 };

export const nothingTallied: Tallies = {
  currencies: {},
  unpriced: 0,
  classes: {
    frequent: 0,
    occasional: 0,
    large: 0,
    medium: 0,
    small: 0,
    national: 0,
    provincial: 0,
    municipal: 0,
    noOrders: 0,
    noPrices: 0,
    noThresholds: 0,
    noLevel: 0,
  },
  lifeCycles: { prospect: 0, new: 0, active: 0, lapsing: 0, lost: 0, wonBack: 0 },
  pending: 0,
  overridden: 0,
};

const noTally: CurrencyTally = {
  found: { key: EMPTY, potential: EMPTY, regular: EMPTY },
  inForce: { key: EMPTY, potential: EMPTY, regular: EMPTY },
  levels: { top: EMPTY, large: EMPTY, medium: EMPTY, small: EMPTY },
  rfm: {},
  silent: 0,
  moves: {},
  largestMoves: [],
};

/** The tallies with a page of customers more. */
export function withCustomers(tallies: Tallies, page: readonly Reviewed[]): Tallies {
  const classes = { ...tallies.classes };
  const lifeCycles = { ...tallies.lifeCycles };
  for (const { finding } of page) {
    const { classified } = finding;
    classes['contractClass' in classified ? classified.contractClass : classified.lacks] += 1;
    lifeCycles[finding.lifeCycle] += 1;
  }
  const currencies = { ...tallies.currencies };
  for (const [currency, own] of Map.groupBy(page, ({ finding }) => finding.currency)) {
    if (currency !== undefined) currencies[currency] = withPage(currencies[currency] ?? noTally, own);
  }
  const count = (is: (of: Reviewed) => boolean) => page.filter(is).length;
  return {
    currencies,
    classes,
    lifeCycles,
    unpriced: tallies.unpriced + count(({ finding }) => finding.currency === undefined),
    pending: tallies.pending + count(({ standing }) => standing.pending !== undefined),
    overridden: tallies.overridden + count(({ standing }) => standing.override !== undefined),
  };
}

function withPage(tally: CurrencyTally, page: readonly Reviewed[]): CurrencyTally {
  const found = { ...tally.found };
  const inForce = { ...tally.inForce };
  const levels = { ...tally.levels };
  const rfm = { ...tally.rfm };
  const moves = { ...tally.moves };
  let { silent } = tally;
  const moved: MovedCustomer[] = [];
  for (const { finding, inForce: now, moved: move } of page) {
    const { place } = finding;
    if (move) {
      moved.push(move);
      const name = `${move.from}>${move.to}`;
      moves[name] = (moves[name] ?? 0) + 1;
    }
    if (!place) {
      silent += 1;
      continue;
    }
    const { contribution } = place.figures;
    found[place.tier] = more(found[place.tier], contribution);
    inForce[now.tier] = more(inForce[now.tier], contribution);
    levels[place.level] = more(levels[place.level], contribution);
    const total = String(rfmTotal(place.rfm));
    rfm[total] = (rfm[total] ?? 0) + 1;
  }
  return { found, inForce, levels, rfm, silent, moves, largestMoves: largest(tally.largestMoves, moved) };
}

function more({ customers, contribution }: Heap, by: number): Heap {
  return { customers: customers + 1, contribution: contribution + by };
}

function largest(
  known: readonly MovedCustomer[],
  others: readonly MovedCustomer[],
): readonly MovedCustomer[] {
  if (others.length === 0) return known;
  const first = (left: MovedCustomer, right: MovedCustomer) =>
    right.contribution - left.contribution || (left.customerId < right.customerId ? -1 : 1);
  return [...known, ...others].sort(first).slice(0, MOST_MOVES);
}
