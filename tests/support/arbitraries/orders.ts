import fc from 'fast-check';
import type { Order, OrderLine, Place } from '../../../lib/orders/order.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { partnerId } from '../builders.ts';
import { window } from './times.ts';

export const skus = ['A', 'B', 'C'] as const;

export const place: fc.Arbitrary<Place> = fc.constantFrom(
  { placeId: 'dock-1', city: 'Hamburg', country: 'DE' },
  { placeId: 'dock-2', city: 'Hamburg', country: 'DE' },
  { city: 'Kiel', country: 'DE' },
  { placeId: 'depot' },
  {},
);

const price = fc.option(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ amount: fc.integer({ min: 0, max: 900 }), currency: fc.constant('EUR') }),
    },
    { weight: 1, arbitrary: fc.constant({ amount: 5, currency: 'JPY' }) },
  ),
  { freq: 6, nil: undefined },
);

export const orderLines: fc.Arbitrary<OrderLine[]> = fc
  .array(
    fc.record({
      sku: fc.constantFrom(...skus),
      quantity: fc.integer({ min: 1, max: 6 }),
      unitPrice: price,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((each) => each.map((line, index) => ({ lineId: String(index + 1), ...line })));

export function order(index: number): fc.Arbitrary<Order> {
  const orderNumber = `PO-${index}`;
  return fc
    .record({
      customerId: fc.constantFrom('nordwind', 'suedwind', 'ostwind'),
      placedAt: fc.constantFrom('2026-03-25T10:00:00+01:00', '2026-03-25', '2026-03-24T23:30:00Z'),
      recordedAt: fc.constantFrom('2026-03-25T10:00:00.000Z', '2026-03-28T10:00:00.000Z'),
      requestedWindow: window,
      promisedWindow: fc.option(window, { nil: undefined }),
      shipTo: fc.option(place, { freq: 4, nil: undefined }),
      lines: orderLines,
    })
    .map((given) => ({ orderId: orderIdOf(partnerId, orderNumber), partnerId, orderNumber, ...given }));
}
