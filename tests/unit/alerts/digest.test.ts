import { describe, expect, it } from 'vitest';
import type { Alert, Standing } from '../../../lib/alerts/alert.ts';
import { isToBeTold } from '../../../lib/alerts/alert.ts';
import { composeDigest } from '../../../lib/alerts/digest.ts';
import { credibleBreaches, nextAlert } from '../../../lib/alerts/otif-review.ts';
import { wilson } from '../../../lib/statistics/proportions.ts';

function standing(ordersOtif: number, orders: number, given: Partial<Standing> = {}): Standing {
  return {
    from: '2026-03-04',
    to: '2026-03-31',
    orders,
    ordersOnTime: ordersOtif,
    ordersInFull: orders,
    ordersOtif,
    interval: wilson(ordersOtif, orders),
    target: 0.9,
    ordered: [],
    ...given,
  };
}

function anAlert(given: Partial<Alert> = {}): Alert {
  return {
    customerId: 'nordwind',
    cause: 'otifBelowTarget',
    state: 'open',
    severity: 'warning',
    firstSeen: '2026-03-31',
    lastSeen: '2026-03-31',
    standing: standing(10, 20),
    raisedAt: standing(10, 20),
    evidence: [],
    ...given,
  };
}

const digest = (alerts: Alert[]) =>
  composeDigest({
    date: '2026-04-01',
    actBy: '2026-04-03',
    alerts,
    orphans: [],
    doubtful: [],
    apiUrl: 'https://api.example.com',
  });

describe('the mail', () => {
  it('escapes what partners wrote', () => {
    const failure = {
      lines: 1,
      lateLines: 1,
      earlyLines: 0,
      missingLines: 0,
      shortLines: 0,
      overLines: 0,
      shortUnits: 0,
      minutesLate: 60,
      failedUnits: 1,
    };
    const order = { orderId: 'x', orderNumber: '<script>"&\'', dueDate: '2026-03-31', failure };
    const { html } = digest([anAlert({ evidence: [order] })]);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&#60;script&#62;&#34;&#38;&#39;');
  });

  it('shows money in its own minor units', () => {
    const ordered = [
      { amount: 123_456, currency: 'EUR' },
      { amount: 123_456, currency: 'JPY' },
      { amount: 123_456, currency: 'KWD' },
    ];
    const { text } = digest([anAlert({ standing: standing(10, 20, { ordered }) })]);
    expect(text).toContain('EUR\u00a01,234.56 and JPY\u00a0123,456 and KWD\u00a0123.456');
  });

  it('puts the gravest customer first', () => {
    const { text } = digest([
      anAlert({ customerId: 'mild' }),
      anAlert({ customerId: 'grave', severity: 'serious', standing: standing(2, 20) }),
    ]);
    expect(text.indexOf('grave')).toBeLessThan(text.indexOf('mild'));
  });
});

describe('what a mail tells', () => {
  const told = { on: '2026-04-01', state: 'open', severity: 'warning' } as const;

  it.each<[string, Partial<Alert>, string, boolean]>([
    ['a new alert', {}, '2026-04-01', true],
    ['an alert told before', { told }, '2026-04-02', false],
    ['an alert that got worse', { told, severity: 'serious' }, '2026-04-02', true],
    ['an alert after a week', { told }, '2026-04-08', true],
    ['the end of an alert', { told, state: 'closed' }, '2026-04-02', true],
    [
      'the end of an alert, again',
      { told: { ...told, state: 'closed' }, state: 'closed' },
      '2026-04-03',
      false,
    ],
    ['the end of an alert that nobody was told of', { state: 'closed' }, '2026-04-02', false],
    ['an alert raised anew', { told: { ...told, state: 'closed' } }, '2026-04-02', true],
  ])('%s', (_, given, today, expected) => {
    expect(isToBeTold(anAlert(given), today)).toBe(expected);
  });
});

describe('a credible breach', () => {
  it('is never one bad order, and is one that the night’s other customers cannot explain', () => {
    expect(credibleBreaches([standing(0, 1, { target: 0.99 })])).toEqual([false]);
    expect(credibleBreaches([standing(0, 1), standing(19, 20), standing(10, 20)])).toEqual([
      false,
      false,
      true,
    ]);
    // One of forty customers at 14 of 20 happens by chance (p = 0.011 each); alone it would be an alarm.
    const borderline = standing(14, 20);
    expect(credibleBreaches([borderline])).toEqual([true]);
    const quiet = Array.from({ length: 39 }, () => standing(20, 20));
    expect(credibleBreaches([borderline, ...quiet])[0]).toBe(false);
  });

  it('once raised does not flicker: it stays while the interval is below the promise', () => {
    const review = {
      customerId: 'nordwind',
      on: '2026-04-01',
      standing: standing(14, 20),
      isBreach: false,
      evidence: [],
    };
    expect(nextAlert(anAlert(), review)).toMatchObject({
      state: 'open',
      firstSeen: '2026-03-31',
      lastSeen: '2026-04-01',
    });
    expect(nextAlert(undefined, review)).toBeUndefined();
    expect(nextAlert(anAlert(), { ...review, standing: standing(18, 20) })).toMatchObject({
      state: 'closed',
    });
  });
});
