import fc from 'fast-check';
import { termsOf } from '../../../lib/credit/credit-account.ts';
import { getAccount } from '../../../lib/credit/credit-account-store.ts';
import { signed } from '../../../lib/credit/credit-decision.ts';
import { decideProposal } from '../../../lib/credit/decide-proposal.ts';
import { overrideCredit } from '../../../lib/credit/override-credit.ts';
import { getProposal } from '../../../lib/credit/proposal-store.ts';
import { proposeLimit } from '../../../lib/credit/propose-limit.ts';
import { saveDecided, termsWrite } from '../../../lib/credit/terms-store.ts';
import { SYSTEM } from '../../../lib/facts/fact.ts';
import { reportFacts } from '../../../lib/facts/report-facts.ts';
import type { StatedOrder } from '../../../lib/orders/order.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { placeOrder } from '../../../lib/orders/place-order.ts';
import { type Caller, staffCaller } from '../../../lib/partners/access.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { Refusal } from '../../../lib/platform/refusal.ts';
import { partnerId, zone } from '../builders.ts';
import { creditDesk } from '../callers.ts';
import { customerId, type World } from './world.ts';

/** Something that somebody does; `order` picks one of those placed so far, or one that is still to come. */
export type Operation =
  | { readonly does: 'place' | 'resend'; readonly order: number; readonly lines: readonly Line[] }
  | { readonly does: 'tell'; readonly order: number; readonly fact: Told; readonly when: When }
  | { readonly does: 'void'; readonly order: number; readonly fact: number }
  | { readonly does: 'hold' | 'release'; readonly order: number }
  | { readonly does: 'deposit'; readonly deposits: number }
  | { readonly does: 'limit'; readonly limit: number }
  | { readonly does: 'overrideOrder'; readonly order: number }
  | { readonly does: 'overrideLimit'; readonly extra: number }
  | { readonly does: 'consume'; readonly share: readonly boolean[] };

interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
  readonly currency: 'EUR' | 'USD' | undefined;
}

/** What a fact says beside its names and its time. */
type Told = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** When it happened: now, an hour ago, or some time today. */
type When = 'now' | 'earlier' | 'today';

const sku = fc.constantFrom('A', 'B');
const line = fc.record({
  sku,
  quantity: fc.integer({ min: 1, max: 6 }),
  price: fc.constantFrom(40, 100, 130),
  currency: fc.oneof(
    { weight: 12, arbitrary: fc.constant('EUR' as const) },
    { weight: 1, arbitrary: fc.constantFrom('USD' as const, undefined) },
  ),
});
const lines = fc.array(line, { minLength: 1, maxLength: 2 });
const order = fc.nat({ max: 3 });
const goods = fc.array(fc.record({ sku, quantity: fc.integer({ min: 0, max: 6 }) }), {
  minLength: 1,
  maxLength: 2,
});
const may = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined });
const amount = fc.record({
  amount: fc.constantFrom(0, 40, 100, 260, 500, 900),
  currency: fc.oneof(
    { weight: 12, arbitrary: fc.constant('EUR') },
    { weight: 1, arbitrary: fc.constant('USD') },
  ),
});
const invoiceNumber = fc.constantFrom('I1', 'I2');

const told: fc.Arbitrary<Told> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('amended'), lines: lines.map(stated), agreed: fc.boolean() }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('cancelled', 'reopened', 'closed') }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('dispatched', 'returned'), lines: may(goods) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('delivered'), lines: goods }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('invoiced', 'invoiceCorrected'),
      invoiceNumber,
      amount,
      lines: may(goods),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('paid'), amount, invoiceNumber: may(invoiceNumber) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('invoiceDisputed'), invoiceNumber, right: fc.constant('time') }),
  },
);

/** Who asks for more of the credit, and is answered at once. */
export const request: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('tell' as const),
      order,
      fact: fc.record({ kind: fc.constant('amended'), lines: lines.map(stated), agreed: fc.constant(true) }),
      when: fc.constant<When>('now'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('place' as const), order, lines }) },
);

export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('place' as const), order, lines }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('resend' as const), order, lines }) },
  {
    weight: 16,
    arbitrary: fc.record({
      does: fc.constant('tell' as const),
      order,
      fact: told,
      when: fc.constantFrom<When>('now', 'now', 'now', 'earlier', 'today'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('void' as const), order, fact: fc.nat({ max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('hold' as const, 'release' as const), order }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('deposit' as const), deposits: fc.constantFrom(0, 150) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('limit' as const), limit: fc.constantFrom(0, 300, 1000, 2000) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('overrideOrder' as const), order }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('overrideLimit' as const), extra: fc.constantFrom(100, 500) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('consume' as const),
      share: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
    }),
  },
);

