import { beforeAll, describe, expect, it } from 'vitest';
import { listContacts } from '../../../lib/customers/list-contacts.ts';
import { removeContact } from '../../../lib/customers/remove-contact.ts';
import { saveContact } from '../../../lib/customers/save-contact.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { aContact, aCustomer } from '../../support/customers.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { openTestTable } from '../../support/test-table.ts';

const now = new Date('2026-03-02T09:00:00Z');
const refusal = (kind: string) => ({ reason: { kind } });

let table: Table;
beforeAll(async () => {
  table = await openTestTable();
  for (const customerId of ['nordwind', 'ostwind']) {
    await saveCustomer(table, opsDesk, customerId, aCustomer(), undefined, now);
  }
});

const anna = { customerId: 'nordwind', contactId: 'anna' };
const save = (contactId: string, body = aContact(), ifMatch?: string) =>
  saveContact(table, opsDesk, { customerId: 'nordwind', contactId }, body, ifMatch, now);
const remove = (contactId: string, ifMatch?: string) =>
  removeContact(table, opsDesk, { customerId: 'nordwind', contactId }, ifMatch);
const list = async (customerId = 'nordwind') =>
  (await listContacts(table, opsDesk, customerId, { limit: 100 })).items.map(({ contactId }) => contactId);

describe('a contact', () => {
  it('is listed as it was saved; the same again is no change', async () => {
    const saved = await save('anna');
    expect(saved).toEqual({ ...aContact(), contactId: 'anna', version: 1, changedAt: now.toISOString() });
    expect(await save('anna')).toEqual(saved);
    const { items } = await listContacts(table, opsDesk, 'nordwind', { limit: 100 });
    expect(items).toEqual([saved]);
    expect(await list('ostwind')).toEqual([]);
  });

  it('is changed and removed only by who names the version it has', async () => {
    await save('bert');
    const change = aContact({ doNotContact: true });
    await expect(save('bert', change)).rejects.toMatchObject(refusal('preconditionRequired'));
    await expect(save('bert', change, '"4"')).rejects.toMatchObject(refusal('preconditionFailed'));
    expect(await save('bert', change, '"1"')).toMatchObject({ doNotContact: true, version: 2 });
    await expect(remove('bert')).rejects.toMatchObject(refusal('preconditionRequired'));
    await expect(remove('bert', '"1"')).rejects.toMatchObject(refusal('preconditionFailed'));
    await remove('bert', '"2"');
    await remove('bert', '"2"');
    expect(await list()).not.toContain('bert');
  });

  it('of twenty changes at once takes one', async () => {
    await save('race');
    const changes = Array.from({ length: 20 }, (_, index) =>
      save('race', aContact({ name: `N${index}` }), '"1"'),
    );
    const settled = await Promise.allSettled(changes);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('whose answer is lost at any call is removed by asking again', async () => {
    for (let n = 0; n < 3; n++) {
      await save(`lost-${n}`);
      const named = { customerId: 'nordwind', contactId: `lost-${n}` };
      const killed = faulty(table, killedAt(n, 'after'));
      await expect(removeContact(killed, opsDesk, named, '"1"')).rejects.toThrow('killed');
      await remove(`lost-${n}`, '"1"');
      expect(await list()).not.toContain(`lost-${n}`);
    }
  });

  it('comes in pages by id', async () => {
    for (const contactId of ['d', 'a', 'c', 'b', 'e']) {
      await saveContact(table, opsDesk, { customerId: 'ostwind', contactId }, aContact(), undefined, now);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listContacts(table, opsDesk, 'ostwind', { limit: 2, cursor });
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ contactId }) => contactId));
      cursor = page.next;
    } while (cursor !== undefined && seen.length < 10);
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
    const { next } = await listContacts(table, opsDesk, 'ostwind', { limit: 2 });
    await expect(listContacts(table, opsDesk, 'nordwind', { limit: 2, cursor: next })).rejects.toMatchObject(
      refusal('invalidCursor'),
    );
  });
});

it('contacts of nobody, and of another’s customer, are not there', async () => {
  const notFound = { reason: { kind: 'notFound', what: 'customer' } };
  const rival = aCaller({ partnerId: 'rival', customers: ['suedwind'] });
  const asked = [
    [opsDesk, 'nobody'],
    [rival, 'nobody'],
    [rival, 'nordwind'],
    [rival, 'suedwind'],
  ] as const;
  for (const [caller, customerId] of asked) {
    const named = { ...anna, customerId };
    await expect(saveContact(table, caller, named, aContact(), undefined, now)).rejects.toMatchObject(
      notFound,
    );
    await expect(removeContact(table, caller, named, '"1"')).rejects.toMatchObject(notFound);
    await expect(listContacts(table, caller, customerId, { limit: 5 })).rejects.toMatchObject(notFound);
  }
});
