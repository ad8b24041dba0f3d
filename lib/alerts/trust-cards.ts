import type { BusinessDate } from '../calendar/calendar.ts';
import { company } from '../kpis/groups.ts';
import { groupTitle } from './group-words.ts';
import type { Card, Row } from './mail-card.ts';
import { figuresUrl } from './mail-links.ts';
import type { Difference, NightReport } from './night-report.ts';
import { counted, dayName, number } from './words.ts';

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
  return [
    {
      tone: 'serious',
      tag: 'Figures are incomplete',
      heading: `${counted(deadLetters, 'message')} could not be counted`,
      blocks: [
        {
          kind: 'said',
          words:
            'In the dead-letter queue lies news of orders that failed again and again while they were scored. The facts are stored and safe, but figures do not have them yet.',
        },
        {
          kind: 'ask',
          words:
            'Ask the people who run Backhaul to read the errors of score-orders in the log, mend the cause, and redrive the queue. The figures mend themselves then.',
        },
      ],
    },
  ];
}

/** How far the figures can be trusted: orders recomputed from their facts, and what differed. */
export function checkCard(report: NightReport): Card {
  const { orders, count, differences } = report.check;
  const isRepaired = isTrusted(report);
  const heading = 'Are the figures right?';
  const recomputed = `${counted(orders, 'order')} recomputed from the facts this night`;
  if (count === 0)
    return {
      tone: 'plain',
      tag: 'Check',
      heading,
      blocks: [{ kind: 'said', words: `${recomputed}: every counter agrees.` }],
    };
  const ask = isRepaired
    ? 'Nothing for the figures: they are right now. Tell the people who run Backhaul that counters were wrong; the repairs are among the changed figures.'
    : 'Do not rely on the figures of these groups and days. Ask the people who run Backhaul why the counters could not be repaired.';
  return {
    tone: isRepaired ? 'warning' : 'serious',
    tag: 'Check',
    heading,
    blocks: [
      {
        kind: 'said',
        words: `${recomputed}: ${counted(count, 'counter')} differed from what the facts say.`,
      },
      { kind: 'rows', term: differencesTerm(count, differences), rows: differences.map(differenceRow) },
      { kind: 'ask', words: ask },
    ],
  };
}

function differencesTerm(count: number, { length }: readonly Difference[]): string {
  return length < count ? `The first ${number(length)} of ${number(count)}` : 'Which';
}

function differenceRow({ group, date, measure, counted: was, recomputed, isRepaired }: Difference): Row {
  return {
    name: groupTitle(group),
    note: dayName(date),
    words: `${measure}: counted ${number(was)}, by the facts ${number(recomputed)}; ${isRepaired ? 'repaired' : 'not repaired'}`,
  };
}

/** The close of yesterday has not run: said instead of figures. */
export function missingReportCard(yesterday: BusinessDate, apiUrl: string): Card {
  return {
    tone: 'serious',
    tag: 'Figures are missing',
    heading: 'No figures this morning',
    blocks: [
      {
        kind: 'said',
        words: `The nightly close of ${dayName(yesterday)} has not run. So this mail has no figures, and what it tells of customers is as of the close before.`,
      },
      {
        kind: 'ask',
        words:
          'Ask the people who run Backhaul to run close-day. It makes up every date that was missed; the next mail has figures again.',
      },
      {
        kind: 'link',
        term: 'Figures until then (API, with a token)',
        url: figuresUrl(apiUrl, { from: yesterday, to: yesterday }, company),
      },
    ],
  };
}
