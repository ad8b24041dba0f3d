import type { BusinessDate } from '../calendar/calendar.ts';
import type { Money } from '../orders/order.ts';
import type { ChurnState, Outlook } from './churn-state.ts';
import type { ModelKind } from './models/model.ts';
import type { Reason } from './reason.ts';
import type { Shrinking } from './shrinking.ts';

/** What a run found of a customer, kept when its state changed. */
export interface Health {
  readonly customerId: string;
  readonly churnState: ChurnState;
  /** The business date as of which the state began. */
  readonly since: BusinessDate;
  /** As it was then. */
  readonly outlook: Outlook;
  readonly model: ModelKind;
  /** Revenue of the next twelve months that is expected to be missed; absent where orders tell no prices. */
  readonly valueAtRisk?: Money | undefined;
  /** The gravest first; none is an answer too: no service cause was found. */
  readonly reasons: readonly Reason[];
  /** Parts of the business that shrink though the customer stays. */
  readonly sendingLess: readonly Shrinking[];
  /** The latest changes of state, the latest last. */
  readonly history: readonly StateChange[];
  readonly version: number;
}

export interface StateChange {
  readonly on: BusinessDate;
  readonly churnState: ChurnState;
  readonly chanceOfSilence: number;
  readonly model: ModelKind;
}

/** Changes that are told: several years of them. */
export const HISTORY = 50;
