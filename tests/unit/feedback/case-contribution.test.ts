import { describe, expect, it } from 'vitest';
import { caseContribution } from '../../../lib/feedback/case-contribution.ts';
import { countChange } from '../../../lib/feedback/case-count.ts';
import { aCase, movedCase } from '../../support/feedback-builders.ts';

const hours = { zone: 'Europe/Berlin', holidays: [] };
const at = (instant: string) => new Date(instant);
/** Recorded on Tuesday, 3 March, 10:00; a regular customer’s minor complaint is promised an answer within 90 business hours. */
const promiseEnds = '2026-03-17T09:00:00.000Z';
const later = at('2026-04-30T12:00:00Z');

describe('a complaint', () => {
  it('counts for nothing while its answer is awaited', () => {
    expect(caseContribution(aCase(), at(promiseEnds), hours)).toBeUndefined();
    const acknowledged = movedCase([['acknowledge', '2026-03-03T10:00:00Z']]);
    expect(caseContribution(acknowledged, at('2026-03-10T10:00:00Z'), hours)).toBeUndefined();
  });

  it('counts as not in time once its promise has passed, answered or not', () => {
    const justAfter = new Date(+at(promiseEnds) + 1);
    expect(caseContribution(aCase(), justAfter, hours)).toEqual({
      date: '2026-03-03',
      groups: ['company', 'customer#nordwind', 'tier#regular'],
      counts: { complaints: 1 },
    });
    const late = movedCase([['answer', '2026-03-17T10:00:00Z']]);
    expect(caseContribution(late, later, hours)?.counts).toEqual({
      complaints: 1,
      complaintsAnswered: 1,
      answerMinutes: 91 * 60,
    });
  });

  it('counts as in time when it was answered in time, with the business minutes that the first answer took', () => {
    const answered = movedCase([['answer', '2026-03-04T08:30:00Z']]);
    const contribution = caseContribution(answered, later, hours);
    // From 10:00 to 18:00 and from 9:00 to 9:30.
    expect(contribution?.counts).toEqual({
      complaints: 1,
      complaintsInTime: 1,
      complaintsAnswered: 1,
      answerMinutes: 8.5 * 60,
    });
  });

  it('is not charged the time for which it waited for the customer', () => {
    const waited = movedCase([
      ['pause', '2026-03-03T10:00:00Z'],
      ['resume', '2026-03-30T08:00:00Z'],
      ['answer', '2026-03-30T09:00:00Z'],
    ]);
    expect(caseContribution(waited, later, hours)?.counts).toEqual({
      complaints: 1,
      complaintsInTime: 1,
      complaintsAnswered: 1,
      answerMinutes: 120,
    });
    const waiting = movedCase([['pause', '2026-03-03T10:00:00Z']]);
    expect(caseContribution(waiting, later, hours)).toBeUndefined();
  });

  it('keeps what its first answer came to when it is reopened, and answered anew or never', () => {
    const closed = movedCase([
      ['answer', '2026-03-03T10:00:00Z'],
      ['close', '2026-03-03T11:00:00Z', { rootCause: { right: 'time', fault: 'carrier' } }],
    ]);
    const first = caseContribution(closed, later, hours);
    expect(first?.counts).toMatchObject({ complaintsInTime: 1, answerMinutes: 60 });
    const moves = [
      ['answer', '2026-03-03T10:00:00Z'],
      ['close', '2026-03-03T11:00:00Z', { rootCause: { right: 'time', fault: 'carrier' } }],
      ['reopen', '2026-03-09T11:00:00Z'],
    ] as const;
    expect(caseContribution(movedCase(moves), later, hours)).toEqual(first);
    const again = movedCase([...moves, ['answer', '2026-04-30T11:00:00Z']]);
    expect(caseContribution(again, later, hours)).toEqual(first);
  });

  it('counts under the business date of its recording, and the tier that the customer had then', () => {
    const late = aCase({ recordedAt: '2026-03-03T23:30:00.000Z', tier: 'key' });
    expect(caseContribution(late, later, hours)).toMatchObject({
      date: '2026-03-04',
      groups: ['company', 'customer#nordwind', 'tier#key'],
    });
  });
});

describe('the difference that a case makes', () => {
  const counted = caseContribution(movedCase([['answer', '2026-03-03T10:00:00Z']]), later, hours);

  it('is nothing to write for what is counted already, or counts for nothing yet', () => {
    expect(countChange({ counted, moves: 1 }, { counted, moves: 1 })).toBeUndefined();
    expect(countChange(undefined, { moves: 0 })).toBeUndefined();
  });

  it('keeps that more moves are known though no counter changes, so that an older reading cannot come back', () => {
    expect(countChange({ counted, moves: 1 }, { counted, moves: 2 })).toEqual([]);
  });

  it('takes back what no longer holds', () => {
    const [company] = countChange({ counted, moves: 1 }, { moves: 2 }) ?? [];
    expect(company?.counts).toEqual({
      complaints: -1,
      complaintsInTime: -1,
      complaintsAnswered: -1,
      answerMinutes: -60,
    });
  });
});
