import { beforeAll, describe, expect, it } from 'vitest';
import type { WholeCustomer } from '../../../lib/customers/customer.ts';
import { ensureCustomers } from '../../../lib/customers/ensure-customers.ts';
import { readCustomer } from '../../../lib/customers/read-customer.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { etagOf } from '../../../lib/platform/preconditions.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { aCustomer, mentioned } from '../../support/customers.ts';
import { beforeWriting, faulty, killedAt } from '../../support/faulty-table.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

let table: Table;
beforeAll(async () => {
  table = await openTestTable();
});

const now = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-02T09:05:00Z');
const refusal = (kind: string) => ({ reason: { kind } });

const save = (customerId: string, body = aCustomer(), ifMatch?: string) =>
  saveCustomer(table, opsDesk, customerId, body, ifMatch, later);
const read = (customerId: string) => readCustomer(table, opsDesk, customerId);
const created = (customerId: string) => saveCustomer(table, opsDesk, customerId, aCustomer(), undefined, now);
const rowsIn = async (customerId: string) =>
  (await rowsOf(table)).filter(({ pk }) => pk === `customer#${customerId}`);

/** How many were kept, and why the others were not. */
function outcomesOf(settled: readonly PromiseSettledResult<WholeCustomer>[]): Record<string, number> {
  const outcomes: Record<string, number> = {};
  for (const each of settled) {
    const outcome = each.status === 'fulfilled' ? `version ${each.value.version}` : each.reason.reason.kind;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

describe('a customer', () => {
  it('is read as it was saved, with what is personal in a row of its own', async () => {
    const saved = await created('whole');
    expect(saved).toEqual({
      ...aCustomer(),
      customerId: 'whole',
      tierSource: 'stated',
      tierHistory: [{ since: now.toISOString(), tier: 'regular' }],
      version: 1,
      changedAt: now.toISOString(),
    });
    expect(await read('whole')).toEqual(saved);
    const rows = await rowsIn('whole');
    expect(rows.map(({ sk }) => sk)).toEqual(['customer', 'personal#profile']);
    expect(JSON.stringify(rows[0])).not.toMatch(/Nordwind|Sandtorkai|Gate 4/);
  });

  it('saved again as it is does not change, whatever If-Match says', async () => {
    const first = await created('again');
    expect(await save('again')).toEqual(first);
    expect(await save('again', aCustomer(), '"7"')).toEqual(first);
  });

  it('is changed only by who names the version it has', async () => {
    await created('changed');
    const change = aCustomer({ tier: 'key' });
    await expect(save('changed', change)).rejects.toMatchObject(refusal('preconditionRequired'));
    await expect(save('changed', change, '"2"')).rejects.toMatchObject(refusal('preconditionFailed'));
    const saved = await save('changed', change, '"1"');
    expect(saved).toMatchObject({ tier: 'key', version: 2, changedAt: later.toISOString() });
    await expect(save('changed', aCustomer(), '"1"')).rejects.toMatchObject(refusal('preconditionFailed'));
    expect(await read('changed')).toEqual(saved);
  });

  it('is replaced as a whole: a name that is left out is no longer kept', async () => {
    await created('nameless');
    const saved = await save('nameless', aCustomer({ name: undefined, sites: [] }), '"1"');
    expect(saved).toMatchObject({ name: undefined, sites: [], version: 2 });
    expect((await rowsIn('nameless')).map(({ sk }) => sk)).toEqual(['customer']);
    expect(await save('nameless', aCustomer(), '"2"')).toMatchObject({ name: 'Nordwind Handels GmbH' });
  });

  it('that another version is asked of when there is none is not made', async () => {
    await expect(save('unborn', aCustomer(), '*')).rejects.toMatchObject(refusal('preconditionFailed'));
    await expect(read('unborn')).rejects.toMatchObject(refusal('notFound'));
  });
});

describe('many at once', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => aCustomer({ name: `Name ${index}` }));

  it('of twenty who change one version, one wins each time, and its name stays', async () => {
    await created('race');
    for (const version of [1, 2, 3]) {
      const changes = twenty.map(({ name, ...rest }) =>
        save('race', { ...rest, name: `${name} of ${version}` }, etagOf({ version })),
      );
      const settled = await Promise.allSettled(changes);
      expect(outcomesOf(settled)).toEqual({ [`version ${version + 1}`]: 1, preconditionFailed: 19 });
      const won = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      expect([await read('race')]).toEqual(won);
    }
  });

  it('of twenty who create one customer, one wins, and the others are told that it exists', async () => {
    const settled = await Promise.allSettled(twenty.map((body) => save('born', body)));
    expect(outcomesOf(settled)).toEqual({ 'version 1': 1, preconditionRequired: 19 });
  });

  it('twenty who create the same are all told that it is kept', async () => {
    const settled = await Promise.allSettled(twenty.map(() => save('same')));
    expect(outcomesOf(settled)).toEqual({ 'version 1': 20 });
  });

  it('whoever reads meanwhile sees name and fields of one version', async () => {
    await created('seen');
    const write = async () => {
      for (let version = 1; version <= 30; version++) {
        await save('seen', aCustomer({ name: `v${version}`, terms: `v${version}` }), etagOf({ version }));
      }
    };
    const seen: WholeCustomer[] = [];
    const watch = async () => {
      while ((seen.at(-1)?.version ?? 0) < 31) {
        // Changes at this rate can make a reader give up; what it may not do is to mix them.
        const customer = await read('seen').catch((error) => {
          expect(error).toMatchObject(refusal('overloaded'));
        });
        if (customer) seen.push(customer);
      }
    };
    await Promise.all([write(), watch()]);
    const changed = seen.filter(({ version }) => version > 1);
    expect(changed.every(({ name, terms }) => name === terms)).toBe(true);
  });
});

