import type { BusinessDate } from '../calendar/calendar.ts';
import { byGroup, type GroupAlerts } from './alert-cards.ts';
import { briefOf, helpedOf } from './alert-words.ts';
import { groupHeading } from './group-words.ts';
import { withHandling } from './handling-words.ts';
import type { IndicatorAlert } from './indicator-alert.ts';
import type { Card, Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** Where several groups ask for something: which, before each is told at length. */
export function inShort(groups: readonly GroupAlerts[]): Card[] {
  const open = groups.filter((each) => each.open.length > 0);
  if (open.length < 2) return [];
  return [listing(texts.tags.toDo, texts.service.whomToSpeakTo, open, (alert) => briefOf(alert))];
}

/** Of groups that are not told at length, those whose alerts are over: the others stand in the list of what to do. */
export function overInShort(groups: readonly GroupAlerts[]): Card[] {
  const over = groups.filter(({ open }) => open.length === 0);
  if (over.length === 0) return [];
  const rows = over.map((each) => ({
    name: groupHeading(each.group),
    words: each.over.map(helpedOf).join(' '),
  }));
  return [
    { tone: 'plain', tag: texts.tags.over, heading: texts.lists.alsoOver, blocks: [{ kind: 'rows', rows }] },
  ];
}

/** Alerts that a mail told before: a week is theirs to get better, so they are only named. */
export function stillOpenCards(alerts: readonly IndicatorAlert[], date: BusinessDate): Card[] {
  if (alerts.length === 0) return [];
  const words = (alert: IndicatorAlert) => withHandling(briefOf(alert), alert, date);
  return [listing(texts.tags.toldBefore, texts.service.stillOpen, byGroup(alerts), words)];
}

function listing(
  tag: string,
  heading: string,
  groups: readonly GroupAlerts[],
  words: (alert: IndicatorAlert) => string,
): Card {
  const rows = groups.map((group) => rowOf(group, words));
  return { tone: 'plain', tag, heading, blocks: [{ kind: 'rows', rows }] };
}

function rowOf({ group, open }: GroupAlerts, words: (alert: IndicatorAlert) => string): Row {
  const [since] = open.map(({ firstSeen }) => firstSeen).sort();
  return {
    name: groupHeading(group),
    ...(since === undefined ? {} : { note: texts.lists.since(texts.formats.day(since)) }),
    words: open.map((alert) => words(alert)).join('; '),
  };
}
