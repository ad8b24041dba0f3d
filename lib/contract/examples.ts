/** What a newcomer sends first; the tests send it too. */
export const orderExample = {
  orderNumber: 'PO-1001',
  customerId: 'nordwind',
  placedAt: '2026-03-02T10:15:00+01:00',
  requestedWindow: { from: '2026-03-03T09:00:00+01:00', to: '2026-03-03T17:00:00+01:00' },
  promisedWindow: { from: '2026-03-03T09:00:00+01:00', to: '2026-03-03T17:00:00+01:00' },
  shipTo: { placeId: 'hamburg-2', city: 'Hamburg', country: 'DE' },
  lines: [
    { sku: 'A', quantity: 10, unitPrice: { amount: 1250, currency: 'EUR' } },
    { sku: 'B', quantity: 5, unitPrice: { amount: 400, currency: 'EUR' } },
  ],
};

export const factsExample = {
  facts: [
    {
      factId: 'drop-1',
      orderNumber: 'PO-1001',
      kind: 'delivered',
      occurredAt: '2026-03-03T10:00:00+01:00',
      lines: [
        { sku: 'A', quantity: 10 },
        { sku: 'B', quantity: 4 },
      ],
    },
    {
      factId: 'drop-2',
      orderNumber: 'PO-1001',
      kind: 'delivered',
      occurredAt: '2026-03-04T10:00:00+01:00',
      lines: [{ sku: 'B', quantity: 1 }],
      reason: 'One case was left on the dock',
      fault: 'warehouse',
    },
  ],
};

export const partnerExample = {
  name: 'Hansa Trucks, transport management',
  customers: ['nordwind', 'suedwind'],
  sends: ['picked', 'dispatched', 'routeChanged', 'redirected', 'delivered', 'deliveryFailed', 'returned'],
  reads: ['placed', 'amended', 'cancelled', 'dispatched', 'delivered'],
  rateLimit: { requestsPerSecond: 20, burst: 40 },
};