describe('a stub', () => {
  it('is made of whom an order tells of, and of nobody who is known', async () => {
    const known = await created('known');
    await ensureCustomers(table, mentioned(['known', 'told', 'told']));
    expect(await read('known')).toEqual(known);
    expect(await read('told')).toEqual({
      customerId: 'told',
      state: 'stub',
      kind: 'enterprise',
      tier: 'regular',
      tierSource: 'default',
      tierHistory: [{ since: now.toISOString(), tier: 'regular' }],
      doNotContact: false,
      sites: [],
      version: 1,
      changedAt: now.toISOString(),
    });
  });

  it('is asked for once in the life of an instance', async () => {
    const counted = faulty(table, () => undefined);
    await ensureCustomers(counted, mentioned(['counted-1', 'counted-2']));
    await ensureCustomers(counted, mentioned(['counted-2', 'counted-1', 'counted-3']));
    expect(counted.calls()).toBe(3);
  });

  it('that could not be written is asked for again', async () => {
    const broken = faulty(table, ({ number }) => (number === 0 ? { instead: new Error('lost') } : undefined));
    await expect(ensureCustomers(broken, mentioned(['mended']))).rejects.toThrow('lost');
    await ensureCustomers(broken, mentioned(['mended']));
    expect(await read('mended')).toMatchObject({ state: 'stub' });
  });

  it('is replaced without If-Match, and with that of its version', async () => {
    await ensureCustomers(table, mentioned(['stub-1', 'stub-2']));
    expect(await save('stub-1')).toMatchObject({ state: 'active', version: 2 });
    await expect(save('stub-2', aCustomer(), '"9"')).rejects.toMatchObject(refusal('preconditionFailed'));
    expect(await save('stub-2', aCustomer(), '"1"')).toMatchObject({ state: 'active', version: 2 });
  });

  it('born while somebody creates the customer is replaced all the same', async () => {
    const meanwhile = beforeWriting(table, () => ensureCustomers(table, mentioned(['late'])));
    await saveCustomer(meanwhile, opsDesk, 'late', aCustomer(), undefined, later);
    expect(await read('late')).toMatchObject({ state: 'active', version: 2 });
  });
});

it('whose answer is lost at any call is saved by sending it again', async () => {
  for (const when of ['before', 'after'] as const) {
    for (let n = 0; n < 3; n++) {
      const customerId = `lost-${when}-${n}`;
      const killed = faulty(table, killedAt(n, when));
      const attempt = saveCustomer(killed, opsDesk, customerId, aCustomer(), undefined, now);
      await expect(attempt).rejects.toThrow('killed');
      await save(customerId);
      expect(await read(customerId)).toMatchObject({ ...aCustomer(), version: 1 });
    }
  }
});

describe('another’s customer', () => {
  it('is answered as one that there is not, for reading and writing', async () => {
    await created('foreign');
    const rival = aCaller({ partnerId: 'rival', customers: ['suedwind'] });
    for (const customerId of ['foreign', 'nobody']) {
      const notFound = { reason: { kind: 'notFound', what: 'customer' } };
      await expect(readCustomer(table, rival, customerId)).rejects.toMatchObject(notFound);
      await expect(saveCustomer(table, rival, customerId, aCustomer(), '"1"', now)).rejects.toMatchObject(
        notFound,
      );
    }
    await expect(readCustomer(table, rival, 'suedwind')).rejects.toMatchObject(refusal('notFound'));
    expect(await saveCustomer(table, rival, 'suedwind', aCustomer(), undefined, now)).toMatchObject({
      version: 1,
    });
  });
});
