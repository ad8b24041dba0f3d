import type { CaseAlert } from '../feedback/case-alert.ts';
import { caseCard, dueName, mostUrgentOf } from './case-cards.ts';
import type { CasesTold } from './case-told.ts';
import type { Morning } from './churn-cards.ts';
import { withHandling } from './handling-words.ts';
import type { Card, Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** Complaints told at length; the others are only listed, so that the mail stays short enough to be read. */
const AT_LENGTH = 5;

/** Complaints whose promises are broken or about to be: at most five at length. */
export function caseCards({ cases }: CasesTold, morning: Morning): Card[] {
  const others = cases.slice(AT_LENGTH).filter(isOpen);
  const rows = others.map((each) => rowOf(each, morning));
  return [
    ...cases.slice(0, AT_LENGTH).map((each) => caseCard(each, morning)),
    ...listing(texts.tags.toDo, texts.cases.alsoToAnswer, rows),
  ];
}

/** What is known already, and for ops what others are told, in short. */
export function caseLists({ stillOpen, elsewhere }: CasesTold, morning: Morning): Card[] {
  const { tags, cases, managers } = texts;
  const known = stillOpen.map((each) => knownRow(each, morning));
  const ofOthers = elsewhere.map((each) => ({
    ...knownRow(each, morning),
    note: managers.managedBy(each.manager ?? '–'),
  }));
  return [
    ...listing(tags.toldBefore, cases.stillToAnswer, known),
    ...listing(managers.told, cases.ofOthers, ofOthers),
  ];
}

function listing(tag: string, heading: string, rows: readonly Row[]): Card[] {
  return rows.length === 0 ? [] : [{ tone: 'plain', tag, heading, blocks: [{ kind: 'rows', rows }] }];
}

/** With what a person did about it. */
function knownRow(alert: CaseAlert, morning: Morning): Row {
  const row = rowOf(alert, morning);
  return { ...row, words: withHandling(row.words, alert, morning.date) };
}

function rowOf(alert: CaseAlert, { zone }: Morning): Row {
  const { promise, isMissed, dueAt } = mostUrgentOf(alert);
  const { inShort, inShortMissed } = texts.cases.promises[promise];
  return {
    name: alert.customerId,
    note: texts.tags.openSince(texts.formats.day(alert.firstSeen)),
    words: (isMissed ? inShortMissed : inShort)(dueName(dueAt, zone)),
  };
}

function isOpen({ state }: CaseAlert): boolean {
  return state === 'open';
}
