import { beforeAll, describe, expect, it } from 'vitest';
import { personalKey } from '../../../lib/customers/customer-keys.ts';
import { erasePersonalData } from '../../../lib/customers/erase-personal-data.ts';
import { exportPersonalData } from '../../../lib/customers/export-personal-data.ts';
import { listCustomers } from '../../../lib/customers/list-customers.ts';
import { readCustomer } from '../../../lib/customers/read-customer.ts';
import { saveContact } from '../../../lib/customers/save-contact.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import { put, type Table } from '../../../lib/platform/dynamo.ts';
import { opsDesk } from '../../support/callers.ts';
import { aContact, aCustomer, administrator } from '../../support/customers.ts';
import { beforeWriting, faulty, killedAt } from '../../support/faulty-table.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

const now = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-05T23:30:00Z');
const secret = 'Xanthippe';

let table: Table;
beforeAll(async () => {
  table = await openTestTable();
});

const exported = (customerId: string) => exportPersonalData(table, administrator, customerId, later);
const erase = (customerId: string, on: Table = table) =>
  erasePersonalData(on, administrator, customerId, 'Europe/Berlin', later);
const rowsIn = async (customerId: string) =>
  (await rowsOf(table)).filter(({ pk }) => pk === `customer#${customerId}`);

/** Rows as feedback and cases keep them beside the customer. */
async function plantNotes(customerId: string): Promise<void> {
  await put(table, { ...personalKey(customerId, 'feedback#f-1'), comment: `${secret} called` });
  await put(table, { ...personalKey(customerId, 'case#c-1#note#n-1'), note: `Ask for ${secret}` });
  await put(table, { pk: `customer#${customerId}`, sk: 'case#c-1', stage: 'received' });
}

/** A customer with something personal everywhere. */
async function planted(customerId: string): Promise<void> {
  const body = aCustomer({ name: secret, sites: [{ placeId: 'home', street: `${secret} Street 1` }] });
  await saveCustomer(table, opsDesk, customerId, body, undefined, now);
  for (const contactId of ['anna', 'bert', 'carl']) {
    const contact = aContact({ name: `${secret} ${contactId}` });
    await saveContact(table, opsDesk, { customerId, contactId }, contact, undefined, now);
  }
  await plantNotes(customerId);
}

describe('what is personal', () => {
  it('is told as a whole, each part with where it belongs', async () => {
    await planted('told');
    expect(await exported('told')).toEqual({
      customerId: 'told',
      exportedAt: later.toISOString(),
      erasedOn: undefined,
      items: [
        { belongsTo: 'case/c-1/note/n-1', data: { note: `Ask for ${secret}` } },
        ...['anna', 'bert', 'carl'].map((contactId) => ({
          belongsTo: `contact/${contactId}`,
          data: expect.objectContaining({ name: `${secret} ${contactId}`, email: 'anna@nordwind.example' }),
        })),
        { belongsTo: 'feedback/f-1', data: { comment: `${secret} called` } },
        {
          belongsTo: 'profile',
          data: {
            name: secret,
            sites: [{ placeId: 'home', street: `${secret} Street 1` }],
            version: 1,
          },
        },
      ],
    });
  });

  it('is told and erased completely where one page of the table cannot hold it', async () => {
    const note = 'x'.repeat(100_000);
    const numbers = Array.from({ length: 25 }, (_, index) => index);
    await planted('long');
    await Promise.all(
      numbers.map((number) => put(table, { ...personalKey('long', `feedback#g-${number}`), note })),
    );
    expect((await exported('long')).items).toHaveLength(6 + 25);
    expect(await erase('long')).toMatchObject({ erasedRows: 6 + 25 });
    expect((await rowsIn('long')).map(({ sk }) => sk)).toEqual(['case#c-1', 'customer']);
  });

  it('of nobody is not there', async () => {
    const notFound = { reason: { kind: 'notFound', what: 'customer' } };
    await expect(exported('nobody')).rejects.toMatchObject(notFound);
    await expect(erase('nobody')).rejects.toMatchObject(notFound);
    expect(await rowsIn('nobody')).toEqual([]);
  });

  it('of a customer whom only feedback tells of is told and erased too', async () => {
    await plantNotes('unknown');
    expect((await exported('unknown')).items).toHaveLength(2);
    expect(await erase('unknown')).toMatchObject({ erasedRows: 2 });
    expect(await readCustomer(table, opsDesk, 'unknown')).toMatchObject({
      state: 'stub',
      erasedOn: '2026-03-06',
    });
  });
});

