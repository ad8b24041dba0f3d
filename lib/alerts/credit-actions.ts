import type { BusinessDate } from '../calendar/calendar.ts';
import { excessOf } from '../credit/breach-standing.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import { SYSTEM } from '../facts/fact.ts';
import { amountOf, dayName } from './words.ts';

/** What a person should do about a proposal. */
export function decisionAsked({ proposal: { askedBy }, lastDay }: ProposalToTell): string {
  const who = askedBy === SYSTEM ? '' : `, by anyone but ${askedBy}, who asked for it`;
  return `Approve or reject it by ${dayName(lastDay)}${who}; after that it lapses, and the limit stays as it is.`;
}

/** What a person should do about a breach, and by when. */
export function breachActionOf(alert: BreachAlert, actBy: BusinessDate): string {
  const { overdue, overdueByUs } = alert.evidence;
  const by = dayName(actBy);
  return [
    ...(overdueByUs > 0 ? [settling(alert, by)] : []),
    ...(overdue > 0 ? [asking(alert, by)] : []),
    ...(overdue + overdueByUs > 0 ? [] : [outgrown(by)]),
    'Until there is room, new orders come on hold; to let one through, give an override with an end.',
  ].join(' ');
}

function settling({ standing: { currency }, evidence: { overdueByUs } }: BreachAlert, by: string): string {
  return `By ${by}, settle what they dispute because we failed (${amountOf({ amount: overdueByUs, currency })}): nobody will pay it before.`;
}

function asking({ standing, evidence: { overdue }, doNotContact }: BreachAlert, by: string): string {
  const inWords = (amount: number) => amountOf({ amount, currency: standing.currency });
  const left = excessOf(standing) - overdue;
  const effect = left <= 0 ? 'back within the limit' : `down to ${inWords(left)} over`;
  const late = `the ${inWords(overdue)} that are overdue, which would bring them ${effect}`;
  return doNotContact
    ? `They asked not to be contacted on our own initiative: have billing remind them, by ${by}, of ${late}.`
    : `By ${by}, ask for ${late}.`;
}

function outgrown(by: string): string {
  return `Nothing is overdue: by ${by}, see whether they outgrew the limit, and propose another one, or have a part paid beforehand.`;
}
