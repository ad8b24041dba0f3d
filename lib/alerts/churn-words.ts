import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { ChurnAlert, LeavingAlert, SendingLessAlert } from '../churn/churn-alert.ts';
import type { Outlook } from '../churn/churn-state.ts';
import type { PartKind } from '../churn/ordered.ts';
import { ALL, type Flow, type Shrinking } from '../churn/shrinking.ts';
import { partNamed } from '../churn/summary.ts';
import { stakeOf } from './stake.ts';
import { amountOf, counted, dayName, percent, roundAmountOf } from './words.ts';

const QUARTER = 90;

const partNames: Readonly<Record<PartKind, string>> = { family: 'product family', site: 'site' };

/** `everything`, `product family tea`, `site hh-1` */
export function partWords({ part }: Shrinking): string {
  if (part === ALL) return 'everything';
  const { kind, id } = partNamed(part);
  return `${partNames[kind]} ${id}`;
}

/** `Silent for 41 days, usually orders every 12 days; last order Wed 18 Feb 2026.` */
export function silenceOf(alert: LeavingAlert, date: BusinessDate): string {
  const { outlook, lastOrderOn, lastSeen } = alert;
  // A run that finds the same again writes nothing, so these days may be those of an earlier night.
  const by = lastSeen === addDays(date, -1) ? '' : ` by ${dayName(lastSeen)}`;
  return `Silent for ${counted(outlook.silentDays, 'day')}${by}, ${rhythmOf(alert)}; last order ${dayName(lastOrderOn)}.`;
}

function rhythmOf({ usualGapDays }: LeavingAlert): string {
  if (usualGapDays === undefined) return 'after a single order';
  const days = Math.max(1, Math.round(usualGapDays));
  return `usually orders every ${days === 1 ? 'day' : `${days} days`}`;
}

/** `The chance that nothing comes in the next 30 days is 74 %.` */
export function chanceOf({ chanceOfSilence, horizonDays }: Outlook): string {
  return `The chance that nothing comes in the next ${counted(horizonDays, 'day')} is ${percent(chanceOfSilence)}.`;
}

/** `EUR 12,346 of revenue in the next twelve months`: the value at risk. */
export function stakeWords(alert: ChurnAlert): string {
  const stake = stakeOf(alert);
  if (!stake) return 'not known, for their orders tell no prices';
  const amount = roundAmountOf(stake);
  return alert.cause === 'leaving'
    ? `${amount} of revenue in the next twelve months`
    : `${amount} of revenue in twelve months, if it goes on as now`;
}

/** `EUR 12,346 at stake`; nothing where that is not known. */
export function stakeInShort(alert: ChurnAlert): string | undefined {
  const stake = stakeOf(alert);
  return stake && `${roundAmountOf(stake)} at stake`;
}

/** `may leave`, `is probably lost`, `sends less` */
export function troubleOf(alert: ChurnAlert): string {
  if (alert.cause === 'sendingLess') return 'sends less';
  return alert.churnState === 'lost' ? 'is probably lost' : 'may leave';
}

/** `3.1 orders per 90 days, before 12.4; worth EUR 310.00, before EUR 1,240.00` */
export function flowWords({ shrinking, valueAtRisk }: SendingLessAlert): string {
  const { recent, before } = shrinking;
  const [now, then] = [perQuarter(recent.orders, recent), perQuarter(before.orders, before)];
  const orders = `${now} ${now === '1' ? 'order' : 'orders'} per 90 days, before ${then}`;
  const currency = valueAtRisk?.currency;
  if (currency === undefined) return orders;
  const worth = (flow: Flow) =>
    amountOf({ amount: Math.round((flow.value / flow.days) * QUARTER), currency });
  return `${orders}; worth ${worth(recent)}, before ${worth(before)}`;
}

function perQuarter(count: number, { days }: Flow): string {
  const rate = (count / days) * QUARTER;
  return new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(rate);
}

/** `since Thu 1 Jan 2026 (90 days), compared with the 364 days before` */
export function comparedOf({ shrinking: { recent, before } }: SendingLessAlert): string {
  return `since ${dayName(recent.from)} (${counted(recent.days, 'day')}), compared with the ${counted(before.days, 'day')} before`;
}

/** Did they order since the alert was raised? */
export function orderedAgain({ lastOrderOn, firstSeen }: ChurnAlert): boolean {
  return lastOrderOn > firstSeen;
}

/** How the customer stands against when the alert was raised: what was seen, no claim that anything caused it. */
export function churnHelpedOf(alert: ChurnAlert): string {
  if (isNew(alert)) return `Too early to say: raised on ${dayName(alert.firstSeen)}.`;
  return alert.cause === 'leaving' ? leavingHelped(alert) : sendingLessHelped(alert);
}

/** Was it never told, or over when it was? */
export function isNew({ state, told }: ChurnAlert): boolean {
  return state === 'open' && told?.state !== 'open';
}

function leavingHelped(alert: LeavingAlert): string {
  const { state, firstSeen, lastSeen, lastOrderOn, outlook, raisedAt } = alert;
  const since = `Raised on ${dayName(firstSeen)}, after ${counted(raisedAt.silentDays, 'day')} of silence, at a chance of ${percent(raisedAt.chanceOfSilence)} that nothing comes in ${counted(raisedAt.horizonDays, 'day')}`;
  const now = lastSeen === firstSeen ? '' : `; now it is ${percent(outlook.chanceOfSilence)}`;
  if (!orderedAgain(alert)) return `${since}${now}. No order came since.`;
  // That it was over by an order is said first of all.
  return state === 'closed'
    ? `${since}${now}.`
    : `${since}${now}. Ordered again on ${dayName(lastOrderOn)}, but may leave all the same.`;
}

function sendingLessHelped({ state, firstSeen, lastSeen }: SendingLessAlert): string {
  const raised = `Raised on ${dayName(firstSeen)}`;
  return state === 'open'
    ? `${raised}; it has not recovered.`
    : `${raised}; by ${dayName(lastSeen)} it was no longer credibly less than before.`;
}
