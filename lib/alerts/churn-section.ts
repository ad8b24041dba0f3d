import type { BusinessDate } from '../calendar/calendar.ts';
import type { ChurnAlert, LeavingAlert, SendingLessAlert } from '../churn/churn-alert.ts';
import { churnCard, type Morning, overWords } from './churn-cards.ts';
import { byCustomer, type CustomerAlerts, isOpenOf, type OpenOf } from './churn-groups.ts';
import type { ChurnTold } from './churn-told.ts';
import { partWords, stakeInShort } from './churn-words.ts';
import { withHandling } from './handling-words.ts';
import type { Block, Card, Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** Customers told at length; the others are only listed, so that the mail stays short enough to be read. */
const AT_LENGTH = 5;
/** Lines of lists that ask for nothing new. */
const IN_SHORT = 10;

/** Customers who may leave, or send less: most at stake first, at most five at length. */
export function churnCards({ alerts, waiting }: ChurnTold, morning: Morning): Card[] {
  const customers = byCustomer(alerts);
  const [atLength, others] = [customers.slice(0, AT_LENGTH), customers.slice(AT_LENGTH)];
  const open = customers.filter(isOpenOf);
  return [
    ...toDoCards(open, waiting),
    ...atLength.map((each) => churnCard(each, morning)),
    ...overCards(others),
  ];
}

/** What is known of a recipient's customers already, and of those of others, in short. */
export function churnLists({ stillOpen, elsewhere }: ChurnTold, date: BusinessDate): Card[] {
  return [...stillOpenCards(stillOpen, date), ...elsewhereCards(elsewhere, date)];
}

function toDoCards(open: readonly OpenOf[], waiting: number): Card[] {
  if (open.length < 2) return [];
  const follow: Block[] = waiting === 0 ? [] : [{ kind: 'small', words: texts.churn.follow(waiting) }];
  return [
    {
      tone: 'plain',
      tag: texts.tags.toDo,
      heading: texts.churn.toLookAfterFirst,
      blocks: [{ kind: 'rows', rows: open.map(rowOf) }, ...follow],
    },
  ];
}

/** The open ones stand in the list of what to do. */
function overCards(customers: readonly CustomerAlerts[]): Card[] {
  const over = customers.filter(({ state }) => state === 'closed');
  if (over.length === 0) return [];
  const rows = over.map(({ customerId, over: alerts }) => ({
    name: customerId,
    words: alerts.map(overWords).join(' '),
  }));
  return [
    { tone: 'plain', tag: texts.tags.over, heading: texts.lists.alsoOver, blocks: [{ kind: 'rows', rows }] },
  ];
}

function stillOpenCards(alerts: readonly ChurnAlert[], date: BusinessDate): Card[] {
  const rows = byCustomer(alerts)
    .filter(isOpenOf)
    .map((each) => knownRow(each, date));
  return shortList(texts.tags.toldBefore, texts.churn.toLookAfter, rows);
}

/** For ops: whom others are to call. */
function elsewhereCards(alerts: readonly ChurnAlert[], date: BusinessDate): Card[] {
  const rows = byCustomer(alerts)
    .filter(isOpenOf)
    .map((each) => ({ ...knownRow(each, date), note: texts.managers.managedBy(each.lead.manager ?? '–') }));
  return shortList(texts.managers.told, texts.churn.ofOthers, rows);
}

function shortList(tag: string, heading: string, rows: readonly Row[]): Card[] {
  if (rows.length === 0) return [];
  const more = rows.length - IN_SHORT;
  const others: Block[] = more > 0 ? [{ kind: 'small', words: texts.churn.others(more) }] : [];
  return [
    { tone: 'plain', tag, heading, blocks: [{ kind: 'rows', rows: rows.slice(0, IN_SHORT) }, ...others] },
  ];
}

/** With what a person did about it. */
function knownRow(each: OpenOf, date: BusinessDate): Row {
  const row = rowOf(each);
  return { ...row, words: withHandling(row.words, each.lead, date) };
}

function rowOf({ customerId, lead, sendingLess }: OpenOf): Row {
  const { churn, lists, formats } = texts;
  const words = [
    lead.cause === 'leaving' ? silentSince(lead) : churn.sendsLess.of(lessOf(sendingLess)),
    stakeInShort(lead),
    lead.doNotContact ? churn.doNotContact : undefined,
  ];
  return {
    name: customerId,
    note: lists.since(formats.day(lead.firstSeen)),
    words: words.filter((each) => each !== undefined).join('; '),
  };
}

function silentSince({ churnState, lastOrderOn }: LeavingAlert): string {
  const { isLost, mayLeave } = texts.churn;
  return (churnState === 'lost' ? isLost : mayLeave).silentSince(texts.formats.day(lastOrderOn));
}

function lessOf(alerts: readonly SendingLessAlert[]): string {
  return alerts.map(({ shrinking }) => partWords(shrinking)).join(', ');
}
