import type { Tier } from '../customers/customer.ts';
import { tierSettings } from '../customers/tier-settings.ts';
import type { CreditClass, Sector } from './review-inputs.ts';
import type { Scale, Yardstick } from './scale.ts';

/** What a customer is judged by; the first tells most. */
export const fiveCs = ['character', 'capacity', 'capital', 'collateral', 'conditions'] as const;
export type FiveC = (typeof fiveCs)[number];

/** Every figure of scores and limits. A change of any of them is another version: a decision names the one it was made by. */
export interface CreditPolicy {
  readonly version: string;
  /** Points that each C may bring; they add up to 100. */
  readonly weights: Readonly<Record<FiveC, number>>;
  readonly classes: Readonly<Record<CreditClass, ClassPolicy>>;
  /** A class is left only where the score lies so many points beyond its bound. */
  readonly hysteresis: number;
  readonly character: CharacterPolicy;
  /** (Collateral + deposits) / the highest exposure. */
  readonly cover: Yardstick;
  readonly conditions: ConditionsPolicy;
  /** Annual accounts tell nothing any more so many days after the end of their year. */
  readonly statementDays: number;
  readonly need: NeedPolicy;
  /** Of the customer's net worth, and of the company's own capital, at the best class. */
  readonly capacityShare: number;
  /** Who of late paid more days beyond terms than this gets no higher limit. */
  readonly mostDaysForMore: number;
  /** No further from the limit, as a share of it, nothing changes. */
  readonly deadBands: DeadBands;
  /** How far from the limit, as a share of it, a review goes by itself: never more than 0.25. */
  readonly bands: Readonly<Record<Tier, Band>>;
  /** A proposal that nobody decides lapses after so many days. */
  readonly proposalDays: number;
  readonly review: ReviewPolicy;
}

interface ClassPolicy {
  /** The lowest score of it, in [0, 100]. */
  readonly from: number;
  /** Of the capacity. */
  readonly factor: number;
  /** Where the customer's net worth is not known: of what it needs … */
  readonly shareOfNeed: number;
  /** … and of the limit in force. */
  readonly timesLimit: number;
  /** To the next review. */
  readonly reviewDays: number;
}

export interface CharacterPolicy {
  readonly daysBeyondTerms: Yardstick;
  /** Share of what was paid or is overdue that was or is more than 30 days late. */
  readonly veryLate: Yardstick;
  /** A number. */
  readonly brokenPromises: Yardstick;
  /** The share of who has paid nothing yet and owes nothing that is due. */
  readonly unknown: number;
  /** The best share by the age of the account in days: that somebody pays is seen with time only. */
  readonly bestByAge: Scale;
}

export interface ConditionsPolicy {
  /** Value of orders over that of the same months a year before. */
  readonly salesTrend: Yardstick;
  readonly sector: { readonly weight: number; readonly shares: Readonly<Record<Sector, number>> };
  /** Fewer months tell no trend. */
  readonly leastMonths: number;
}

interface NeedPolicy {
  readonly headroom: number;
  /** So much more or less than a year before is chance. */
  readonly chance: number;
  readonly leastGrowth: number;
  readonly mostGrowth: number;
  /** An order is owed at least so many days, whatever the terms. */
  readonly leastDaysOwed: number;
  /** Until an account is so many days old its peaks have not all been seen. */
  readonly youngDays: number;
}

interface DeadBands {
  readonly raise: number;
  /** Where less is needed: room that nobody uses costs little. */
  readonly lowerForNeed: number;
  readonly lowerForCapacity: number;
}

interface Band {
  readonly raise: number;
  readonly lower: number;
}

interface ReviewPolicy {
  /** The latest next review of an account that is still young. */
  readonly youngDays: number;
  /** The latest next review while something is more than 30 days overdue. */
  readonly overdueDays: number;
  /** A review is due at once where they pay so many days later than before. */
  readonly slipDays: number;
}

/** The defaults of handbook §6; what it leaves open is explained in place. */
export const creditPolicy: CreditPolicy = {
  version: 'credit@1',
  weights: { character: 35, capacity: 25, capital: 20, collateral: 10, conditions: 10 },
  classes: {
    strong: { from: 80, factor: 1, shareOfNeed: 1, timesLimit: 1.5, reviewDays: 365 },
    sound: { from: 60, factor: 0.75, shareOfNeed: 1, timesLimit: 1.25, reviewDays: 91 },
    weak: { from: 40, factor: 0.5, shareOfNeed: 0.5, timesLimit: 1, reviewDays: 30 },
    poor: { from: 0, factor: 0, shareOfNeed: 0, timesLimit: 0, reviewDays: 30 },
  },
  hysteresis: 3,
  character: {
    daysBeyondTerms: { weight: 0.5, scale: falling([0, 5, 15, 30, 60, 90], [1, 0.9, 0.65, 0.35, 0.1, 0]) },
    veryLate: { weight: 0.3, scale: falling([0, 0.05, 0.2, 0.5], [1, 0.75, 0.35, 0]) },
    brokenPromises: { weight: 0.2, scale: falling([0, 1, 2, 4], [1, 0.6, 0.3, 0]) },
    // A newcomer's score comes out at the lower end of sound: the limit given to it stays, and is not raised much.
    unknown: 0.7,
    bestByAge: [
      [0, 0.7],
      [365, 1],
    ],
  },
  // Trade credit is rarely covered, so to be without cover is no more than a little worse than the middle.
  cover: {
    weight: 1,
    scale: [
      [0, 0.4],
      [1, 1],
    ],
  },
  conditions: {
    salesTrend: {
      weight: 0.6,
      scale: [
        [0.5, 0],
        [0.8, 0.3],
        [1, 0.6],
        [1.2, 1],
      ],
    },
    sector: { weight: 0.4, shares: { growing: 1, stable: 0.6, shrinking: 0.2 } },
    leastMonths: 3,
  },
  statementDays: 730,
  need: {
    headroom: 1.2,
    chance: 0.1,
    leastGrowth: 0.8,
    mostGrowth: 1.25,
    leastDaysOwed: 14,
    youngDays: 365,
  },
  capacityShare: 0.1,
  mostDaysForMore: 5,
  deadBands: { raise: 0.1, lowerForNeed: 0.2, lowerForCapacity: 0.1 },
  bands: {
    key: tierSettings.key.creditBand,
    potential: tierSettings.potential.creditBand,
    regular: tierSettings.regular.creditBand,
  },
  proposalDays: 14,
  review: { youngDays: 91, overdueDays: 30, slipDays: 10 },
};

function falling(figures: readonly number[], shares: readonly number[]): Scale {
  return figures.map((figure, index) => [figure, shares[index] ?? 0] as const);
}
