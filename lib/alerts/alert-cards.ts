import type { BusinessDate } from '../calendar/calendar.ts';
import { type Group, groupName, groupNamed } from '../kpis/groups.ts';
import { worstFirst } from '../scorecards/failed-order.ts';
import { type Alert, hasGoneQuiet } from './alert.ts';
import { actionOf } from './alert-actions.ts';
import { causeOf, headlineOf, helpedOf, stakeOf, tagOf } from './alert-words.ts';
import { groupHeading } from './group-words.ts';
import { nameOf } from './indicator-words.ts';
import type { Block, Card } from './mail-card.ts';
import { figuresUrl } from './mail-links.ts';
import { gapOf } from './next-alert.ts';
import { failedOrderRow } from './order-rows.ts';

/** Orders shown as proof. */
const EVIDENCE = 5;

/** What a mail tells of one group. */
export interface GroupAlerts {
  readonly group: Group;
  /** The gravest first. */
  readonly open: readonly Alert[];
  readonly over: readonly Alert[];
}

/** The alerts of each group together, the gravest group first; groups whose alerts are all over come last. */
export function byGroup(alerts: readonly Alert[]): GroupAlerts[] {
  const names = Map.groupBy([...alerts].sort(gravestFirst), ({ group }) => groupName(group));
  return [...names].map(([name, of]) => ({
    group: groupNamed(name),
    open: of.filter(({ state }) => state === 'open'),
    over: of.filter(({ state }) => state === 'closed'),
  }));
}

function gravestFirst(left: Alert, right: Alert): number {
  return (
    Number(left.state === 'closed') - Number(right.state === 'closed') ||
    Number(right.severity === 'serious') - Number(left.severity === 'serious') ||
    gapOf(right.indicator, right.standing) - gapOf(left.indicator, left.standing)
  );
}

/** One card per group: who, how much is at stake, why, the orders that prove it, what to do, and whether it helped. */
export function alertCard(alerts: GroupAlerts, actBy: BusinessDate, apiUrl: string): Card {
  const { group, open, over } = alerts;
  const [gravest, ...others] = open;
  if (!gravest) return overCard(alerts);
  const all = [...open, ...over];
  const why = open.map(causeOf).find((words) => words !== undefined);
  const evidence = new Map(open.flatMap((alert) => alert.evidence).map((order) => [order.orderId, order]));
  const rows = [...evidence.values()].sort(worstFirst).slice(0, EVIDENCE).map(failedOrderRow);
  return {
    tone: gravest.severity,
    tag: tagOf(gravest),
    heading: groupHeading(group),
    blocks: [
      ...open.map((alert): Block => ({ kind: 'lead', words: headlineOf(alert) })),
      { kind: 'said', term: 'At stake', words: stakeOf(gravest.standing) },
      ...(why === undefined ? [] : [{ kind: 'said', term: 'Why', words: why } as const]),
      ...(rows.length > 0
        ? [{ kind: 'rows', term: 'The orders that prove it, most units first', rows } as const]
        : []),
      { kind: 'ask', words: actionOf([gravest, ...others], actBy) },
      ...helped(all),
      {
        kind: 'link',
        term: 'Figures (API, with a token)',
        url: figuresUrl(apiUrl, gravest.standing, group),
      },
    ],
  };
}

function overCard({ group, over }: GroupAlerts): Card {
  const isQuiet = over.some(hasGoneQuiet);
  return {
    tone: isQuiet ? 'serious' : 'good',
    tag: isQuiet ? 'Fewer orders' : 'Over',
    heading: groupHeading(group),
    blocks: [...over.map((alert): Block => ({ kind: 'lead', words: headlineOf(alert) })), ...helped(over)],
  };
}

function helped(alerts: readonly Alert[]): Block[] {
  return alerts.map((alert) => ({
    kind: 'said',
    term: alerts.length > 1 ? `Did it help (${nameOf(alert.indicator)})` : 'Did it help',
    words: helpedOf(alert),
  }));
}
