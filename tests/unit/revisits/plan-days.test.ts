import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type BusinessDate, isWorkingDay } from '../../../lib/calendar/calendar.ts';
import { type Planning, planDays, type Wanted } from '../../../lib/revisits/plan-days.ts';
import { faultsOfPlan } from '../../support/visit-checker.ts';

/** Monday. */
const today = '2026-03-02';
/** Wednesday and the Friday after. */
const holidays = ['2026-03-04', '2026-03-13'];
const planning: Planning = { today, holidays, visitsPerDay: 1 };

const wanted = (customerId: string, dueBy: BusinessDate, given: Partial<Wanted> = {}): Wanted => ({
  customerId,
  book: 'anna',
  dueBy,
  isUrgent: false,
  canWait: false,
  ...given,
});
const planned = (...all: readonly Wanted[]) => Object.fromEntries(planDays(all, planning));

describe('the day of a visit', () => {
  it('is the one by which it is due, or the nearest working day before', () => {
    expect(planned(wanted('a', '2026-03-05'))).toEqual({ a: '2026-03-05' });
    expect(planned(wanted('a', '2026-03-08'))).toEqual({ a: '2026-03-06' });
    expect(planned(wanted('a', '2026-03-04'))).toEqual({ a: '2026-03-03' });
  });

  it('comes earlier where the book is full, and later only where no earlier day is free', () => {
    const due = '2026-03-03';
    expect(planned(wanted('a', due), wanted('b', due), wanted('c', due))).toEqual({
      a: '2026-03-03',
      b: '2026-03-02',
      c: '2026-03-05',
    });
  });

  it('is of one book: another account manager is free', () => {
    const due = '2026-03-03';
    const days = planned(wanted('a', due), wanted('b', due, { book: 'bernd' }));
    expect(days).toEqual({ a: due, b: due });
  });

  it('stays though a better one is free', () => {
    expect(planned(wanted('a', '2026-03-10', { given: '2026-03-05' }))).toEqual({ a: '2026-03-05' });
  });

  it('is the next free one where it was missed', () => {
    const missed = { given: '2026-02-27' };
    expect(planned(wanted('a', '2026-03-10', missed))).toEqual({ a: '2026-03-02' });
    expect(planned(wanted('a', '2026-02-27', missed), wanted('b', '2026-02-26', missed))).toEqual({
      b: '2026-03-02',
      a: '2026-03-03',
    });
  });

  it('waits for the date until which the visit was put off', () => {
    const later = { given: '2026-03-03', notBefore: '2026-03-07' };
    expect(planned(wanted('a', '2026-03-07', later))).toEqual({ a: '2026-03-09' });
  });

  it('is given up by the cadence visit that is due last where an urgent one needs it', () => {
    const days = planned(
      wanted('soon', '2026-03-03', { given: '2026-03-03' }),
      wanted('late', '2026-03-20', { given: '2026-03-02' }),
      wanted('urgent', '2026-03-02', { isUrgent: true }),
    );
    expect(days).toEqual({ urgent: '2026-03-02', soon: '2026-03-03', late: '2026-03-20' });
  });

  it('is sought for sixty days where it can wait, and for as long as it takes where it cannot', () => {
    const full = Array.from({ length: 60 }, (_, index) => wanted(`x${index}`, '2026-03-02'));
    expect(planned(...full, wanted('z', '2026-03-09', { canWait: true }))).not.toHaveProperty('z');
    expect(planned(...full, wanted('z', '2026-03-09'))).toHaveProperty('z', '2026-05-27');
  });
});

const dateNear = fc.integer({ min: -10, max: 25 }).map((days) => addDays(today, days));
const visit = fc.record(
  {
    book: fc.constantFrom('anna', 'bernd', ''),
    dueBy: dateNear,
    isUrgent: fc.boolean(),
    notBefore: dateNear,
    given: dateNear,
    canWait: fc.boolean(),
  },
  { requiredKeys: ['book', 'dueBy', 'isUrgent', 'canWait'] },
);
const crowd = fc.array(visit, { maxLength: 40 }).map((visits) =>
  visits.map(
    ({ canWait, isUrgent, given, ...rest }, index): Wanted => ({
      customerId: `c${String(index).padStart(2, '0')}`,
      ...rest,
      isUrgent,
      given,
      canWait: canWait && !isUrgent && given === undefined,
    }),
  ),
);
const settings = fc.record({
  today: fc.constant(today),
  holidays: fc.subarray(['2026-03-02', ...holidays, '2026-03-16', '2026-03-17']),
  visitsPerDay: fc.integer({ min: 1, max: 3 }),
});

describe('a plan', () => {
  it('keeps every rule, whoever is to be visited', () => {
    fc.assert(
      fc.property(crowd, settings, (all, given) => {
        expect(faultsOfPlan(all, planDays(all, given), given)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever the order in which visits are told', () => {
    fc.assert(
      fc.property(crowd, settings, (all, given) => {
        expect(sorted(planDays(all.toReversed(), given))).toEqual(sorted(planDays(all, given)));
      }),
    );
  });

  it('is the same again where any part of it was kept and the rest was lost', () => {
    fc.assert(
      fc.property(
        crowd,
        settings,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (all, given, kept) => {
          const days = planDays(all, given);
          const half = all.map((each, index) => {
            const day = days.get(each.customerId);
            return kept[index] && day !== undefined ? { ...each, given: day, canWait: false } : each;
          });
          expect(sorted(planDays(half, given))).toEqual(sorted(days));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function sorted(days: ReadonlyMap<string, BusinessDate>): unknown {
  return [...days].toSorted(([left], [right]) => (left < right ? -1 : 1));
}

describe('the checker of plans', () => {
  it('finds what a plan does wrong', () => {
    const all = [wanted('a', '2026-03-05'), wanted('b', '2026-03-05', { given: '2026-03-05' })];
    const faults = (days: Record<string, string>) =>
      faultsOfPlan(all, new Map(Object.entries(days)), planning).join('; ');
    expect(isWorkingDay('2026-03-04', holidays)).toBe(false);
    expect(faults({ a: '2026-03-03', b: '2026-03-05' })).toBe('');
    expect(faults({ b: '2026-03-05' })).toContain('a is not planned');
    expect(faults({ a: '2026-03-04', b: '2026-03-05' })).toContain('holiday');
    expect(faults({ a: '2026-03-05', b: '2026-03-05' })).toContain('too many');
    expect(faults({ a: '2026-02-27', b: '2026-03-05' })).toContain('too early');
    expect(faults({ a: '2026-03-06', b: '2026-03-05' })).toContain('late');
    expect(faults({ a: '2026-03-02', b: '2026-03-03' })).toContain('for no good reason');
  });
});
