import { describe, expect, it } from 'vitest';
import { alertStep, isAlertToBeTold } from '../../../lib/alerts/alert.ts';
import { tellingOf } from '../../../lib/alerts/alert-life.ts';
import { excessOf } from '../../../lib/credit/breach-standing.ts';
import { type BreachAlert, nextBreach } from '../../../lib/credit/credit-alert.ts';
import { aBreach, aBreachStanding } from '../../support/credit-mails.ts';

const regular = { customerId: 'nordwind', tier: 'regular', doNotContact: false } as const;
const key = { ...regular, tier: 'key' } as const;
const on = '2026-04-02';

/** So much over a limit of EUR 30,000, in euros; room where negative. */
const over = (euros: number) => aBreachStanding({ unpaid: 2_050_000 + euros * 100 });

const raised = (debtor: typeof regular | typeof key, euros: number) => {
  const alert = nextBreach(undefined, debtor, over(euros), on);
  if (!alert) throw new Error('No alert was raised.');
  return alert;
};

describe('an account is in breach', () => {
  it.each([
    ['EUR 1 over the limit', 1, 'warning'],
    ['exactly 10 % over', 3_000, 'warning'],
    ['more than 10 % over', 3_001, 'serious'],
  ] as const)('%s', (_, euros, severity) => {
    const alert = raised(regular, euros);
    expect(alert).toMatchObject({ state: 'open', severity, firstSeen: on, lastSeen: on });
    expect(excessOf(alert.standing)).toBe(euros * 100);
    expect(alert.raisedAt).toEqual(alert.standing);
  });

  it.each([0, -1, -5_000])('not with %i over', (euros) => {
    expect(nextBreach(undefined, regular, over(euros), on)).toBeUndefined();
  });

  it('of a key customer critically, by however little', () => {
    expect(raised(key, 1).severity).toBe('critical');
  });

  it('seriously by anything where the limit is nothing', () => {
    const standing = aBreachStanding({ limit: 0, openOrders: 0, deposits: 0, unpaid: 100 });
    expect(nextBreach(undefined, regular, standing, on)?.severity).toBe('serious');
  });
});

describe('the alert of a breach', () => {
  const open = raised(regular, 1_000);

  it('stays as it is while the account does', () => {
    expect(nextBreach(open, regular, over(1_000), '2026-04-03')).toBeUndefined();
  });

  it('keeps up with an account that gets worse or better, and knows how it began', () => {
    for (const euros of [1_500, 200]) {
      const next = nextBreach(open, regular, over(euros), '2026-04-03');
      expect(next).toMatchObject({
        state: 'open',
        firstSeen: on,
        lastSeen: '2026-04-03',
        standing: over(euros),
        raisedAt: over(1_000),
      });
    }
  });

  it('is over when there is room again, and keeps what it was about', () => {
    const told = tellingOf(on, open);
    const next = nextBreach({ ...open, told }, regular, over(0), '2026-04-05');
    expect(next).toMatchObject({ state: 'closed', firstSeen: on, lastSeen: '2026-04-05', told });
    expect(next?.raisedAt).toEqual(over(1_000));
  });

  it('of what is over is raised anew', () => {
    const closed = nextBreach(open, regular, over(-1), '2026-04-05');
    expect(nextBreach(closed, regular, over(-2), '2026-04-06')).toBeUndefined();
    expect(nextBreach(closed, regular, over(5), '2026-04-07')).toMatchObject({
      state: 'open',
      firstSeen: '2026-04-07',
      raisedAt: over(5),
    });
  });
});

describe('a mail at once', () => {
  const step = (
    before: BreachAlert | undefined,
    debtor: typeof regular | typeof key,
    euros: number,
    date = on,
  ) => {
    const found = nextBreach(before, debtor, over(euros), date);
    const step = found && alertStep(before, found);
    return { next: step?.alert, asks: step?.isUrgent === true };
  };

  it('is asked for by a key customer and nobody else', () => {
    expect(step(undefined, key, 1).asks).toBe(true);
    expect(step(undefined, regular, 100_000).asks).toBe(false);
  });

  it('is asked for again only when a tenth more is owed than it told', () => {
    const first = step(undefined, key, 1_000).next;
    const little = step(first, key, 4_100);
    expect(little.asks).toBe(false);
    // The step is counted from what was told, not from the last look.
    expect(step(little.next, key, 4_101).asks).toBe(true);
  });

  it('is not asked for by room, nor twice by a limit that is crossed twice a day', () => {
    const first = step(undefined, key, 1_000).next;
    const back = step(first, key, -10);
    expect(back.asks).toBe(false);
    const again = step(back.next, key, 900);
    expect(again.asks).toBe(false);
    expect(again.next?.state).toBe('open');
    expect(step(back.next, key, 900, '2026-04-03').asks).toBe(true);
  });
});

describe('a morning mail tells a breach', () => {
  const told = { on, state: 'open', severity: 'warning', measure: 150_000 } as const;

  it.each<[string, boolean, Partial<BreachAlert>, string]>([
    ['that is new', true, {}, on],
    ['not that it told', false, { told }, '2026-04-03'],
    ['that it told a week ago', true, { told }, '2026-04-09'],
    ['that became serious', true, { told, severity: 'serious' }, '2026-04-03'],
    ['by which a tenth more is owed', true, { told, standing: over(4_651) }, '2026-04-03'],
    ['not by which hardly more is owed', false, { told, standing: over(4_650) }, '2026-04-03'],
    ['that is over', true, { told, state: 'closed' }, '2026-04-03'],
    ['not that is over and was never told', false, { state: 'closed' }, '2026-04-03'],
  ])('%s', (_, isTold, given, today) => {
    expect(isAlertToBeTold(aBreach(given), today)).toBe(isTold);
  });
});
