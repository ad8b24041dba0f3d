import type { Severity } from '../alerts/alert-life.ts';
import type { Tier } from './customer.ts';

/** All that a tier is treated by; a rule that differs by tier reads it here. */
export interface TierSettings {
  /** 0 is the lowest. */
  readonly level: number;
  /** Days from one contact to the next revisit. */
  readonly revisitDays: number;
  /**
   * Business hours by which a complaint is acknowledged and answered, by how grave it is; it is closed within twice those of the
   * answer.
   */
  readonly promisedHours: Readonly<Record<'critical' | 'major' | 'minor', ResponseHours>>;
  /** How far from the limit, as a share of it, a credit review goes by itself: never more than 0.25. */
  readonly creditBand: { readonly raise: number; readonly lower: number };
  /** An alert of one of these customers is never milder … */
  readonly leastSeverity: Severity;
  /** … and this grave where money or trust is lost by the hour: a credit limit exceeded, a promise to a complaint broken. */
  readonly urgentSeverity: Severity;
}

interface ResponseHours {
  readonly acknowledge: number;
  readonly answer: number;
}

/** The defaults of handbook §4, §7 and §8. */
export const tierSettings: Readonly<Record<Tier, TierSettings>> = {
  key: {
    level: 2,
    revisitDays: 30,
    promisedHours: {
      critical: { acknowledge: 1, answer: 9 },
      major: { acknowledge: 2, answer: 18 },
      minor: { acknowledge: 4, answer: 27 },
    },
    // The more a customer matters, the further its limit rises by itself; that of a key customer never falls by itself.
    creditBand: { raise: 0.25, lower: 0 },
    leastSeverity: 'serious',
    urgentSeverity: 'critical',
  },
  potential: {
    level: 1,
    revisitDays: 60,
    promisedHours: {
      critical: { acknowledge: 2, answer: 18 },
      major: { acknowledge: 4, answer: 27 },
      minor: { acknowledge: 9, answer: 45 },
    },
    creditBand: { raise: 0.2, lower: 0.25 },
    leastSeverity: 'warning',
    urgentSeverity: 'serious',
  },
  regular: {
    level: 0,
    revisitDays: 90,
    promisedHours: {
      critical: { acknowledge: 4, answer: 27 },
      major: { acknowledge: 9, answer: 45 },
      minor: { acknowledge: 9, answer: 90 },
    },
    creditBand: { raise: 0.15, lower: 0.25 },
    leastSeverity: 'warning',
    urgentSeverity: 'serious',
  },
};

/** A person buys seldom: whatever their tier, they are revisited once a year. */
export const INDIVIDUAL_REVISIT_DAYS = 365;
