import type { BusinessHours } from '../../calendar/business-hours.ts';
import { addDays, type BusinessDate, startOfDate } from '../../calendar/calendar.ts';
import { differenceOf } from '../../kpis/counts.ts';
import { company, groupName } from '../../kpis/groups.ts';
import { readSums } from '../../kpis/kpi-store.ts';
import type { Table } from '../../platform/dynamo.ts';
import { inTurns } from '../../platform/in-turns.ts';
import { loadHistory } from '../../scorecards/load-history.ts';
import { loadJudging } from '../../scorecards/load-judging.ts';
import type { Reason } from '../reason.ts';
import { groupsBehind } from './common-ground.ts';
import type { OrderEvidence } from './evidence.ts';
import { latestOrdersDue } from './latest-orders-store.ts';
import { layOutOrder } from './lay-out-order.ts';
import { complaintsOf, ratingsOf } from './load-voices.ts';
import { measuresRead } from './net-counts.ts';
import { reasonsOf } from './reasons.ts';
import type { CountsOf } from './remembered-counts.ts';
import { aboutSame, LONGEST_PROMISE, spanOfReasons, yearBefore } from './spans.ts';

/** A customer whose reasons are sought, as of the end of a business date. */
export interface Sought {
  readonly customerId: string;
  readonly asOf: BusinessDate;
  readonly lastOrderOn: BusinessDate;
}

export interface ReasonSettings {
  readonly hours: BusinessHours;
  readonly now: Date;
  /** Remembered for a whole run. */
  readonly countsOf: CountsOf;
}

/** Orders of the span that are looked at one by one, the latest, and of the time before it, for prices and holds. */
const LATEST = 45;
const EARLIER = 15;

/** Why a customer may be leaving: what of our service got credibly worse, the gravest first. */
export async function loadReasons(
  table: Table,
  sought: Sought,
  { hours, now, countsOf }: ReasonSettings,
): Promise<Reason[]> {
  const { customerId, asOf, lastOrderOn } = sought;
  const orders = await ordersOf(table, sought, hours.zone, now);
  const dueOn = orders.map((order) => order.dueOn).filter((date) => date <= asOf);
  const span = spanOfReasons(asOf, lastOrderOn, dueOn.at(-1) ?? lastOrderOn);
  const near = aboutSame(span);
  const inSpan = orders.filter((order) => order.dueOn >= span.from && order.dueOn <= span.to);
  const [[own = {}, past = {}], all, groups, ratings, complaints] = await Promise.all([
    readSums(table, { kind: 'customer', id: customerId }, [near, yearBefore(span)], measuresRead),
    countsOf(company, near),
    Promise.all(
      groupsBehind(inSpan).map(async (group) => [groupName(group), await countsOf(group, near)] as const),
    ),
    ratingsOf(table, customerId, asOf, hours.zone),
    complaintsOf(table, customerId, { span, asOf, now, hours }),
  ]);
  const peers = differenceOf(own, all);
  return reasonsOf({ span, orders, ratings, complaints, past, peers, groups: new Map(groups) });
}

/** The latest, by when they were due, with some from before the span. */
async function ordersOf(
  table: Table,
  { customerId, asOf, lastOrderOn }: Sought,
  zone: string,
  now: Date,
): Promise<OrderEvidence[]> {
  const start = startOfDate(addDays(lastOrderOn, -90), zone);
  const end = startOfDate(addDays(asOf, LONGEST_PROMISE), zone);
  const [latest, earlier, settings] = await Promise.all([
    latestOrdersDue(table, customerId, start, end, LATEST),
    latestOrdersDue(table, customerId, new Date(0), start, EARLIER),
    loadJudging(table, [customerId], now),
  ]);
  const judging = settings.get(customerId);
  const orders: OrderEvidence[] = [];
  await inTurns([...latest, ...earlier], async (orderId) => {
    const history = await loadHistory(table, orderId);
    const order = history.kind === 'known' && judging ? layOutOrder(history, judging, asOf, zone) : undefined;
    if (order) orders.push(order);
  });
  return orders.sort(
    (left, right) => compare(left.dueOn, right.dueOn) || compare(left.orderId, right.orderId),
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
