import type { BusinessDate } from '../calendar/calendar.ts';
import type { StoredCustomer, Tier } from '../customers/customer.ts';
import type { Money } from '../orders/order.ts';
import type { ScoringRun } from './churn-run.ts';
import type { ChurnState, Outlook } from './churn-state.ts';
import type { Health } from './health.ts';
import { type Cause, causeOf } from './health-answer.ts';
import { outlookOf } from './judge-customer.ts';
import { type CustomerSummary, lastDayOf, rhythmOf } from './summary.ts';

/** A customer who may leave, or sends less. */
export interface AtRisk extends Outlook, Cause {
  readonly customerId: string;
  readonly churnState: ChurnState;
  readonly since: BusinessDate;
  /** As it was when the state last changed: what the list goes by. */
  readonly valueAtRisk?: Money | undefined;
  /** Parts of the business that shrink: `all`, `family#tea`, `site#hh-1` */
  readonly sendingLess: readonly string[];
  readonly tier: Tier;
  readonly manager?: string | undefined;
}

/** A customer of the list; who it is said to be is as it is known now. */
export interface Listed {
  readonly health: Health;
  readonly customer: StoredCustomer;
}

/** @param summary undefined where no order is left: then the outlook is that of the state's change */
export function atRiskAsOf(
  { health, customer }: Listed,
  summary: CustomerSummary | undefined,
  run: ScoringRun | undefined,
  today: BusinessDate,
): AtRisk {
  const { customerId, churnState, since, valueAtRisk, sendingLess } = health;
  return {
    customerId,
    churnState,
    since,
    ...(outlookNow(summary, run, customer.tier, today) ?? health.outlook),
    valueAtRisk,
    ...causeOf(health),
    sendingLess: sendingLess.map(({ part }) => part),
    tier: customer.tier,
    manager: customer.manager,
  };
}

function outlookNow(
  summary: CustomerSummary | undefined,
  run: ScoringRun | undefined,
  tier: Tier,
  today: BusinessDate,
): Outlook | undefined {
  // Orders placed for a later date say nothing of today.
  if (!summary || !run || lastDayOf(summary) > today) return undefined;
  return outlookOf(rhythmOf(summary, today), run.tierGapDays[tier], run);
}
