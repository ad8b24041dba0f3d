import type {
  Amended,
  Confirmed,
  CustomerInformed,
  Decision,
  Delivered,
  Fact,
  FactLine,
  Invoiced,
  Movement,
  PromisePassed,
  Redirected,
  TermsBreached,
  Voided,
} from '../../lib/facts/fact.ts';
import { SYSTEM } from '../../lib/facts/fact.ts';
import type { Order, OrderLine, Place } from '../../lib/orders/order.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { UNLIMITED } from '../../lib/partners/access.ts';

export const zone = 'Europe/Berlin';
export const partnerId = 'demo-partner';

/** The order of the handbook's worked example: A×10 and B×5, window 9–17 h on 3 March 2026. */
export function anOrder(given: Partial<Order> = {}): Order {
  const orderNumber = given.orderNumber ?? 'PO-1';
  const by = given.partnerId ?? partnerId;
  return {
    orderId: orderIdOf(by, orderNumber),
    partnerId: by,
    orderNumber,
    customerId: 'nordwind',
    placedAt: '2026-03-02T10:00:00+01:00',
    recordedAt: '2026-03-02T09:00:01.000Z',
    requestedWindow: { from: '2026-03-03T09:00:00+01:00', to: '2026-03-03T17:00:00+01:00' },
    promisedWindow: { from: '2026-03-03T09:00:00+01:00', to: '2026-03-03T17:00:00+01:00' },
    lines: [aLine('1', 'A', 10), aLine('2', 'B', 5)],
    ...given,
  };
}

export function aLine(lineId: string, sku: string, quantity: number): OrderLine {
  return { lineId, sku, quantity };
}

let factCount = 0;

/** What every fact says; told the moment it happened unless given otherwise. */
function told<K extends Fact['kind']>(kind: K, occurredAt: string) {
  factCount += 1;
  const recordedAt = new Date(occurredAt).toISOString();
  return {
    factId: `fact-${factCount}`,
    partnerId,
    orderId: orderIdOf(partnerId, 'PO-1'),
    grant: UNLIMITED,
    kind,
    occurredAt,
    recordedAt,
  };
}

export function delivered(
  occurredAt: string,
  lines: readonly (readonly [sku: string, quantity: number, damaged?: number])[],
  given: Partial<Delivered> = {},
): Delivered {
  const stated: FactLine[] = lines.map(([sku, quantity, damaged]) => ({
    sku,
    quantity,
    ...(damaged === undefined ? {} : { damaged }),
  }));
  return { ...told('delivered', occurredAt), lines: stated, ...given };
}

export function confirmed(
  occurredAt: string,
  window: Confirmed['window'],
  given: Partial<Confirmed> = {},
): Confirmed {
  return { ...told('confirmed', occurredAt), window, ...given };
}

export function amended(occurredAt: string, given: Partial<Amended>): Amended {
  return { ...told('amended', occurredAt), ...given };
}

export function voided(voids: string, given: Partial<Voided> = {}): Voided {
  return { ...told('voided', '2026-03-03T12:00:00+01:00'), voids, ...given };
}

export function plain<Kind extends (Movement | Decision)['kind']>(
  kind: Kind,
  occurredAt: string,
  given: object = {},
) {
  return { ...told(kind, occurredAt), ...given };
}

export function promisePassed(endsAt: string, given: Partial<PromisePassed> = {}): PromisePassed {
  return {
    ...told('promisePassed', endsAt),
    partnerId: SYSTEM,
    factId: `promisePassed:${endsAt}`,
    ...given,
  };
}

/** Of 100 cents each unless given otherwise. */
export function aPricedLine(lineId: string, sku: string, quantity: number, amount = 100): OrderLine {
  return { lineId, sku, quantity, unitPrice: { amount, currency: 'EUR' } };
}

export function invoiced(occurredAt: string, cents: number, given: Partial<Invoiced> = {}): Invoiced {
  const amount = { amount: cents, currency: 'EUR' };
  return { ...told('invoiced', occurredAt), invoiceNumber: 'INV-1', amount, ...given };
}

export function redirected(occurredAt: string, place: Place, given: Partial<Redirected> = {}): Redirected {
  return { ...told('redirected', occurredAt), place, ...given };
}

export function customerInformed(
  occurredAt: string,
  about: CustomerInformed['about'],
  given: Partial<CustomerInformed> = {},
): CustomerInformed {
  return { ...told('customerInformed', occurredAt), about, ...given };
}

export function termsBreached(
  occurredAt: string,
  term: TermsBreached['term'],
  given: Partial<TermsBreached> = {},
): TermsBreached {
  return { ...told('termsBreached', occurredAt), term, ...given };
}
