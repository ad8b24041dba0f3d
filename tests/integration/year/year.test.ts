import { expect, it } from 'vitest';
import type { AlertCause } from '../../../lib/alerts/alert.ts';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { FIRST_DAY, LAST_DAY } from '../../support/year/customers.ts';
import { causesOpen, faultsOf } from '../../support/year/invariants.ts';
import { Life } from '../../support/year/life.ts';

const SEED = 7;
const LIMIT_MS = 20 * 60_000;

it('a year of all jobs sends no mail twice, visits nobody on a holiday or beyond a capacity, and has an alert just where there is a cause', {
  timeout: LIMIT_MS,
}, async () => {
  const life = await Life.begun(SEED, FIRST_DAY);
  const causes = new Set<AlertCause>();
  for (let date = FIRST_DAY; date <= LAST_DAY; date = addDays(date, 1)) {
    await life.night(date);
    expect(await faultsOf(life.world, life.outbox, date), `${date}, seed ${SEED}`).toEqual([]);
    for (const cause of causesOpen(life.world)) causes.add(cause);
    await life.day(date);
  }
  // There was one of every cause, or the year would prove little.
  expect([...causes].sort()).toEqual([
    'belowTarget',
    'complaint',
    'creditBreach',
    'leaving',
    'sendingLess',
    'visitOverdue',
    'worseThanBefore',
  ]);
});
