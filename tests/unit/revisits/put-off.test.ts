import { describe, expect, it } from 'vitest';
import { dueByOf } from '../../../lib/revisits/due-by.ts';
import { putOff, untilFault } from '../../../lib/revisits/put-off.ts';
import { namedVisit, type Snooze } from '../../../lib/revisits/visit.ts';
import { visitBehind, visitIdOf } from '../../../lib/revisits/visit-id.ts';
import { aVisit, cadence, toConfirm } from '../../support/visit-rows.ts';

const snooze = (until: string): Snooze => ({
  until,
  reason: 'Stocktaking',
  by: 'olga',
  at: '2026-03-30T09:00:00Z',
});

describe('the date until which a visit is put off', () => {
  it.each([
    ['2026-03-30', 'must come after today, 2026-03-30'],
    ['2026-03-29', 'must come after today, 2026-03-30'],
    ['2026-04-04', 'must be a working day'],
    ['2026-04-03', 'must be a working day'],
    ['2026-06-29', 'must lie within 90 days: by 2026-06-28'],
    ['2026-03-31', undefined],
    ['2026-06-26', undefined],
  ])('%s on 30 March, Good Friday being a holiday: %s', (until, fault) => {
    expect(untilFault(until, '2026-03-30', ['2026-04-03'])).toBe(fault);
  });
});

describe('a visit that is put off', () => {
  it('is due when the snooze ends where that is later, and else as before', () => {
    expect(putOff(aVisit(), snooze('2026-05-11')).dueBy).toBe('2026-05-11');
    expect(putOff(aVisit(), snooze('2026-04-13')).dueBy).toBe('2026-05-03');
  });

  it('keeps its day until the next planning', () => {
    expect(putOff(aVisit(), snooze('2026-05-11')).plannedFor).toBe('2026-04-01');
  });

  it('confirms a complaint no later for that: it was promised to the customer', () => {
    const visit = aVisit({ reasons: [toConfirm, cadence], dueBy: '2026-04-01' });
    expect(putOff(visit, snooze('2026-05-11')).dueBy).toBe('2026-04-01');
  });

  it('is due by the earliest of its reasons without a snooze', () => {
    expect(dueByOf([cadence, toConfirm], undefined)).toBe('2026-04-01');
  });
});

describe('the id of a visit', () => {
  it('names the customer and the visit, and no other text does', () => {
    const id = visitIdOf({ customerId: 'a'.repeat(64), number: 123 });
    expect(visitBehind(id)).toEqual({ customerId: 'a'.repeat(64), number: 123 });
    for (const other of ['', 'nordwind', `${id}=`, Buffer.from('nordwind').toString('base64url')])
      expect(visitBehind(other)).toBeUndefined();
    expect(namedVisit('nordwind 0')).toBeUndefined();
  });
});
