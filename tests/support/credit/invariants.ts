import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type CreditAccount, exposureOf, roomAt } from '../../../lib/credit/credit-account.ts';
import { accountIn } from '../../../lib/credit/credit-account-schema.ts';
import { type Reservation, reservedWith } from '../../../lib/credit/reservation.ts';
import type { Order } from '../../../lib/orders/order.ts';
import type { Row } from '../../../lib/platform/dynamo.ts';
import { expectedOf } from './model.ts';
import { customerId, type Stored, type World } from './world.ts';

/** What an order has added to the account by now. */
function taken({ order, reservation }: Stored): Reservation | undefined {
  return reservation ?? (order && reservedWith(order));
}

function orderIds(world: World): string[] {
  return world.orders().map(({ orderId }) => orderId);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function differing(what: string, found: number, expected: number): string[] {
  return found === expected ? [] : [`${what} is ${found}, not ${expected}`];
}

/** What must hold after every write. */
export function faultsNow(world: World, account: CreditAccount): string[] {
  const { openOrders, unpaid, held, heldOrders, room, limit } = account;
  const all = orderIds(world).flatMap((orderId) => taken(world.stored(orderId)) ?? []);
  const rows = heldRows(world);
  return [
    ...differing('room', room, limit - exposureOf(account)),
    ...differing('overrideRoom', account.overrideRoom, room + (account.overrideExtra ?? 0)),
    ...differing('openOrders', openOrders, sum(all.map((each) => each.openOrders))),
    ...differing('unpaid', unpaid, sum(all.map((each) => each.unpaid))),
    ...differing('held', held, sum(all.map((each) => each.held))),
    ...differing('held in rows', sum(rows.map(({ held: waiting }) => Number(waiting))), held),
    ...differing('heldOrders', heldOrders, all.filter(({ standing }) => standing === 'held').length),
    ...differing('rows of held orders', rows.length, heldOrders),
  ];
}

/** What must hold when all is told. */
export function faultsAtRest(world: World, account: CreditAccount): string[] {
  const faults = faultsNow(world, account);
  let exposure = -account.deposits;
  for (const orderId of orderIds(world)) {
    const stored = world.stored(orderId);
    const mine = taken(stored);
    if (!stored.order || !mine) continue;
    const expected = expectedOf(stored.order, stored.facts, account.currency);
    const isHeld = expected.held !== undefined;
    const openOrders = isHeld ? expected.openIfHeld : expected.openIfAccepted;
    exposure += openOrders + expected.unpaid;
    const name = stored.order.orderNumber;
    faults.push(
      ...differing(`openOrders of ${name}`, mine.openOrders, openOrders),
      ...differing(`unpaid of ${name}`, mine.unpaid, expected.unpaid),
      ...(stored.reservation || stored.order.credit
        ? differing(`granted of ${name}`, mine.granted, isHeld ? expected.goodsOut : expected.goods)
        : []),
      ...(isHeld === (mine.standing === 'held')
        ? []
        : [`${name} is ${mine.standing}, its state says otherwise`]),
      ...((mine.heldFor === 'byHand') === (expected.held === 'byHand') ? [] : [`${name}: who holds it?`]),
    );
    if (mine.heldFor === 'limitExceeded' && mine.held <= roomAt(account, world.now))
      faults.push(`${name} waits for ${mine.held}, and there is room for ${account.room}`);
  }
  return [...faults, ...differing('exposure', exposureOf(account), exposure)];
}

function heldRows(world: World): Row[] {
  return world.rows().filter(({ sk }) => String(sk).startsWith('credit#held#'));
}

/** What an order was granted so far; and whether what is then written accepts more than there is room for. */
export function grantedBy(world: World, orderId: string) {
  const before = world.stored(orderId);
  const granted = before.reservation?.granted ?? grantedAtFirst(world, before);
  const open = before.order ? (taken(before)?.openOrders ?? 0) : 0;
  return {
    faultAfter: (): string | undefined => {
      const account = accountNow(world);
      const { order, facts, ...after } = world.stored(orderId);
      if (!order || !account || isFree(account, order, facts)) return undefined;
      const { granted: accepted, openOrders } = after.reservation ?? reservedWith(order);
      const isOverridden = (after.reservation?.overrideUntil ?? '') > world.now.toISOString();
      if (isOverridden || roomAt(account, world.now) >= 0 || accepted <= granted || openOrders <= open)
        return undefined;
      // Who wrote it knew the facts up to one of them; what was out of the house by those was no request.
      const views = [facts.length, ...facts.keys()].map((known) => facts.slice(0, known));
      if (views.some((known) => accepted <= expectedOf(order, known, account.currency).goodsOut))
        return undefined;
      return `${order.orderNumber} was accepted at ${accepted} after ${granted}, with room ${account.room} left`;
    },
  };
}

function grantedAtFirst(world: World, { order, facts }: Stored): number {
  const account = accountNow(world);
  if (!order || !account) return 0;
  if (order.recordedAt >= account.openedAt) return reservedWith(order).granted;
  const then = facts.filter(({ recordedAt }) => recordedAt < account.openedAt);
  return expectedOf(order, then, account.currency).goods;
}

/** An order from before the account that asked for nothing since. */
function isFree({ openedAt }: CreditAccount, order: Order, facts: Stored['facts']): boolean {
  const asks = facts.some(
    ({ kind, recordedAt }) => (kind === 'amended' || kind === 'reopened') && recordedAt >= openedAt,
  );
  return order.recordedAt < openedAt && !asks;
}

function accountNow(world: World): CreditAccount | undefined {
  const item = world.memory.rows.at({ pk: { S: `customer#${customerId}` }, sk: { S: 'credit#account' } });
  return item && accountIn(unmarshall(item));
}
