import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import { breachCard, type CreditMorning, proposalCard } from './credit-cards.ts';
import type { CreditTold } from './credit-told.ts';
import { backWords, changeWords, excessWords } from './credit-words.ts';
import type { Block, Card, Row } from './mail-card.ts';
import { counted, dayName } from './words.ts';

/** Proposals, and breaches, told at length; the others are only listed, so that the mail stays short enough to be read. */
const AT_LENGTH = 5;
/** Lines of lists that ask for nothing new. */
const IN_SHORT = 10;

export const CREDIT_TERMS =
  'Exposure: unpaid invoices and accepted orders that are not invoiced yet, less deposits. The limit is the one in force, with what an override adds while it holds.';

/** Limits to be decided, and customers over theirs: at most five of each at length. */
export function creditCards({ proposals, waiting, breaches }: CreditTold, morning: CreditMorning): Card[] {
  const over = breaches.filter(isOpen);
  return [
    ...breaches.slice(0, AT_LENGTH).map((alert) => breachCard(alert, morning)),
    ...listing('To do', 'Also over the credit limit', over.slice(AT_LENGTH).map(breachRow)),
    ...listing('Over', 'Also back within the limit', backLater(breaches).map(backRow)),
    ...proposals.slice(0, AT_LENGTH).map((proposal) => proposalCard(proposal, morning)),
    ...listing('To do', 'Also to be decided', proposals.slice(AT_LENGTH).map(proposalRow)),
    ...waitingCards(waiting),
  ];
}

/** What is known already, in short. */
export function creditLists({ undecided, stillOver }: CreditTold): Card[] {
  return [
    ...shortList('Still over the credit limit', stillOver.map(breachRow)),
    ...shortList('Limits that are still to be decided', undecided.map(proposalRow)),
  ];
}

function isOpen({ state }: BreachAlert): boolean {
  return state === 'open';
}

/** Of those beyond what is told at length. */
function backLater(breaches: readonly BreachAlert[]): BreachAlert[] {
  return breaches.slice(AT_LENGTH).filter((alert) => !isOpen(alert));
}

function waitingCards(waiting: number): Card[] {
  if (waiting === 0) return [];
  const words = `${counted(waiting, 'more proposal')} can be decided; they follow on the next mornings.`;
  return [{ tone: 'plain', tag: 'Later', heading: 'More limits', blocks: [{ kind: 'said', words }] }];
}

function shortList(heading: string, rows: readonly Row[]): Card[] {
  const more = rows.length - IN_SHORT;
  const others: Block[] = more > 0 ? [{ kind: 'small', words: `And ${counted(more, 'other')}.` }] : [];
  return listing('Told before', heading, rows.slice(0, IN_SHORT), others);
}

function listing(tag: string, heading: string, rows: readonly Row[], below: readonly Block[] = []): Card[] {
  return rows.length === 0
    ? []
    : [{ tone: 'plain', tag, heading, blocks: [{ kind: 'rows', rows }, ...below] }];
}

function breachRow(alert: BreachAlert): Row {
  return {
    name: alert.customerId,
    note: `since ${dayName(alert.firstSeen)}`,
    words: `${excessWords(alert)} over`,
  };
}

function backRow(alert: BreachAlert): Row {
  return { name: alert.customerId, words: backWords(alert) };
}

function proposalRow(toTell: ProposalToTell): Row {
  const { proposal, lastDay } = toTell;
  return {
    name: proposal.customerId,
    note: `by ${dayName(lastDay)}`,
    words: changeWords(toTell),
    id: proposal.proposalId,
  };
}
