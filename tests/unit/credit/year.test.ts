import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../lib/calendar/calendar.ts';
import { type HabitName, habitNames, planned, plannedCustomers } from '../../support/credit/plans.ts';
import { waysOf, type Year, yearOf } from '../../support/credit/year.ts';

/**
 * A year of 64 simulated customers, eight of each habit, in euros, yen and dinars, of every tier, a third of them with
 * annual accounts. A limit oscillates where it goes one way, the other, and the first way again within the year, however
 * many steps each way took.
 */
const years = plannedCustomers(64, 1).map((plan) => yearOf(plan));
/** From then on those who stop pay nothing that falls due. */
const STOPPED = '2026-04-01';
const of = (habitName: HabitName) => years.filter(({ plan }) => plan.habitName === habitName);
const grownBy = ({ firstLimit, lastLimit }: Year) => lastLimit / firstLimit;
const median = (numbers: readonly number[]) =>
  numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const told = ({ plan, changes }: Year) =>
  `${plan.customerId}: ${changes.map(({ on, to }) => `${on} ${to}`).join(', ')}`;

describe('in a year the limit', () => {
  it('rises for who buys more and pays in time, and never falls', () => {
    for (const year of of('growing')) expect(waysOf(year), told(year)).not.toContain('down');
    expect(median(of('growing').map(grownBy))).toBeGreaterThanOrEqual(1.15);
  });

  it('rises step by step for a new customer who pays in time, from what little was given at first', () => {
    for (const year of of('new')) expect(waysOf(year), told(year)).not.toContain('down');
    expect(median(of('new').map(grownBy))).toBeGreaterThanOrEqual(1.5);
    for (const { reviews } of of('new')) {
      expect(reviews[0]?.score.class).toBe('sound');
      expect(reviews.at(-1)?.score.total).toBeGreaterThan(reviews[0]?.score.total ?? 100);
    }
  });

  it.each(['steady', 'seasonal'] as const)('of a %s customer stays about where it is', (habitName) => {
    for (const year of of(habitName)) {
      expect(waysOf(year).length, told(year)).toBeLessThanOrEqual(1);
      expect(Math.abs(Math.log(grownBy(year))), told(year)).toBeLessThanOrEqual(Math.log(1.5));
    }
    expect(median(of(habitName).map(grownBy))).toBe(1);
  });

  it('falls for who pays ever later, by three tenths in the end, and does not rise once it shows', () => {
    for (const year of of('slipping')) {
      // Six days later each month: from March on more than ten days late.
      const since = year.changes.filter(({ on }) => on >= '2026-03-01');
      expect(since.length, told(year)).toBeGreaterThanOrEqual(1);
      for (const { from, to } of since) expect(to, told(year)).toBeLessThan(from);
      expect(since[0]?.on.localeCompare('2026-08-01'), told(year)).toBeLessThan(0);
    }
    expect(median(of('slipping').map(grownBy))).toBeLessThanOrEqual(0.7);
  });

  it('falls within 16 weeks for who stops paying, and below a third by the end of the year', () => {
    for (const year of of('stopping')) {
      const since = year.changes.filter(({ on }) => on >= STOPPED);
      const fall = since.find(({ from, to }) => to < from);
      expect(daysBetween(STOPPED, fall?.on ?? '2027-01-01'), told(year)).toBeLessThanOrEqual(16 * 7);
      // A month late, nobody's limit rises any more.
      const late = since.filter(({ on }) => on >= addDays(STOPPED, 30));
      for (const { from, to } of late) expect(to, told(year)).toBeLessThan(from);
      expect(grownBy(year), told(year)).toBeLessThanOrEqual(0.33);
    }
  });

  it('of who paid late and pays in time again falls no further, and rises again', () => {
    const recovering = of('recovering');
    for (const { reviews } of recovering) {
      expect(reviews.at(-1)?.score.total).toBeGreaterThan(reviews[0]?.score.total ?? 100);
    }
    expect(recovering.filter((year) => waysOf(year).includes('up')).length).toBeGreaterThanOrEqual(5);
  });

  it.each(habitNames.filter((each) => each !== 'recovering'))('never oscillates: %s', (habitName) => {
    for (const year of of(habitName)) expect(waysOf(year).length, told(year)).toBeLessThanOrEqual(2);
  });

  it('is reviewed when it is due, and is a whole number of the currency’s own units', () => {
    const units = { EUR: 100, JPY: 1, KWD: 1_000 };
    for (const { plan, reviews, changes } of years) {
      for (const { to } of changes) expect(to % units[plan.currency as keyof typeof units]).toBe(0);
      for (const [index, { nextReview }] of reviews.entries()) {
        const next = reviews[index + 1]?.inputs.asOf;
        if (next !== undefined) expect(next <= nextReview.on).toBe(true);
        else expect(nextReview.on > '2026-12-31').toBe(true);
      }
    }
  });
});

it('a customer whose orders we fail is no worse off than its twin whom we serve well', () => {
  for (let round = 0; round < 8; round++) {
    const seed = 77_000 + round;
    const failed = yearOf(planned(`failed-${round}`, 'disputing', round, seed));
    const served = yearOf(planned(`served-${round}`, 'steady', round, seed));
    for (const { score } of failed.reviews) {
      expect(score.points[0]?.of).toBe('character');
      expect(score.points[0]?.points, told(failed)).toBeGreaterThanOrEqual(
        0.9 * (score.points[0]?.most ?? 0),
      );
    }
    expect(waysOf(failed).length, told(failed)).toBeLessThanOrEqual(2);
    expect(failed.lastLimit, told(failed)).toBeGreaterThanOrEqual(0.9 * served.lastLimit);
  }
});
