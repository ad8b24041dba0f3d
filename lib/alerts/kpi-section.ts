import { company, groupName } from '../kpis/groups.ts';
import type { GroupAlerts } from './alert-cards.ts';
import { groupId } from './group-words.ts';
import { countsOf, nameOf } from './indicator-words.ts';
import { figureOf } from './kpi-figures.ts';
import type { Block, Card } from './mail-card.ts';
import { figuresUrl, ladderUrl, restatementsUrl, scorecardUrl } from './mail-links.ts';
import type { NightReport, WorstGroup } from './night-report.ts';
import { failedOrderRow } from './order-rows.ts';
import { causeRows, exampleRows, restatedWords } from './restatement-words.ts';
import { texts } from './texts/texts.ts';
import { checkCard, isTrusted } from './trust-cards.ts';

/** Failed orders shown behind each of the worst. */
const ORDERS_EACH = 3;

/**
 * The figures of the morning mail: headlines, the worst with the orders behind them, what changed, and the check.
 * @param told groups with a card of their own above, which has their orders
 */
export function kpiSection(report: NightReport, told: readonly GroupAlerts[], apiUrl: string): Card[] {
  const { customers, carriers, lanes } = report.worst;
  const isTold = new Set(told.filter(({ open }) => open.length > 0).map(({ group }) => groupName(group)));
  const worst = (heading: string, groups: readonly WorstGroup[]) =>
    worstCards(heading, groups.filter(isBelowAll(report)), isTold);
  return [
    headlinesCard(report),
    ...worst(texts.figures.worstCustomers, customers),
    ...worst(texts.figures.worstCarriers, carriers),
    ...worst(texts.figures.worstLanes, lanes),
    restatementsCard(report),
    ...(isTrusted(report) ? [checkCard(report)] : []),
    linksCard(report, apiUrl),
  ];
}

function headlinesCard({ date, day, period, before, headlines }: NightReport): Card {
  const { figures, formats } = texts;
  const yesterday =
    day.denominator === 0
      ? figures.nothingDue
      : figures.otif(formats.share(day), countsOf('otif', day), formats.range(day));
  return {
    tone: 'plain',
    tag: figures.tag,
    heading: figures.yesterday(formats.day(date)),
    blocks: [
      { kind: 'lead', words: yesterday },
      {
        kind: 'said',
        term: figures.periods,
        words: figures.spans(
          formats.day(period.from),
          formats.day(period.to),
          formats.day(before.from),
          formats.day(before.to),
        ),
      },
      { kind: 'figures', figures: headlines.map((headline) => figureOf(headline)) },
      {
        kind: 'small',
        words: figures.howToRead,
      },
    ],
  };
}

/** Where there are few groups even the best are among the worst: who does better than all together is not to be named. */
function isBelowAll({ headlines }: NightReport): (worst: WorstGroup) => boolean {
  return ({ indicator, now }) => {
    const all = headlines.find((headline) => headline.indicator === indicator)?.now.share ?? 1;
    return (now.share ?? 1) <= all;
  };
}

function worstCards(heading: string, worst: readonly WorstGroup[], isTold: ReadonlySet<string>): Card[] {
  const [first] = worst;
  if (!first) return [];
  const blocks = worst.flatMap((each): Block[] => [
    { kind: 'figures', figures: [figureOf(each, groupId(each.group))] },
    ...(isTold.has(groupName(each.group)) ? [ordersAbove()] : ordersBehind(each)),
  ]);
  return [{ tone: 'plain', tag: texts.figures.fourWeeks(nameOf(first.indicator)), heading, blocks }];
}

function ordersAbove(): Block {
  return { kind: 'small', words: texts.figures.ordersAbove };
}

function ordersBehind({ evidence }: WorstGroup): Block[] {
  if (evidence.length === 0) return [];
  const rows = evidence.slice(0, ORDERS_EACH).map(failedOrderRow);
  return [{ kind: 'rows', term: texts.figures.ordersBehind, rows }];
}

function restatementsCard({ restatements }: NightReport): Card {
  const { tag, heading, latest } = texts.restatements;
  const blocks: Block[] = [{ kind: 'said', words: restatedWords(restatements) }];
  if (restatements.byCause.length > 0)
    blocks.push({ kind: 'rows', term: texts.terms.why, rows: causeRows(restatements) });
  if (restatements.examples.length > 0)
    blocks.push({ kind: 'rows', term: latest, rows: exampleRows(restatements) });
  return { tone: 'plain', tag, heading, blocks };
}

function linksCard({ date, period }: NightReport, apiUrl: string): Card {
  const { figures } = texts;
  return {
    tone: 'plain',
    tag: figures.linksTag,
    heading: figures.more,
    blocks: [
      { kind: 'link', term: figures.allFigures, url: figuresUrl(apiUrl, period, company) },
      { kind: 'small', words: figures.ofOneGroup },
      { kind: 'link', term: figures.ladder, url: ladderUrl(apiUrl, period) },
      { kind: 'link', term: figures.everyChange, url: restatementsUrl(apiUrl, date) },
      { kind: 'link', term: figures.scorecard, url: scorecardUrl(apiUrl) },
    ],
  };
}
