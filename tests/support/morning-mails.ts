import type { CasesTold } from '../../lib/alerts/case-told.ts';
import type { ChurnTold } from '../../lib/alerts/churn-told.ts';
import type { Digest } from '../../lib/alerts/digest.ts';
import type { IndicatorAlert, Standing } from '../../lib/alerts/indicator-alert.ts';
import type { Headline, NightReport, WorstGroup } from '../../lib/alerts/night-report.ts';
import type { VisitsTold } from '../../lib/alerts/visit-told.ts';
import type { Group } from '../../lib/kpis/groups.ts';
import type { Indicator } from '../../lib/kpis/indicators.ts';
import type { FailedOrder } from '../../lib/scorecards/failed-order.ts';
import { wilson } from '../../lib/statistics/proportions.ts';
import { aBreach, anEvidence, aProposalToTell, noCredit } from './credit-mails.ts';

export function anIndicator(numerator: number, denominator: number): Indicator {
  const share = denominator === 0 ? null : numerator / denominator;
  return { numerator, denominator, share, interval: wilson(numerator, denominator) };
}

/** Of OTIF: all orders came in full, those that failed were late. */
export function aStanding(kept: number, orders: number, given: Partial<Standing> = {}): Standing {
  return {
    from: '2026-03-04',
    to: '2026-03-31',
    indicator: anIndicator(kept, orders),
    against: { kind: 'target', target: 0.9 },
    orders,
    ordersOnTime: kept,
    ordersInFull: orders,
    ordered: [],
    ...given,
  };
}

export function anAlert(given: Partial<IndicatorAlert> = {}): IndicatorAlert {
  return {
    group: { kind: 'customer', id: 'nordwind' },
    cause: 'belowTarget',
    indicator: 'otif',
    state: 'open',
    severity: 'warning',
    firstSeen: '2026-03-31',
    lastSeen: '2026-03-31',
    standing: aStanding(10, 20),
    raisedAt: aStanding(10, 20),
    evidence: [],
    ...given,
  };
}

/** Two of its lines came a day late. */
export function aFailedOrder(orderNumber: string, given: Partial<FailedOrder> = {}): FailedOrder {
  return {
    orderId: 'e8203525cb70ee29a06fb9947f090f02',
    orderNumber,
    dueDate: '2026-03-30',
    failure: {
      lines: 3,
      lateLines: 2,
      earlyLines: 0,
      missingLines: 0,
      shortLines: 0,
      overLines: 0,
      shortUnits: 0,
      minutesLate: 1440,
      failedUnits: 12,
    },
    ...given,
  };
}

export function aHeadline(given: Partial<Headline> = {}): Headline {
  return {
    indicator: 'otif',
    now: anIndicator(4_412, 5_100),
    before: anIndicator(4_700, 5_000),
    trend: 'worse',
    target: 0.95,
    ...given,
  };
}

export function aWorstGroup(kind: Group['kind'], id: string, given: Partial<WorstGroup> = {}): WorstGroup {
  return {
    ...aHeadline({ now: anIndicator(31, 60), before: anIndicator(50, 58) }),
    group: { kind, id },
    evidence: [aFailedOrder(`${id}-1`), aFailedOrder(`${id}-2`)],
    ...given,
  };
}

/** A night after which nothing is amiss: 200 orders were due, 182 of them on time and in full. */
export function aReport(given: Partial<NightReport> = {}): NightReport {
  return {
    date: '2026-03-31',
    period: { from: '2026-03-04', to: '2026-03-31' },
    before: { from: '2026-02-04', to: '2026-03-03' },
    day: anIndicator(182, 200),
    headlines: [
      aHeadline({ trend: 'unclear' }),
      aHeadline({ indicator: 'onTime', now: anIndicator(4_900, 5_100), trend: 'better' }),
    ],
    worst: { customers: [], carriers: [], lanes: [] },
    restatements: { count: 0, hasMore: false, byCause: [], examples: [] },
    check: { orders: 1_000, count: 0, differences: [] },
    deadLetters: 0,
    ...given,
  };
}

export const noVisits: VisitsTold = { today: [], next: [], overdue: [], alerts: [], elsewhere: [] };
export const noCases: CasesTold = { cases: [], stillOpen: [], elsewhere: [] };

export const nobodyLeaves: ChurnTold = { alerts: [], waiting: 0, stillOpen: [], elsewhere: [] };

export function aDigest(given: Partial<Digest> = {}): Digest {
  return {
    date: '2026-04-01',
    actBy: '2026-04-03',
    zone: 'Europe/Berlin',
    alerts: [],
    stillOpen: [],
    report: aReport(),
    orphans: [],
    cases: noCases,
    deadAddresses: [],
    visits: noVisits,
    visitWeek: undefined,
    leavers: nobodyLeaves,
    credit: noCredit,
    week: undefined,
    tiers: undefined,
    doubtful: [],
    apiUrl: 'https://api.example.com',
    managers: new Map([['anna', 'anna@example.com']]),
    ...given,
  };
}

