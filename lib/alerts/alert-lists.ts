import type { Alert } from './alert.ts';
import { byGroup, type GroupAlerts } from './alert-cards.ts';
import { briefOf, helpedOf } from './alert-words.ts';
import { groupHeading } from './group-words.ts';
import type { Card, Row } from './mail-card.ts';
import { dayName } from './words.ts';

/** Where several groups ask for something: which, before each is told at length. */
export function inShort(groups: readonly GroupAlerts[]): Card[] {
  const open = groups.filter((each) => each.open.length > 0);
  if (open.length < 2) return [];
  return [listing('To do', 'Whom to speak to, the gravest first', open)];
}

/** Of groups that are not told at length, those whose alerts are over: the others stand in the list of what to do. */
export function overInShort(groups: readonly GroupAlerts[]): Card[] {
  const over = groups.filter(({ open }) => open.length === 0);
  if (over.length === 0) return [];
  const rows = over.map((each) => ({
    name: groupHeading(each.group),
    words: each.over.map(helpedOf).join(' '),
  }));
  return [{ tone: 'plain', tag: 'Over', heading: 'Also over', blocks: [{ kind: 'rows', rows }] }];
}

/** Alerts that a mail told before: a week is theirs to get better, so they are only named. */
export function stillOpenCards(alerts: readonly Alert[]): Card[] {
  return alerts.length === 0 ? [] : [listing('Told before', 'Still open', byGroup(alerts))];
}

function listing(tag: string, heading: string, groups: readonly GroupAlerts[]): Card {
  return { tone: 'plain', tag, heading, blocks: [{ kind: 'rows', rows: groups.map(rowOf) }] };
}

function rowOf({ group, open }: GroupAlerts): Row {
  const [since] = open.map(({ firstSeen }) => firstSeen).sort();
  return {
    name: groupHeading(group),
    ...(since === undefined ? {} : { note: `since ${dayName(since)}` }),
    words: open.map(briefOf).join('; '),
  };
}
