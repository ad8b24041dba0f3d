import { type BusinessDate, businessDateOf, dateOf } from '../../calendar/calendar.ts';
import { laneOf } from '../../kpis/groups.ts';
import { isOurs, type RightScore } from '../../rights/right.ts';
import { sevenRights } from '../../rights/seven-rights.ts';
import { courseOf, type OrderHistory } from '../../scorecards/course.ts';
import { type Judging, rulesFor } from '../../scorecards/judging.ts';
import { score } from '../../scorecards/scorecard.ts';
import type { OrderEvidence, Outcome } from './evidence.ts';

/** An order as evidence, by what had happened by the end of a business date; undefined where it was not placed yet. */
export function layOutOrder(
  { order: placed, facts: all }: OrderHistory,
  judging: Judging,
  asOf: BusinessDate,
  zone: string,
): OrderEvidence | undefined {
  const placedOn = dateOf(placed.placedAt, zone);
  if (placedOn > asOf) return undefined;
  const facts = all.filter(({ occurredAt }) => dateOf(occurredAt, zone) <= asOf);
  const course = courseOf({ order: placed, facts }, zone);
  const card = score(course, rulesFor(placed.placedAt, judging, zone));
  const outcomeOf = ({ verdict, fault }: RightScore): Outcome => {
    if (card.standing !== 'due') return 'notJudged';
    switch (verdict) {
      case 'pass':
        return 'kept';
      case 'fail':
        return fault === undefined || isOurs(fault) ? 'failed' : 'excused';
      case 'pending':
      case 'notApplicable':
        return 'notJudged';
    }
  };
  const outcomes = new Map(sevenRights(course, card).map((each) => [each.right, outcomeOf(each)]));
  const of = (right: RightScore['right']): Outcome => outcomes.get(right) ?? 'notJudged';
  const carrier = course.facts.findLast((fact) => fact.carrier !== undefined)?.carrier;
  const lane = laneOf(course);
  return {
    orderId: placed.orderId,
    orderNumber: placed.orderNumber,
    placedOn,
    dueOn: businessDateOf(new Date(+card.promise.window.to - 1), zone),
    rights: {
      product: of('product'),
      quantity: of('quantity'),
      place: of('place'),
      time: of('time'),
      terms: of('terms'),
      price: of('price'),
      information: of('information'),
    },
    ...(carrier === undefined ? {} : { carrier }),
    ...(lane === undefined ? {} : { lane }),
    lines: course.order.lines.map(({ sku, quantity, unitPrice }) => ({
      sku,
      quantity,
      ...(unitPrice ? { unitPrice } : {}),
    })),
    wasHeld: course.facts.some(({ kind }) => kind === 'creditHeld'),
  };
}
