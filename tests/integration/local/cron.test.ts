import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../../infra/local/schedule/expression.ts';

const start = new Date('2030-01-01T00:00:00Z');

/** The next times after an instant, as an expression in a zone has them. */
function dueTimes(expression: string, after: string, count = 3, zone = 'UTC'): (string | undefined)[] {
  const next = compileExpression(expression, zone, start, 'The schedule');
  const times: (string | undefined)[] = [];
  let instant: Date | undefined = new Date(after);
  while (times.length < count && instant !== undefined) {
    instant = next(instant);
    times.push(instant?.toISOString().replace(':00.000Z', 'Z'));
  }
  return times;
}

describe('a cron expression is due', () => {
  it.each([
    [
      'cron(0/15 * * * ? *)',
      '2030-05-01T08:07:00Z',
      ['2030-05-01T08:15Z', '2030-05-01T08:30Z', '2030-05-01T08:45Z'],
    ],
    [
      'cron(30 6,18 * * ? *)',
      '2030-05-01T08:00:00Z',
      ['2030-05-01T18:30Z', '2030-05-02T06:30Z', '2030-05-02T18:30Z'],
    ],
    [
      'cron(0 7 ? * MON-FRI *)',
      '2030-05-03T08:00:00Z',
      ['2030-05-06T07:00Z', '2030-05-07T07:00Z', '2030-05-08T07:00Z'],
    ],
    [
      'cron(0 0 ? * 1 *)',
      '2030-05-01T00:00:00Z',
      ['2030-05-05T00:00Z', '2030-05-12T00:00Z', '2030-05-19T00:00Z'],
    ],
    [
      'cron(0 0 31 * ? *)',
      '2030-01-31T00:00:00Z',
      ['2030-03-31T00:00Z', '2030-05-31T00:00Z', '2030-07-31T00:00Z'],
    ],
    [
      'cron(0 12 29 FEB ? *)',
      '2030-01-01T00:00:00Z',
      ['2032-02-29T12:00Z', '2036-02-29T12:00Z', '2040-02-29T12:00Z'],
    ],
    [
      'cron(0 8-18/5 1 */6 ? 2031)',
      '2030-01-01T00:00:00Z',
      ['2031-01-01T08:00Z', '2031-01-01T13:00Z', '2031-01-01T18:00Z'],
    ],
  ])('%s after %s', (expression, after, expected) => {
    expect(dueTimes(expression, after)).toEqual(expected);
  });

  it('at the wall time of its zone, in winter and in summer', () => {
    expect(dueTimes('cron(0 7 * * ? *)', '2030-03-29T12:00:00Z', 3, 'Europe/Berlin')).toEqual([
      '2030-03-30T06:00Z',
      '2030-03-31T05:00Z',
      '2030-04-01T05:00Z',
    ]);
  });

  it('not at a time that the clocks skip, and once at one that comes twice', () => {
    const times = (after: string) => dueTimes('cron(30 2 * * ? *)', after, 2, 'Europe/Berlin');
    expect(times('2030-03-30T12:00:00Z')).toEqual(['2030-04-01T00:30Z', '2030-04-02T00:30Z']);
    expect(times('2030-10-26T12:00:00Z')).toEqual(['2030-10-27T01:30Z', '2030-10-28T01:30Z']);
  });

  it('never, when its year has passed', () => {
    expect(dueTimes('cron(0 0 1 1 ? 2029)', '2030-01-01T00:00:00Z')).toEqual([undefined]);
  });
});

it('a rate counts from the start of the stack', () => {
  expect(dueTimes('rate(6 hours)', '2030-01-01T00:00:00Z', 2)).toEqual([
    '2030-01-01T06:00Z',
    '2030-01-01T12:00Z',
  ]);
  expect(dueTimes('rate(1 day)', '2030-01-03T10:00:00Z', 1)).toEqual(['2030-01-04T00:00Z']);
});

it.each([
  'cron(0 0 L * ? *)',
  'cron(0 0 ? * 2#1 *)',
  'cron(0 25 * * ? *)',
  'cron(0 * * * *)',
  'at(2030-01-01T00:00:00)',
  'rate(0 minutes)',
])('%s is refused by name', (expression) => {
  expect(() => dueTimes(expression, '2030-01-01T00:00:00Z')).toThrow(
    /^The schedule is due at ".+", which infra\/local/,
  );
});

it('a zone that does not exist is refused', () => {
  expect(() => dueTimes('rate(1 day)', '2030-01-01T00:00:00Z', 1, 'Europe/Atlantis')).toThrow(
    'Europe/Atlantis',
  );
});
