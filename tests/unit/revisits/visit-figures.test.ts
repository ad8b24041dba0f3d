import { describe, expect, it } from 'vitest';
import { daysAfter, visitFigures } from '../../../lib/revisits/visit-figures.ts';
import { aClosedVisit, anOutcome, aVisit } from '../../support/visit-rows.ts';

const zone = 'Europe/Berlin';
const today = '2026-06-15';
const doneOn = (date: string, dueBy: string) =>
  aClosedVisit({ dueBy, closedOn: date, outcomes: [anOutcome({ occurredAt: date })] });

describe('the figures of visits', () => {
  it('of a period in which none was closed are nothing, not 100 %', () => {
    const figures = visitFigures([], [], today, zone);
    expect(figures).toMatchObject({ done: 0, meanDaysOverdue: null, open: { visits: 0, overdue: 0 } });
    expect(figures.doneOnTime).toMatchObject({ denominator: 0, share: null });
  });

  it('count as on time what was done by the due date, by when it was done and not when it was told', () => {
    const toldLate = aClosedVisit({
      dueBy: '2026-05-03',
      closedOn: '2026-05-06',
      outcomes: [anOutcome({ occurredAt: '2026-05-03T21:59:00Z' })],
    });
    // 22:30 in UTC is half past midnight in Berlin.
    const dayAfter = { ...toldLate, outcomes: [anOutcome({ occurredAt: '2026-05-03T22:30:00Z' })] };
    const visits = [
      toldLate,
      dayAfter,
      doneOn('2026-05-10', '2026-05-03'),
      doneOn('2026-05-01', '2026-05-03'),
    ];
    const figures = visitFigures(
      visits.map((closed) => ({ closed, orderedAgain: undefined })),
      [],
      today,
      zone,
    );
    expect(figures.doneOnTime).toMatchObject({ numerator: 2, denominator: 4, share: 0.5 });
    expect(figures.meanDaysOverdue).toBe((0 + 1 + 7 + 0) / 4);
  });

  it('tell called-off visits and attempts apart from visits that were done', () => {
    const outcomes = [
      anOutcome({ reached: 'notReached' }),
      anOutcome({ outcomeId: 'call-2', reached: 'declined' }),
    ];
    const followed = [
      { closed: aClosedVisit({ outcomes }), orderedAgain: undefined },
      { closed: aClosedVisit({ end: 'doNotContact', outcomes: [] }), orderedAgain: undefined },
    ];
    const open = [aVisit({ dueBy: '2026-06-14' }), aVisit({ dueBy: '2026-06-15' })];
    expect(visitFigures(followed, open, today, zone)).toMatchObject({
      done: 1,
      calledOff: { doNotContact: 1, inactive: 0, reasonsGone: 0 },
      attempts: { reached: 0, notReached: 1, declined: 1 },
      open: { visits: 2, overdue: 1 },
    });
  });

  it('count orders after a visit only where all its days have passed: early birds alone would flatter', () => {
    expect(daysAfter(doneOn('2026-05-15', '2026-05-15'), today, zone)).toEqual({
      customerId: 'nordwind',
      from: '2026-05-16',
      to: '2026-06-14',
    });
    expect(daysAfter(doneOn('2026-05-16', '2026-05-16'), today, zone)).toBeUndefined();
    expect(daysAfter(aClosedVisit({ end: 'inactive' }), today, zone)).toBeUndefined();
    const followed = [true, false, undefined].map((orderedAgain) => ({
      closed: aClosedVisit(),
      orderedAgain,
    }));
    expect(visitFigures(followed, [], today, zone)).toMatchObject({
      orderedAgain: { numerator: 1, denominator: 2 },
      orderedAgainNotKnownYet: 1,
    });
  });
});
