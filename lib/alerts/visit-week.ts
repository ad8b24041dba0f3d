import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import { cancellations } from '../revisits/visit.ts';
import type { VisitFigures } from '../revisits/visit-figures.ts';
import type { Block, Card } from './mail-card.ts';
import { visitFiguresUrl } from './mail-links.ts';
import { texts } from './texts/texts.ts';

/** The week that is reviewed on a Monday: the seven days before. */
export function weekBefore(monday: BusinessDate) {
  return { from: addDays(monday, -7), to: addDays(monday, -1) };
}

/** Once a week, for ops: how many visits were made, and how many on time. None where there were none to make. */
export function visitWeekCards(
  figures: VisitFigures | undefined,
  monday: BusinessDate,
  apiUrl: string,
): Card[] {
  if (!figures || isNothing(figures)) return [];
  const { visitWeek, formats } = texts;
  const { open } = figures;
  const period = weekBefore(monday);
  return [
    {
      tone: 'plain',
      tag: visitWeek.tag,
      heading: visitWeek.heading(formats.day(period.from), formats.day(period.to)),
      blocks: [
        ...doneBlocks(figures),
        ...attemptBlocks(figures),
        ...calledOffBlocks(figures),
        { kind: 'said', term: visitWeek.stillToBeMade, words: visitWeek.open(open.visits, open.overdue) },
        { kind: 'link', term: visitWeek.figures, url: visitFiguresUrl(apiUrl, period) },
      ],
    },
  ];
}

function isNothing({ done, calledOff, open }: VisitFigures): boolean {
  return done + open.visits + Object.values(calledOff).reduce((sum, count) => sum + count, 0) === 0;
}

function doneBlocks({ done, doneOnTime, meanDaysOverdue }: VisitFigures): Block[] {
  const { visitWeek } = texts;
  if (meanDaysOverdue === null) return [{ kind: 'lead', words: visitWeek.noneMade }];
  const { share, range } = texts.formats;
  const onTime = doneOnTime.numerator;
  const figure = {
    label: visitWeek.onTime,
    share: share(doneOnTime),
    detail: visitWeek.detail(range(doneOnTime), onTime, done),
    compared: visitWeek.late(done - onTime),
    bar: { share: onTime / done, interval: doneOnTime.interval },
  };
  return [
    { kind: 'lead', words: visitWeek.made(onTime, done) },
    { kind: 'figures', figures: [figure] },
    { kind: 'said', words: visitWeek.daysOverdue(meanDaysOverdue) },
  ];
}

function attemptBlocks({ attempts }: VisitFigures): Block[] {
  const { attempts: term, tried } = texts.visitWeek;
  const all = attempts.reached + attempts.notReached + attempts.declined;
  return all === 0 ? [] : [{ kind: 'said', term, words: tried(all, attempts.notReached) }];
}

function calledOffBlocks({ calledOff }: VisitFigures): Block[] {
  const { calledOff: term, cancellations: said } = texts.visitWeek;
  const items = cancellations
    .filter((kind) => calledOff[kind] > 0)
    .map((kind) => said[kind](calledOff[kind]));
  return items.length === 0 ? [] : [{ kind: 'list', term, items }];
}