/** A morning on which everything that a mail can tell has happened; every word that others chose is `words`. */
export function aFullDigest(words: (plain: string) => string = (plain) => plain): Digest {
  const group = (kind: Group['kind'], id: string): Group => ({ kind, id: words(id) });
  const order = (orderNumber: string) =>
    aFailedOrder(words(orderNumber), { orderId: words(`id-of-${orderNumber}`) });
  const worst = (kind: Group['kind'], id: string) =>
    aWorstGroup(kind, words(id), { evidence: [order(`${id}-1`), order(`${id}-2`)] });
  return aDigest({
    apiUrl: `https://${words('api')}.example.com`,
    alerts: [
      anAlert({
        group: group('customer', 'nordwind'),
        severity: 'serious',
        standing: aStanding(9, 20, { ordered: [{ amount: 1_234_550, currency: 'EUR' }] }),
        evidence: [order('PO-4711'), order('PO-4712'), order('PO-4713')],
      }),
      anAlert({
        group: group('customer', 'nordwind'),
        indicator: 'lineInFull',
        cause: 'worseThanBefore',
        firstSeen: '2026-03-25',
        standing: aStanding(60, 88, {
          against: {
            kind: 'before',
            from: '2026-02-04',
            to: '2026-03-03',
            indicator: anIndicator(88, 97),
          },
        }),
      }),
      anAlert({
        group: group('carrier', 'hansa-trucks'),
        indicator: 'transportDelay',
        standing: aStanding(37, 113, { against: { kind: 'target', target: 0.06 } }),
        evidence: [order('PO-4720')],
      }),
      anAlert({
        group: group('lane', 'hamburg>Frankfurt am Main, DE'),
        firstSeen: '2026-03-20',
        standing: aStanding(41, 71),
      }),
      anAlert({
        group: group('warehouse', 'ham-1'),
        indicator: 'damage',
        standing: aStanding(52, 640, { against: { kind: 'target', target: 0.02 } }),
      }),
      anAlert({
        group: group('customer', 'suedwind'),
        state: 'closed',
        firstSeen: '2026-03-01',
        standing: aStanding(56, 58),
      }),
    ],
    stillOpen: [anAlert({ group: group('customer', 'ostwind'), firstSeen: '2026-03-27' })],
    report: aReport({
      headlines: [
        aHeadline(),
        aHeadline({
          indicator: 'onTime',
          now: anIndicator(4_861, 5_100),
          before: anIndicator(4_520, 5_000),
          trend: 'better',
        }),
        aHeadline({
          indicator: 'inFull',
          now: anIndicator(4_702, 5_100),
          before: anIndicator(4_630, 5_000),
          trend: 'unclear',
          target: 0.93,
        }),
        aHeadline({
          indicator: 'damage',
          now: anIndicator(61, 20_200),
          before: anIndicator(70, 19_100),
          trend: 'unclear',
          target: 0.003,
        }),
        aHeadline({
          indicator: 'complaintResponse',
          now: anIndicator(0, 0),
          before: anIndicator(0, 0),
          trend: 'unclear',
          target: undefined,
        }),
      ],
      worst: {
        customers: [worst('customer', 'ostwind'), worst('customer', 'westwind')],
        carriers: [worst('carrier', 'blitz-cargo')],
        lanes: [worst('lane', 'hamburg>Kiel, DE')],
      },
      restatements: {
        count: 14,
        hasMore: false,
        byCause: [
          { cause: 'laterFact', count: 9 },
          { cause: 'correction', count: 4 },
          { cause: 'repair', count: 1 },
        ],
        examples: [
          {
            customerId: words('nordwind'),
            orderNumber: words('PO-4690'),
            date: '2026-03-28',
            restatedAt: '2026-03-31T09:12:00.000Z',
            cause: {
              kind: 'laterFact',
              facts: [{ partnerId: words('hansa-trucks'), factId: words('drop-881'), kind: 'delivered' }],
            },
          },
        ],
      },
      check: {
        orders: 12_000,
        count: 3,
        differences: [
          {
            group: group('customer', 'nordwind'),
            date: '2026-03-29',
            measure: 'ordersInFull',
            counted: 17,
            recomputed: 18,
            isRepaired: true,
          },
          {
            group: group('lane', 'hamburg>Frankfurt am Main, DE'),
            date: '2026-03-29',
            measure: 'contract:ordersOtif',
            counted: 16,
            recomputed: 15,
            isRepaired: false,
          },
        ],
      },
      deadLetters: 3,
    }),
    orphans: [
      {
        orderId: words('9f02e8203525cb70ee29a06fb9947f09'),
        since: '2026-03-01',
        told: [
          {
            partnerId: words('hansa-trucks'),
            factIds: [words('drop-1'), words('drop-2')],
            kinds: ['delivered'],
          },
        ],
      },
    ],
    credit: {
      ...noCredit,
      proposals: [
        aProposalToTell({
          customerId: words('ostwind'),
          proposalId: words('p-1'),
          askedBy: words('clara'),
          reasons: [words('They order twice as much.')],
          counterfactual: words('Annual accounts would raise it.'),
        }),
      ],
      breaches: [
        aBreach({
          customerId: words('westwind'),
          evidence: anEvidence({
            invoices: [
              {
                invoiceNumber: words('R-17'),
                orderNumber: words('PO-17'),
                dueOn: '2026-03-01',
                unpaid: 200_000,
              },
            ],
            orders: [{ orderId: words('id-of-PO-18'), orderNumber: words('PO-18'), takes: 900_000 }],
          }),
        }),
        aBreach({ customerId: words('seewind'), state: 'closed' }),
      ],
      stillOver: [aBreach({ customerId: words('landwind') })],
      undecided: [aProposalToTell({ customerId: words('bergwind'), proposalId: words('p-2') })],
    },
    doubtful: [{ date: '2026-03-31' }, { date: '2026-03-30', about: words('talwind') }],
  });
}
