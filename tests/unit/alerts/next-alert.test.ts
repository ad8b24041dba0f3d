import { describe, expect, it } from 'vitest';
import type {
  IndicatorAlert,
  IndicatorSubject,
  Standing,
  Yardstick,
} from '../../../lib/alerts/indicator-alert.ts';
import { hasGoneQuiet } from '../../../lib/alerts/indicator-alert.ts';
import { type Finding, nextAlert } from '../../../lib/alerts/next-alert.ts';
import { standingOf } from '../../../lib/alerts/standing.ts';
import { judged } from '../../../lib/kpis/measures.ts';

const subject: IndicatorSubject = {
  group: { kind: 'customer', id: 'nordwind' },
  cause: 'belowTarget',
  indicator: 'otif',
};
const target: Yardstick = { kind: 'target', target: 0.9 };

function standing(good: number, orders: number, against = target): Standing {
  const counts = { orders, [judged('contract', 'ordersOtif')]: good };
  return standingOf('otif', counts, { from: '2026-03-04', to: '2026-03-31' }, against);
}

function finding(given: Partial<Finding>): Finding {
  return {
    subject,
    on: '2026-03-31',
    standing: standing(10, 20),
    isCredible: true,
    isStillAsked: true,
    evidence: [],
    ...given,
  };
}

function raised(given: Partial<Finding> = {}): IndicatorAlert {
  const alert = nextAlert(undefined, finding(given));
  if (!alert) throw new Error('No alert was raised.');
  return alert;
}

describe('an alert', () => {
  it('is raised by a credible finding alone, and not where the figures have changed meanwhile', () => {
    expect(raised()).toMatchObject({ state: 'open', severity: 'serious', firstSeen: '2026-03-31' });
    expect(nextAlert(undefined, finding({ isCredible: false }))).toBeUndefined();
    expect(nextAlert(undefined, finding({ standing: standing(18, 20) }))).toBeUndefined();
  });

  it('is serious where the interval lies far off', () => {
    expect(raised({ standing: standing(80, 100) }).severity).toBe('warning');
    expect(raised({ standing: standing(50, 100) }).severity).toBe('serious');
  });

  it('stays open while the interval is on the bad side, credible or not that night, and keeps how it began', () => {
    const first = raised();
    const next = nextAlert(
      first,
      finding({ on: '2026-04-01', isCredible: false, standing: standing(80, 100) }),
    );
    expect(next).toMatchObject({ state: 'open', firstSeen: '2026-03-31', lastSeen: '2026-04-01' });
    expect(next).toMatchObject({ severity: 'warning', raisedAt: first.standing });
  });

  it('closes when it is not, or when nobody asks for it any more', () => {
    expect(nextAlert(raised(), finding({ standing: standing(85, 100) }))).toMatchObject({ state: 'closed' });
    expect(nextAlert(raised(), finding({ isStillAsked: false }))).toMatchObject({ state: 'closed' });
  });

  it('that closed is left alone until it is raised anew', () => {
    const closed = nextAlert(raised(), finding({ standing: standing(90, 100) }));
    expect(nextAlert(closed, finding({ isCredible: false }))).toBeUndefined();
    expect(nextAlert(closed, finding({ on: '2026-04-09' }))).toMatchObject({
      state: 'open',
      firstSeen: '2026-04-09',
    });
  });

  it('on a worsening is held against the weeks before, both intervals whole', () => {
    const before: Yardstick = {
      kind: 'before',
      from: '2026-02-04',
      to: '2026-03-03',
      indicator: standing(19, 20).indicator,
    };
    const worse: IndicatorSubject = { ...subject, cause: 'worseThanBefore' };
    const open = raised({ subject: worse, standing: standing(10, 20, before) });
    expect(nextAlert(open, finding({ subject: worse, standing: standing(15, 20, before) }))?.state).toBe(
      'closed',
    );
  });

  it('of a customer that orders less than half as much is no good news; of a lane it is none at all', () => {
    const quiet = nextAlert(raised(), finding({ standing: standing(5, 5) }));
    expect(quiet && hasGoneQuiet(quiet)).toBe(true);
    expect(quiet && hasGoneQuiet({ ...quiet, group: { kind: 'lane', id: 'a>b' } })).toBe(false);
  });
});
