import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../infra/local/terminal/random.ts';
import type { OrderEvidence } from '../../../../lib/churn/reasons/evidence.ts';
import { reasonsOf } from '../../../../lib/churn/reasons/reasons.ts';
import { someEvidence, weekly } from '../../../support/evidence.ts';

const priced = (sku: string, amount: number, currency = 'EUR') => ({
  sku,
  quantity: 10,
  unitPrice: { amount: Math.round(amount), currency },
});

/** Orders of three articles, each of whose prices is a number times its list price. */
function pricedBy(factor: (weeksAgo: number, article: number) => number): OrderEvidence[] {
  return weekly((weeksAgo) => ({
    lines: [1000, 400, 2500].map((list, article) =>
      priced(`SKU-${article}`, list * factor(weeksAgo, article)),
    ),
  }));
}

describe('a price rise', () => {
  it('is named with its size and the first orders at the new price', () => {
    const orders = pricedBy((weeksAgo) => (weeksAgo < 5 ? 1.1 : 1));
    expect(reasonsOf(someEvidence({ orders }))).toMatchObject([
      {
        driver: 'priceRise',
        risePercent: 10,
        recent: { bad: 3, of: 3 },
        orders: [{ orderNumber: 'PO-31' }, { orderNumber: 'PO-24' }, {}, {}, {}],
      },
    ]);
  });

  it('is named also where it lies shortly before the ninety days', () => {
    const orders = pricedBy((weeksAgo) => (weeksAgo < 16 ? 1.08 : 1));
    expect(reasonsOf(someEvidence({ orders })).map(({ risePercent }) => risePercent)).toEqual([8]);
  });

  it('weighs a rise of 10 % like 30 points of failed orders', () => {
    const [reason] = reasonsOf(someEvidence({ orders: pricedBy((weeksAgo) => (weeksAgo < 8 ? 1.1 : 1)) }));
    expect(reason?.size).toBeGreaterThan(0.26);
    expect(reason?.size).toBeLessThan(0.3);
  });

  it('is none where prices fall, rise by less than 3 %, or only one of three articles is dearer', () => {
    const changes = [
      pricedBy((weeksAgo) => (weeksAgo < 5 ? 0.9 : 1)),
      pricedBy((weeksAgo) => (weeksAgo < 5 ? 1.02 : 1)),
      pricedBy((weeksAgo, article) => (weeksAgo < 5 && article === 0 ? 1.3 : 1)),
    ];
    for (const orders of changes) expect(reasonsOf(someEvidence({ orders }))).toEqual([]);
  });

  it('is none where other articles, or the same in another currency, cost more', () => {
    const others = weekly((weeksAgo) => ({
      lines: [priced(weeksAgo < 5 ? 'new' : 'old', weeksAgo < 5 ? 2000 : 1000)],
    }));
    const abroad = weekly((weeksAgo) => ({
      lines: [priced('A', weeksAgo < 5 ? 1200 : 1000, weeksAgo < 5 ? 'USD' : 'EUR')],
    }));
    for (const orders of [others, abroad]) expect(reasonsOf(someEvidence({ orders }))).toEqual([]);
  });

  it.each([
    ['line by line', (random: () => number) => () => 0.5 + random()],
    ['order by order', byOrder],
  ])('is found in at most 3 of 100 customers whose prices are drawn %s', (_, drawn) => {
    const found = Array.from({ length: 300 }, (__, seed) => {
      const orders = pricedBy(drawn(seeded(seed + 1)));
      return reasonsOf(someEvidence({ orders })).length;
    });
    expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(9);
  });

  it('is found though prices scatter by a few per cent', () => {
    const found = Array.from({ length: 100 }, (_, seed) => {
      const random = seeded(seed + 1);
      const orders = pricedBy((weeksAgo) => (weeksAgo < 8 ? 1.1 : 1) * (0.97 + 0.06 * random()));
      return reasonsOf(someEvidence({ orders }))[0]?.driver;
    });
    expect(found.filter((driver) => driver === 'priceRise').length).toBeGreaterThanOrEqual(95);
  });
});

function byOrder(random: () => number) {
  const factors = new Map<number, number>();
  return (weeksAgo: number) => {
    const factor = factors.get(weeksAgo) ?? 0.7 + 0.6 * random();
    factors.set(weeksAgo, factor);
    return factor;
  };
}
