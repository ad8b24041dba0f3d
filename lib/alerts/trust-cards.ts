import type { BusinessDate } from '../calendar/calendar.ts';
import { company } from '../kpis/groups.ts';
import { groupTitle } from './group-words.ts';
import type { Card, Row } from './mail-card.ts';
import { figuresUrl } from './mail-links.ts';
import type { Difference, NightReport } from './night-report.ts';
import { texts } from './texts/texts.ts';

/** Whether the counters are what the facts say, or are again since the night. */
export function isTrusted({ check }: NightReport): boolean {
  return check.differences.every(({ isRepaired }) => isRepaired);
}

/** What makes figures wrong, and so asks for something: messages that could not be counted, counters that stayed wrong. */
export function troubleCards(report: NightReport): Card[] {
  return [...deadLetterCards(report), ...(isTrusted(report) ? [] : [checkCard(report)])];
}

/** Messages that could not be counted: what it means and what to do. Nothing where there are none. */
function deadLetterCards({ deadLetters }: NightReport): Card[] {
  if (deadLetters === 0) return [];
  const { trust } = texts;
  return [
    {
      tone: 'serious',
      tag: trust.incomplete,
      heading: trust.notCounted(deadLetters),
      blocks: [
        { kind: 'said', words: trust.deadLetters },
        { kind: 'ask', words: trust.redrive },
      ],
    },
  ];
}

/** How far the figures can be trusted: orders recomputed from their facts, and what differed. */
export function checkCard(report: NightReport): Card {
  const { trust } = texts;
  const { orders, count, differences } = report.check;
  const isRepaired = isTrusted(report);
  const [tag, heading] = [trust.check, trust.areTheyRight];
  if (count === 0)
    return { tone: 'plain', tag, heading, blocks: [{ kind: 'said', words: trust.allAgree(orders) }] };
  return {
    tone: isRepaired ? 'warning' : 'serious',
    tag,
    heading,
    blocks: [
      { kind: 'said', words: trust.differed(orders, count) },
      { kind: 'rows', term: differencesTerm(count, differences), rows: differences.map(differenceRow) },
      { kind: 'ask', words: isRepaired ? trust.repaired : trust.notRepaired },
    ],
  };
}

function differencesTerm(count: number, { length }: readonly Difference[]): string {
  return length < count ? texts.trust.firstOf(length, count) : texts.trust.which;
}

function differenceRow({ group, date, measure, counted, recomputed, isRepaired }: Difference): Row {
  const { mendedDifference, difference } = texts.trust;
  return {
    name: groupTitle(group),
    note: texts.formats.day(date),
    words: (isRepaired ? mendedDifference : difference)(measure, counted, recomputed),
  };
}

/** The close of yesterday has not run: said instead of figures. */
export function missingReportCard(yesterday: BusinessDate, apiUrl: string): Card {
  const { trust, formats } = texts;
  return {
    tone: 'serious',
    tag: trust.missing,
    heading: trust.noFigures,
    blocks: [
      { kind: 'said', words: trust.notRun(formats.day(yesterday)) },
      { kind: 'ask', words: trust.runClose },
      {
        kind: 'link',
        term: trust.figuresUntilThen,
        url: figuresUrl(apiUrl, { from: yesterday, to: yesterday }, company),
      },
    ],
  };
}
