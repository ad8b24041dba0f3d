import { describe, expect, it } from 'vitest';
import { businessDate, dueTime } from '../../../infra/local/job/due-time.ts';
import { scheduleWords } from '../../../infra/local/job/schedule-words.ts';
import { compileCron } from '../../../infra/local/schedule/cron.ts';

const zone = 'Europe/Berlin';
const schedule = (cron: string) => ({
  name: 'Schedule',
  functionLabel: 'close-day',
  enabled: true,
  nextDue: compileCron(cron, zone, 'Schedule'),
  input: () => ({}),
  fire: async () => undefined,
});

describe('a job as of a date', () => {
  it.each([
    ['0 1 * * ? *', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['0/20 2 * * ? *', '2026-07-01', '2026-07-01T00:00:00.000Z'],
    ['0/15 * * * ? *', '2026-03-01', '2026-02-28T23:00:00.000Z'],
    ['0 4 1 * ? *', '2026-03-01', '2026-03-01T03:00:00.000Z'],
  ])('by %s runs on %s at %s', (cron, date, at) => {
    expect(dueTime(schedule(cron), date, zone).toISOString()).toBe(at);
  });

  it('on which it is not due is refused, with the next on which it is', () => {
    expect(() => dueTime(schedule('0 4 1 * ? *'), '2026-03-02', zone)).toThrow(
      'close-day is not due on 2026-03-02; it is next on 2026-04-01.',
    );
    // The night on which the clocks skip 02:00.
    expect(() => dueTime(schedule('0 2 * * ? *'), '2026-03-29', zone)).toThrow('next on 2026-03-30');
  });

  it.each(['2026-02-30', '2026-3-1', 'yesterday', '2026-03-01T00:00', ''])('%j is no date', (text) => {
    expect(() => businessDate('as-of', text)).toThrow('--as-of takes a date like 2026-03-01');
  });
});

it.each([
  [{ hour: '*', minute: '0/15' }, 'every 15 minutes'],
  [{ hour: '*', minute: '30' }, 'every hour at minute 30'],
  [{ hour: '1', minute: '0' }, 'at 01:00'],
  [{ hour: '2', minute: '0/20' }, 'at 02:00, 02:20 and 02:40'],
  [{ hour: '4', minute: '0', day: '1' }, 'on day 1 of the month at 04:00'],
])('%j is said as “%s”', (at, words) => {
  expect(scheduleWords(at)).toBe(words);
});
