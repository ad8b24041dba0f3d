import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';
import { type CreditPolicy, creditPolicy } from '../../../lib/credit/credit-policy.ts';
import type { JudgeFinances } from '../../../lib/credit/credit-score.ts';
import { hasSlipped } from '../../../lib/credit/payment-behaviour.ts';
import { type Review, reviewAccount } from '../../../lib/credit/review.ts';
import { SimulatedAccount } from './account.ts';
import { byEquity } from './builders.ts';
import { type Plan, YEAR_ENDS, YEAR_STARTS } from './plans.ts';

/** What a year brought one customer. */
export interface Year {
  readonly plan: Plan;
  readonly firstLimit: number;
  readonly lastLimit: number;
  readonly reviews: readonly Review[];
  /** Each change of the limit that took effect. */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly on: BusinessDate;
  readonly from: number;
  readonly to: number;
}

interface Judging {
  readonly policy: CreditPolicy;
  readonly judgeFinances: JudgeFinances;
}

/** Days until a person decides about a proposal, and after which one that slips is looked at again. */
const DECIDED_AFTER = 5;
const LOOKED_AT_AGAIN_AFTER = 30;

/** A customer lives day by day, is reviewed when due or when it slips, and is bound by the limit that follows. */
export function yearOf(
  plan: Plan,
  { policy, judgeFinances }: Judging = { policy: creditPolicy, judgeFinances: byEquity },
): Year {
  const account = new SimulatedAccount(plan);
  account.liveUntilYearStarts();
  const firstLimit = account.limit;
  const reviews: Review[] = [];
  const changes: Change[] = [];
  let dueOn = addDays(YEAR_STARTS, plan.chances.whole(1, 28));
  let decided: { readonly on: BusinessDate; readonly limit: number } | undefined;
  const change = (on: BusinessDate, to: number) => {
    changes.push({ on, from: account.limit, to });
    account.limit = to;
  };
  for (let today = YEAR_STARTS; today <= YEAR_ENDS; today = addDays(today, 1)) {
    account.live(today);
    if (decided?.on === today && isApproved(account.limit, decided.limit)) change(today, decided.limit);
    if (today < dueOn && !isTriggered(account, today, reviews.at(-1), policy)) continue;
    const review = reviewAccount(account.inputs(today), policy, judgeFinances);
    reviews.push(review);
    account.lastClass = review.score.class;
    dueOn = review.nextReview.on;
    if (review.outcome.kind === 'applied') change(today, review.outcome.limit);
    if (review.outcome.kind === 'proposed')
      decided = { on: addDays(today, DECIDED_AFTER), limit: review.outcome.limit };
  }
  return { plan, firstLimit, lastLimit: account.limit, reviews, changes };
}

function isTriggered(
  account: SimulatedAccount,
  today: BusinessDate,
  last: Review | undefined,
  policy: CreditPolicy,
): boolean {
  const isMonday = new Date(today).getUTCDay() === 1;
  if (!isMonday || !last || addDays(last.inputs.asOf, LOOKED_AT_AGAIN_AFTER) > today) return false;
  return hasSlipped(account.inputs(today), policy.review.slipDays);
}

/** The rule of these credit people: less at once, and never more than double. */
function isApproved(limit: number, proposed: number): boolean {
  return proposed <= 2 * limit;
}

/** The ways a limit went, those alike and next to each other taken together: `['up', 'down']` turned once. */
export function waysOf({ changes }: Year): ('up' | 'down')[] {
  const ways = changes.map(({ from, to }) => (to > from ? 'up' : 'down'));
  return ways.filter((way, index) => way !== ways[index - 1]);
}
