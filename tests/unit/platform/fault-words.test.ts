import { describe, expect, it } from 'vitest';
import { factBody } from '../../../lib/facts/fact-body-schema.ts';
import { orderBody } from '../../../lib/orders/order-body-schema.ts';
import { ordersQuery } from '../../../lib/orders/order-list-schema.ts';
import { wordsIn } from '../../support/faults.ts';

const line = { sku: 'A', quantity: 1 };
const order = {
  orderNumber: 'PO-1',
  customerId: 'nordwind',
  placedAt: '2026-03-02',
  requestedWindow: '2026-03-03',
  lines: [line],
};

describe('a fault', () => {
  it.each<[string, object, string]>([
    ['what is missing', { customerId: undefined }, '/customerId is missing'],
    ['a time that is missing', { placedAt: undefined }, '/placedAt is missing'],
    ['another type', { orderNumber: 7 }, '/orderNumber must be a string'],
    ['a list that is none', { lines: {} }, '/lines must be a list'],
    ['an object that is none', { lines: [7] }, '/lines/0 must be an object'],
    ['a part of a unit', { lines: [{ ...line, quantity: 1.5 }] }, '/lines/0/quantity must be a whole number'],
    ['too few', { lines: [{ ...line, quantity: 0 }] }, '/lines/0/quantity must be at least 1'],
    ['nothing at all', { lines: [] }, '/lines must not be empty'],
    ['too long a text', { orderNumber: 'x'.repeat(65) }, '/orderNumber must have at most 64 characters'],
  ])('tells %s in words that follow the field', (_, change, words) => {
    expect(wordsIn(orderBody, { ...order, ...change })).toEqual([words]);
  });

  it('lists what would do', () => {
    const state =
      '/state must be one of received, creditHold, accepted, picking, dispatched, partlyDelivered, delivered, closed, cancelled, returned';
    const query = { customerId: 'nordwind', state: 'open', limit: '101' };
    expect(wordsIn(ordersQuery, query)).toEqual([state, '/limit must be at most 100']);
    expect(wordsIn(factBody, { kind: 'lost' })).toEqual([
      expect.stringMatching(/^\/kind must be one of delivered, confirmed, amended, /),
    ]);
  });

  it('is told once: what is no date is not also out of its years, nor before another', () => {
    const requestedWindow = { from: '2026-03-03T10:00:00Z', to: '2026-03-03' };
    expect(wordsIn(orderBody, { ...order, placedAt: '03.03.2026' })).toHaveLength(1);
    expect(wordsIn(orderBody, { ...order, requestedWindow })).toHaveLength(1);
  });
});
