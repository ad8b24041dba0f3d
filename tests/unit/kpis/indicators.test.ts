import { describe, expect, it } from 'vitest';
import { expanded } from '../../../lib/kpis/contribution.ts';
import { addCounts } from '../../../lib/kpis/counts.ts';
import { indicatorNames, indicatorOf } from '../../../lib/kpis/indicators.ts';
import { figuresOf } from '../../../lib/kpis/kpi.ts';
import { attainmentOf } from '../../../lib/kpis/targets.ts';
import { wilson } from '../../../lib/statistics/proportions.ts';
import { clusteredInterval } from '../../../lib/statistics/ratios.ts';

describe('an indicator', () => {
  it('of orders has Wilson’s interval', () => {
    const counts = { orders: 20, 'contract:ordersOtif': 17 };
    expect(indicatorOf('otif', counts)).toEqual({
      numerator: 17,
      denominator: 20,
      share: 0.85,
      interval: wilson(17, 20),
    });
  });

  it('of lines has one clustered by order, from sums over orders', () => {
    const orders = [
      { orders: 1, lines: 2, 'contract:linesOtif': 1 },
      { orders: 1, lines: 4, 'contract:linesOtif': 4 },
      { orders: 1, lines: 10 },
    ];
    expect(indicatorOf('lineOtif', addCounts(orders.map(expanded)))).toEqual({
      numerator: 5,
      denominator: 16,
      share: 5 / 16,
      interval: clusteredInterval({ clusters: 3, y: 5, x: 16, yy: 17, xy: 18, xx: 120 }),
    });
  });

  it('of delivered units has the orders that were delivered for clusters', () => {
    const delivered = { orders: 1, ordersDelivered: 1, unitsHandedOver: 10, unitsDamaged: 1 };
    const counts = addCounts([delivered, { ...delivered, unitsDamaged: 3 }, { orders: 1 }].map(expanded));
    expect(indicatorOf('damage', counts).interval).toEqual(
      clusteredInterval({ clusters: 2, y: 4, x: 20, yy: 10, xy: 40, xx: 200 }),
    );
  });

  it('of a right is passes of those judged; net, what others answer for is taken for kept', () => {
    const counts = { 'time:pass': 6, 'time:fail': 4, 'time:failExcused': 3, 'time:pending': 5 };
    expect(indicatorOf('timeRight', counts)).toMatchObject({ numerator: 6, denominator: 10 });
    expect(indicatorOf('timeRightNet', counts)).toMatchObject({ numerator: 9, denominator: 10 });
  });

  it('of nothing has no share, and an interval that says nothing', () => {
    for (const name of indicatorNames)
      expect(indicatorOf(name, {}), name).toEqual({
        numerator: 0,
        denominator: 0,
        share: null,
        interval: { low: 0, high: 1 },
      });
  });
});

describe('a target', () => {
  const of = (onTime: number) => indicatorOf('onTime', { orders: 100, 'contract:ordersOnTime': onTime });

  it('is met or missed when the whole interval lies on one side of it, and unclear between', () => {
    expect(attainmentOf('onTime', of(99), 0.9)).toEqual({ target: 0.9, attained: 'met' });
    expect(attainmentOf('onTime', of(92), 0.9)).toEqual({ target: 0.9, attained: 'unclear' });
    expect(attainmentOf('onTime', of(88), 0.9)).toEqual({ target: 0.9, attained: 'unclear' });
    expect(attainmentOf('onTime', of(70), 0.9)).toEqual({ target: 0.9, attained: 'missed' });
  });

  it('of what should be low is missed above it', () => {
    const late = (dropsLate: number) => indicatorOf('transportDelay', { drops: 100, dropsLate });
    expect(attainmentOf('transportDelay', late(1), 0.1).attained).toBe('met');
    expect(attainmentOf('transportDelay', late(10), 0.1).attained).toBe('unclear');
    expect(attainmentOf('transportDelay', late(40), 0.1).attained).toBe('missed');
  });

  it('stands beside its indicator alone', () => {
    const { indicators } = figuresOf({ orders: 100, 'contract:ordersOnTime': 99 }, { onTime: 0.9 });
    expect(indicators['onTime']).toMatchObject({ target: 0.9, attained: 'met' });
    expect(indicators['otif']).not.toHaveProperty('target');
  });
});

describe('figures', () => {
  it('tell counts by their families, and what is pending', () => {
    const counts = {
      orders: 5,
      ordersJudged: 3,
      ordersDelivered: 4,
      'orderedValue:EUR': 100,
      'orderedValue:JPY': 7,
      'fault:carrier': 2,
      'ruleSet:company@0': 4,
      'ruleSet:customer@1': 1,
      dropsRecovered: 2,
      recoveryMinutes: 180,
    };
    expect(figuresOf(counts, {})).toMatchObject({
      orders: { due: 5, delivered: 4, pending: 2 },
      orderedValue: [
        { amount: 100, currency: 'EUR' },
        { amount: 7, currency: 'JPY' },
      ],
      faults: [{ fault: 'carrier', orders: 2 }],
      ruleSets: [
        { ruleSet: 'company@0', orders: 4 },
        { ruleSet: 'customer@1', orders: 1 },
      ],
      timeToRecover: { drops: 2, meanHours: 1.5 },
      timeToAnswer: { complaints: 0, meanHours: null },
    });
  });
});
