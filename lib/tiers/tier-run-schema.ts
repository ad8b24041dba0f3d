import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { storedFigures, writtenFigures } from '../platform/figures-schema.ts';
import type { ClassGap, ContractClass } from './contract-class.ts';
import { levels } from './four-levels.ts';
import type { CutOffs } from './judge-tier.ts';
import type { CurrencyTally, MovedCustomer, Tallies } from './tallies.ts';
import type { TierRun } from './tier-run.ts';

const tier = z.enum(tiers);
const count = z.int();
const contributor = z.object({ customerId: z.string(), contribution: z.number() });
const last = z.optional(contributor);

const cutOffs: z.ZodMiniType<CutOffs> = z.object({
  pyramid: z.object({ key: last, potential: last }),
  levels: z.object({ top: last, large: last, medium: last }),
  rfm: z.object({
    recency: z.array(z.number()),
    frequency: z.array(z.number()),
    monetary: z.array(z.number()),
  }),
});

/** A customer whom a review moved, as a row and as part of a run. */
export const movedCustomer: z.ZodMiniType<MovedCustomer> = z.object({
  customerId: z.string(),
  manager: z.optional(z.string()),
  from: tier,
  to: tier,
  why: z.enum(['firstReview', 'twoReviews', 'twoLevels']),
  currency: z.string(),
  contribution: z.number(),
});

const heap = z.object({ customers: count, contribution: z.number() });

const currencyTally: z.ZodMiniType<CurrencyTally> = z.object({
  found: z.record(tier, heap),
  inForce: z.record(tier, heap),
  levels: z.record(z.enum(levels), heap),
  rfm: z.record(z.string(), count),
  silent: count,
  moves: z.record(z.string(), count),
  largestMoves: z.array(movedCustomer),
});

const classes: z.ZodMiniObject<Record<ContractClass | ClassGap, z.ZodMiniType<number>>> = z.object({
  frequent: count,
  occasional: count,
  large: count,
  medium: count,
  small: count,
  national: count,
  provincial: count,
  municipal: count,
  noOrders: count,
  noPrices: count,
  noThresholds: count,
  noLevel: count,
});

/** Of all customers, whatever their currency; as stored and as told. */
export const toldTallies = {
  unpriced: count.check(z.describe('Customers whose orders never told a price: no tier can be found')),
  classes: classes.check(z.describe('Customers by contract class, or by what is lacking to tell it')),
  lifeCycles: z.object({
    prospect: count,
    new: count,
    active: count,
    lapsing: count,
    lost: count,
    wonBack: count,
  }),
  pending: count.check(z.describe('Customers who move if the next review finds the same')),
  overridden: count,
};

const tallies: z.ZodMiniType<Tallies> = z.object({
  currencies: z.record(z.string(), currencyTally),
  ...toldTallies,
});

const run: z.ZodMiniType<TierRun> = z.object({
  month: z.string(),
  asOf: z.string(),
  before: z.optional(z.string()),
  state: z.enum(['reviewing', 'done']),
  startedAt: z.string(),
  finishedAt: z.optional(z.string()),
  cutOffs: z.record(z.string(), cutOffs),
  tallies,
  checkpoint: z.optional(z.object({ segment: count, after: z.string() })),
  toldOn: z.optional(z.string()),
});

const row = z.object({ run: storedFigures(run) });

/** The run that a row holds. */
export function tierRunIn(stored: unknown): TierRun {
  return row.parse(stored).run;
}

/** What is stored of a run. */
export function storedTierRun(of: TierRun): { readonly run: string } {
  return { run: writtenFigures(of) };
}
