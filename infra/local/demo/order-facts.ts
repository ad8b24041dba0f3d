import type { Fact, NewOrder } from '../client/api-types.ts';
import type { Habits } from './customers.ts';
import type { Message } from './month.ts';

type Delivery = Extract<Fact, { kind: 'delivered' }> & {
  readonly orderNumber: string;
  readonly carrier: string;
};

const HOUR = 3_600_000;

/**
 * What is told of an order: its dispatch, one drop, and an invoice the day after; with the customer's luck late, early,
 * short or over, and now and then with something else amiss.
 */
export function factsOf(order: NewOrder, opens: Date, habits: Habits, random: () => number): Message[] {
  const happens = (share: number) => random() < share;
  const late = happens(habits.late);
  const hours = late ? 9 + random() * 30 : happens(habits.early) ? -1 - random() * 3 : 1 + random() * 6;
  const arrived = new Date(+opens + hours * HOUR);
  const drop = dropOf(order, arrived, late, habits, happens);
  const dispatched: Fact = {
    ...atWarehouse(drop),
    factId: `${order.orderNumber}-dispatch`,
    kind: 'dispatched',
    occurredAt: new Date(+opens - 14 * HOUR).toISOString(),
  };
  const told = toldOddly(order, dispatched, drop, arrived, random);
  return [...told, ...mishapsOf(drop, happens), ...invoicesOf(order, drop, happens)];
}

function tell(body: Fact, at: Date): Message {
  return { at, kind: 'fact', body };
}

function dropOf(
  { orderNumber, lines }: NewOrder,
  arrived: Date,
  late: boolean,
  habits: Habits,
  happens: (share: number) => boolean,
): Delivery {
  const short = happens(habits.short);
  const over = !short && happens(habits.over);
  const damaged = happens(0.02) ? 1 : 0;
  const signed = happens(0.97);
  return {
    factId: `${orderNumber}-drop`,
    orderNumber,
    kind: 'delivered',
    occurredAt: arrived.toISOString(),
    carrier: late ? 'blitz-cargo' : 'stetig-logistik',
    lines: lines.map(({ sku, quantity }, index) => ({
      sku,
      quantity: index === 0 ? quantity - (short ? Math.ceil(quantity * 0.3) : 0) + (over ? 2 : 0) : quantity,
      ...(index === 0 && damaged > 0 ? { damaged } : {}),
    })),
    ...(signed ? { proofOfDelivery: `POD-${orderNumber}` } : {}),
    ...(late ? { fault: 'carrier' } : {}),
  };
}

/** The same goods as they left. */
function atWarehouse({ lines, orderNumber, carrier }: Delivery) {
  const left = lines.map(({ sku, quantity, damaged = 0 }) => ({ sku, quantity: quantity + damaged }));
  return { orderNumber, carrier, warehouse: 'hamburg-1', lines: left };
}

/** In the right order as a rule; now and then twice, the wrong way round, before the order itself, or miscounted. */
function toldOddly(
  { orderNumber, placedAt }: NewOrder,
  dispatched: Fact,
  drop: Delivery,
  arrived: Date,
  random: () => number,
): Message[] {
  const happens = (share: number) => random() < share;
  const toldAt = (hoursAfter: number) => new Date(+arrived + hoursAfter * HOUR);
  const messages = [tell(dispatched, new Date(dispatched.occurredAt)), tell(drop, toldAt(random() * 2))];
  if (happens(0.05)) messages.push(tell(drop, toldAt(3)));
  if (happens(0.04)) {
    // The driver miscounted: the drop is told wrong at first.
    const lines = drop.lines.map((line) => ({ ...line, quantity: Math.max(0, line.quantity - 5) }));
    return [
      ...messages.slice(0, 1),
      tell({ ...drop, lines }, toldAt(0)),
      tell({ ...drop, factId: `${orderNumber}-recount`, corrects: drop.factId }, toldAt(4)),
    ];
  }
  // The warehouse's line was down and told of the dispatch after the drop; or it was faster than the web shop.
  if (happens(0.05)) return [tell(drop, toldAt(0)), tell(dispatched, toldAt(1))];
  if (happens(0.03))
    return messages.map((message) => ({ ...message, at: new Date(Date.parse(placedAt) - HOUR) }));
  return messages;
}

/** A cold chain that broke, or a drop that was sent elsewhere. */
function mishapsOf(drop: Delivery, happens: (share: number) => boolean): Message[] {
  const { orderNumber, occurredAt } = drop;
  const before = new Date(Date.parse(occurredAt) - HOUR);
  const common = { orderNumber, occurredAt: before.toISOString(), carrier: drop.carrier };
  return [
    ...(happens(0.02)
      ? [
          tell(
            {
              ...common,
              factId: `${orderNumber}-warm`,
              kind: 'termsBreached',
              term: 'temperature',
              fault: 'carrier',
            },
            before,
          ),
        ]
      : []),
    ...(happens(0.02)
      ? [
          tell(
            {
              ...common,
              factId: `${orderNumber}-turn`,
              kind: 'routeChanged',
              reason: 'Road closed',
              fault: 'forceMajeure',
            },
            before,
          ),
        ]
      : []),
  ];
}

/** What came, at the agreed price; one in thirty is wrong and corrected two days later. */
function invoicesOf(
  { orderNumber, lines: ordered }: NewOrder,
  { lines, occurredAt }: Delivery,
  happens: (share: number) => boolean,
): Message[] {
  const price = new Map(ordered.map(({ sku, unitPrice }) => [sku, unitPrice?.amount ?? 0]));
  const due = lines.reduce((sum, { sku, quantity }) => sum + quantity * (price.get(sku) ?? 0), 0);
  const on = (days: number) => new Date(Date.parse(occurredAt) + days * 24 * HOUR);
  const invoice = { orderNumber, invoiceNumber: `INV-${orderNumber}` };
  const amount = (minor: number) => ({ amount: minor, currency: 'EUR' });
  const told = (kind: 'invoiced' | 'invoiceCorrected', minor: number, days: number) =>
    tell(
      {
        ...invoice,
        factId: `${orderNumber}-${kind}`,
        kind,
        amount: amount(minor),
        occurredAt: on(days).toISOString(),
      },
      on(days),
    );
  if (happens(1 / 30)) return [told('invoiced', due + 500, 1), told('invoiceCorrected', due, 3)];
  return [told('invoiced', due, 1)];
}
