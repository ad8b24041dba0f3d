import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReplayOrder, readFolder } from '../../../infra/local/replay/folder.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { contributionOf, expanded } from '../../../lib/kpis/contribution.ts';
import { addInto, type Counts } from '../../../lib/kpis/counts.ts';
import { figuresOf } from '../../../lib/kpis/kpi.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { UNLIMITED } from '../../../lib/partners/access.ts';
import { sevenRights } from '../../../lib/rights/seven-rights.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import { partnerId, zone } from '../../support/builders.ts';

/** Real order lines of a distributor, with what must come out; they lie beside the project where there are any. */
const folder = process.env['OTIF_DATA'] ?? join(import.meta.dirname, '../../../../shared/data/otif');
const isThere = existsSync(join(folder, 'expected.json'));

type Figures = Readonly<Record<string, number>>;

/** Under the names of `expected.json`. */
function figures(counts: Counts): Figures {
  const of = (name: string) => counts[name] ?? 0;
  return {
    orders: of('orders'),
    lines: of('lines'),
    units_ordered: of('unitsOrdered'),
    units_delivered: of('unitsDelivered'),
    on_time_early_accepted: of('earlyAcceptedConfirmed:ordersOnTime'),
    on_time_early_fails: of('earlyFailsConfirmed:ordersOnTime'),
    in_full: of('ordersInFull'),
    otif_early_accepted: of('earlyAcceptedConfirmed:ordersOtif'),
    otif_early_fails: of('earlyFailsConfirmed:ordersOtif'),
    lines_in_full: of('linesInFull'),
    lines_on_time_early_accepted: of('earlyAcceptedConfirmed:linesOnTime'),
    lines_on_time_early_fails: of('earlyFailsConfirmed:linesOnTime'),
    lines_otif_early_accepted: of('earlyAcceptedConfirmed:linesOtif'),
  };
}

function recounted() {
  const { orders, facts } = readFolder(folder);
  const told = Map.groupBy(facts, ({ orderNumber }) => orderNumber);
  const byCustomer = new Map<string, Record<string, number>>();
  for (const order of orders) {
    const orderId = orderIdOf(partnerId, order.orderNumber);
    const drops = (told.get(order.orderNumber) ?? []).map(
      ({ factId, occurredAt, lines }): Fact => ({
        kind: 'delivered',
        factId,
        partnerId,
        orderId,
        grant: UNLIMITED,
        occurredAt,
        recordedAt: `${occurredAt}T20:00:00.000Z`,
        lines,
      }),
    );
    const course = courseOf({ order: placed(order, orderId), facts: drops }, zone);
    const card = score(course, defaultRuleSet);
    const counted = contributionOf(course, card, sevenRights(course, card), 'regular');
    const counts = byCustomer.get(order.customerId) ?? {};
    addInto(counts, expanded(counted?.counts ?? {}), 1);
    byCustomer.set(order.customerId, counts);
  }
  const all: Record<string, number> = {};
  for (const counts of byCustomer.values()) addInto(all, counts, 1);
  return { all, byCustomer };
}

/** All windows of the data are over. */
function placed({ lines, ...order }: ReplayOrder, orderId: string) {
  return {
    ...order,
    orderId,
    partnerId,
    recordedAt: '2025-12-31T23:00:00.000Z',
    lines: lines.map((line, index) => ({ lineId: String(index + 1), ...line })),
  };
}

describe.skipIf(!isThere)(
  `the real order lines${isThere ? '' : ' (skipped: there are none beside the project)'}`,
  () => {
    const { all, byCustomer } = isThere ? recounted() : { all: {}, byCustomer: new Map<string, Counts>() };
    const expected: { readonly all: Figures; readonly customers: Readonly<Record<string, Figures>> } = isThere
      ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
      : { all: {}, customers: {} };

    it('come to the published figures at unit, line and order level, by both policies for early drops', () => {
      const { cycle_days_mean, cycle_days_stdev_sample, ...counts } = expected.all;
      expect(figures(all)).toEqual(counts);
      const { cycleTime } = figuresOf(all, {});
      expect(cycleTime.meanDays).toBeCloseTo(cycle_days_mean ?? Number.NaN, 5);
      expect(cycleTime.standardDeviationDays).toBeCloseTo(cycle_days_stdev_sample ?? Number.NaN, 6);
    });

    it('come to those of each of the 35 customers', () => {
      const found = [...byCustomer].map(([customerId, counts]) => [customerId, figures(counts)]);
      expect(found).toHaveLength(35);
      expect(Object.fromEntries(found)).toEqual(expected.customers);
    });

    it('come to the units that the rows themselves tell, and to the lines that were whole on the very day', () => {
      const rows = isThere ? readRows() : [];
      const onTime = (isOnTime: (row: Row) => boolean) =>
        rows.filter(isOnTime).reduce((sum, { ordered, delivered }) => sum + Math.min(ordered, delivered), 0);
      expect(all).toMatchObject({
        unitsFilled: onTime(() => true),
        'earlyFailsConfirmed:unitsOnTime': onTime(({ agreed, actual }) => actual === agreed),
        'earlyAcceptedConfirmed:unitsOnTime': onTime(({ agreed, actual }) => actual <= agreed),
        // Its windows were never asked for otherwise than confirmed.
        'earlyFailsRequested:unitsOnTime': onTime(({ agreed, actual }) => actual === agreed),
        'earlyFailsConfirmed:linesOtif': rows.filter(
          ({ ordered, delivered, agreed, actual }) => actual === agreed && ordered === delivered,
        ).length,
      });
    });
  },
);

interface Row {
  readonly ordered: number;
  readonly agreed: string;
  readonly actual: string;
  readonly delivered: number;
}

function readRows(): Row[] {
  const [, ...rows] = readFileSync(join(folder, 'order_lines.csv'), 'utf8').trim().split(/\r?\n/);
  return rows.map((row) => {
    const [, , , , ordered, agreed = '', actual = '', delivered] = row.split(',');
    return { ordered: Number(ordered), agreed, actual, delivered: Number(delivered) };
  });
}
