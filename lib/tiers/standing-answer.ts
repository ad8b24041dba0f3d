import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier, TierSource } from '../customers/customer.ts';
import type { ClassGap, ClassSource, ContractClass } from './contract-class.ts';
import type { Level } from './four-levels.ts';
import type { Place, TierFinding } from './judge-tier.ts';
import type { LifeCycle } from './life-cycle.ts';
import type { PendingTier } from './next-tier.ts';
import { rfmTotal } from './rfm.ts';
import type { TierInForce, TierMove, TierOverride } from './standing.ts';
import type { TierRun } from './tier-run.ts';
import { tierReasons } from './tier-words.ts';

/** The tier in force, and what it rests on. */
export interface TierTold {
  readonly customerId: string;
  readonly tier: Tier;
  readonly tierSource: TierSource;
  readonly override?: ToldOverride | undefined;
  readonly pending?: PendingTier | undefined;
}

/** Who overrode and why is for staff. */
export interface ToldOverride extends Pick<TierOverride, 'tier' | 'on' | 'until'> {
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  /** What would be in force without it. */
  readonly without: Tier;
}

/** The same with why, what the last review found, and how it came to that. */
export interface StandingAnswer extends TierTold {
  readonly reasons: readonly string[];
  /** Null before the first review. */
  readonly review: ToldReview | null;
  readonly contractClass: ContractClass | null;
  readonly classBy: ClassSource | ClassGap;
  readonly lifeCycle: LifeCycle;
  readonly moves: readonly TierMove[];
}

export interface ToldReview {
  readonly month: string;
  readonly asOf: BusinessDate;
  /** Null of who ordered nothing in the year, or without prices. */
  readonly place: ToldPlace | null;
}

export interface ToldPlace {
  readonly tier: Tier;
  readonly level: Level;
  readonly currency: string;
  readonly contribution: number;
  readonly orders: number;
  readonly rfm: Place['rfm'] & { readonly total: number };
}

export function tierTold({ standing, inForce }: TierInForce, isForStaff: boolean): TierTold {
  const { customerId, override, pending } = standing;
  return { customerId, ...inForce, override: override && toldOverride(override, isForStaff), pending };
}

function toldOverride(
  { tier, on, until, reason, by, beneath }: TierOverride,
  isForStaff: boolean,
): ToldOverride {
  return { tier, on, until, ...(isForStaff ? { reason, by } : {}), without: beneath.tier };
}

/**
 * @param finding what the last review finds of the customer, by what is known of them now
 * @param lifeCycle as of today
 */
export function standingAnswer(
  of: TierInForce,
  run: TierRun | undefined,
  finding: TierFinding,
  lifeCycle: LifeCycle,
  isForStaff: boolean,
): StandingAnswer {
  const { classified, place } = finding;
  const isClassified = 'contractClass' in classified;
  return {
    ...tierTold(of, isForStaff),
    reasons: tierReasons(of, run && finding),
    review: run ? { month: run.month, asOf: run.asOf, place: place ? toldPlace(place) : null } : null,
    contractClass: isClassified ? classified.contractClass : null,
    classBy: isClassified ? classified.by : classified.lacks,
    lifeCycle,
    moves: of.standing.moves,
  };
}

function toldPlace({ tier, level, currency, figures, rfm }: Place): ToldPlace {
  const { contribution, orders } = figures;
  return { tier, level, currency, contribution, orders, rfm: { ...rfm, total: rfmTotal(rfm) } };
}
