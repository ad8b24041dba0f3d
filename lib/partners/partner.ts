import { reportedKinds } from '../facts/fact.ts';

/** What a partner can tell or be told: an order placed, each kind of fact about one, and feedback. */
export const newsKinds = ['placed', ...reportedKinds, 'feedback'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** A token bucket: `burst` requests at once, refilled at `requestsPerSecond`. */
export interface RateLimit {
  readonly requestsPerSecond: number;
  readonly burst: number;
}

/** A system that may call the API, and what it may touch. Its id is what the token's claim names. */
export interface Partner {
  readonly partnerId: string;
  /** What people call it. */
  readonly name: string;
  /** A blocked partner is answered like an unknown one; what it told before still counts. */
  readonly state: 'active' | 'blocked';
  /** The customers it may see and tell of; all others do not exist for it. */
  readonly customers: 'all' | readonly string[];
  readonly sends: readonly NewsKind[];
  readonly reads: readonly NewsKind[];
  readonly rateLimit: RateLimit;
}

/** A partner record as kept: every change makes a new version. */
export interface StoredPartner extends Partner {
  readonly version: number;
  readonly changedAt: string;
}
