import type * as z from 'zod/mini';
import type { documentedFactsBody } from '../facts/fact-body-schema.ts';

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
} satisfies z.input<typeof documentedFactsBody>;

const about = { orderNumber: 'PO-1002', placedBy: 'demo-partner' };

/** Decisions about an order: what the customer changed, and that it was called off and taken up again. */
export const changesExample = {
  facts: [
    {
      ...about,
      factId: 'change-1',
      kind: 'amended',
      occurredAt: '2026-03-02T12:00:00+01:00',
      lines: [{ sku: 'A', quantity: 12 }],
      promisedWindow: '2026-03-04',
    },
    { ...about, factId: 'change-2', kind: 'cancelled', occurredAt: '2026-03-02T13:00:00+01:00' },
    { ...about, factId: 'change-3', kind: 'reopened', occurredAt: '2026-03-02T14:00:00+01:00' },
  ],
};

const place = { placeId: 'hamburg-hub', city: 'Hamburg', country: 'DE' };
const amount = { amount: 14_500, currency: 'EUR' };
const at = (time: string) => `2026-03-03T${time}:00+01:00`;

export const kindsExample = {
  facts: [
    {
      ...about,
      factId: 'f-1',
      kind: 'confirmed',
      occurredAt: at('06:00'),
      window: '2026-03-04',
      requestedByCustomer: true,
    },
    { ...about, factId: 'f-2', kind: 'picked', occurredAt: at('07:00'), warehouse: 'hamburg-1' },
    {
      ...about,
      factId: 'f-3',
      kind: 'dispatched',
      occurredAt: at('08:00'),
      carrier: 'hansa-trucks',
      warehouse: 'hamburg-1',
      place,
    },
    { ...about, factId: 'f-4', kind: 'customerInformed', occurredAt: at('08:05'), about: 'dispatch' },
    {
      ...about,
      factId: 'f-5',
      kind: 'routeChanged',
      occurredAt: at('09:00'),
      reason: 'Road closed',
      fault: 'forceMajeure',
    },
    {
      ...about,
      factId: 'f-6',
      kind: 'deliveryFailed',
      occurredAt: at('11:00'),
      reason: 'Nobody there',
      fault: 'consignee',
    },
    { ...about, factId: 'f-7', kind: 'redirected', occurredAt: at('12:00'), place, agreed: true },
    {
      ...about,
      factId: 'f-8',
      kind: 'termsBreached',
      occurredAt: at('12:30'),
      term: 'temperature',
      fault: 'carrier',
    },
    {
      ...about,
      factId: 'f-9',
      kind: 'returned',
      occurredAt: at('15:00'),
      lines: [{ sku: 'A', quantity: 1 }],
      reason: 'Too warm',
    },
    { ...about, factId: 'f-10', kind: 'invoiced', occurredAt: at('16:00'), invoiceNumber: 'R-1', amount },
    {
      ...about,
      factId: 'f-11',
      kind: 'invoiceCorrected',
      occurredAt: at('17:00'),
      invoiceNumber: 'R-1',
      amount,
    },
    { ...about, factId: 'f-12', kind: 'paid', occurredAt: at('18:00'), invoiceNumber: 'R-1', amount },
    { ...about, factId: 'f-13', kind: 'voided', occurredAt: at('19:00'), voids: 'f-5' },
  ],
};

export const partnerExample = {
  name: 'Hansa Trucks, transport management',
  customers: ['nordwind', 'suedwind'],
  sends: ['picked', 'dispatched', 'routeChanged', 'redirected', 'delivered', 'deliveryFailed', 'returned'],
  reads: ['placed', 'amended', 'cancelled', 'dispatched', 'delivered'],
  rateLimit: { requestsPerSecond: 20, burst: 40 },
};

export const tierOverrideExample = {
  tier: 'key',
  reason: 'Their tender for all of Northern Europe is decided in March',
  until: '2027-03-31',
};

export const customerExample = {
  name: 'Nordwind Handels GmbH',
  kind: 'enterprise',
  tier: 'key',
  manager: 'manager-7',
  contract: { ordersPerMonth: 40, annualValue: { amount: 62_000_000, currency: 'EUR' } },
  paymentDays: 30,
  terms: 'Two-hour windows, pallets exchanged',
  sites: [
    {
      placeId: 'hamburg-2',
      name: 'Nordwind, gate 4',
      street: 'Am Sandtorkai 5',
      city: 'Hamburg',
      postalCode: '20457',
      country: 'DE',
    },
  ],
};

export const contactExample = {
  name: 'Anna Petersen',
  email: 'anna.petersen@nordwind.example',
  phone: '+49 40 1234567',
  role: 'Head of receiving',
  language: 'de',
  consent: { surveys: true, marketing: false, givenAt: '2026-02-11T09:30:00+01:00' },
};

/** What was agreed from the second quarter on: early drops count, a quarter of an hour of grace. */
export const ruleSetExample = {
  validFrom: '2026-04-01',
  early: 'accept',
  graceMinutes: 15,
  overDelivery: 'fail',
  promise: 'confirmed',
  openOrders: 'countWhenDue',
  level: 'line',
  priceTolerance: 0,
  informationHours: 24,
};

export const targetsExample = { targets: { onTime: 0.87, inFull: 0.81, otif: 0.7, damage: 0.003 } };
