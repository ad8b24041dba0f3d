import type { Right } from '../rights/right.ts';
import { type Interval, wilson } from '../statistics/proportions.ts';
import { type ClusterSums, clusteredInterval } from '../statistics/ratios.ts';
import { clustered } from './clusters.ts';
import type { Counts } from './counts.ts';
import { judged, products, rightCount, squares } from './measures.ts';

/** A share of counts that add up (handbook §3): every span and group is a sum. */
export interface IndicatorDefinition {
  /** The measures whose sum is the numerator, and the denominator. */
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** Which way is good news. */
  readonly better: 'higher' | 'lower';
}

const good = (numerator: string | readonly string[], denominator: string | readonly string[]) =>
  ({ numerator: [numerator].flat(), denominator: [denominator].flat(), better: 'higher' }) as const;
const bad = (numerator: string, denominator: string) =>
  ({ numerator: [numerator], denominator: [denominator], better: 'lower' }) as const;

const gross = (right: Right) => good(rightCount(right, 'pass'), judgedOrders(right));
/** Net of failures that others answer for. */
const net = (right: Right) =>
  good([rightCount(right, 'pass'), rightCount(right, 'failExcused')], judgedOrders(right));
const judgedOrders = (right: Right) => [rightCount(right, 'pass'), rightCount(right, 'fail')];

/** Every share of the handbook's table of indicators, by its name. */
export const indicators = {
  onTime: good(judged('contract', 'ordersOnTime'), 'orders'),
  inFull: good('ordersInFull', 'orders'),
  otif: good(judged('contract', 'ordersOtif'), 'orders'),
  perfectOrder: good('ordersPerfect', 'ordersJudged'),
  perfectOrderNet: good('ordersPerfectNet', 'ordersJudged'),
  lineOnTime: good(judged('contract', 'linesOnTime'), 'lines'),
  lineInFull: good('linesInFull', 'lines'),
  lineOtif: good(judged('contract', 'linesOtif'), 'lines'),
  unitOnTime: good(judged('contract', 'unitsOnTime'), 'unitsOrdered'),
  unitInFull: good('unitsFilled', 'unitsOrdered'),
  productRight: gross('product'),
  productRightNet: net('product'),
  quantityRight: gross('quantity'),
  quantityRightNet: net('quantity'),
  placeRight: gross('place'),
  placeRightNet: net('place'),
  timeRight: gross('time'),
  timeRightNet: net('time'),
  termsRight: gross('terms'),
  termsRightNet: net('terms'),
  priceRight: gross('price'),
  priceRightNet: net('price'),
  informationRight: gross('information'),
  informationRightNet: net('information'),
  orderFillFirst: good('ordersFilledFirst', 'orders'),
  lineFillFirst: good('linesFilledFirst', 'lines'),
  unitFillFirst: good('unitsFilledFirst', 'unitsOrdered'),
  stockOut: bad('linesStockedOut', 'lines'),
  substitution: bad('linesSubstituted', 'linesDelivered'),
  damage: bad('unitsDamaged', 'unitsHandedOver'),
  invoiceError: bad('invoicesWrong', 'invoices'),
  transportDelay: bad('dropsLate', 'drops'),
  shortShip: bad('dropsShort', 'drops'),
  routeChange: bad('ordersRerouted', 'ordersDispatched'),
  redirect: bad('ordersRedirected', 'ordersDispatched'),
  returns: bad('unitsReturned', 'unitsHandedOver'),
  documentation: good('ordersWithFaultlessPapers', 'ordersDelivered'),
  informationTimeliness: good('factsInTime', 'facts'),
  recovery: good('dropsRecovered', 'dropsFailed'),
  flexibility: good('changeRequestsAccepted', 'changeRequests'),
  complaintResponse: good('complaintsInTime', 'complaints'),
} as const satisfies Readonly<Record<string, IndicatorDefinition>>;

export type IndicatorName = keyof typeof indicators;
export const indicatorNames = Object.keys(indicators).filter(isIndicatorName);

export function isIndicatorName(name: string): name is IndicatorName {
  return Object.hasOwn(indicators, name);
}

/** An indicator of some orders. */
export interface Indicator {
  readonly numerator: number;
  readonly denominator: number;
  /** In [0, 1]; null where the denominator is 0. */
  readonly share: number | null;
  /** At 95 %: Wilson's; of lines, units and facts, which come in clumps of an order, clustered by order. */
  readonly interval: Interval;
}

export function indicatorOf(name: IndicatorName, counts: Counts): Indicator {
  const { numerator: above, denominator: below }: IndicatorDefinition = indicators[name];
  const sum = (measures: readonly string[]) =>
    measures.reduce((total, measure) => total + (counts[measure] ?? 0), 0);
  const [numerator, denominator] = [sum(above), sum(below)];
  return {
    numerator,
    denominator,
    share: denominator === 0 ? null : numerator / denominator,
    interval: intervalOf(above[0] ?? '', numerator, denominator, counts),
  };
}

function intervalOf(measure: string, numerator: number, denominator: number, counts: Counts): Interval {
  const sums = sumsOf(measure, numerator, denominator, counts);
  return sums ? clusteredInterval(sums) : wilson(numerator, denominator);
}

/** The sums over orders of an indicator whose things come in clumps of an order; undefined for all others. */
export function clusterSumsOf(name: IndicatorName, counts: Counts): ClusterSums | undefined {
  const { numerator, denominator } = indicatorOf(name, counts);
  return sumsOf(indicators[name].numerator[0], numerator, denominator, counts);
}

function sumsOf(measure: string, y: number, x: number, counts: Counts): ClusterSums | undefined {
  const below = clustered[measure];
  if (below === undefined) return undefined;
  const of = (name: string) => counts[name] ?? 0;
  return {
    clusters: of(clustersUnder(below)),
    y,
    x,
    yy: of(squares(measure)),
    xy: of(products(measure)),
    xx: of(squares(below)),
  };
}

/** The measure that counts the orders which a denominator is spread over. */
function clustersUnder(denominator: string): string {
  return denominator === 'linesDelivered' || denominator === 'unitsHandedOver' ? 'ordersDelivered' : 'orders';
}

/** All measures that an indicator and its interval are made of: to read no others. */
export function measuresBehind(name: IndicatorName): string[] {
  const { numerator, denominator }: IndicatorDefinition = indicators[name];
  const plain = [...numerator, ...denominator];
  const [first = ''] = numerator;
  const below = clustered[first];
  if (below === undefined) return plain;
  return [...plain, clustersUnder(below), squares(first), products(first), squares(below)];
}
