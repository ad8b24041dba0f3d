import type { Fact, FactLine } from '../../../lib/facts/fact.ts';
import type { Order } from '../../../lib/orders/order.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { UNLIMITED } from '../../../lib/partners/access.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { partnerId, promisePassed } from '../builders.ts';
import { dateAt, instantAt, workingDay } from './calendar.ts';
import { Chances } from './chances.ts';
import type { MarketCustomer } from './customers.ts';
import type { Participant } from './market.ts';
import type { PlannedOrder } from './plans.ts';

/** An order of the market with what became of it, told soon after it happened. */
export function historiesOf({ customer, orders }: Participant): OrderHistory[] {
  const chances = new Chances(Number(customer.customerId.slice(2)));
  return orders.map((planned, index) => historyOf(customer, planned, index, chances));
}

function historyOf(
  { customerId, sites, articles }: MarketCustomer,
  planned: PlannedOrder,
  index: number,
  chances: Chances,
): OrderHistory {
  const orderNumber = `${customerId}-${index}`;
  const orderId = orderIdOf(partnerId, orderNumber);
  const site = chances.oneOf(sites);
  const due = workingDay(planned.day + 2);
  const chosen = articles.filter(() => chances.happens(0.6));
  const lines = (chosen.length > 0 ? chosen : articles.slice(0, 1)).map((article, line) => ({
    lineId: String(line + 1),
    sku: article.sku,
    productFamily: article.productFamily,
    quantity: Math.max(1, Math.round(article.units * Math.exp(0.3 * chances.normal()))),
    unitPrice: { amount: Math.round(article.price * planned.priceFactor), currency: 'EUR' },
  }));
  const order: Order = {
    orderId,
    partnerId,
    orderNumber,
    customerId,
    placedAt: instantAt(planned.day, 8),
    recordedAt: instantAt(planned.day, 8),
    requestedWindow: dateAt(due),
    promisedWindow: dateAt(due),
    shipTo: { placeId: site.placeId, city: site.city, country: 'DE' },
    lines,
  };
  const good = lines.map(({ sku, quantity }, line) => served(sku, quantity, planned, line === 0, chances));
  const owed = lines.reduce(
    (sum, { unitPrice }, line) => sum + unitPrice.amount * (good[line]?.quantity ?? 0),
    0,
  );
  const arrives = due + (planned.isLate ? chances.whole(1, 3) : 0);
  const tell = (kind: Fact['kind'], day: number, hours: number, more: object) =>
    ({
      factId: kind,
      partnerId,
      orderId,
      grant: UNLIMITED,
      kind,
      occurredAt: instantAt(day, hours),
      recordedAt: instantAt(day, hours),
      ...more,
    }) as Fact;
  const { carrier, warehouse } = site;
  const proof = planned.lacksProof ? {} : { proofOfDelivery: `POD-${orderNumber}` };
  const cents = owed + (planned.isMisbilled ? 500 : 0);
  const invoice = { invoiceNumber: `INV-${orderNumber}`, amount: { amount: cents, currency: 'EUR' } };
  return {
    order,
    facts: [
      tell('dispatched', due - 1, 15, { carrier, warehouse }),
      tell('delivered', arrives, 10, { carrier, lines: good, ...proof }),
      tell('invoiced', arrives, 14, invoice),
      ...(planned.isShort || planned.isDamaged ? [missed(orderId, due)] : []),
    ],
  };
}

/** What the sweep tells of an order that lacks goods once its window is over. */
function missed(orderId: string, due: number): Fact {
  return promisePassed(instantAt(due + 1, 0), { orderId });
}

/** What comes of a line: all of it, unless the first is short or damaged. */
function served(
  sku: string,
  quantity: number,
  { isShort, isDamaged }: PlannedOrder,
  isFirst: boolean,
  chances: Chances,
): FactLine {
  const missing = isFirst && (isShort || isDamaged) ? Math.ceil(quantity * chances.between(0.1, 0.4)) : 0;
  return { sku, quantity: quantity - missing, ...(isDamaged && missing > 0 ? { damaged: missing } : {}) };
}
