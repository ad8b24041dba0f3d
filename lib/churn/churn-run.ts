import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import type { CalibrationBin } from '../statistics/grading.ts';
import type { ChurnState } from './churn-state.ts';
import type { GammaGamma } from './models/gamma-gamma.ts';
import type { FitFailure, FittedModel, ModelKind } from './models/model.ts';

/** How a model did as of a date in the past, by what then happened. */
export interface Grade {
  readonly model: ModelKind;
  /** Of those who ordered nothing ranked above those who did; null where all did the same. */
  readonly auc: number | null;
  /** Mean squared error of the chance, in [0, 1]: the smaller the better. */
  readonly brier: number;
  readonly calibration: readonly CalibrationBin[];
}

/** All models at one date in the past: fitted to what was known by then, graded by the days after it. */
export interface Backtest {
  readonly cutOff: BusinessDate;
  readonly horizonDays: number;
  readonly customers: number;
  /** Customers who ordered nothing within the horizon. */
  readonly silent: number;
  /** Recency, the baseline, is always among them. */
  readonly grades: readonly Grade[];
  readonly failures: readonly FitFailure[];
}

/** Why a model scores. */
export const choices = ['bestInBacktest', 'tooFewCustomers', 'tooFewSilent', 'noneConverged'] as const;
export type Choice = (typeof choices)[number];

/** Outcomes of alerts whose horizon has passed. */
export interface Outcomes {
  readonly alerts: number;
  /** Of them, customers who ordered within the horizon. */
  readonly orderedAgain: number;
  /** Of them, customers whom a visit reached within the horizon. */
  readonly contacted: number;
}

/** Of all alerts so far whose horizon has passed. */
export interface AlertOutcomes {
  readonly told: Outcomes;
  /** Of those told, customers who might have been drawn to be held out: whom those held out may be held against. */
  readonly comparable: Outcomes;
  readonly heldOut: Outcomes;
}

/** A nightly search for customers who are leaving. */
export interface ChurnRun {
  /** The business date as of whose end customers are looked at. */
  readonly date: BusinessDate;
  /** `rehearsal`: of a date chosen by hand; it changes no state and raises no alert. */
  readonly kind: 'nightly' | 'rehearsal';
  readonly state: 'scoring' | 'done';
  readonly startedAt: string;
  readonly finishedAt?: string | undefined;
  readonly backtests: readonly Backtest[];
  readonly chosen: FittedModel;
  readonly choice: Choice;
  /** Fitted as of the date. */
  readonly models: readonly FittedModel[];
  readonly failures: readonly FitFailure[];
  /** What an order is worth, by currency, in minor units. */
  readonly values: Readonly<Record<string, GammaGamma>>;
  /** Median days from order to order of a tier's customers: for those with too few orders of their own. */
  readonly tierGapDays: Readonly<Record<Tier, number>>;
  /** Customers by state; so far, while it is scoring. */
  readonly customers: Readonly<Record<ChurnState, number>>;
  readonly sendingLess: number;
  /** Customers whose state changed. */
  readonly changed: number;
  /** Since the first run, of alerts that were told and of those held out. */
  readonly outcomes: AlertOutcomes;
  /** Where the next invocation goes on. */
  readonly checkpoint?: Checkpoint | undefined;
}

/** What of a run scores customers. */
export type ScoringRun = Pick<ChurnRun, 'date' | 'state' | 'chosen' | 'values' | 'tierGapDays'>;

export interface Checkpoint {
  readonly segment: number;
  /** The last customer done. */
  readonly after: string;
}
