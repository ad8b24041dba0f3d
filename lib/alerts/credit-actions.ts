import type { BusinessDate } from '../calendar/calendar.ts';
import { excessOf } from '../credit/breach-standing.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import { SYSTEM } from '../facts/fact.ts';
import { texts } from './texts/texts.ts';

/** What a person should do about a proposal. */
export function decisionAsked({ proposal: { askedBy }, lastDay }: ProposalToTell): string {
  const { credit, formats } = texts;
  const by = formats.day(lastDay);
  return askedBy === SYSTEM ? credit.decide(by) : credit.decideButNot(by, askedBy);
}

/** What a person should do about a breach, and by when. */
export function breachActionOf(alert: BreachAlert, actBy: BusinessDate): string {
  const { credit, formats } = texts;
  const { overdue, overdueByUs } = alert.evidence;
  const by = formats.day(actBy);
  return [
    ...(overdueByUs > 0 ? [settling(alert, by)] : []),
    ...(overdue > 0 ? [asking(alert, by)] : []),
    ...(overdue + overdueByUs > 0 ? [] : [credit.outgrown(by)]),
    credit.untilThen,
  ].join(' ');
}

function settling({ standing: { currency }, evidence: { overdueByUs } }: BreachAlert, by: string): string {
  return texts.credit.settle(by, texts.formats.amount({ amount: overdueByUs, currency }));
}

function asking({ standing, evidence: { overdue }, doNotContact }: BreachAlert, by: string): string {
  const { credit, formats } = texts;
  const inWords = (amount: number) => formats.amount({ amount, currency: standing.currency });
  const left = excessOf(standing) - overdue;
  const effect = left <= 0 ? credit.backWithin : credit.downTo(inWords(left));
  return (doNotContact ? credit.remind : credit.ask)(by, inWords(overdue), effect);
}
