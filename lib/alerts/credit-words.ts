import { type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import type { OverdueInvoice } from '../credit/breach-evidence.ts';
import { type BreachStanding, excessOf } from '../credit/breach-standing.ts';
import { exposureOf } from '../credit/credit-account.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import { SYSTEM } from '../facts/fact.ts';
import { texts } from './texts/texts.ts';

/** `raise the limit from EUR 30,000.00 to EUR 45,000.00` */
export function changeWords({ proposal: { currency, limit }, limitNow }: ProposalToTell): string {
  const { raise, lower } = texts.credit;
  const inWords = wordsFor({ currency });
  return (limit > limitNow ? raise : lower)(inWords(limitNow), inWords(limit));
}

/** `The exposure is EUR 28,000.00 now, 93 % of the limit; EUR 3,000.00 of orders are on hold.` */
export function owedWords({ proposal, limitNow, exposure, held }: ProposalToTell): string {
  const inWords = wordsFor(proposal);
  const share = limitNow > 0 && exposure > 0 ? texts.formats.percent(exposure / limitNow) : undefined;
  return texts.credit.owed(inWords(exposure), share, held > 0 ? inWords(held) : undefined);
}

/** Who asked, in words. */
export function askerOf({ proposal: { askedBy } }: ProposalToTell): string {
  return askedBy === SYSTEM ? texts.credit.nightlyReview : askedBy;
}

/** `EUR 3,200.00` */
export function excessWords({ standing }: BreachAlert): string {
  return wordsFor(standing)(excessOf(standing));
}

/** `Exposure EUR 33,200.00 against a limit of EUR 30,000.00: 11 % over, since Tue 31 Mar 2026.` */
export function exceededWords({ standing, firstSeen }: BreachAlert): string {
  const { credit, formats } = texts;
  const { limit } = standing;
  const share = limit > 0 ? formats.percent(excessOf(standing) / limit) : undefined;
  return credit.exceeded(againstLimit(standing), share, formats.day(firstSeen));
}

/** `EUR 28,200.00 of unpaid invoices (EUR 9,000.00 of them overdue) and EUR 5,000.00 of orders that are not invoiced yet.` */
export function madeUpOf({ standing, evidence }: BreachAlert): string {
  const { credit } = texts;
  const inWords = wordsFor(standing);
  const { unpaid, openOrders, deposits } = standing;
  const overdue = evidence.overdue + evidence.overdueByUs;
  const invoices =
    overdue > 0 ? credit.unpaidAndOverdue(inWords(unpaid), inWords(overdue)) : credit.unpaid(inWords(unpaid));
  const parts = [
    ...(unpaid === 0 ? [] : [invoices]),
    ...(openOrders === 0 ? [] : [credit.openOrders(inWords(openOrders))]),
  ];
  return deposits === 0 ? credit.parts(parts) : credit.partsLessDeposits(parts, inWords(deposits));
}

/** `EUR 2,000.00, 23 days overdue; disputed (quantity): a failure of ours` */
export function overdueWords(
  { unpaid, dueOn, dispute }: OverdueInvoice,
  currency: string,
  date: BusinessDate,
): string {
  const { credit } = texts;
  const late = credit.overdue(wordsFor({ currency })(unpaid), daysBetween(dueOn, date));
  if (!dispute) return late;
  return (dispute.isOurs ? credit.disputedByUs : credit.disputed)(late, texts.rights[dispute.right]);
}

/** `3 orders worth EUR 4,000.00 wait until there is room; they are then released by the system, oldest first.` */
export function heldWords({ standing }: BreachAlert): string | undefined {
  const { heldOrders, held } = standing;
  return heldOrders === 0 ? undefined : texts.credit.held(heldOrders, wordsFor(standing)(held));
}

/** How the account stands against when the alert was raised: figures, no claim that anything caused them. */
export function breachHelpedOf(alert: BreachAlert): string {
  const { credit, formats } = texts;
  const { state, firstSeen, lastSeen, standing, raisedAt, told } = alert;
  const [excess, raised] = [wordsFor(raisedAt)(excessOf(raisedAt)), formats.day(firstSeen)];
  if (state === 'closed') return credit.wasAndIsBack(excess, raised, againstLimit(standing));
  const isSame = excessOf(standing) === excessOf(raisedAt);
  if (!told && isSame) return credit.tooEarly(raised);
  return isSame
    ? credit.wasAndIs(excess, raised)
    : credit.wasAndBecame(excess, raised, formats.day(lastSeen), excessWords(alert));
}

/** `Back within the limit since Tue 31 Mar 2026.` */
export function backWords({ lastSeen }: BreachAlert): string {
  return texts.credit.back(texts.formats.day(lastSeen));
}

function againstLimit(standing: BreachStanding): string {
  const inWords = wordsFor(standing);
  return texts.credit.againstLimit(inWords(exposureOf(standing)), inWords(standing.limit));
}

function wordsFor({ currency }: Pick<BreachStanding, 'currency'>): (amount: number) => string {
  return (amount) => texts.formats.amount({ amount, currency });
}
