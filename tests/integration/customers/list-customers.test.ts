import { beforeAll, describe, expect, it } from 'vitest';
import type { NamedCustomer } from '../../../lib/customers/customer.ts';
import type { CustomersQuery } from '../../../lib/customers/customer-list-schema.ts';
import { ensureCustomers } from '../../../lib/customers/ensure-customers.ts';
import { listCustomers } from '../../../lib/customers/list-customers.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { aCustomer, mentioned } from '../../support/customers.ts';
import { faulty } from '../../support/faulty-table.ts';
import { openTestTable } from '../../support/test-table.ts';

const now = new Date('2026-03-02T09:00:00Z');
const numbers = Array.from({ length: 23 }, (_, index) => index);
const idOf = (number: number) => `c-${String(number).padStart(2, '0')}`;

let table: Table;
/** Every third is a key customer, every second a government; all have a name. One more is a stub. */
beforeAll(async () => {
  table = await openTestTable();
  await Promise.all(
    numbers.map((number) =>
      saveCustomer(
        table,
        opsDesk,
        idOf(number),
        aCustomer({
          name: `Name ${number}`,
          tier: number % 3 === 0 ? 'key' : 'regular',
          kind: number % 2 === 0 ? 'government' : 'enterprise',
          manager: number < 5 ? 'm-1' : undefined,
        }),
        undefined,
        now,
      ),
    ),
  );
  await ensureCustomers(table, mentioned(['c-99']));
});

const limited = aCaller({
  partnerId: 'limited',
  customers: ['c-20', 'nobody', 'c-03', 'c-04', 'a-first', 'c-09'],
});

const list = (caller: Caller, query: Partial<CustomersQuery> = {}) =>
  listCustomers(table, caller, { limit: 50, ...query });

/** Follows `next` to the end; a list that does not end is a failure. */
async function all(caller: Caller, query: Partial<CustomersQuery>): Promise<NamedCustomer[][]> {
  const pages: NamedCustomer[][] = [];
  let cursor: string | undefined;
  do {
    const page = await list(caller, { ...query, cursor });
    pages.push(page.items);
    cursor = page.next;
    if (pages.length > 60) throw new Error('The list does not end.');
  } while (cursor !== undefined);
  return pages;
}

const idsIn = (pages: readonly NamedCustomer[][]) => pages.flat().map(({ customerId }) => customerId);

describe('the list of customers', () => {
  it('shows all of them by id, with names and without sites', async () => {
    const { items, next } = await list(opsDesk);
    expect(items.map(({ customerId }) => customerId)).toEqual([...numbers.map(idOf), 'c-99']);
    expect(items[7]).toEqual({
      customerId: 'c-07',
      name: 'Name 7',
      kind: 'enterprise',
      state: 'active',
      tier: 'regular',
      tierSource: 'stated',
      tierHistory: [{ since: now.toISOString(), tier: 'regular' }],
      doNotContact: false,
      version: 1,
      changedAt: now.toISOString(),
    });
    expect(items.at(-1)).toMatchObject({ state: 'stub', name: undefined });
    expect(next).toBeUndefined();
  });

  it.each([1, 3, 7, 24, 100])('comes in pages of at most %i, each customer once', async (limit) => {
    const pages = await all(opsDesk, { limit });
    expect(idsIn(pages)).toEqual([...numbers.map(idOf), 'c-99']);
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(limit);
  });

  it.each<[Partial<CustomersQuery>, (number: number) => boolean]>([
    [{ tier: 'key' }, (number) => number % 3 === 0],
    [{ kind: 'government' }, (number) => number % 2 === 0],
    [{ manager: 'm-1' }, (number) => number < 5],
    [{ tier: 'key', kind: 'government', manager: 'm-1' }, (number) => number === 0],
    [{ state: 'inactive' }, () => false],
    [{ state: 'active' }, () => true],
  ])('by %j shows who fits, in pages too', async (filter, fits) => {
    const expected = numbers.filter(fits).map(idOf);
    expect(idsIn(await all(opsDesk, filter))).toEqual(expected);
    expect(idsIn(await all(opsDesk, { ...filter, limit: 2 }))).toEqual(expected);
  });
});

describe('a partner limited to some customers', () => {
  it.each([1, 2, 50])('pages through its own alone, %i at a time', async (limit) => {
    expect(idsIn(await all(limited, { limit }))).toEqual(['c-03', 'c-04', 'c-09', 'c-20']);
    expect(idsIn(await all(limited, { limit, tier: 'key' }))).toEqual(['c-03', 'c-09']);
  });

  it('sees their names', async () => {
    expect((await list(limited)).items.map(({ name }) => name)).toEqual([
      'Name 3',
      'Name 4',
      'Name 9',
      'Name 20',
    ]);
  });

  it('reads no row of anyone else', async () => {
    const commands: string[] = [];
    const watched = faulty(table, ({ command }) => {
      commands.push(command);
      return undefined;
    });
    await listCustomers(watched, limited, { limit: 50 });
    expect(commands).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand']);
  });

  it('of no customers sees none', async () => {
    expect(await list(aCaller({ customers: [] }))).toEqual({ items: [] });
  });
});

describe('a cursor', () => {
  const refused = { reason: { kind: 'invalidCursor' } };

  it('that was tampered with is refused', async () => {
    const { next = '' } = await list(opsDesk, { limit: 3 });
    const forged = Buffer.from(Buffer.from(next, 'base64url').toString().replace('c-02', 'c-20'));
    for (const cursor of [
      '',
      'x',
      `${next}A`,
      next.slice(1),
      forged.toString('base64url'),
      '%00',
      '='.repeat(300),
    ]) {
      await expect(list(opsDesk, { limit: 3, cursor }), cursor).rejects.toMatchObject(refused);
    }
  });

  it('of another caller, or of other filters, is refused', async () => {
    const { next } = await list(opsDesk, { limit: 3 });
    await expect(list(limited, { limit: 3, cursor: next })).rejects.toMatchObject(refused);
    await expect(list(opsDesk, { limit: 3, cursor: next, tier: 'key' })).rejects.toMatchObject(refused);
    expect((await list(opsDesk, { limit: 5, cursor: next })).items[0]).toMatchObject({ customerId: 'c-03' });
  });
});