describe('after its erasure a customer', () => {
  it('has no name anywhere, and is otherwise as it was', async () => {
    await planted('erased');
    const before = await readCustomer(table, opsDesk, 'erased');
    expect(await erase('erased')).toEqual({
      customerId: 'erased',
      erasedRows: 6,
      erasedOn: '2026-03-06',
    });
    expect(JSON.stringify(await rowsIn('erased'))).not.toContain(secret);
    expect(await readCustomer(table, opsDesk, 'erased')).toEqual({
      ...before,
      name: undefined,
      sites: [{ placeId: 'home' }],
      erasedOn: '2026-03-06',
      version: 2,
      changedAt: later.toISOString(),
    });
    const { items } = await listCustomers(table, opsDesk, { limit: 100 });
    expect(items.find(({ customerId }) => customerId === 'erased')).toMatchObject({ name: undefined });
    expect((await exported('erased')).items).toEqual([]);
    expect((await rowsIn('erased')).map(({ sk }) => sk)).toEqual(['case#c-1', 'customer']);
  });

  it('is not erased again where nothing is left, also on another day', async () => {
    await planted('twice');
    await erase('twice');
    const rows = await rowsIn('twice');
    const nextDay = new Date(+later + 86_400_000);
    const again = await erasePersonalData(table, administrator, 'twice', 'Europe/Berlin', nextDay);
    expect(again).toEqual({ customerId: 'twice', erasedRows: 0, erasedOn: '2026-03-06' });
    expect(await rowsIn('twice')).toEqual(rows);
  });

  it('can be named anew, and erased anew', async () => {
    await planted('anew');
    await erase('anew');
    const body = aCustomer({ name: 'Somebody else' });
    expect(await saveCustomer(table, opsDesk, 'anew', body, '"2"', later)).toMatchObject({
      name: 'Somebody else',
      erasedOn: '2026-03-06',
    });
    expect(await erase('anew')).toMatchObject({ erasedRows: 1 });
    expect(await readCustomer(table, opsDesk, 'anew')).toMatchObject({ name: undefined, version: 4 });
  });
});

describe('an erasure', () => {
  it.each([
    'before',
    'after',
  ] as const)('killed %s any call is finished by running it again', async (when) => {
    const counted = faulty(table, () => undefined);
    await planted(`counted-${when}`);
    await erase(`counted-${when}`, counted);
    for (let n = 0; n < counted.calls(); n++) {
      const customerId = `killed-${when}-${n}`;
      await planted(customerId);
      await expect(erase(customerId, faulty(table, killedAt(n, when)))).rejects.toThrow('killed');
      await erase(customerId);
      const rows = await rowsIn(customerId);
      expect(rows.map(({ sk }) => sk)).toEqual(['case#c-1', 'customer']);
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });

  it('shows no name from its first write on, however far it got', async () => {
    await planted('begun');
    const stopped = faulty(table, ({ command }) =>
      command === 'DeleteItemCommand' ? { instead: new Error('killed') } : undefined,
    );
    await expect(erase('begun', stopped)).rejects.toThrow('killed');
    expect(await readCustomer(table, opsDesk, 'begun')).toMatchObject({
      name: undefined,
      erasedOn: '2026-03-06',
    });
  });

  it('erases what was written while it began, and keeps what else was changed', async () => {
    await planted('changed');
    const changing = beforeWriting(table, async () => {
      await saveCustomer(
        table,
        opsDesk,
        'changed',
        aCustomer({ name: `${secret} II`, tier: 'key' }),
        '"1"',
        now,
      );
    });
    expect(await erase('changed', changing)).toMatchObject({ erasedRows: 6 });
    expect(JSON.stringify(await rowsIn('changed'))).not.toContain(secret);
    expect(await readCustomer(table, opsDesk, 'changed')).toMatchObject({ tier: 'key', version: 3 });
  });

  it('twenty times at once erases once', async () => {
    await planted('crowd');
    const settled = await Promise.allSettled(Array.from({ length: 20 }, () => erase('crowd')));
    const refused = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason.reason.kind] : []));
    expect(refused.every((kind) => kind === 'overloaded')).toBe(true);
    expect(JSON.stringify(await rowsIn('crowd'))).not.toContain(secret);
  });
});
