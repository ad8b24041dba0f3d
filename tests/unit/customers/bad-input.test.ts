import { describe, expect, it } from 'vitest';
import { contactExample, customerExample } from '../../../lib/contract/examples.ts';
import { contactBody } from '../../../lib/customers/contact-schema.ts';
import { customerBody } from '../../../lib/customers/customer-body-schema.ts';
import { customersQuery } from '../../../lib/customers/customer-list-schema.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { faultsIn } from '../../support/faults.ts';

const customer = (change: object) => ({ ...customerExample, ...change });
const contact = (change: object) => ({ ...contactExample, ...change });
const site = (change: object) => customer({ sites: [{ placeId: 'a', ...change }] });

describe('a customer', () => {
  it('as in the documentation is taken', () => {
    expect(faultsIn(customerBody, customerExample)).toEqual([]);
  });

  it('of which only the kind is stated is active, keeps its tier, and may be contacted', () => {
    expect(accept(customerBody, { kind: 'individual' })).toEqual({
      kind: 'individual',
      state: 'active',
      doNotContact: false,
      sites: [],
    });
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], ['']],
    ['nothing', {}, ['/kind']],
    [
      'an unknown kind, tier and state',
      customer({ kind: 'x', tier: 'gold', state: 'gone' }),
      ['/state', '/kind', '/tier'],
    ],
    ['our own state', customer({ state: 'stub' }), ['/state']],
    [
      'our own fields',
      customer({ version: 1, erasedOn: '2026-03-03', profile: 1 }),
      ['/version', '/erasedOn', '/profile'],
    ],
    ['a name of nothing', customer({ name: '' }), ['/name']],
    ['a name with a line break', customer({ name: 'a\nb' }), ['/name']],
    ['a manager that is no id', customer({ manager: 'Erika Mustermann' }), ['/manager']],
    ['a rule set that nobody knows', customer({ ruleSet: 'mine' }), ['/ruleSet']],
    ['a payment before the invoice', customer({ paymentDays: -1 }), ['/paymentDays']],
    ['half a day to pay', customer({ paymentDays: 0.5 }), ['/paymentDays']],
    ['a wish not to be called in words', customer({ doNotContact: 'yes' }), ['/doNotContact']],
    [
      'contract inputs out of the world',
      customer({
        contract: { ordersPerMonth: -1, annualValue: { amount: 1e18, currency: 'euro' }, colour: 1 },
      }),
      [
        '/contract/ordersPerMonth',
        '/contract/annualValue/amount',
        '/contract/annualValue/currency',
        '/contract/colour',
      ],
    ],
    [
      'a level of government that is no government',
      customer({ contract: { governmentLevel: 'national' } }),
      ['/contract/governmentLevel'],
    ],
    ['a site without an id', customer({ sites: [{ city: 'Hamburg' }] }), ['/sites/0/placeId']],
    ['a site with something else', site({ floor: 4 }), ['/sites/0/floor']],
    ['a site in no country', site({ country: 'Germany' }), ['/sites/0/country']],
    ['a street with a control character', site({ street: 'a\u0000' }), ['/sites/0/street']],
    ['a site twice', customer({ sites: [{ placeId: 'a' }, { placeId: 'a' }] }), ['/sites']],
    [
      '201 sites',
      customer({ sites: Array.from({ length: 201 }, (_, index) => ({ placeId: `p${index}` })) }),
      ['/sites'],
    ],
  ])('with %s is refused, with every pointer', (_, value, pointers) => {
    expect(faultsIn(customerBody, value)).toEqual(pointers);
  });

  it('of a government may have a level of it', () => {
    const government = customer({ kind: 'government', contract: { governmentLevel: 'municipal' } });
    expect(faultsIn(customerBody, government)).toEqual([]);
  });
});

describe('a contact', () => {
  it('as in the documentation is taken', () => {
    expect(faultsIn(contactBody, contactExample)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', {}, ['/name', '/consent']],
    ['an address that is none', contact({ email: 'anna@' }), ['/email']],
    ['two addresses', contact({ email: 'a@b.example,c@d.example' }), ['/email']],
    ['a number in words', contact({ phone: 'ask reception' }), ['/phone']],
    ['a language that is none', contact({ language: 'German, mostly' }), ['/language']],
    ['half a consent', contact({ consent: { surveys: true } }), ['/consent/marketing']],
    [
      'a consent given at no time',
      contact({ consent: { surveys: true, marketing: false } }),
      ['/consent/givenAt'],
    ],
    [
      'a consent given in 1900',
      contact({ consent: { surveys: true, marketing: true, givenAt: '1900-01-01' } }),
      ['/consent/givenAt'],
    ],
    ['an unknown field', contact({ birthday: '1980-01-01' }), ['/birthday']],
  ])('with %s is refused, with every pointer', (_, value, pointers) => {
    expect(faultsIn(contactBody, value)).toEqual(pointers);
  });

  it('who consents to nothing needs no time of it', () => {
    expect(faultsIn(contactBody, contact({ consent: { surveys: false, marketing: false } }))).toEqual([]);
  });
});

it.each<[object, string[]]>([
  [{}, []],
  [{ tier: 'key', state: 'stub', manager: 'm-1', kind: 'individual', limit: '100' }, []],
  [{ tier: 'gold', limit: '0', name: 'x' }, ['/tier', '/limit', '/name']],
  [{ limit: '101', manager: 'a b' }, ['/manager', '/limit']],
  [{ limit: 'many', cursor: 'x'.repeat(401) }, ['/limit', '/cursor']],
])('the question for customers %j', (query, pointers) => {
  expect(faultsIn(customersQuery, query)).toEqual(pointers);
});
