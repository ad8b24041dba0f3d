import type { Fact } from '../../../lib/facts/fact.ts';
import type { OrderLine } from '../../../lib/orders/order.ts';

type Count = ReadonlyMap<string, number>;

/** A unit of an order's goods, followed by itself. */
interface Unit {
  readonly sku: string;
  at: 'road' | 'customer' | 'gone';
}

/** All goods of an order as it stands, those of them out of the house, and the good ones with the customer: unit by unit. */
export function shelves(placed: readonly OrderLine[], facts: readonly Fact[]) {
  const goods: Unit[] = [];
  let lines: readonly { sku: string; quantity: number }[] = placed;
  const at = (place: Unit['at'], sku: string) =>
    goods.filter((unit) => unit.at === place && unit.sku === sku);
  const wanted = (sku: string) =>
    lines.filter((line) => line.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
  const lack = (sku: string) => Math.max(0, wanted(sku) - at('customer', sku).length);
  const each = (quantity: number, step: () => void) => {
    for (let unit = 0; unit < quantity; unit++) step();
  };
  for (const fact of facts) {
    switch (fact.kind) {
      case 'amended':
        if (!fact.lines) break;
        lines = fact.lines;
        for (const unit of goods)
          if (unit.at === 'road' && at('road', unit.sku).length > lack(unit.sku)) unit.at = 'gone';
        break;
      case 'dispatched':
        for (const { sku, quantity } of fact.lines ?? lines)
          each(quantity, () => {
            if (at('road', sku).length < lack(sku)) goods.push({ sku, at: 'road' });
          });
        break;
      case 'delivered':
        for (const { sku, quantity, damaged = 0, substituted = 0 } of fact.lines) {
          each(quantity + damaged + substituted, () => {
            const [next] = at('road', sku);
            if (next) next.at = 'gone';
          });
          each(quantity, () => goods.push({ sku, at: 'customer' }));
        }
        break;
      case 'returned':
        if (!fact.lines) for (const unit of goods) unit.at = 'gone';
        for (const { sku, quantity } of fact.lines ?? [])
          each(quantity, () => {
            const [next] = [...at('customer', sku), ...at('road', sku)];
            if (next) next.at = 'gone';
          });
        break;
      default:
    }
  }
  const skus = new Set([...lines, ...goods].map(({ sku }) => sku));
  const counted = (count: (sku: string) => number): Count =>
    new Map([...skus].map((sku) => [sku, count(sku)]));
  const out = (sku: string) => at('road', sku).length + at('customer', sku).length;
  return {
    all: counted((sku) => Math.max(wanted(sku), out(sku))),
    out: counted(out),
    kept: counted((sku) => at('customer', sku).length),
  };
}

/** The price of each unit of a SKU by its place in the order; beyond it, that which the SKU had last. */
export function priceList(placed: readonly OrderLine[], facts: readonly Fact[], currency: string) {
  const amountOf = ({ unitPrice }: OrderLine) => (unitPrice?.currency === currency ? unitPrice.amount : 0);
  const lists = facts.flatMap((fact) => (fact.kind === 'amended' && fact.lines ? [fact.lines] : []));
  const current = lists.at(-1) ?? placed;
  const prices = (sku: string) =>
    current.filter((line) => line.sku === sku).flatMap((line) => Array(line.quantity).fill(amountOf(line)));
  const last = (sku: string) => {
    const line = [placed, ...lists].flat().findLast((each) => each.sku === sku);
    return line ? amountOf(line) : 0;
  };
  return (units: Count): number => {
    let sum = 0;
    for (const [sku, count] of units) {
      const list = prices(sku);
      for (let unit = 0; unit < count; unit++) sum += list[unit] ?? last(sku);
    }
    return sum;
  };
}
