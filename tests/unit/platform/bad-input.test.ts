import { describe, expect, it } from 'vitest';
import { orderExample } from '../../../lib/contract/examples.ts';
import { factBody } from '../../../lib/facts/fact-body-schema.ts';
import { reportFacts } from '../../../lib/facts/report-facts.ts';
import { kpiQuery } from '../../../lib/kpis/kpi-query-schema.ts';
import { orderBody } from '../../../lib/orders/order-body-schema.ts';
import { answer } from '../../../lib/platform/http.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { aCaller } from '../../support/callers.ts';
import { faultsIn } from '../../support/faults.ts';

const order = (change: object) => ({ ...orderExample, ...change });
const line = (change: object) => order({ lines: [{ sku: 'A', quantity: 1, ...change }] });
const fact = {
  factId: 'f',
  orderNumber: 'PO-1',
  kind: 'delivered',
  occurredAt: '2026-03-03T10:00:00+01:00',
  lines: [{ sku: 'A', quantity: 1 }],
};
const at = '2026-03-03T09:00:00+01:00';

describe('an order', () => {
  it('as in the documentation is taken', () => {
    expect(faultsIn(orderBody, orderExample)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], ['']],
    ['null', null, ['']],
    ['nothing', {}, ['/orderNumber', '/customerId', '/placedAt', '/requestedWindow', '/lines']],
    ['a number of the wrong type', order({ orderNumber: 7 }), ['/orderNumber']],
    ['an unknown field', order({ surprise: 1, '__proto__ ': 2 }), ['/surprise', '/__proto__ ']],
    ['an unknown field of a line', line({ colour: 'red' }), ['/lines/0/colour']],
    ['a quantity below 1', line({ quantity: 0 }), ['/lines/0/quantity']],
    ['a negative quantity', line({ quantity: -3 }), ['/lines/0/quantity']],
    ['a fractional quantity', line({ quantity: 1.5 }), ['/lines/0/quantity']],
    ['a quantity in words', line({ quantity: '3' }), ['/lines/0/quantity']],
    ['an absurd quantity', line({ quantity: 1e300 }), ['/lines/0/quantity']],
    [
      'a fractional price',
      line({ unitPrice: { amount: 1.5, currency: 'EUR' } }),
      ['/lines/0/unitPrice/amount'],
    ],
    ['no currency', line({ unitPrice: { amount: 1, currency: 'euro' } }), ['/lines/0/unitPrice/currency']],
    [
      'an unknown currency',
      line({ unitPrice: { amount: 1, currency: 'QQQ' } }),
      ['/lines/0/unitPrice/currency'],
    ],
    [
      'an absurd value',
      line({ quantity: 10_000_000, unitPrice: { amount: 100_000_000, currency: 'EUR' } }),
      ['/lines'],
    ],
    ['no lines', order({ lines: [] }), ['/lines']],
    [
      'a lineId twice',
      order({
        lines: [
          { lineId: '2', sku: 'A', quantity: 1 },
          { sku: 'B', quantity: 1 },
        ],
      }),
      ['/lines'],
    ],
    [
      'a window that ends before it starts',
      order({ requestedWindow: { from: at, to: '2026-03-03T08:00:00+01:00' } }),
      ['/requestedWindow/to'],
    ],
    ['a window of no length', order({ requestedWindow: { from: at, to: at } }), ['/requestedWindow/to']],
    [
      'a window of dates that ends before it starts',
      order({ requestedWindow: { from: '2026-03-03', to: '2026-03-02' } }),
      ['/requestedWindow/to'],
    ],
    [
      'a window of a date and a time',
      order({ requestedWindow: { from: '2026-03-03', to: at } }),
      ['/requestedWindow/to'],
    ],
    ['half a window', order({ promisedWindow: { from: at } }), ['/promisedWindow/to']],
    ['a window of another type', order({ promisedWindow: 7 }), ['/promisedWindow']],
    [
      'a window with something else',
      order({ promisedWindow: { from: at, to: '2026-03-04T09:00:00Z', by: 'noon' } }),
      ['/promisedWindow/by'],
    ],
    ['a date in 1900', order({ placedAt: '1900-01-01' }), ['/placedAt']],
    ['a date in 2500', order({ requestedWindow: '2500-01-01' }), ['/requestedWindow']],
    [
      'a time in 2500',
      order({ requestedWindow: { from: at, to: '2500-01-01T00:00:00Z' } }),
      ['/requestedWindow/to'],
    ],
    ['a day that does not exist', order({ placedAt: '2026-02-30' }), ['/placedAt']],
    ['a time without offset', order({ placedAt: '2026-03-03T10:00:00' }), ['/placedAt']],
    [
      'control characters in names',
      order({ shipTo: { country: 'DEU', city: 'x\ny' }, orderNumber: '\u0085' }),
      ['/orderNumber', '/shipTo/city', '/shipTo/country'],
    ],
    ['bytes that were no UTF-8', order({ orderNumber: 'B\ufffd' }), ['/orderNumber']],
    ['bytes that were no UTF-8', order({ orderNumber: 'B\ufffd' }), ['/orderNumber']],
    ['half a surrogate pair', order({ terms: 'a\ud800' }), ['/terms']],
    ['an id that is no id', order({ customerId: 'a#b' }), ['/customerId']],
    ['text that is too long', order({ terms: 'x'.repeat(501) }), ['/terms']],
    [
      'many faults at once',
      line({ quantity: -1, sku: '', unitPrice: { amount: -1, currency: 'EUR' } }),
      ['/lines/0/sku', '/lines/0/quantity', '/lines/0/unitPrice/amount'],
    ],
  ])('with %s is refused, with every pointer', (_, value, pointers) => {
    expect(faultsIn(orderBody, value)).toEqual(pointers);
  });

  it.each([
    '🚚🧊',
    "'; DROP TABLE orders;--",
    '<img src=x onerror=alert(1)>',
    'Łódź 株式会社',
    'a/b~c',
  ])('with the text %s is taken as it is', (text) => {
    expect(accept(orderBody, order({ terms: text })).terms).toBe(text);
  });
});

