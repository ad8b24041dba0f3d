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
import { checkCard, isTrusted } from './trust-cards.ts';
import { dayName, range, shareOf } from './words.ts';

/** Failed orders shown behind each of the worst. */
const ORDERS_EACH = 3;
const ORDERS_ABOVE: Block = { kind: 'small', words: 'Its orders stand in its card above.' };

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
    ...worst('Worst customers', customers),
    ...worst('Worst carriers', carriers),
    ...worst('Worst lanes', lanes),
    restatementsCard(report),
    ...(isTrusted(report) ? [checkCard(report)] : []),
    linksCard(report, apiUrl),
  ];
}

function headlinesCard({ date, day, period, before, headlines }: NightReport): Card {
  const yesterday =
    day.denominator === 0
      ? 'No order was due.'
      : `OTIF ${shareOf(day)} (${countsOf('otif', day)}; ${range(day)})`;
  return {
    tone: 'plain',
    tag: 'Figures',
    heading: `Yesterday, ${dayName(date)}`,
    blocks: [
      { kind: 'lead', words: yesterday },
      {
        kind: 'said',
        term: 'Orders due in four weeks, beside the four weeks before',
        words: `${dayName(period.from)} to ${dayName(period.to)}; before: ${dayName(before.from)} to ${dayName(before.to)}`,
      },
      { kind: 'figures', figures: headlines.map((headline) => figureOf(headline)) },
      {
        kind: 'small',
        words:
          'A bar runs from 0 to the share; the thin line under it is the 95 % interval of the share, the upright mark the target. ▲ and ▼ stand only where the change is more than chance.',
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
    ...(isTold.has(groupName(each.group)) ? [ORDERS_ABOVE] : ordersBehind(each)),
  ]);
  return [{ tone: 'plain', tag: `${nameOf(first.indicator)}, four weeks`, heading, blocks }];
}

function ordersBehind({ evidence }: WorstGroup): Block[] {
  if (evidence.length === 0) return [];
  const rows = evidence.slice(0, ORDERS_EACH).map(failedOrderRow);
  return [{ kind: 'rows', term: 'Orders behind it, most units first', rows }];
}

function restatementsCard({ restatements }: NightReport): Card {
  const blocks: Block[] = [{ kind: 'said', words: restatedWords(restatements) }];
  if (restatements.byCause.length > 0)
    blocks.push({ kind: 'rows', term: 'Why', rows: causeRows(restatements) });
  if (restatements.examples.length > 0)
    blocks.push({
      kind: 'rows',
      term: 'Told late, corrected or judged anew: the latest',
      rows: exampleRows(restatements),
    });
  return { tone: 'plain', tag: 'Since yesterday', heading: 'Changed figures of closed days', blocks };
}

function linksCard({ date, period }: NightReport, apiUrl: string): Card {
  return {
    tone: 'plain',
    tag: 'API, with a token',
    heading: 'More',
    blocks: [
      { kind: 'link', term: 'All figures by week', url: figuresUrl(apiUrl, period, company) },
      {
        kind: 'small',
        words: 'Of one group: add customerId, carrier, warehouse, lane, tier or partnerId to the query.',
      },
      { kind: 'link', term: 'OTIF by every definition', url: ladderUrl(apiUrl, period) },
      { kind: 'link', term: 'Every change to a closed day', url: restatementsUrl(apiUrl, date) },
      {
        kind: 'link',
        term: 'What an order was promised and what came, by its id above',
        url: scorecardUrl(apiUrl),
      },
    ],
  };
}
