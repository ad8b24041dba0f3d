import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { atRiskQuery } from '../../../lib/churn/at-risk-query-schema.ts';
import { putRun } from '../../../lib/churn/churn-run-store.ts';
import type { Health } from '../../../lib/churn/health.ts';
import { getHealths } from '../../../lib/churn/health-store.ts';
import { listAtRisk } from '../../../lib/churn/list-at-risk.ts';
import { customerExample } from '../../../lib/contract/examples.ts';
import type { Tier } from '../../../lib/customers/customer.ts';
import { customerBody } from '../../../lib/customers/customer-body-schema.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { zone } from '../../support/builders.ts';
import { opsDesk } from '../../support/callers.ts';
import { aHealth, aReason, aRun, keepHealth, keepOrderDays } from '../../support/churn-rows.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const now = new Date('2026-03-02T09:00:00+01:00');
const today = '2026-03-02';

let table: Table;
beforeEach(() => {
  table = new MemoryDynamo().table;
});

const list = (query: object = {}) => listAtRisk(table, opsDesk, accept(atRiskQuery, query), zone, now);
const idsOf = async (query: object = {}) => (await list(query)).items.map(({ customerId }) => customerId);

async function found(
  customerId: string,
  given: Partial<Health>,
  { tier, manager }: { tier: Tier; manager: string } = { tier: 'regular', manager: 'manager-7' },
): Promise<void> {
  const body = customerBody.parse({ ...customerExample, tier, manager });
  await saveCustomer(table, opsDesk, customerId, body, undefined, now);
  await keepHealth(table, aHealth({ customerId, ...given }));
}

const euros = (amount: number) => ({ valueAtRisk: { amount, currency: 'EUR' } });

describe('customers at risk', () => {
  beforeEach(async () => {
    await found('small', { ...euros(900), churnState: 'watch' });
    await found('large', { ...euros(10_000_000_000_000) }, { tier: 'key', manager: 'manager-1' });
    await found('middle', { ...euros(1_000), churnState: 'lost' });
    await found('dollars', { valueAtRisk: { amount: 5_000, currency: 'USD' } });
    await found('unpriced', { valueAtRisk: undefined });
    await found('well', { churnState: 'steady' });
    const flow = { from: '2025-12-01', days: 90, orders: 3, value: 0 };
    const less = { part: 'family#tea', by: 'orders', recent: flow, before: { ...flow, orders: 30 } } as const;
    await found('less', { ...euros(950), churnState: 'steady', sendingLess: [less] });
  });

  it('come by value at risk, currency by currency, those of unknown value last; who is well is not among them', async () => {
    expect(await idsOf()).toEqual(['large', 'middle', 'less', 'small', 'dollars', 'unpriced']);
  });

  it('are not among them once they are no longer served', async () => {
    const body = customerBody.parse({ ...customerExample, state: 'inactive' });
    await saveCustomer(table, opsDesk, 'large', body, '"1"', now);
    expect(await idsOf()).not.toContain('large');
  });

  it('come page by page', async () => {
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 2, ...(cursor ? { cursor } : {}) });
      paged.push(...page.items.map(({ customerId }) => customerId));
      cursor = page.next;
    } while (cursor);
    expect(paged).toEqual(await idsOf());
  });

  it.each([
    [{ state: 'lost' }, ['middle']],
    [{ state: 'steady' }, ['less']],
    [{ currency: 'USD' }, ['dollars']],
    [{ currency: 'EUR', state: 'watch' }, ['small']],
    [{ currency: 'GBP' }, []],
    [{ tier: 'key' }, ['large']],
    [{ manager: 'manager-1' }, ['large']],
    [{ manager: 'manager-7', currency: 'EUR' }, ['middle', 'less', 'small']],
  ])('of %j are %j', async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  it('of a currency come page by page, and end with it', async () => {
    const first = await list({ currency: 'EUR', limit: 3 });
    expect(first.items.map(({ customerId }) => customerId)).toEqual(['large', 'middle', 'less']);
    const second = await list({ currency: 'EUR', limit: 3, cursor: first.next });
    expect(second.items.map(({ customerId }) => customerId)).toEqual(['small']);
    expect(second.next).toBeUndefined();
  });

  it('leave the list when they are well again', async () => {
    await keepHealth(table, aHealth({ customerId: 'large', churnState: 'steady', version: 2 }));
    expect(await idsOf({ tier: 'key' })).toEqual([]);
    const healths = await getHealths(table, ['large', 'nobody']);
    expect([...healths.values()].map(({ churnState }) => churnState)).toEqual(['steady']);
  });
});

describe('a customer at risk', () => {
  it('is told with state, value, cause and action, tier and manager, and the silence of today', async () => {
    await found('nordwind', { reasons: [aReason()] }, { tier: 'potential', manager: 'manager-3' });
    await keepOrderDays(
      table,
      'nordwind',
      [70, 60, 50, 40].map((back) => addDays(today, -back)),
    );
    await putRun(table, aRun());
    const { items } = await list();
    expect(items).toMatchObject([
      {
        customerId: 'nordwind',
        churnState: 'atRisk',
        since: '2026-02-20',
        silentDays: 40,
        horizonDays: 30,
        valueAtRisk: { amount: 1_000_000, currency: 'EUR' },
        cause: expect.stringContaining('8 of 10 orders late'),
        action: expect.stringContaining('carrier'),
        tier: 'potential',
        manager: 'manager-3',
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(customerExample.name);
  });

  it('is told as it was found where nothing newer can be known', async () => {
    await found('nordwind', {});
    const { items } = await list();
    expect(items).toMatchObject([{ chanceOfSilence: 0.75, horizonDays: 30, silentDays: 20 }]);
  });
});
