import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import { choiceWords } from '../churn/choice-words.ts';
import type { ChurnRun, Outcomes } from '../churn/churn-run.ts';
import { wilson } from '../statistics/proportions.ts';
import { backtestRows, modelWords } from './churn-model-words.ts';
import { upliftWords } from './churn-uplift.ts';
import type { Block, Card, Figure } from './mail-card.ts';
import { runUrl } from './mail-links.ts';
import { counted, dayName, number, range, shareOf } from './words.ts';

/** On Mondays ops are told how the search for leavers does. */
export function isReviewDay(date: BusinessDate): boolean {
  return new Date(date).getUTCDay() === 1;
}

/** Once a week, for ops: how many may leave, and how far the alerts can be trusted. None where no run was ever done. */
export function churnWeekCards(run: ChurnRun | undefined, today: BusinessDate, apiUrl: string): Card[] {
  if (!run) return [];
  const { date, customers, sendingLess, outcomes } = run;
  const all = Object.values(customers).reduce((sum, count) => sum + count, 0);
  return [
    {
      tone: 'plain',
      tag: 'Every Monday',
      heading: `Customers who may leave, as of ${dayName(date)}`,
      blocks: [
        ...missedBlocks(date, addDays(today, -1)),
        { kind: 'lead', words: `Of ${counted(all, 'customer')}: ${statesOf(run)}.` },
        { kind: 'said', words: `${counted(sendingLess, 'customer')} still order, but credibly less.` },
        ...precisionBlocks(outcomes.told),
        { kind: 'said', term: 'Did telling help', words: upliftWords(outcomes) },
        {
          kind: 'said',
          term: 'Which model says so',
          words: `${modelWords(run.chosen.kind)} ${choiceWords(run)}.`,
        },
        ...backtestBlocks(run),
        { kind: 'link', term: 'The run with all its figures (API, with a token)', url: runUrl(apiUrl) },
      ],
    },
  ];
}

/** The search of last night is not done: whoever left since then is in no mail. */
function missedBlocks(last: BusinessDate, yesterday: BusinessDate): Block[] {
  if (last >= yesterday) return [];
  const words = `The search has not been done since. Ask the people who run Backhaul to run find-leavers; it makes up every date that was missed.`;
  return [{ kind: 'ask', words }];
}

/** `12 may leave, 4 are probably lost, 31 are watched, 410 are steady` */
function statesOf({ customers }: ChurnRun): string {
  const { atRisk, lost, watch, steady } = customers;
  return `${number(atRisk)} may leave, ${number(lost)} are probably lost, ${number(watch)} are watched, ${number(steady)} are steady`;
}

function precisionBlocks(told: Outcomes): Block[] {
  if (told.alerts === 0)
    return [
      {
        kind: 'said',
        term: 'Were the alerts right',
        words: 'Not known yet: the days ahead of no alert have passed.',
      },
    ];
  return [
    { kind: 'said', term: 'Were the alerts right', words: 'Of the alerts whose days ahead have passed:' },
    { kind: 'figures', figures: [precisionOf(told)] },
    {
      kind: 'small',
      words: 'Whoever was won back counts as ordered again, so an alert that helped looks wrong here.',
    },
  ];
}

function precisionOf({ alerts, orderedAgain }: Outcomes): Figure {
  const silent = alerts - orderedAgain;
  const measured = { share: silent / alerts, interval: wilson(silent, alerts) };
  return {
    label: 'Ordered nothing',
    share: shareOf(measured),
    detail: `${range(measured)}; ${number(silent)} of ${counted(alerts, 'alert')}`,
    compared: `the other ${number(orderedAgain)} ordered again`,
    bar: measured,
  };
}

function backtestBlocks(run: ChurnRun): Block[] {
  const rows = backtestRows(run);
  if (rows.length === 0) return [];
  return [
    { kind: 'rows', term: 'How well it told before who would fall silent (AUC), beside recency', rows },
    {
      kind: 'small',
      words:
        'AUC: of a customer who fell silent and one who did not, how often the first had been given the higher chance. 0.5 is guessing, 1 is never wrong. Recency, the baseline, knows only how long ago the last order was.',
    },
  ];
}
