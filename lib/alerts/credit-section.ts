import type { BusinessDate } from '../calendar/calendar.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import { breachCard, type CreditMorning, proposalCard } from './credit-cards.ts';
import type { CreditTold } from './credit-told.ts';
import { backWords, changeWords, excessWords } from './credit-words.ts';
import { withHandling } from './handling-words.ts';
import type { Block, Card, Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** Proposals, and breaches, told at length; the others are only listed, so that the mail stays short enough to be read. */
const AT_LENGTH = 5;
/** Lines of lists that ask for nothing new. */
const IN_SHORT = 10;

/** Limits to be decided, and customers over theirs: at most five of each at length. */
export function creditCards({ proposals, waiting, breaches }: CreditTold, morning: CreditMorning): Card[] {
  const { tags, credit } = texts;
  const over = breaches.filter(isOpen);
  return [
    ...breaches.slice(0, AT_LENGTH).map((alert) => breachCard(alert, morning)),
    ...listing(tags.toDo, credit.alsoOver, over.slice(AT_LENGTH).map(breachRow)),
    ...listing(tags.over, credit.alsoBack, backLater(breaches).map(backRow)),
    ...proposals.slice(0, AT_LENGTH).map((proposal) => proposalCard(proposal, morning)),
    ...listing(tags.toDo, credit.alsoToDecide, proposals.slice(AT_LENGTH).map(proposalRow)),
    ...waitingCards(waiting),
  ];
}

/** What is known already, in short. */
export function creditLists({ undecided, stillOver }: CreditTold, date: BusinessDate): Card[] {
  const known = stillOver.map((alert) => knownRow(alert, date));
  return [
    ...shortList(texts.credit.stillOver, known),
    ...shortList(texts.credit.stillToDecide, undecided.map(proposalRow)),
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
  const { moreLimits, follow } = texts.credit;
  const blocks: Block[] = [{ kind: 'said', words: follow(waiting) }];
  return [{ tone: 'plain', tag: texts.tags.later, heading: moreLimits, blocks }];
}

function shortList(heading: string, rows: readonly Row[]): Card[] {
  const more = rows.length - IN_SHORT;
  const others: Block[] = more > 0 ? [{ kind: 'small', words: texts.lists.others(more) }] : [];
  return listing(texts.tags.toldBefore, heading, rows.slice(0, IN_SHORT), others);
}

function listing(tag: string, heading: string, rows: readonly Row[], below: readonly Block[] = []): Card[] {
  return rows.length === 0
    ? []
    : [{ tone: 'plain', tag, heading, blocks: [{ kind: 'rows', rows }, ...below] }];
}

function breachRow(alert: BreachAlert): Row {
  return {
    name: alert.customerId,
    note: texts.lists.since(texts.formats.day(alert.firstSeen)),
    words: texts.credit.excess(excessWords(alert)),
  };
}

/** With what a person did about it. */
function knownRow(alert: BreachAlert, date: BusinessDate): Row {
  const row = breachRow(alert);
  return { ...row, words: withHandling(row.words, alert, date) };
}

function backRow(alert: BreachAlert): Row {
  return { name: alert.customerId, words: backWords(alert) };
}

function proposalRow(toTell: ProposalToTell): Row {
  const { proposal, lastDay } = toTell;
  return {
    name: proposal.customerId,
    note: texts.credit.by(texts.formats.day(lastDay)),
    words: changeWords(toTell),
    id: proposal.proposalId,
  };
}
