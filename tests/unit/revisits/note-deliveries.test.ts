import { beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../lib/calendar/calendar.ts';
import { put, type Table } from '../../../lib/platform/dynamo.ts';
import { noteDeliveries } from '../../../lib/revisits/note-deliveries.ts';
import { getRevisits, revisitsRow } from '../../../lib/revisits/revisits-store.ts';
import { anOrder, delivered, voided, zone } from '../../support/builders.ts';
import { faulty } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

let table: Table;
beforeEach(() => {
  table = new MemoryDynamo().table;
});

const now = () => instantOf('2026-03-05', '12:00', zone);
const noted = (histories: Parameters<typeof noteDeliveries>[1], of = table) =>
  noteDeliveries({ table: of, zone, now }, histories);
const order = anOrder();
const onTheThird = delivered('2026-03-03T10:00:00+01:00', [['A', 10]]);

describe('a delivery that is told', () => {
  it('has the customer looked at by the next plan', async () => {
    await noted([{ order, facts: [onTheThird] }]);
    expect(await getRevisits(table, 'nordwind')).toEqual({
      customerId: 'nordwind',
      firstDeliveredOn: '2026-03-03',
      visits: 0,
      version: 1,
      lookOn: '2026-03-05',
    });
  });

  it('is the earliest of those that come together', async () => {
    const second = { ...order, orderId: 'another' };
    await noted([
      { order: second, facts: [delivered('2026-03-04T10:00:00+01:00', [['A', 1]])] },
      { order, facts: [onTheThird] },
    ]);
    expect(await getRevisits(table, 'nordwind')).toMatchObject({ firstDeliveredOn: '2026-03-03' });
  });

  it('is none where it was withdrawn, or nothing came yet', async () => {
    await noted([{ order, facts: [] }]);
    await noted([{ order, facts: [onTheThird, voided(onTheThird.factId)] }]);
    expect(await getRevisits(table, 'nordwind')).toBeUndefined();
  });

  it('changes nothing for one who has revisits already, and is asked about once by an instance', async () => {
    await noted([{ order, facts: [onTheThird] }]);
    const counted = faulty(table, () => undefined);
    await noted([{ order, facts: [delivered('2026-03-05T09:00:00+01:00', [['A', 1]])] }], counted);
    await noted([{ order, facts: [onTheThird] }], counted);
    expect(counted.calls()).toBe(1);
    expect(await getRevisits(table, 'nordwind')).toMatchObject({
      firstDeliveredOn: '2026-03-03',
      version: 1,
    });
  });

  it('is taken in by the revisits of one who complained before', async () => {
    const before = { customerId: 'nordwind', visits: 1, version: 3, lastContactOn: '2026-03-02' } as const;
    await put(table, revisitsRow({ ...before, lookOn: '2026-04-01' }));
    await noted([{ order, facts: [onTheThird] }]);
    expect(await getRevisits(table, 'nordwind')).toEqual({
      ...before,
      firstDeliveredOn: '2026-03-03',
      version: 4,
      lookOn: '2026-03-05',
    });
  });

  it('is told again by the queue where it could not be noted', async () => {
    const busy = faulty(table, () => ({ instead: new Error('busy') }));
    expect(await noted([{ order, facts: [onTheThird] }], busy)).toEqual([order.orderId]);
    expect(await noted([{ order, facts: [onTheThird] }])).toEqual([]);
  });
});
