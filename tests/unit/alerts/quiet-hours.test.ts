import { describe, expect, it } from 'vitest';
import { isQuiet } from '../../../lib/alerts/quiet-hours.ts';

const zone = 'Europe/Berlin';
const night = { from: '20:00', to: '07:00' };

describe('quiet hours', () => {
  it.each([
    ['before they begin', '2026-04-01T17:59:59Z', false],
    ['when they begin', '2026-04-01T18:00:00Z', true],
    ['at midnight', '2026-04-01T22:00:00Z', true],
    ['until they end', '2026-04-02T04:59:59Z', true],
    ['when they end', '2026-04-02T05:00:00Z', false],
    ['on a Sunday at noon', '2026-04-05T10:00:00Z', false],
    ['in winter, by the clocks of the zone', '2026-01-10T18:30:00Z', false],
  ])('%s', (_, now, expected) => {
    expect(isQuiet(night, new Date(now), zone)).toBe(expected);
  });

  it('may lie within a day', () => {
    const nap = { from: '01:00', to: '06:00' };
    expect(isQuiet(nap, new Date('2026-04-01T02:00:00Z'), zone)).toBe(true);
    expect(isQuiet(nap, new Date('2026-04-01T21:00:00Z'), zone)).toBe(false);
  });

  it('are none where none are set', () => {
    expect(isQuiet(undefined, new Date('2026-04-01T22:00:00Z'), zone)).toBe(false);
  });
});
