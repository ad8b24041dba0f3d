import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../infra/local/terminal/random.ts';
import { addDays } from '../../../../lib/calendar/calendar.ts';
import type { Outcome } from '../../../../lib/churn/reasons/evidence.ts';
import { reasonsOf } from '../../../../lib/churn/reasons/reasons.ts';
import { rightCount } from '../../../../lib/kpis/measures.ts';
import { type Right, rights } from '../../../../lib/rights/right.ts';
import {
  allKept,
  anOrderSeen,
  counted,
  failing,
  someEvidence,
  span,
  weekly,
} from '../../../support/evidence.ts';

describe('the reasons of a customer', () => {
  it.each(rights)('name the %s right where it failed the last orders', (right) => {
    const orders = weekly((weeksAgo) => (weeksAgo < 6 ? { rights: failing(right) } : {}));
    const [first, ...others] = reasonsOf(someEvidence({ orders }));
    expect(first).toMatchObject({ driver: right, recent: { bad: 6, of: 6 }, before: { bad: 2, of: 50 } });
    expect(first?.orders.map(({ orderNumber }) => orderNumber)).toEqual([
      'PO-3',
      'PO-10',
      'PO-17',
      'PO-24',
      'PO-31',
    ]);
    expect(others).toEqual([]);
  });

  it('are none where nothing happened, and none of a customer without orders', () => {
    expect(reasonsOf(someEvidence())).toEqual([]);
    expect(reasonsOf(someEvidence({ orders: [], past: {}, peers: {} }))).toEqual([]);
  });

  it('are none where a customer was always served as badly, as all others are', () => {
    const orders = weekly((weeksAgo) => (weeksAgo % 2 === 0 ? { rights: failing('time') } : {}));
    expect(reasonsOf(someEvidence({ orders, past: counted(50, 0.5), peers: counted(5000, 0.5) }))).toEqual(
      [],
    );
  });

  it('are found of who orders once a month: all three orders short are no chance', () => {
    const orders = [65, 35, 5].map((daysAgo) => anOrderSeen(daysAgo, { rights: failing('quantity') }));
    expect(reasonsOf(someEvidence({ orders, past: counted(12, 0) }))).toMatchObject([
      { driver: 'quantity', recent: { bad: 3, of: 3 }, before: { bad: 0, of: 12 } },
    ]);
  });

  it('leave out failures that the company does not answer for', () => {
    const rightsOf = (outcome: Outcome) => ({ rights: { ...allKept, time: outcome } });
    const orders = weekly((weeksAgo) => (weeksAgo < 6 ? rightsOf('excused') : {}));
    expect(reasonsOf(someEvidence({ orders }))).toEqual([]);
  });

  it('tell a failure once: orders that came late without news of it are late', () => {
    const orders = weekly((weeksAgo) => (weeksAgo < 8 ? { rights: failing('time', 'information') } : {}));
    expect(reasonsOf(someEvidence({ orders })).map(({ driver }) => driver)).toEqual(['time']);
  });

  it('tell it once also where another failure had gone on for longer', () => {
    const orders = weekly((weeksAgo) => {
      if (weeksAgo < 8) return { rights: failing('quantity', 'information') };
      return weeksAgo === 12 ? { rights: failing('information') } : {};
    });
    expect(reasonsOf(someEvidence({ orders })).map(({ driver }) => driver)).toEqual(['quantity']);
  });

  it('tell failures of different orders both, the larger first', () => {
    const orders = weekly((weeksAgo) => {
      if (weeksAgo < 7) return { rights: failing('quantity') };
      return weeksAgo < 12 ? { rights: failing('time') } : {};
    });
    expect(reasonsOf(someEvidence({ orders })).map(({ driver }) => driver)).toEqual(['quantity', 'time']);
  });

  it('name the credit holds of the span', () => {
    const orders = weekly((weeksAgo) => ({ wasHeld: weeksAgo < 4 }));
    expect(reasonsOf(someEvidence({ orders }))).toMatchObject([
      { driver: 'creditHold', recent: { bad: 4 }, before: { bad: 0 } },
    ]);
  });

  it('name bad ratings of who used to be content, with the orders they are about', () => {
    const rated = (daysAgo: number, grade: number) => ({
      givenOn: addDays(span.to, -daysAgo),
      grade,
      orderId: `id-${daysAgo}`,
    });
    const ratings = [rated(3, 0), rated(10, 0.25), rated(17, 0), rated(120, 1), rated(150, 0.75)];
    expect(reasonsOf(someEvidence({ ratings }))).toMatchObject([
      { driver: 'ratings', recent: { bad: 3, of: 3 }, orders: [{ orderNumber: 'PO-3' }, {}, {}] },
    ]);
    const single = [rated(3, 0), rated(10, 1), rated(120, 1), rated(150, 0.75)];
    expect(reasonsOf(someEvidence({ ratings: single }))).toEqual([]);
  });

  it('name complaints that wait beyond the promise of an answer, not those within it', () => {
    const complaint = { recordedOn: addDays(span.to, -20), orderId: 'id-24' };
    const overdue = [{ ...complaint, answer: 'overdue' as const }];
    expect(reasonsOf(someEvidence({ complaints: overdue }))).toMatchObject([
      { driver: 'openComplaints', recent: { bad: 1, of: 1 }, orders: [{ orderNumber: 'PO-24' }] },
    ]);
    const awaited = [{ ...complaint, answer: 'awaited' as const }];
    expect(reasonsOf(someEvidence({ complaints: awaited }))).toEqual([]);
  });

  it('name complaints that were answered late', () => {
    const complaints = [1, 2, 3, 4].map((week) => ({
      recordedOn: addDays(span.to, -7 * week),
      answer: 'late' as const,
    }));
    const peers = { ...counted(5000, 0.04), complaints: 100, complaintsInTime: 95 };
    expect(reasonsOf(someEvidence({ complaints, peers }))).toMatchObject([
      { driver: 'complaintResponse', recent: { bad: 4, of: 4 }, peers: { bad: 5, of: 100 } },
    ]);
  });

  it('name the carrier that turned late, where it brought the late orders alone', () => {
    const orders = weekly((weeksAgo) => {
      const isLate = weeksAgo < 10 && weeksAgo % 2 === 0;
      return isLate ? { carrier: 'hansa-trucks', rights: failing('time') } : {};
    });
    expect(reasonsOf(someEvidence({ orders }))).toMatchObject([
      { driver: 'time', common: 'carrier hansa-trucks' },
    ]);
  });

  it('name the lane that fails everyone, where all of the customer’s orders go by it', () => {
    const orders = weekly((weeksAgo) => (weeksAgo < 5 ? { rights: failing('time') } : {}));
    const lane = { [rightCount('time', 'pass')]: 60, [rightCount('time', 'fail')]: 40 };
    const groups = new Map([
      ['lane#hamburg>Berlin, DE', lane],
      ['carrier#nord-trucks', counted(900, 0.05)],
    ]);
    expect(reasonsOf(someEvidence({ orders, groups }))[0]?.common).toBe('lane hamburg → Berlin, DE');
    expect(reasonsOf(someEvidence({ orders }))[0]?.common).toBeUndefined();
  });

  it('are none for at least 95 of 100 to whom only happens what always does', () => {
    const customers = Array.from({ length: 500 }, (_, seed) => noise(seed + 1));
    const found = customers.filter((evidence) => reasonsOf(evidence).length > 0).length;
    expect(found / customers.length).toBeLessThanOrEqual(0.05);
  });

  it('find a planted failure of two thirds of the last eight weeks for at least 80 of 100 who order weekly', () => {
    const planted = Array.from({ length: 200 }, (_, seed) => {
      const random = seeded(seed + 7000);
      const evidence = noise(seed + 1, 12);
      const orders = evidence.orders.map((order) =>
        order.dueOn > addDays(span.to, -56) && random() < 2 / 3
          ? { ...order, rights: { ...order.rights, time: 'failed' as const } }
          : order,
      );
      return { ...evidence, orders };
    });
    const named = planted.filter((evidence) => reasonsOf(evidence)[0]?.driver === 'time').length;
    expect(named / planted.length).toBeGreaterThanOrEqual(0.8);
  });
});

/** A customer of up to 20 orders a quarter, each right of which fails in 2 to 8 of 100 orders, now as before. */
function noise(seed: number, fewest = 3) {
  const random = seeded(seed);
  const perQuarter = fewest + Math.floor(random() * (21 - fewest));
  const share = 0.02 + random() * 0.06;
  const drawn = () =>
    Object.fromEntries(rights.map((right) => [right, random() < share ? 'failed' : 'kept'])) as Record<
      Right,
      Outcome
    >;
  const orders = Array.from({ length: perQuarter + 15 }, (_, index) =>
    anOrderSeen(Math.round((index * 90) / perQuarter), { orderId: `id-${index}`, rights: drawn() }),
  ).reverse();
  const past = Object.fromEntries(
    rights.flatMap((right) => {
      const bad = Array.from({ length: perQuarter * 4 }, random).filter((each) => each < share).length;
      return [
        [rightCount(right, 'pass'), perQuarter * 4 - bad],
        [rightCount(right, 'fail'), bad],
      ];
    }),
  );
  return someEvidence({ orders, past, peers: counted(5000, 0.05) });
}
