import { beforeEach, describe, expect, it } from 'vitest';
import { readKpis } from '../../../lib/kpis/read-kpis.ts';
import { readTargets } from '../../../lib/kpis/read-targets.ts';
import { saveTargets } from '../../../lib/kpis/save-targets.ts';
import { targetsBody } from '../../../lib/kpis/target-schema.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { zone } from '../../support/builders.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { ordersOf } from '../../support/scored-customer.ts';

const now = new Date('2026-03-31T08:00:00Z');
const march = { from: '2026-03-01', to: '2026-03-30', grain: 'month' } as const;

let table: Table;
/** 20 orders, of which 10 came late. */
beforeEach(async () => {
  table = new MemoryDynamo().table;
  await ordersOf(table, 'nordwind', '2026-03-30', { days: 20, late: (daysAgo) => daysAgo < 10 });
});

const save = (targets: object, ifMatch?: string, customerId = 'nordwind') =>
  saveTargets(table, opsDesk, customerId, accept(targetsBody, { targets }), ifMatch, now);

describe('targets of a customer', () => {
  it('are met or missed when the whole interval says so, and unclear else; others say nothing', async () => {
    await save({ onTime: 0.9, otif: 0.5, inFull: 0.8, damage: 0.3 });
    const { total } = await readKpis(table, opsDesk, { ...march, customerId: 'nordwind' }, zone, now);
    expect(total.indicators).toMatchObject({
      onTime: { numerator: 10, denominator: 20, target: 0.9, attained: 'missed' },
      otif: { target: 0.5, attained: 'unclear' },
      inFull: { target: 0.8, attained: 'met' },
      // Less is better.
      damage: { share: 0, target: 0.3, attained: 'met' },
    });
    expect(total.indicators['lineOtif']).not.toHaveProperty('target');
    const { total: ofAll } = await readKpis(table, opsDesk, march, zone, now);
    expect(ofAll.indicators['otif']).not.toHaveProperty('target');
  });

  it('are created, and changed by who has seen them; the same again is no change', async () => {
    const first = await save({ otif: 0.9 });
    expect(first).toEqual({
      customerId: 'nordwind',
      targets: { otif: 0.9 },
      version: 1,
      changedAt: now.toISOString(),
    });
    expect(await save({ otif: 0.9 })).toEqual(first);
    await expect(save({ otif: 0.8 })).rejects.toMatchObject({ reason: { kind: 'preconditionRequired' } });
    await expect(save({ otif: 0.8 }, '"2"')).rejects.toMatchObject({
      reason: { kind: 'preconditionFailed' },
    });
    expect(await save({ onTime: 0.8 }, '"1"')).toMatchObject({ version: 2, targets: { onTime: 0.8 } });
    expect(await readTargets(table, opsDesk, 'nordwind')).toMatchObject({
      version: 2,
      targets: { onTime: 0.8 },
    });
  });

  it('changed by many at once are changed by one', async () => {
    await save({ otif: 0.5 });
    const outcomes = await Promise.allSettled([0.6, 0.7, 0.8, 0.9].map((otif) => save({ otif }, '"1"')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('are not set for a customer that nobody knows', async () => {
    await expect(save({ otif: 0.9 }, undefined, 'nordwnid')).rejects.toMatchObject({
      reason: { kind: 'notFound', what: 'customer' },
    });
  });

  it.each([
    [{ otif: 1 }, '/targets/otif'],
    [{ otif: 0 }, '/targets/otif'],
    [{ otif: 90 }, '/targets/otif'],
    [{ OTIF: 0.9 }, '/targets/OTIF'],
  ])('as %j are refused at %s', async (targets, pointer) => {
    const refused = async () => save(targets);
    await expect(refused()).rejects.toMatchObject({ reason: { faults: [{ pointer }] } });
  });

  it('are read by who may see the customer’s figures', async () => {
    await save({ otif: 0.9 });
    expect(await readTargets(table, aCaller({ customers: ['nordwind'] }), 'nordwind')).toMatchObject({
      version: 1,
    });
    for (const given of [{ customers: ['suedwind'] }, { reads: ['placed'] as const }])
      await expect(readTargets(table, aCaller(given), 'nordwind')).rejects.toMatchObject({
        reason: { kind: 'notFound', what: 'customer' },
      });
  });
});
