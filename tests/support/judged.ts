import type { Fact } from '../../lib/facts/fact.ts';
import type { Order } from '../../lib/orders/order.ts';
import type { Right, RightScore } from '../../lib/rights/right.ts';
import { sevenRights } from '../../lib/rights/seven-rights.ts';
import { courseOf } from '../../lib/scorecards/course.ts';
import { defaultRuleSet, type RuleSet } from '../../lib/scorecards/rule-sets.ts';
import { score } from '../../lib/scorecards/scorecard.ts';
import { anOrder, aPricedLine, customerInformed, delivered, invoiced, zone } from './builders.ts';

/** Of the handbook's order: its window is 9–17 h on 3 March. */
export const at = (hour: number, day = 3) => `2026-03-0${day}T${String(hour).padStart(2, '0')}:00:00+01:00`;
export const end = at(17);

export const all = [
  ['A', 10],
  ['B', 5],
] as const;

/** The handbook's order at 1 € a unit, to Hamburg. */
export const priced: Partial<Order> = {
  shipTo: { placeId: 'dock-1', city: 'Hamburg', country: 'DE' },
  lines: [aPricedLine('1', 'A', 10), aPricedLine('2', 'B', 5)],
};

/** Everything as it should be: announced, whole and in time, with papers, billed as agreed. */
export const notice = customerInformed(at(8), 'dispatch');
export const drop = delivered(at(10), all, { proofOfDelivery: 'POD-1' });
export const bill = invoiced(at(12), 1500);
export const flawless = [notice, drop, bill] as const;

export function rightsOf(
  facts: readonly Fact[],
  given: Partial<Order> = priced,
  rules: Partial<RuleSet> = {},
): RightScore[] {
  const course = courseOf({ order: anOrder({ ...priced, ...given }), facts }, zone);
  return sevenRights(course, score(course, { ...defaultRuleSet, ...rules }));
}

/** One right of the order: its verdict, and of a failure the reason, whose fault it was and the facts that decided. */
export function judging(right: Right) {
  return (facts: readonly Fact[], given: Partial<Order> = {}, rules: Partial<RuleSet> = {}) => {
    const found = rightsOf(facts, given, rules).find((each) => each.right === right);
    if (!found) throw new Error(`${right} was not judged.`);
    const { verdict, reason, fault, decidedBy } = found;
    return verdict === 'fail' ? { verdict, reason, fault, decidedBy } : { verdict, decidedBy };
  };
}
