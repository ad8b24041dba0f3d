import type { Digest } from '../../../lib/alerts/digest.ts';
import { aHeadline, anAlert, anIndicator, aReport, aWorstGroup } from '../morning-mails.ts';

/** Figures good and bad, wrong and missing. */
export function figureMornings(): Partial<Digest>[] {
  const day = anIndicator(0, 0);
  return [
    { report: undefined },
    { report: aReport({ day }) },
    { report: aReport({ day, headlines: unmeasured }) },
    { report: aReport({ day }), doubtful: [{ date: '2026-03-31' }] },
    { report: aReport({ deadLetters: 1 }) },
    toldAbove(),
    ...checks(),
    ...restatements(),
  ];
}

/** One of the worst has a card of its own. */
function toldAbove(): Partial<Digest> {
  const customers = [aWorstGroup('customer', '1', { evidence: [] })];
  const { worst } = aReport();
  return {
    alerts: [anAlert({ group: { kind: 'customer', id: '1' } })],
    report: aReport({ worst: { ...worst, customers } }),
  };
}

const unmeasured = [
  aHeadline({ before: anIndicator(0, 0) }),
  aHeadline({ now: anIndicator(0, 0) }),
  aHeadline({ now: anIndicator(99, 100), target: 0.5 }),
  aHeadline({ now: anIndicator(9, 10), target: 0.9 }),
];

function checks(): Partial<Digest>[] {
  const difference = {
    group: { kind: 'company', id: '' },
    date: '2026-03-29',
    measure: '',
    counted: 1,
    recomputed: 2,
    isRepaired: true,
  } as const;
  return [
    { report: aReport({ check: { orders: 5, count: 1, differences: [difference] } }) },
    {
      report: aReport({
        check: { orders: 5, count: 2, differences: [{ ...difference, isRepaired: false }] },
      }),
    },
  ];
}

function restatements(): Partial<Digest>[] {
  const causes = ['laterFact', 'lateFact', 'correction', 'ruleSet', 'settings', 'repair'] as const;
  const byCause = causes.map((cause) => ({ cause, count: 1 }));
  const examples = causes.map((kind) => ({
    customerId: '1',
    orderNumber: '2',
    date: '2026-03-28',
    restatedAt: '2026-03-31T09:12:00.000Z',
    cause: { kind, facts: [] },
  }));
  return [{ report: aReport({ restatements: { count: 6, hasMore: true, byCause, examples } }) }];
}