function stated(of: readonly Line[]) {
  return of.map(({ price, currency, ...rest }) => ({
    ...rest,
    ...(currency ? { unitPrice: { amount: price, currency } } : {}),
  }));
}

/** Does it by a table that may fail or wait. What is refused is refused; anything else that goes wrong is thrown. */
export async function perform(world: World, shop: Caller, table: Table, operation: Operation): Promise<void> {
  switch (operation.does) {
    case 'place':
    case 'resend':
      return place(world, shop, table, operation.order, operation.lines);
    case 'tell':
      return tell(world, shop, table, operation.order, operation.fact, operation.when);
    case 'void':
      return takeBack(world, shop, table, operation.order, operation.fact);
    case 'hold':
    case 'release': {
      const kind = operation.does === 'hold' ? 'creditHeld' : 'creditReleased';
      return tell(world, creditDesk, table, operation.order, { kind }, 'now');
    }
    case 'deposit':
      return changeTerms(world, table, operation.deposits);
    case 'limit':
      return changeLimit(world, table, operation.limit);
    case 'overrideOrder':
      return override(world, table, { orderId: orderIdOf(shop.partnerId, nameOf(operation.order)) });
    case 'overrideLimit':
      return override(world, table, { extra: operation.extra });
    case 'consume':
      return consume(world, table, operation.share);
  }
}

/** Another one than who asks. */
const approver = staffCaller({ ...creditDesk, subject: 'carl' });

const nameOf = (index: number) => `PO-${index}`;

async function place(world: World, shop: Caller, table: Table, index: number, of: readonly Line[]) {
  const placed: StatedOrder = {
    orderNumber: nameOf(index),
    customerId,
    placedAt: world.now.toISOString(),
    requestedWindow: '2026-03-03',
    lines: stated(of).map((each, place) => ({ lineId: String(place + 1), ...each })),
  };
  await unlessRefused(() => placeOrder(table, shop, placed, world.now));
}

async function tell(world: World, caller: Caller, table: Table, index: number, fact: Told, when: When) {
  const factId = `f${world.facts++}`;
  const hourAgo = new Date(world.now.getTime() - 3_600_000);
  const occurredAt = { now: world.now.toISOString(), earlier: hourAgo.toISOString(), today: '2026-03-02' }[
    when
  ];
  const body = { ...fact, factId, orderNumber: nameOf(index), placedBy: partnerId, occurredAt };
  await reportFacts(table, caller, [body], world.now, zone);
}

/** Takes back one of the facts of an order, by whoever told it. */
async function takeBack(world: World, shop: Caller, table: Table, index: number, nth: number) {
  const { facts } = world.stored(orderIdOf(shop.partnerId, nameOf(index)));
  const theirs = facts.filter(({ partnerId }) => partnerId !== SYSTEM);
  const taken = theirs[theirs.length - 1 - (nth % Math.max(1, theirs.length))];
  if (!taken) return;
  const by = taken.partnerId === shop.partnerId ? shop : creditDesk;
  await tell(world, by, table, index, { kind: 'voided', voids: taken.factId }, 'now');
}

/** One asks and another approves; or approves what was asked before. */
async function changeLimit(world: World, table: Table, limit: number) {
  const { now } = world;
  const body = { limit, reason: 'a test' };
  await unlessRefused(async () => {
    if (!(await getProposal(table, customerId)))
      await proposeLimit(table, creditDesk, customerId, body, `p${world.facts++}`, zone, now);
    const open = await getProposal(table, customerId);
    if (!open) return;
    const decision = { decision: 'approve', reason: 'a test' } as const;
    await decideProposal(table, approver, open, decision, now);
  });
}

async function override(world: World, table: Table, what: { orderId: string } | { extra: number }) {
  const body = { overrideId: `o${world.facts++}`, days: 1, reason: 'a test', ...what };
  const settling = { table, zone, now: () => world.now };
  await unlessRefused(() => overrideCredit(settling, creditDesk, customerId, body));
}

async function changeTerms(world: World, table: Table, deposits: number) {
  const account = await getAccount(table, customerId);
  if (!account) return;
  const now = world.now.toISOString();
  const before = termsOf(account);
  const terms = { ...before, deposits };
  const told = signed('clara', customerId, `d${world.facts++}`, 'a test', world.now);
  const change = termsWrite(table, account, terms, now);
  await saveDecided(table, [change], [{ kind: 'termsChanged', before, terms, ...told }]);
}

async function unlessRefused(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Takes some of the messages; what is not taken stays, and what fails comes again. */
async function consume(world: World, table: Table, share: readonly boolean[]): Promise<void> {
  const taken = world.inbox.filter((_, index) => share[index % share.length]);
  await unlessRefused(async () => {
    const failed = await world.consume(
      table,
      taken.map(({ subject }) => subject),
    );
    for (const message of taken) if (!failed.includes(message.subject)) world.done(message);
  });
}
