import type { BusinessDate } from '../calendar/calendar.ts';
import { type Group, groupName, groupNamed } from '../kpis/groups.ts';
import { worstFirst } from '../scorecards/failed-order.ts';
import { actionOf } from './alert-actions.ts';
import { graverFirst } from './alert-life.ts';
import { causeOf, headlineOf, helpedOf, stakeOf } from './alert-words.ts';
import { groupHeading } from './group-words.ts';
import { hasGoneQuiet, type IndicatorAlert } from './indicator-alert.ts';
import { nameOf } from './indicator-words.ts';
import { type Block, type Card, toneOf } from './mail-card.ts';
import { figuresUrl } from './mail-links.ts';
import { gapOf } from './next-alert.ts';
import { failedOrderRow } from './order-rows.ts';
import { tagWords } from './tag-words.ts';
import { texts } from './texts/texts.ts';

/** Orders shown as proof. */
const EVIDENCE = 5;

/** What a mail tells of one group. */
export interface GroupAlerts {
  readonly group: Group;
  /** The gravest first. */
  readonly open: readonly IndicatorAlert[];
  readonly over: readonly IndicatorAlert[];
}

/** The alerts of each group together, the gravest group first; groups whose alerts are all over come last. */
export function byGroup(alerts: readonly IndicatorAlert[]): GroupAlerts[] {
  const names = Map.groupBy([...alerts].sort(gravestFirst), ({ group }) => groupName(group));
  return [...names].map(([name, of]) => ({
    group: groupNamed(name),
    open: of.filter(({ state }) => state === 'open'),
    over: of.filter(({ state }) => state === 'closed'),
  }));
}

/** What is told of one alert alone. */
export function groupAlertsOf(alert: IndicatorAlert): GroupAlerts {
  const isOpen = alert.state === 'open';
  return { group: alert.group, open: isOpen ? [alert] : [], over: isOpen ? [] : [alert] };
}

function gravestFirst(left: IndicatorAlert, right: IndicatorAlert): number {
  return (
    Number(left.state === 'closed') - Number(right.state === 'closed') ||
    graverFirst(left, right) ||
    gapOf(right.indicator, right.standing) - gapOf(left.indicator, left.standing)
  );
}

/** One card per group: who, how much is at stake, why, the orders that prove it, what to do, and whether it helped. */
export function alertCard(alerts: GroupAlerts, actBy: BusinessDate, apiUrl: string): Card {
  const { service, terms } = texts;
  const { group, open, over } = alerts;
  const [gravest, ...others] = open;
  if (!gravest) return overCard(alerts);
  const all = [...open, ...over];
  const why = open.map(causeOf).find((words) => words !== undefined);
  const evidence = new Map(open.flatMap((alert) => alert.evidence).map((order) => [order.orderId, order]));
  const rows = [...evidence.values()].sort(worstFirst).slice(0, EVIDENCE).map(failedOrderRow);
  return {
    tone: toneOf(gravest.severity),
    tag: tagWords(gravest, gravest.firstSeen === gravest.lastSeen),
    heading: groupHeading(group),
    blocks: [
      ...open.map((alert): Block => ({ kind: 'lead', words: headlineOf(alert) })),
      { kind: 'said', term: terms.atStake, words: stakeOf(gravest.standing) },
      ...(why === undefined ? [] : [{ kind: 'said', term: terms.why, words: why } as const]),
      ...(rows.length > 0 ? [{ kind: 'rows', term: service.proof, rows } as const] : []),
      { kind: 'ask', words: actionOf([gravest, ...others], actBy) },
      ...helped(all),
      {
        kind: 'link',
        term: terms.figures,
        url: figuresUrl(apiUrl, gravest.standing, group),
      },
    ],
  };
}

function overCard({ group, over }: GroupAlerts): Card {
  const isQuiet = over.some(hasGoneQuiet);
  return {
    tone: isQuiet ? 'serious' : 'good',
    tag: isQuiet ? texts.service.fewerOrders : texts.tags.over,
    heading: groupHeading(group),
    blocks: [...over.map((alert): Block => ({ kind: 'lead', words: headlineOf(alert) })), ...helped(over)],
  };
}

function helped(alerts: readonly IndicatorAlert[]): Block[] {
  const { service, terms } = texts;
  return alerts.map((alert) => ({
    kind: 'said',
    term: alerts.length > 1 ? service.helpedOf(nameOf(alert.indicator)) : terms.didItHelp,
    words: helpedOf(alert),
  }));
}
