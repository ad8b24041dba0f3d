import { unmarshall } from '@aws-sdk/util-dynamodb';
import { expect, it } from 'vitest';
import { saveCustomer } from '../../lib/customers/save-customer.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { writtenFigures } from '../../lib/platform/figures-schema.ts';
import { endOverrides } from '../../lib/tiers/end-overrides.ts';
import { movesOf } from '../../lib/tiers/move-store.ts';
import { liftTierOverride, overrideTier } from '../../lib/tiers/override-tier.ts';
import { readStanding } from '../../lib/tiers/read-standing.ts';
import { readTierSummary } from '../../lib/tiers/read-tier-summary.ts';
import { reviewTiers } from '../../lib/tiers/review-tiers.ts';
import { opsDesk } from '../support/callers.ts';
import { aCustomer } from '../support/customers.ts';
import { beforeWriting } from '../support/faulty-table.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';
import { orderedFor } from '../support/tier-rows.ts';

const zone = 'Europe/Berlin';
const now = new Date('2026-03-03T10:00:00Z');
const override = { tier: 'key', reason: 'A tender', until: '2026-04-15' } as const;

/** Two reviews, an override that ends and one that is lifted, and a customer who is changed under a review; answers what was answered. */
async function life(table: Table): Promise<unknown[]> {
  const review = (on: Table, instant: string) =>
    reviewTiers(on, { zone, now: () => new Date(instant), until: new Date(8.64e15) });
  const stated = aCustomer({ tier: 'potential', manager: 'm-1' });
  await orderedFor(table, 'nordwind', '2026-02-02', 90_000);
  for (const index of [1, 2, 3, 4]) await orderedFor(table, `c-${index}`, '2026-02-02', 1_000 + index);
  await saveCustomer(table, opsDesk, 'nordwind', stated, undefined, now);
  const changing = beforeWriting(table, async () => {
    await saveCustomer(table, opsDesk, 'nordwind', { ...stated, manager: 'm-2' }, '"2"', now);
  });
  return [
    await overrideTier(table, opsDesk, 'c-1', override, zone, now),
    await overrideTier(table, opsDesk, 'c-2', override, zone, now),
    await review(changing, '2026-04-01T02:00:00Z'),
    await review(table, '2026-05-01T02:00:00Z'),
    await liftTierOverride(table, opsDesk, 'c-2', zone, now),
    await endOverrides(table, '2026-05-01', now),
    await readStanding(table, opsDesk, 'nordwind', zone, now),
    await readStanding(table, opsDesk, 'c-1', zone, now),
    await readTierSummary(table, {}),
    await movesOf(table, '2026-04', 'm-2', 10),
  ];
}

it('tiers come to the same in both engines, to the last row', async () => {
  const memory = new MemoryDynamo();
  const local = await openTestTable();
  const [remembered, kept] = [await life(memory.table), await life(local)];
  expect(remembered).toEqual(kept);
  expect(remembered.at(-1)).toMatchObject({
    moved: [{ customerId: 'nordwind', from: 'potential', to: 'key' }],
  });
  // Neither engine keeps the order of fields.
  const sorted = (rows: readonly object[]) => rows.map(writtenFigures).sort();
  expect(sorted(memory.rows.all().map((row) => unmarshall(row)))).toEqual(sorted(await rowsOf(local)));
});
