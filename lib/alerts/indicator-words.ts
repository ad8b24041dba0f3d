import type { Indicator, IndicatorName } from '../kpis/indicators.ts';
import type { Thing, Topic } from './texts/subjects.ts';
import { type Texts, texts } from './texts/texts.ts';

interface Subject {
  readonly topic: Topic;
  /** What is counted. */
  readonly of: Thing;
}

const about = (topic: Topic, of: Thing = 'order'): Subject => ({ topic, of });

const subjects: Readonly<Record<IndicatorName, Subject>> = {
  onTime: about('time'),
  inFull: about('quantity'),
  otif: about('mixed'),
  perfectOrder: about('mixed'),
  perfectOrderNet: about('mixed'),
  lineOnTime: about('time', 'line'),
  lineInFull: about('quantity', 'line'),
  lineOtif: about('mixed', 'line'),
  unitOnTime: about('time', 'unit'),
  unitInFull: about('quantity', 'unit'),
  productRight: about('goods'),
  productRightNet: about('goods'),
  quantityRight: about('quantity'),
  quantityRightNet: about('quantity'),
  placeRight: about('place'),
  placeRightNet: about('place'),
  timeRight: about('time'),
  timeRightNet: about('time'),
  termsRight: about('terms'),
  termsRightNet: about('terms'),
  priceRight: about('price'),
  priceRightNet: about('price'),
  informationRight: about('papers'),
  informationRightNet: about('papers'),
  orderFillFirst: about('quantity'),
  lineFillFirst: about('quantity', 'line'),
  unitFillFirst: about('quantity', 'unit'),
  stockOut: about('quantity', 'line'),
  substitution: about('goods', 'line'),
  damage: about('goods', 'unit'),
  invoiceError: about('price', 'invoice'),
  transportDelay: about('time', 'drop'),
  shortShip: about('quantity', 'drop'),
  routeChange: about('place'),
  redirect: about('place'),
  returns: about('goods', 'unit'),
  documentation: about('papers'),
  informationTimeliness: about('papers', 'fact'),
  recovery: about('time', 'drop'),
  flexibility: about('answers', 'changeRequest'),
  complaintResponse: about('answers', 'complaint'),
};

/** In English where the API answers it. */
export function nameOf(indicator: IndicatorName, { indicators }: Pick<Texts, 'indicators'> = texts): string {
  return indicators[indicator];
}

export function topicOf(indicator: IndicatorName): Topic {
  return subjects[indicator].topic;
}

/** `182 of 200 orders` */
export function countsOf(indicator: IndicatorName, { numerator, denominator }: Indicator): string {
  return texts.counts(numerator, texts.things[subjects[indicator].of](denominator));
}
