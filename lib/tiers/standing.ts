import type { BusinessDate } from '../calendar/calendar.ts';
import type { Customer, Tier } from '../customers/customer.ts';
import type { SourcedTier } from '../customers/stated-tier.ts';
import { type HeldTier, nextTier, type PendingTier, type ReviewCause } from './next-tier.ts';

/** A tier that a person gave for a time, whatever reviews find. */
export interface TierOverride {
  readonly tier: Tier;
  readonly reason: string;
  readonly on: BusinessDate;
  /** The last business date on which it holds. */
  readonly until: BusinessDate;
  /** The token's subject. */
  readonly by: string;
  /** What would hold without it, kept up to date by reviews. */
  readonly beneath: HeldTier;
}

export type MoveCause = ReviewCause | 'overridden' | 'overrideEnded' | 'overrideLifted';

/** A change of the tier in force. */
export interface TierMove {
  /** Of a review the date as of whose end it looked; else the day. */
  readonly on: BusinessDate;
  readonly from: Tier;
  readonly to: Tier;
  readonly why: MoveCause;
}

/** What of a customer's tier the customer's own row does not tell; there is none while nothing ever happened. */
export interface TierStanding {
  readonly customerId: string;
  /** The last review that wrote this. */
  readonly reviewedOn?: BusinessDate | undefined;
  readonly pending?: PendingTier | undefined;
  readonly override?: TierOverride | undefined;
  /** The latest, the latest last. */
  readonly moves: readonly TierMove[];
  readonly version: number;
}

/** A standing and the tier in force with it. */
export interface TierInForce {
  readonly standing: TierStanding;
  readonly inForce: SourcedTier;
}

/** Moves that are told: several years of them. */
const HISTORY = 50;

/** What a review found of a customer. */
export interface Found {
  readonly asOf: BusinessDate;
  /** Undefined where nothing could be told. */
  readonly tier: Tier | undefined;
  /** Was the customer in no review before? */
  readonly isFirst: boolean;
}

/**
 * How a customer stands after a review; the same object where nothing changed, as where this review was here before. Under an override
 * the review decides what holds beneath it.
 */
export function reviewed(before: TierInForce, { asOf, tier, isFirst }: Found): TierInForce {
  const { standing, inForce } = before;
  if (standing.reviewedOn === asOf) return before;
  const { pending, override } = standing;
  const course = nextTier(heldOf(before), pending, tier, asOf, isFirst);
  if (course.kind === 'stays' && !pending) return before;
  const next = {
    ...standing,
    reviewedOn: asOf,
    pending: course.kind === 'waits' ? course.pending : undefined,
    version: standing.version + 1,
  };
  if (course.kind !== 'moves') return { standing: next, inForce };
  const held = { tier: course.to, source: 'review' } as const;
  if (override) return { standing: { ...next, override: { ...override, beneath: held } }, inForce };
  return moved(next, inForce.tier, held, asOf, course.why);
}

/** How a customer stands once a person has given a tier; another override is replaced by it. */
export function overridden(before: TierInForce, override: Omit<TierOverride, 'beneath'>): TierInForce {
  const { standing, inForce } = before;
  const next = {
    ...standing,
    override: { ...override, beneath: heldOf(before) },
    version: standing.version + 1,
  };
  return {
    standing: withMove(next, { on: override.on, from: inForce.tier, to: override.tier, why: 'overridden' }),
    inForce: { tier: override.tier, tierSource: 'override' },
  };
}

/** How a customer stands once an override is over: as reviews found them; the same object where there was none. */
export function withoutOverride(
  before: TierInForce,
  on: BusinessDate,
  why: 'overrideEnded' | 'overrideLifted',
): TierInForce {
  const { standing, inForce } = before;
  if (!standing.override) return before;
  const next = { ...standing, override: undefined, version: standing.version + 1 };
  return moved(next, inForce.tier, standing.override.beneath, on, why);
}

/** Has an override come to its end by a date? */
export function isOver({ until }: TierOverride, today: BusinessDate): boolean {
  return until < today;
}

/** The standing of a customer to whom nothing ever happened. */
export function untouched(customerId: string): TierStanding {
  return { customerId, moves: [], version: 0 };
}

/** What holds without an override. */
export function heldOf({ standing: { override }, inForce }: TierInForce): HeldTier {
  if (override) return override.beneath;
  const { tier, tierSource } = inForce;
  // Nobody overrides without a standing that says so; should it be lost, the tier stays as a person left it.
  return { tier, source: tierSource === 'override' ? 'stated' : tierSource };
}

export function inForceOf({ tier, tierSource }: Customer): SourcedTier {
  return { tier, tierSource };
}

function moved(
  standing: TierStanding,
  from: Tier,
  { tier: to, source }: HeldTier,
  on: BusinessDate,
  why: MoveCause,
): TierInForce {
  return { standing: withMove(standing, { on, from, to, why }), inForce: { tier: to, tierSource: source } };
}

function withMove(standing: TierStanding, move: TierMove): TierStanding {
  if (move.from === move.to) return standing;
  return { ...standing, moves: [...standing.moves, move].slice(-HISTORY) };
}
