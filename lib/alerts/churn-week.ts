import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import { choiceWords } from '../churn/choice-words.ts';
import type { ChurnRun, Outcomes } from '../churn/churn-run.ts';
import { wilson } from '../statistics/proportions.ts';
import { backtestRows } from './churn-model-words.ts';
import { upliftWords } from './churn-uplift.ts';
import type { Block, Card, Figure } from './mail-card.ts';
import { runUrl } from './mail-links.ts';
import { texts } from './texts/texts.ts';

/** On Mondays ops are told how the search for leavers does. */
export function isReviewDay(date: BusinessDate): boolean {
  return new Date(date).getUTCDay() === 1;
}

/** Once a week, for ops: how many may leave, and how far the alerts can be trusted. None where no run was ever done. */
export function churnWeekCards(run: ChurnRun | undefined, today: BusinessDate, apiUrl: string): Card[] {
  if (!run) return [];
  const { churnWeek, formats } = texts;
  const { date, sendingLess, outcomes, chosen } = run;
  const model = churnWeek.models[chosen.kind];
  return [
    {
      tone: 'plain',
      tag: churnWeek.tag,
      heading: churnWeek.heading(formats.day(date)),
      blocks: [
        ...missedBlocks(date, addDays(today, -1)),
        { kind: 'lead', words: statesOf(run) },
        { kind: 'said', words: churnWeek.sendingLess(sendingLess) },
        ...precisionBlocks(outcomes.told),
        { kind: 'said', term: churnWeek.didTellingHelp, words: upliftWords(outcomes) },
        {
          kind: 'said',
          term: churnWeek.whichModel,
          words: churnWeek.modelAndWhy(model, choiceWords(run, texts)),
        },
        ...backtestBlocks(run),
        { kind: 'link', term: churnWeek.run, url: runUrl(apiUrl) },
      ],
    },
  ];
}

/** The search of last night is not done: whoever left since then is in no mail. */
function missedBlocks(last: BusinessDate, yesterday: BusinessDate): Block[] {
  return last >= yesterday ? [] : [{ kind: 'ask', words: texts.churnWeek.missed }];
}

function statesOf({ customers }: ChurnRun): string {
  const { atRisk, lost, watch, steady } = customers;
  const all = Object.values(customers).reduce((sum, count) => sum + count, 0);
  return texts.churnWeek.states(all, atRisk, lost, watch, steady);
}

function precisionBlocks(told: Outcomes): Block[] {
  const { wereTheyRight, notKnown, ofThePassed, contacted, wonBack } = texts.churnWeek;
  if (told.alerts === 0) return [{ kind: 'said', term: wereTheyRight, words: notKnown }];
  return [
    { kind: 'said', term: wereTheyRight, words: ofThePassed },
    { kind: 'figures', figures: [precisionOf(told)] },
    { kind: 'said', words: contacted(told.contacted, told.alerts) },
    { kind: 'small', words: wonBack },
  ];
}

function precisionOf({ alerts, orderedAgain }: Outcomes): Figure {
  const { churnWeek, formats } = texts;
  const silent = alerts - orderedAgain;
  const measured = { share: silent / alerts, interval: wilson(silent, alerts) };
  return {
    label: churnWeek.orderedNothing,
    share: formats.share(measured),
    detail: churnWeek.silent(formats.range(measured), silent, alerts),
    compared: churnWeek.orderedAgain(orderedAgain),
    bar: measured,
  };
}

function backtestBlocks(run: ChurnRun): Block[] {
  const rows = backtestRows(run);
  if (rows.length === 0) return [];
  return [
    { kind: 'rows', term: texts.churnWeek.backtests, rows },
    { kind: 'small', words: texts.churnWeek.auc },
  ];
}
