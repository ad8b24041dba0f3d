import type { Indicator, IndicatorName } from '../kpis/indicators.ts';
import { counted, number } from './words.ts';

/** What an indicator is about, and so whom to ask when it is bad; `mixed` is whatever failed most. */
export type Topic =
  | 'mixed'
  | 'time'
  | 'quantity'
  | 'goods'
  | 'place'
  | 'terms'
  | 'price'
  | 'papers'
  | 'answers';

interface Words {
  readonly name: string;
  /** What is counted, one of it. */
  readonly of: string;
  readonly topic: Topic;
}

const about = (topic: Topic, name: string, of = 'order'): Words => ({ name, of, topic });

const words: Readonly<Record<IndicatorName, Words>> = {
  onTime: about('time', 'On time'),
  inFull: about('quantity', 'In full'),
  otif: about('mixed', 'OTIF'),
  perfectOrder: about('mixed', 'Perfect orders'),
  perfectOrderNet: about('mixed', 'Perfect orders (net)'),
  lineOnTime: about('time', 'Lines on time', 'line'),
  lineInFull: about('quantity', 'Lines in full', 'line'),
  lineOtif: about('mixed', 'Line OTIF', 'line'),
  unitOnTime: about('time', 'Units on time', 'unit'),
  unitInFull: about('quantity', 'Units in full', 'unit'),
  productRight: about('goods', 'Right product'),
  productRightNet: about('goods', 'Right product (net)'),
  quantityRight: about('quantity', 'Right quantity'),
  quantityRightNet: about('quantity', 'Right quantity (net)'),
  placeRight: about('place', 'Right place'),
  placeRightNet: about('place', 'Right place (net)'),
  timeRight: about('time', 'Right time'),
  timeRightNet: about('time', 'Right time (net)'),
  termsRight: about('terms', 'Right terms'),
  termsRightNet: about('terms', 'Right terms (net)'),
  priceRight: about('price', 'Right price'),
  priceRightNet: about('price', 'Right price (net)'),
  informationRight: about('papers', 'Right information'),
  informationRightNet: about('papers', 'Right information (net)'),
  orderFillFirst: about('quantity', 'Orders filled by the first dispatch'),
  lineFillFirst: about('quantity', 'Lines filled by the first dispatch', 'line'),
  unitFillFirst: about('quantity', 'Units filled by the first dispatch', 'unit'),
  stockOut: about('quantity', 'Stock-outs', 'line'),
  substitution: about('goods', 'Substitutions', 'line'),
  damage: about('goods', 'Damage', 'unit'),
  invoiceError: about('price', 'Invoice errors', 'invoice'),
  transportDelay: about('time', 'Late drops', 'drop'),
  shortShip: about('quantity', 'Short drops', 'drop'),
  routeChange: about('place', 'Route changes'),
  redirect: about('place', 'Redirects'),
  returns: about('goods', 'Returns', 'unit'),
  documentation: about('papers', 'Faultless papers'),
  informationTimeliness: about('papers', 'Facts told in time', 'fact'),
  recovery: about('time', 'Failed drops made good', 'drop'),
  flexibility: about('answers', 'Changes accepted', 'change request'),
  complaintResponse: about('answers', 'Complaints answered in time', 'complaint'),
};

export function nameOf(indicator: IndicatorName): string {
  return words[indicator].name;
}

export function topicOf(indicator: IndicatorName): Topic {
  return words[indicator].topic;
}

/** `182 of 200 orders` */
export function countsOf(indicator: IndicatorName, { numerator, denominator }: Indicator): string {
  return `${number(numerator)} of ${counted(denominator, words[indicator].of)}`;
}
