import fc from 'fast-check';
import { type Fact, type FactLine, faults } from '../../../lib/facts/fact.ts';
import type { Order } from '../../../lib/orders/order.ts';
import { UNLIMITED } from '../../../lib/partners/access.ts';
import { partnerId, promisePassed } from '../builders.ts';
import { place } from './orders.ts';
import { before, timeBy, toldAfter } from './times.ts';

const rarely = fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0);
const mostly = rarely.map((isRare) => !isRare);
const fault = fc.option(fc.constantFrom(...faults), { freq: 2, nil: undefined });
const carrier = fc.constantFrom('hansa', 'express', undefined);
const warehouse = fc.constantFrom('north', 'south', undefined);

/** How an order goes when most of it goes well: each part of it may be missing, or go wrong. */
const life = fc.record({
  picked: fc.constantFrom('all', 'all', 'short', 'unsaid', 'never'),
  dispatched: fc.constantFrom('all', 'all', 'short', 'unsaid', 'never'),
  isInformed: fc.boolean(),
  redirected: fc.constantFrom('no', 'no', 'no', 'agreed', 'refused', 'onTheWay'),
  isRerouted: rarely,
  hasFailed: rarely,
  came: fc.constantFrom('all', 'all', 'all', 'all', 'split', 'short', 'over', 'never'),
  timing: fc.constantFrom('inside', 'inside', 'inside', 'early', 'late'),
  flaw: fc.constantFrom('no', 'no', 'no', 'damaged', 'substituted', 'approved', 'unordered'),
  isNamed: fc.boolean(),
  hasProof: mostly,
  invoiced: fc.constantFrom('right', 'right', 'right', 'wrong', 'halves', 'corrected', 'never'),
  isPaid: rarely,
  returned: fc.constantFrom('no', 'no', 'no', 'no', 'some', 'all'),
  breached: fc.constantFrom('no', 'no', 'no', 'no', 'temperature', 'papers'),
  hasPassed: mostly,
  isToldLate: rarely,
  hours: fc.integer({ min: 1, max: 12 }),
  fault,
  carrier,
  warehouse,
  place: fc.option(place, { freq: 1, nil: undefined }),
  elsewhere: place,
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

/** What a partner tells of such a life, in the order in which it happens; without ids. */
export function livesOf(order: Order): fc.Arbitrary<Fact[]> {
  return life.map((given) => {
    const window = order.promisedWindow ?? order.requestedWindow;
    const arrived = timeBy(window, given.timing, given.hours);
    const facts: Fact[] = [];
    const tell = (kind: Fact['kind'], occurredAt: string, more: object) => {
      const base = { factId: '', partnerId, orderId: order.orderId, grant: UNLIMITED, kind, occurredAt };
      const recordedAt = toldAfter(occurredAt, given.isToldLate ? 60 : 0);
      facts.push({ ...base, recordedAt, ...more } as Fact);
    };
    goOut(given, arrived, order, tell);
    arrive(given, arrived, order, tell);
    settle(given, arrived, order, tell);
    if (given.hasPassed) {
      const end = toldAfter(timeBy(window, 'late', 3), 0);
      facts.push(promisePassed(end, { orderId: order.orderId }));
    }
    return facts;
  });
}

type Tell = (kind: Fact['kind'], occurredAt: string, more: object) => void;

function goOut(given: Life, arrived: string, { lines }: Order, tell: Tell): void {
  const { fault: blame, carrier: by, warehouse: from } = given;
  const loaded = (what: string) => ({
    ...(what === 'unsaid' ? {} : { lines: unitsOf(lines, what === 'short' ? -1 : 0, given.isNamed) }),
  });
  if (given.picked !== 'never')
    tell('picked', before(arrived, 6), { ...loaded(given.picked), warehouse: from });
  const early = given.redirected === 'agreed' || given.redirected === 'refused';
  const redirect = { place: given.elsewhere, agreed: given.redirected !== 'refused', fault: blame };
  if (early) tell('redirected', before(arrived, 5), redirect);
  if (given.dispatched !== 'never')
    tell('dispatched', before(arrived, 4), { ...loaded(given.dispatched), carrier: by, warehouse: from });
  if (given.isInformed) tell('customerInformed', before(arrived, 3), { about: 'dispatch' });
  if (given.redirected === 'onTheWay') tell('redirected', before(arrived, 3), redirect);
  if (given.isRerouted) tell('routeChanged', before(arrived, 3), { carrier: 'detour', fault: blame });
  if (given.hasFailed) tell('deliveryFailed', before(arrived, 2), { carrier: by, fault: blame });
}

function arrive(given: Life, arrived: string, { lines }: Order, tell: Tell): void {
  const { fault: blame, carrier: by, place: at } = given;
  const drop = (occurredAt: string, what: readonly FactLine[]) =>
    tell('delivered', occurredAt, {
      lines: what,
      carrier: by,
      place: at,
      fault: blame,
      ...(given.hasProof ? { proofOfDelivery: 'POD-1' } : {}),
    });
  if (given.came === 'never') return;
  const whole = unitsOf(lines, { over: 1, short: -1 }[given.came as string] ?? 0, given.isNamed);
  const flawed = withFlaw(whole, given.flaw);
  const [now, later] = given.came === 'split' ? [flawed.slice(0, 1), flawed.slice(1)] : [flawed, []];
  drop(arrived, now);
  if (later.length > 0) drop(toldAfter(arrived, 7), later);
}

function settle(given: Life, arrived: string, { lines }: Order, tell: Tell): void {
  const { fault: blame } = given;
  const later = toldAfter(arrived, 8);
  const owed = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * (unitPrice?.amount ?? 0), 0);
  const currency = lines[0]?.unitPrice?.currency ?? 'EUR';
  const bill = (kind: 'invoiced' | 'invoiceCorrected', invoiceNumber: string, amount: number) =>
    tell(kind, later, { invoiceNumber, amount: { amount, currency }, fault: blame });
  if (given.invoiced === 'halves') {
    bill('invoiced', 'INV-1', Math.floor(owed / 2));
    bill('invoiced', 'INV-2', Math.ceil(owed / 2));
  } else if (given.invoiced !== 'never')
    bill('invoiced', 'INV-1', owed + (given.invoiced === 'wrong' ? 7 : 0));
  if (given.invoiced === 'corrected') bill('invoiceCorrected', 'INV-1', owed);
  if (given.isPaid) tell('paid', later, { amount: { amount: owed, currency } });
  if (given.breached !== 'no') tell('termsBreached', arrived, { term: given.breached, fault: blame });
  if (given.returned === 'all') tell('returned', later, { fault: blame });
  if (given.returned === 'some')
    tell('returned', later, { lines: [{ sku: lines[0]?.sku ?? 'A', quantity: 1 }] });
}

function unitsOf(lines: Order['lines'], more: number, isNamed: boolean): FactLine[] {
  return lines.map(({ lineId, sku, quantity }, index) => ({
    ...(isNamed ? { lineId } : {}),
    sku,
    quantity: index === 0 ? quantity + more : quantity,
  }));
}

function withFlaw([first, ...rest]: readonly FactLine[], flaw: Life['flaw']): FactLine[] {
  if (!first) return [];
  switch (flaw) {
    case 'no':
      return [first, ...rest];
    case 'damaged':
      return [{ ...first, damaged: 1 }, ...rest];
    case 'substituted':
      return [{ ...first, substituted: 2 }, ...rest];
    case 'approved':
      return [{ ...first, substituted: 1, substituteApproved: true }, ...rest];
    default:
      return [first, ...rest, { sku: 'Z', quantity: 1 }];
  }
}
