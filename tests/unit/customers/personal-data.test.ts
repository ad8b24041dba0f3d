import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openApiDocument } from '../../../lib/contract/openapi.ts';
import { contactRow } from '../../../lib/customers/contact-schema.ts';
import { apart, together, type WholeCustomer } from '../../../lib/customers/customer.ts';
import { customerAnswer, customerRow, profileRow } from '../../../lib/customers/customer-schema.ts';
import { aCustomer } from '../../support/customers.ts';
import { personalFieldsIn } from '../../support/personal-fields.ts';

const root = new URL('../../../', import.meta.url).pathname;

const whole: WholeCustomer = {
  ...aCustomer({ sites: [{ placeId: 'a', name: 'Gate', street: 'Kai', city: 'Hamburg' }, { placeId: 'b' }] }),
  customerId: 'nordwind',
  tier: 'regular',
  tierSource: 'stated',
  tierHistory: [{ since: '2026-03-03T09:00:00.000Z', tier: 'regular' }],
  version: 3,
  changedAt: '2026-03-03T09:00:00.000Z',
};

/** Every schema that reads rows: by their names, those of rows and of what is stored. */
async function rowSchemas(): Promise<[name: string, schema: z.core.$ZodType][]> {
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('-schema.ts'),
  );
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(join(root, 'lib', file))),
  );
  return modules
    .flatMap((each) => Object.entries(each))
    .filter(([name]) => /^stored|Row$/.test(name))
    .flatMap(([name, schema]) => (schema instanceof z.core.$ZodType ? [[name, schema]] : []));
}

describe('what is marked as personal', () => {
  it('is name, site names and streets of a customer, and all of a contact but its id', () => {
    expect(personalFieldsIn(customerAnswer)).toEqual(['/name', '/sites/*/name', '/sites/*/street']);
    expect(personalFieldsIn(contactRow)).toEqual(
      ['name', 'email', 'phone', 'role', 'language', 'consent', 'doNotContact'].map((name) => `/${name}`),
    );
  });

  it('stands in the rows that are erased, and in the schema of no other row', async () => {
    const schemas = await rowSchemas();
    expect(schemas.map(([name]) => name)).toEqual(
      expect.arrayContaining(['customerRow', 'storedOrder', 'storedPartner']),
    );
    const withPersonal = schemas.filter(([, schema]) => personalFieldsIn(schema).length > 0);
    // Rows under `personal#`: a schema that is added here is stored there.
    expect(withPersonal.map(([name]) => name).sort()).toEqual(['contactRow', 'profileRow']);
  });

  it('is told as such by the API’s description', () => {
    const { NewContact, Customer } = openApiDocument().components.schemas;
    expect(NewContact?.properties).toMatchObject({
      name: { 'x-personal-data': true },
      consent: { 'x-personal-data': true },
    });
    expect(Customer?.properties).toMatchObject({ name: { 'x-personal-data': true } });
    expect(Customer?.properties?.['tier']).not.toHaveProperty('x-personal-data');
  });
});

describe('a customer', () => {
  it('is parted into a row without anything personal and a profile, and put together again', () => {
    const { customer, profile } = apart(whole);
    expect(z.parse(customerRow, customer)).toEqual({ ...customer, profile: 3 });
    expect(JSON.stringify(customer)).not.toMatch(/Nordwind|Gate|Kai/);
    expect(z.parse(profileRow, { ...profile, version: 3 })).toEqual({
      version: 3,
      name: 'Nordwind Handels GmbH',
      sites: [{ placeId: 'a', name: 'Gate', street: 'Kai' }],
    });
    expect(together(customer, profile)).toEqual(whole);
  });

  it('about whom nothing personal is known has no profile', () => {
    const { customer, profile } = apart({
      ...whole,
      name: undefined,
      sites: [{ placeId: 'b', city: 'Kiel' }],
    });
    expect(profile).toBeUndefined();
    expect(customer.profile).toBe(0);
    expect(together(customer, undefined)).toMatchObject({ name: undefined, sites: [{ city: 'Kiel' }] });
  });
});