describe('a fact', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', 'delivered', ['']],
    ['an unknown kind', { ...fact, kind: 'teleported' }, ['/kind']],
    ['our own kind', { ...fact, kind: 'promisePassed' }, ['/kind']],
    ['no lines', { ...fact, lines: [] }, ['/lines']],
    [
      'a negative quantity and no order',
      { ...fact, orderNumber: undefined, lines: [{ sku: 'A', quantity: -1 }] },
      ['/lines/0/quantity', '/orderId'],
    ],
    ['two names of its order', { ...fact, orderId: 'a'.repeat(32) }, ['/orderId']],
    ['an order id that is none', { ...fact, orderNumber: undefined, orderId: '7' }, ['/orderId']],
    ['itself as what it corrects', { ...fact, corrects: 'f' }, ['/corrects']],
    [
      'a void that also corrects',
      { ...fact, kind: 'voided', lines: undefined, voids: 'a', corrects: 'b' },
      ['/corrects'],
    ],
    ['lines of a cancellation', { ...fact, kind: 'cancelled' }, ['/lines']],
    ['no window where it confirms one', { ...fact, kind: 'confirmed', lines: undefined }, ['/window']],
    ['a fault that nobody has', { ...fact, fault: 'nobody' }, ['/fault']],
  ])('with %s is refused, with every pointer', (_, value, pointers) => {
    expect(faultsIn(factBody, JSON.parse(JSON.stringify(value)))).toEqual(pointers);
  });

  it('about a SKU that no order has is taken: it is a fact all the same', () => {
    expect(faultsIn(factBody, { ...fact, lines: [{ sku: '👻', quantity: 1 }] })).toEqual([]);
  });
});

describe('a question for figures', () => {
  it.each<[unknown, string[]]>([
    [{ from: '2026-03-01', to: '2026-03-31' }, []],
    [{ from: '2026-03-31', to: '2026-03-01' }, ['/to']],
    [{ from: '2020-01-01', to: '2026-03-01' }, ['/to']],
    [{ from: '2026-03-01' }, ['/to']],
    [
      { from: '2026-03-01', to: '2026-03-31', grain: 'year', rules: 'mine', colour: 'red' },
      ['/grain', '/rules', '/colour'],
    ],
    [{ from: '2026-03-01T00:00:00Z', to: '2026-03-31' }, ['/from']],
    [{ from: '2026-13-01', to: '2026-12-31' }, ['/from', '/to']],
    [{ from: 'foo', to: 'bar' }, ['/from', '/to']],
  ])('%j', (query, pointers) => {
    expect(faultsIn(kpiQuery, query)).toEqual(pointers);
  });
});

describe('a batch of nothing but faults', () => {
  const bad = { kind: 'delivered', lines: Array.from({ length: 200 }, () => ({ '<': 0, '&': 0 })) };
  const facts = Array.from({ length: 92 }, () => bad);
  const nowhere = { client: new Proxy({}, {}), name: '' } as Parameters<typeof reportFacts>[0];

  it('as large as a body may be is answered in what a Lambda function may answer', async () => {
    expect(JSON.stringify({ facts }).length).toBeLessThan(262_144);
    const answers = await reportFacts(nowhere, aCaller(), facts, new Date(0), 'UTC');
    expect(answers[0]).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/^80\d faults, the first 200/),
    });
    expect(JSON.stringify(answer(207, { answers })).length).toBeLessThan(6 * 1024 * 1024);
  });
});
