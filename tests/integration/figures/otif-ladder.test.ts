import { beforeEach, describe, expect, it } from 'vitest';
import { readOtifLadder } from '../../../lib/kpis/read-otif-ladder.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { putVersion } from '../../../lib/scorecards/rule-set-writes-store.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { ordersOf } from '../../support/scored-customer.ts';

const now = new Date('2026-04-30T08:00:00Z');
const contractOf = async (table: Table, query: { to: string; customerId?: string }) => {
  const { contract, rungs } = await readOtifLadder(table, opsDesk, { from: '2026-03-01', ...query }, now);
  const marked = rungs.filter(({ isContract }) => isContract);
  const { level, early, promise } = contract;
  expect(marked).toMatchObject([{ level, early, promise }]);
  return contract;
};

let table: Table;
beforeEach(() => {
  table = new MemoryDynamo().table;
});

describe('the contract of a ladder', () => {
  it('is the default until somebody says otherwise', async () => {
    const byDefault = { ruleSet: 'company@0', level: 'order', early: 'fail', promise: 'confirmed' };
    expect(await contractOf(table, { to: '2026-03-31' })).toEqual(byDefault);
    expect(await contractOf(table, { to: '2026-03-31', customerId: 'nordwind' })).toEqual(byDefault);
  });

  it('is the version in force on the last date: the customer’s own, else the company’s', async () => {
    const ofCompany = { ...defaultRuleSet, version: 1, validFrom: '2026-03-10', level: 'line' } as const;
    const own = {
      ...defaultRuleSet,
      owner: 'customer',
      version: 1,
      validFrom: '2026-03-20',
      early: 'accept',
      promise: 'requested',
    } as const;
    await putVersion(table, {}, [], ofCompany, []);
    await putVersion(table, { customerId: 'nordwind' }, [], own, []);
    const named = async (to: string, customerId?: string) =>
      (await contractOf(table, { to, ...(customerId ? { customerId } : {}) })).ruleSet;
    expect(await named('2026-03-09', 'nordwind')).toBe('company@0');
    expect(await named('2026-03-19', 'nordwind')).toBe('company@1');
    expect(await named('2026-03-20', 'nordwind')).toBe('customer@1');
    expect(await named('2026-03-20', 'suedwind')).toBe('company@1');
    expect(await named('2026-03-20')).toBe('company@1');
  });
});

it('a ladder tells of the orders due in its span, who judged them, and since when otherwise than before', async () => {
  await ordersOf(table, 'nordwind', '2026-03-30', { days: 20, late: (daysAgo) => daysAgo < 5 });
  const query = { from: '2026-03-21', to: '2026-03-30', customerId: 'nordwind' };
  expect(await readOtifLadder(table, opsDesk, query, now)).toMatchObject({
    group: { kind: 'customer', id: 'nordwind' },
    from: '2026-03-21',
    to: '2026-03-30',
    asOf: now.toISOString(),
    orders: 10,
    lines: 10,
    units: 100,
    ruleSets: [{ ruleSet: 'company@0', orders: 10 }],
    spread: [{ level: 'unit' }, { level: 'line' }, { level: 'order', otif: { lowest: 0.5, highest: 0.5 } }],
  });
});

it('the ladder of the company is for staff, that of a customer for who reads its deliveries', async () => {
  const span = { from: '2026-03-01', to: '2026-03-31' };
  const ladderFor = (given: Parameters<typeof aCaller>[0], customerId?: string) =>
    readOtifLadder(table, aCaller(given), { ...span, ...(customerId ? { customerId } : {}) }, now);
  await expect(ladderFor({})).rejects.toMatchObject({ reason: { kind: 'notAllowed' } });
  for (const given of [{ customers: ['suedwind'] }, { reads: ['placed'] as const }])
    await expect(ladderFor(given, 'nordwind')).rejects.toMatchObject({ reason: { kind: 'notFound' } });
  expect((await ladderFor({ customers: ['nordwind'] }, 'nordwind')).rungs).toHaveLength(12);
});
