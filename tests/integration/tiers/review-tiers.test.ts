import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BusinessDate } from '../../../lib/calendar/calendar.ts';
import { getCustomer, getWholeCustomer } from '../../../lib/customers/customer-store.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { dueRescorings } from '../../../lib/scorecards/rescoring-store.ts';
import type { ReviewSettings } from '../../../lib/tiers/move-customers.ts';
import { movesOf } from '../../../lib/tiers/move-store.ts';
import { reviewTiers } from '../../../lib/tiers/review-tiers.ts';
import { getStanding } from '../../../lib/tiers/standing-store.ts';
import { getTierRun, latestTierRun } from '../../../lib/tiers/tier-run-store.ts';
import { zone } from '../../support/builders.ts';
import { opsDesk } from '../../support/callers.ts';
import { aCustomer } from '../../support/customers.ts';
import { beforeWriting, type Fault, faulty, killedAt } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { orderedFor } from '../../support/tier-rows.ts';

let memory: MemoryDynamo;
let table: Table;
beforeEach(async () => {
  memory = new MemoryDynamo();
  table = memory.table;
});

const small = Array.from({ length: 8 }, (_, index) => `small-${index}`);

/** Nordwind and Teekontor bring most; eight others a little each. */
async function aMarket(date: BusinessDate, large: number): Promise<void> {
  await orderedFor(table, 'nordwind', date, large);
  await orderedFor(table, 'teekontor', date, 10_000);
  for (const customerId of small) await orderedFor(table, customerId, date, 1_000);
}

const at = (instant: string, given: Partial<ReviewSettings> = {}): ReviewSettings => ({
  zone,
  now: () => new Date(instant),
  until: new Date(8.64e15),
  ...given,
});
const review = (date: BusinessDate, on = table) => reviewTiers(on, at(`${date}T02:00:00.000Z`));
const tierOf = async (customerId: string) => {
  const { tier, tierSource } = (await getCustomer(table, customerId)) ?? {};
  return [tier, tierSource];
};
const state = (customerId: string, tier: 'key' | 'potential' | 'regular') =>
  saveCustomer(
    table,
    opsDesk,
    customerId,
    aCustomer({ tier, manager: 'm-1' }),
    undefined,
    new Date('2026-01-05T09:00:00.000Z'),
  );
const rows = (of: MemoryDynamo) => of.rows.all().map((row) => unmarshall(row));

