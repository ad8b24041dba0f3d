import { beforeAll, describe, expect, it, vi } from 'vitest';
import { heldOrders } from '../../../lib/credit/held-order-store.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { registered } from '../../support/callers.ts';
import { afterRush, rush, standingOf, tenPlaces } from '../../support/credit/rush.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

// Each order comes to an instance of its own.
vi.mock('../../../lib/platform/in-line.ts', () => ({
  inLine: (_: string, work: () => Promise<unknown>) => work(),
}));

let table: Table;
let shop: Caller;
beforeAll(async () => {
  table = await openTestTable();
  shop = await registered(table);
});

describe('on the engine, fifty orders at once for the last ten places of a limit', () => {
  it.each(
    Array.from({ length: 20 }, (_, run) => `customer-${run + 1}`),
  )('take exactly ten, of %s', async (customerId) => {
    await tenPlaces(table, customerId);

    const first = await rush(table, shop, customerId);
    expect(first).toMatchObject({ accepted: 10, held: 40 });
    expect(await standingOf(table, customerId)).toEqual(afterRush);
    expect(await heldOrders(table, customerId)).toHaveLength(40);
    const rows = await rowsOf(table);
    expect(rows.filter(({ sk, customerId: whose }) => sk === 'order' && whose === customerId)).toHaveLength(
      50,
    );

    expect((await rush(table, shop, customerId)).answers).toEqual(first.answers);
    expect(await standingOf(table, customerId)).toEqual(afterRush);
  });
});
