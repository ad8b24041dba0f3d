import type { BusinessDate } from '../calendar/calendar.ts';
import { excessOf } from '../credit/breach-standing.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { Proposal, ProposalToTell } from '../credit/proposal.ts';
import { alertName, isAlertToBeTold } from './alert.ts';
import { graverFirst, isToBeTold } from './alert-life.ts';
import type { Recipient } from './recipients.ts';

/** What a mail tells of credit. */
export interface CreditTold {
  /** To be decided, those first that lapse first. */
  readonly proposals: readonly ProposalToTell[];
  /** Others that are told on the next mornings. */
  readonly waiting: number;
  /** Told before and not decided yet: named only. */
  readonly undecided: readonly ProposalToTell[];
  /** The gravest first, and those that are over. */
  readonly breaches: readonly BreachAlert[];
  /** Told before and no worse: named only. */
  readonly stillOver: readonly BreachAlert[];
}

/** More can neither be read of a morning nor be decided. */
const MOST_AT_ONCE = 100;

const nothing: CreditTold = { proposals: [], waiting: 0, undecided: [], breaches: [], stillOver: [] };

/**
 * What of credit a recipient is told.
 * @param missed names of what a mail to them told which may not have arrived
 */
export function creditToldTo(
  { roles }: Recipient,
  proposals: readonly ProposalToTell[],
  breaches: readonly BreachAlert[],
  missed: ReadonlySet<string>,
  date: BusinessDate,
): CreditTold {
  if (!roles.includes('credit')) return nothing;
  const toDecide = proposals.toSorted(soonestFirst);
  const isDue = ({ proposal }: ProposalToTell) =>
    isToBeTold({ ...asked, told: proposal.told }, date) || missed.has(proposalName(proposal));
  const due = toDecide.filter(isDue);
  const isNews = (alert: BreachAlert) => isAlertToBeTold(alert, date) || missed.has(alertName(alert));
  const graver = breaches.toSorted(gravestFirst);
  return {
    proposals: due.slice(0, MOST_AT_ONCE),
    waiting: Math.max(0, due.length - MOST_AT_ONCE),
    undecided: toDecide.filter((each) => !isDue(each)),
    breaches: graver.filter(isNews),
    stillOver: graver.filter((alert) => alert.state === 'open' && !isNews(alert)),
  };
}

/** A proposal asks for something until it is decided or lapses. */
export const asked = { state: 'open', severity: 'warning' } as const;

/** `proposal#nordwind review:2026-11-10` */
export function proposalName({ customerId, proposalId }: Proposal): string {
  return `proposal#${customerId} ${proposalId}`;
}

export function isCreditToBeTold({ proposals, breaches }: CreditTold): boolean {
  return proposals.length + breaches.length > 0;
}

export function tellsOfCredit({ proposals, breaches }: CreditTold): string[] {
  return [...proposals.map(({ proposal }) => proposalName(proposal)), ...breaches.map(alertName)];
}

function soonestFirst(left: ProposalToTell, right: ProposalToTell): number {
  if (left.lastDay !== right.lastDay) return left.lastDay < right.lastDay ? -1 : 1;
  return sizeOf(right) - sizeOf(left);
}

/** A change as a share of the limit: amounts in several currencies cannot be compared. */
function sizeOf({ proposal: { limit }, limitNow }: ProposalToTell): number {
  return Math.abs(limit - limitNow) / Math.max(1, limitNow);
}

function gravestFirst(left: BreachAlert, right: BreachAlert): number {
  return (
    Number(left.state === 'closed') - Number(right.state === 'closed') ||
    graverFirst(left, right) ||
    shareOver(right) - shareOver(left)
  );
}

function shareOver({ standing }: BreachAlert): number {
  return excessOf(standing) / Math.max(1, standing.limit);
}
