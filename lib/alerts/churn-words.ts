import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { ChurnAlert, LeavingAlert, SendingLessAlert } from '../churn/churn-alert.ts';
import type { Outlook } from '../churn/churn-state.ts';
import { ALL, type Flow, type Shrinking } from '../churn/shrinking.ts';
import { partNamed } from '../churn/summary.ts';
import { stakeOf } from './stake.ts';
import { type Texts, texts } from './texts/texts.ts';

const QUARTER = 90;

type Trouble = Pick<Texts['churn']['mayLeave'], 'heading' | 'brief'>;

/** `everything`, `product family tea`, `site hh-1`; in English where the API answers it. */
export function partWords({ part }: Shrinking, { churn }: Pick<Texts, 'churn'> = texts): string {
  if (part === ALL) return churn.everything;
  const { kind, id } = partNamed(part);
  return churn.parts[kind](id);
}

/** `Silent for 41 days, usually orders every 12 days; last order Wed 18 Feb 2026.` */
export function silenceOf(alert: LeavingAlert, date: BusinessDate): string {
  const { churn, formats } = texts;
  const { outlook, lastOrderOn, lastSeen } = alert;
  const [rhythm, last] = [rhythmOf(alert), formats.day(lastOrderOn)];
  // A run that finds the same again writes nothing, so these days may be those of an earlier night.
  return lastSeen === addDays(date, -1)
    ? churn.silence(outlook.silentDays, rhythm, last)
    : churn.silenceBy(outlook.silentDays, formats.day(lastSeen), rhythm, last);
}

function rhythmOf({ usualGapDays }: LeavingAlert): string {
  const { afterOneOrder, ordersEvery } = texts.churn;
  return usualGapDays === undefined ? afterOneOrder : ordersEvery(Math.max(1, Math.round(usualGapDays)));
}

/** `The chance that nothing comes in the next 30 days is 74 %.` */
export function chanceOf({ chanceOfSilence, horizonDays }: Outlook): string {
  return texts.churn.chance(horizonDays, texts.formats.percent(chanceOfSilence));
}

/** `EUR 12,346 of revenue in the next twelve months`: the value at risk. */
export function stakeWords(alert: ChurnAlert): string {
  const { stakeUnknown, stakeLeaving, stakeSendingLess } = texts.churn;
  const stake = stakeOf(alert);
  if (!stake) return stakeUnknown;
  const amount = texts.formats.roundAmount(stake);
  return alert.cause === 'leaving' ? stakeLeaving(amount) : stakeSendingLess(amount);
}

/** `EUR 12,346 at stake`; nothing where that is not known. */
export function stakeInShort(alert: ChurnAlert): string | undefined {
  const stake = stakeOf(alert);
  return stake && texts.churn.stakeInShort(texts.formats.roundAmount(stake));
}

/** How a customer who may leave, is probably lost or sends less is told of: in a heading, and in brief. */
export function troubleOf(alert: ChurnAlert, { churn }: Pick<Texts, 'churn'> = texts): Trouble {
  const { sendsLess, isLost, mayLeave } = churn;
  if (alert.cause === 'sendingLess') return sendsLess;
  return alert.churnState === 'lost' ? isLost : mayLeave;
}

/** `3.1 orders per 90 days, before 12.4; worth EUR 310.00, before EUR 1,240.00` */
export function flowWords({ shrinking, valueAtRisk }: SendingLessAlert): string {
  const { recent, before } = shrinking;
  const orders = texts.churn.flow(perQuarter(recent.orders, recent), perQuarter(before.orders, before));
  const currency = valueAtRisk?.currency;
  if (currency === undefined) return orders;
  const worth = (flow: Flow) =>
    texts.formats.amount({ amount: Math.round((flow.value / flow.days) * QUARTER), currency });
  return texts.churn.flowWorth(orders, worth(recent), worth(before));
}

function perQuarter(count: number, { days }: Flow): number {
  return (count / days) * QUARTER;
}

/** `Sends less since Thu 1 Jan 2026 (90 days), compared with the 364 days before` */
export function comparedOf({ shrinking: { recent, before } }: SendingLessAlert): string {
  return texts.churn.sendsLessSince(texts.formats.day(recent.from), recent.days, before.days);
}

/** Did they order since the alert was raised? */
export function orderedAgain({ lastOrderOn, firstSeen }: ChurnAlert): boolean {
  return lastOrderOn > firstSeen;
}

/** How the customer stands against when the alert was raised: what was seen, no claim that anything caused it. */
export function churnHelpedOf(alert: ChurnAlert): string {
  if (isNew(alert)) return texts.churn.tooEarly(texts.formats.day(alert.firstSeen));
  return alert.cause === 'leaving' ? leavingHelped(alert) : sendingLessHelped(alert);
}

/** Was it never told, or over when it was? */
export function isNew({ state, told }: ChurnAlert): boolean {
  return state === 'open' && told?.state !== 'open';
}

function leavingHelped(alert: LeavingAlert): string {
  const { churn, formats } = texts;
  const { state, firstSeen, lastSeen, lastOrderOn, outlook, raisedAt } = alert;
  const raised = churn.raised(
    formats.day(firstSeen),
    raisedAt.silentDays,
    formats.percent(raisedAt.chanceOfSilence),
    raisedAt.horizonDays,
    lastSeen === firstSeen ? undefined : formats.percent(outlook.chanceOfSilence),
  );
  if (!orderedAgain(alert)) return churn.noOrderSince(raised);
  // That it was over by an order is said first of all.
  return state === 'closed' ? raised : churn.orderedButMayLeave(raised, formats.day(lastOrderOn));
}

function sendingLessHelped({ state, firstSeen, lastSeen }: SendingLessAlert): string {
  const { churn, formats } = texts;
  const raised = formats.day(firstSeen);
  return state === 'open' ? churn.notRecovered(raised) : churn.noLongerLess(raised, formats.day(lastSeen));
}