describe('the monthly review of tiers', () => {
  it('assigns tiers at once to customers who never had one, and says so', async () => {
    await aMarket('2026-03-02', 90_000);
    const [run] = await review('2026-04-01');
    expect(run).toMatchObject({ month: '2026-03', asOf: '2026-03-31', state: 'done', before: undefined });
    expect(await tierOf('nordwind')).toEqual(['key', 'review']);
    expect(await tierOf('teekontor')).toEqual(['potential', 'review']);
    expect(await tierOf('small-0')).toEqual(['potential', 'review']);
    expect(await tierOf('small-7')).toEqual(['regular', 'default']);
    expect((await getStanding(table, 'nordwind')).moves).toEqual([
      { on: '2026-03-31', from: 'regular', to: 'key', why: 'firstReview' },
    ]);
    expect(run?.tallies.currencies['EUR']).toMatchObject({
      found: {
        key: { customers: 1, contribution: 90_000 },
        potential: { customers: 4, contribution: 13_000 },
        regular: { customers: 5, contribution: 5_000 },
      },
      inForce: { key: { customers: 1 }, potential: { customers: 4 }, regular: { customers: 5 } },
      levels: { medium: { customers: 2 }, small: { customers: 8 } },
      moves: { 'regular>key': 1, 'regular>potential': 4 },
      largestMoves: [{ customerId: 'nordwind' }, { customerId: 'teekontor' }, {}, {}, {}],
    });
    expect(run?.tallies.lifeCycles).toMatchObject({ new: 10, active: 0 });
    expect(run?.tallies.classes).toMatchObject({ small: 10 });
  });

  it('moves a stated tier by one level with the second review in a row, with all that follows from it', async () => {
    await aMarket('2026-03-02', 90_000);
    await state('nordwind', 'potential');
    const before = await getWholeCustomer(table, 'nordwind');
    await review('2026-04-01');
    expect(await tierOf('nordwind')).toEqual(['potential', 'stated']);
    expect((await getStanding(table, 'nordwind')).pending).toEqual({ tier: 'key', on: '2026-03-31' });
    expect((await getTierRun(table, '2026-03'))?.tallies.pending).toBe(1);
    await review('2026-05-01');
    expect(await tierOf('nordwind')).toEqual(['key', 'review']);
    expect(await getWholeCustomer(table, 'nordwind')).toEqual({
      ...before,
      tier: 'key',
      tierSource: 'review',
      tierHistory: [...(before?.tierHistory ?? []), { since: '2026-05-01T02:00:00.000Z', tier: 'key' }],
      version: (before?.version ?? 0) + 1,
      changedAt: '2026-05-01T02:00:00.000Z',
    });
    expect((await movesOf(table, '2026-04', 'm-1', 10)).moved).toMatchObject([
      { customerId: 'nordwind', from: 'potential', to: 'key', why: 'twoReviews', contribution: 90_000 },
    ]);
    const changes: string[] = [];
    for await (const { customerId, change } of dueRescorings(table, new Date('2026-06-01')))
      changes.push(`${customerId} ${change}`);
    expect(changes).toContain(`nordwind tier@${(before?.version ?? 0) + 1}`);
  });

  it('of a month is made once, and writes nothing where nothing changed', async () => {
    await aMarket('2026-03-02', 90_000);
    await review('2026-04-01');
    const before = rows(memory);
    expect(await review('2026-04-20')).toEqual([]);
    expect(rows(memory)).toEqual(before);
    const written: string[] = [];
    const noting: Fault = ({ command }) => {
      if (command === 'TransactWriteItemsCommand') written.push(command);
      return undefined;
    };
    await review('2026-05-01', faulty(table, noting));
    expect(written).toEqual([]);
  });

  it('makes up the month before where it was missed, and none that is longer ago', async () => {
    await aMarket('2026-01-05', 90_000);
    await state('nordwind', 'potential');
    expect((await review('2026-02-01')).map(({ month }) => month)).toEqual(['2026-01']);
    expect((await review('2026-04-02')).map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
    expect((await getStanding(table, 'nordwind')).moves).toMatchObject([{ on: '2026-02-28', to: 'key' }]);
    expect((await review('2026-09-01')).map(({ month }) => month)).toEqual(['2026-07', '2026-08']);
  });

  it('that runs late finds what one in time would have found', async () => {
    await aMarket('2026-03-02', 90_000);
    for (let day = 11; day < 20; day++) await orderedFor(table, 'small-0', `2026-04-${day}`, 500_000);
    const [run] = await review('2026-04-20');
    expect(run?.tallies.currencies['EUR']?.found.key).toEqual({ customers: 1, contribution: 90_000 });
    expect(await tierOf('small-0')).toEqual(['potential', 'review']);
  });

  it('ranks the customers of each currency apart, and says nothing of who told no prices', async () => {
    await aMarket('2026-03-02', 90_000);
    await orderedFor(table, 'beijing', '2026-03-02', 1, 'CNY');
    await orderedFor(table, 'silent', '2026-03-02', 0);
    const [run] = await review('2026-04-01');
    expect(Object.keys(run?.tallies.currencies ?? {}).sort()).toEqual(['CNY', 'EUR']);
    expect(run?.tallies.currencies['CNY']?.found.potential.customers).toBe(1);
    expect(run?.tallies.unpriced).toBe(1);
    expect(await tierOf('silent')).toEqual(['regular', 'default']);
  });

  it('goes by margin where the contract tells it', async () => {
    await aMarket('2026-03-02', 90_000);
    const contract = { marginPercent: 1 };
    await saveCustomer(
      table,
      opsDesk,
      'nordwind',
      aCustomer({ tier: undefined, contract }),
      undefined,
      new Date('2026-03-02T09:00:00.000Z'),
    );
    await review('2026-04-01');
    expect(await tierOf('teekontor')).toEqual(['key', 'review']);
    expect(await tierOf('nordwind')).toEqual(['regular', 'default']);
  });

  it('finds who ordered nothing for a year regular, two levels down at once', async () => {
    await aMarket('2026-03-02', 90_000);
    await orderedFor(table, 'gone', '2024-12-02', 1_000_000);
    await state('gone', 'key');
    const [run] = await review('2026-04-01');
    expect(await tierOf('gone')).toEqual(['regular', 'review']);
    expect(run?.tallies.currencies['EUR']).toMatchObject({ silent: 1, moves: { 'key>regular': 1 } });
  });

  it('paused when its time is up goes on from there and counts everybody once', async () => {
    await aMarket('2026-03-02', 90_000);
    let minutes = 0;
    const now = () => new Date(Date.parse('2026-04-01T02:00:00.000Z') + 60_000 * minutes++);
    const states: string[] = [];
    for (let attempt = 0; attempt < 9 && states.at(-1) !== 'done'; attempt++) {
      const until = new Date(now().getTime() + 10 * 60_000);
      states.push((await reviewTiers(table, at('', { now, until })))[0]?.state ?? '');
    }
    expect(states.length).toBeGreaterThan(2);
    expect(states.at(-1)).toBe('done');
    const tally = (await latestTierRun(table))?.tallies.currencies['EUR'];
    expect(Object.values(tally?.inForce ?? {}).reduce((sum, { customers }) => sum + customers, 0)).toBe(10);
    expect(tally?.moves).toEqual({ 'regular>key': 1, 'regular>potential': 4 });
  });

  it('takes a change that came between into account, and keeps what was changed', async () => {
    await aMarket('2026-03-02', 90_000);
    const meanwhile = beforeWriting(table, async () => {
      await state('nordwind', 'potential');
    });
    await review('2026-04-01', meanwhile);
    expect(await tierOf('nordwind')).toEqual(['potential', 'stated']);
    expect((await getCustomer(table, 'nordwind'))?.manager).toBe('m-1');
    expect((await getStanding(table, 'nordwind')).pending).toEqual({ tier: 'key', on: '2026-03-31' });
  });

  it('killed at any of its calls and run again leaves the same rows, byte for byte', async () => {
    await aMarket('2026-03-02', 90_000);
    await state('teekontor', 'regular');
    const market = memory.rows.all();
    const prepared = () => {
      memory = new MemoryDynamo();
      for (const row of market) memory.rows.store(row);
      table = memory.unmetered;
    };
    prepared();
    const counted = faulty(table, () => undefined);
    await review('2026-04-01', counted);
    const expected = rows(memory);
    for (let call = 0; call < counted.calls(); call++) {
      for (const when of ['before', 'after'] as const) {
        prepared();
        await review('2026-04-01', faulty(table, killedAt(call, when))).catch(() => undefined);
        await review('2026-04-01');
        expect(rows(memory), `${when} call ${call}`).toEqual(expected);
      }
    }
  });
});
