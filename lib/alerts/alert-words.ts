import { indicators } from '../kpis/indicators.ts';
import { hasGoneQuiet, type IndicatorAlert, type Standing } from './indicator-alert.ts';
import { countsOf, nameOf, topicOf } from './indicator-words.ts';
import { gapOf } from './next-alert.ts';
import { type Texts, texts } from './texts/texts.ts';

/** The language of mails, or English: the API's. */
type Language = Pick<Texts, 'service' | 'indicators' | 'formats'>;

/** `OTIF 50 % (10 of 20 orders; 30 % to 70 %), promised 90 %` */
export function headlineOf({ indicator, standing }: IndicatorAlert): string {
  const { service, formats } = texts;
  const { indicator: now, against } = standing;
  const [name, yardstick] = [nameOf(indicator), yardstickOf(indicator, against)];
  if (now.denominator === 0) return service.nothingToMeasure(name, yardstick);
  const [share, range] = [formats.share(now), spread(indicator, now)];
  return against.kind === 'before'
    ? service.headlineBefore(name, share, range, yardstick, spread(indicator, against.indicator))
    : service.headline(name, share, range, yardstick);
}

/** `OTIF 50 %, promised 90 %` */
export function briefOf({ indicator, standing }: IndicatorAlert, language: Language = texts): string {
  const share = language.formats.share(standing.indicator);
  const yardstick = yardstickOf(indicator, standing.against, language);
  return language.service.brief(nameOf(indicator, language), share, yardstick);
}

function spread(indicator: IndicatorAlert['indicator'], found: Standing['indicator']): string {
  return `${countsOf(indicator, found)}; ${texts.formats.range(found)}`;
}

function yardstickOf(
  indicator: IndicatorAlert['indicator'],
  against: Standing['against'],
  { service, formats }: Language = texts,
): string {
  if (against.kind === 'before') return service.weeksBefore(formats.share(against.indicator));
  const target = formats.percent(against.target);
  return indicators[indicator].better === 'higher'
    ? service.promised(target)
    : service.promisedAtMost(target);
}

export function stakeOf({ from, to, orders, ordered }: Standing): string {
  const { service, formats } = texts;
  return service.stake(orders, formats.day(from), formats.day(to), ordered.map(formats.amount));
}

/** What failed: time, or quantity. Undefined where the alert is of neither: then its headline says it. */
export function causeOf({ indicator, standing }: IndicatorAlert): string | undefined {
  if (!['mixed', 'time', 'quantity'].includes(topicOf(indicator))) return undefined;
  const { orders, ordersOnTime, ordersInFull } = standing;
  return texts.service.cause(orders - ordersOnTime, orders - ordersInFull, orders);
}

/** How the group stands against when the alert was raised: figures, no claim that anything caused them. */
export function helpedOf(alert: IndicatorAlert): string {
  const { service, formats } = texts;
  const { indicator, cause, state, firstSeen, lastSeen, raisedAt, standing } = alert;
  if (state === 'open' && firstSeen === lastSeen) return service.tooEarly;
  const share = ({ indicator: found }: Standing) => `${formats.share(found)} (${countsOf(indicator, found)})`;
  const change = service.change(nameOf(indicator), share(raisedAt), formats.day(firstSeen), share(standing));
  if (state === 'open') return change;
  if (hasGoneQuiet(alert)) return service.quiet(change);
  if (gapOf(indicator, standing) > 0) return service.takenBack(change);
  return cause === 'belowTarget' ? service.noLongerShort(change) : service.noLongerWorse(change);
}
