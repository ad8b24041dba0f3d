import { type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import type { OverdueInvoice } from '../credit/breach-evidence.ts';
import { type BreachStanding, excessOf } from '../credit/breach-standing.ts';
import { exposureOf } from '../credit/credit-account.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import { SYSTEM } from '../facts/fact.ts';
import { amountOf, counted, dayName, percent } from './words.ts';

/** `raise the limit from EUR 30,000.00 to EUR 45,000.00` */
export function changeWords({ proposal: { currency, limit }, limitNow }: ProposalToTell): string {
  const way = limit > limitNow ? 'raise' : 'lower';
  return `${way} the limit from ${amountOf({ amount: limitNow, currency })} to ${amountOf({ amount: limit, currency })}`;
}

/** `The exposure is EUR 28,000.00 now, 93 % of the limit; EUR 3,000.00 of orders are on hold.` */
export function owedWords({ proposal: { currency }, limitNow, exposure, held }: ProposalToTell): string {
  const share = limitNow > 0 && exposure > 0 ? `, ${percent(exposure / limitNow)} of the limit` : '';
  const waiting = held > 0 ? `; ${amountOf({ amount: held, currency })} of orders are on hold` : '';
  return `The exposure is ${amountOf({ amount: exposure, currency })} now${share}${waiting}.`;
}

/** Who asked, in words. */
export function askerOf({ proposal: { askedBy } }: ProposalToTell): string {
  return askedBy === SYSTEM ? 'the nightly review' : askedBy;
}

/** `EUR 3,200.00` */
export function excessWords({ standing }: BreachAlert): string {
  return amountOf({ amount: excessOf(standing), currency: standing.currency });
}

/** `Exposure EUR 33,200.00 against a limit of EUR 30,000.00: 11 % over, since Tue 31 Mar 2026.` */
export function exceededWords({ standing, firstSeen }: BreachAlert): string {
  const { limit } = standing;
  const share = limit > 0 ? `: ${percent(excessOf(standing) / limit)} over` : '';
  return `Exposure ${againstLimit(standing)}${share}, since ${dayName(firstSeen)}.`;
}

/** `EUR 28,200.00 of unpaid invoices (EUR 9,000.00 of them overdue) and EUR 5,000.00 of orders that are not invoiced yet.` */
export function madeUpOf({ standing, evidence }: BreachAlert): string {
  const inWords = wordsFor(standing);
  const { unpaid, openOrders, deposits } = standing;
  const overdue = evidence.overdue + evidence.overdueByUs;
  const late = overdue > 0 ? ` (${inWords(overdue)} of them overdue)` : '';
  const parts = [
    ...(unpaid === 0 ? [] : [`${inWords(unpaid)} of unpaid invoices${late}`]),
    ...(openOrders === 0 ? [] : [`${inWords(openOrders)} of orders that are not invoiced yet`]),
  ].join(' and ');
  return `${parts}${deposits === 0 ? '' : `, less ${inWords(deposits)} of deposits`}.`;
}

/** `EUR 2,000.00, 23 days overdue; disputed (quantity): a failure of ours` */
export function overdueWords(
  { unpaid, dueOn, dispute }: OverdueInvoice,
  currency: string,
  date: BusinessDate,
): string {
  const late = `${amountOf({ amount: unpaid, currency })}, ${counted(daysBetween(dueOn, date), 'day')} overdue`;
  if (!dispute) return late;
  return `${late}; disputed (${dispute.right})${dispute.isOurs ? ': a failure of ours' : ''}`;
}

/** `3 orders worth EUR 4,000.00 wait until there is room; they are then released by the system, oldest first.` */
export function heldWords({ standing }: BreachAlert): string | undefined {
  const { heldOrders, held } = standing;
  if (heldOrders === 0) return undefined;
  const [wait, are] = heldOrders === 1 ? ['waits', 'it is'] : ['wait', 'they are'];
  return `${counted(heldOrders, 'order')} worth ${wordsFor(standing)(held)} ${wait} until there is room; ${are} then released by the system, oldest first.`;
}

/** How the account stands against when the alert was raised: figures, no claim that anything caused them. */
export function breachHelpedOf(alert: BreachAlert): string {
  const { state, firstSeen, lastSeen, standing, raisedAt, told } = alert;
  const raised = `${wordsFor(raisedAt)(excessOf(raisedAt))} over when this was raised on ${dayName(firstSeen)}`;
  if (state === 'closed') return `It was ${raised}; now ${againstLimit(standing)}.`;
  const now = excessOf(standing);
  if (!told && now === excessOf(raisedAt)) return `Too early to say: raised on ${dayName(firstSeen)}.`;
  const change =
    now === excessOf(raisedAt) ? 'and still is' : `by ${dayName(lastSeen)} ${wordsFor(standing)(now)}`;
  return `It was ${raised}, ${change}.`;
}

/** `Back within the limit since Tue 31 Mar 2026.` */
export function backWords({ lastSeen }: BreachAlert): string {
  return `Back within the limit since ${dayName(lastSeen)}.`;
}

function againstLimit(standing: BreachStanding): string {
  const inWords = wordsFor(standing);
  return `${inWords(exposureOf(standing))} against a limit of ${inWords(standing.limit)}`;
}

function wordsFor({ currency }: BreachStanding): (amount: number) => string {
  return (amount) => amountOf({ amount, currency });
}
