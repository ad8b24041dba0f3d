import { describe, expect, it } from 'vitest';
import type { OrderCredit } from '../../../lib/credit/order-credit.ts';
import { movementBetween, type Reservation, settle } from '../../../lib/credit/reservation.ts';

const now = new Date('2026-03-05T08:00:00Z');
const since = '2026-03-04T08:00:00.000Z';

/** Accepted at 100, nothing billed. */
const accepted: Reservation = {
  standing: 'accepted',
  openOrders: 100,
  unpaid: 0,
  held: 0,
  granted: 100,
  payments: {},
  receivables: [],
};
/** Waiting for room for 100, nothing of it out of the house. */
const onHold: Reservation = {
  ...accepted,
  standing: 'held',
  openOrders: 0,
  held: 100,
  granted: 0,
  heldFor: 'limitExceeded',
  heldSince: since,
};

/** An order for 100, nothing of it sent or billed. */
function credit(given: Partial<OrderCredit> = {}): OrderCredit {
  return {
    goods: 100,
    goodsOut: 0,
    openIfAccepted: 100,
    openIfHeld: 0,
    unpaid: 0,
    invoices: [],
    paidAhead: 0,
    payments: {},
    isHeldByHand: false,
    flaw: undefined,
    ...given,
  };
}

function settled(before: Reservation, of: Partial<OrderCredit>, room: number, isBound = true) {
  const { next, needs } = settle(before, credit(of), { room, isBound }, now);
  const { standing, openOrders, unpaid, held, heldFor, heldSince } = next;
  return { standing, openOrders, unpaid, held, heldFor, heldSince, needs };
}

const larger = { goods: 150, openIfAccepted: 150 };

describe('an accepted order', () => {
  it.each([
    ['that did not change stays as it is', {}, 0, { openOrders: 100, needs: undefined }],
    [
      'that became smaller gives room',
      { goods: 40, openIfAccepted: 40 },
      -500,
      { openOrders: 40, needs: undefined },
    ],
    [
      'that grew takes what it asks for, on condition that it is there',
      larger,
      50,
      { openOrders: 150, needs: 50 },
    ],
    [
      'that is billed moves from orders to invoices without asking',
      { openIfAccepted: 0, openIfHeld: 0, unpaid: 100 },
      -500,
      { openOrders: 0, unpaid: 100, needs: undefined },
    ],
    [
      'that is billed for more than it is worth takes more, for an invoice is no request',
      { openIfAccepted: 0, openIfHeld: 0, unpaid: 130 },
      -500,
      { openOrders: 0, unpaid: 130, needs: undefined },
    ],
    [
      'of which more was delivered than ordered takes more: the goods are out',
      { goods: 120, goodsOut: 120, openIfAccepted: 120, openIfHeld: 120 },
      0,
      { openOrders: 120, held: 0, needs: undefined },
    ],
  ])('%s', (_, of, room, expected) => {
    expect(settled(accepted, of, room)).toMatchObject({ standing: 'accepted', ...expected });
  });

  it('that grew beyond the room is held as a whole', () => {
    expect(settled(accepted, larger, 49)).toEqual({
      standing: 'held',
      openOrders: 0,
      unpaid: 0,
      held: 150,
      heldFor: 'limitExceeded',
      heldSince: now.toISOString(),
      needs: undefined,
    });
  });

  it('that is held keeps what is out of the house', () => {
    const sent = { ...larger, goodsOut: 100, openIfHeld: 100 };
    expect(settled(accepted, sent, 49)).toMatchObject({ standing: 'held', openOrders: 100, held: 50 });
  });

  it('cannot grow under cover of a payment while the limit is exceeded', () => {
    const billed = { ...accepted, openOrders: 0, unpaid: 100 };
    const paidAndMore = { ...larger, openIfAccepted: 50, unpaid: 50 };
    expect(settled(billed, paidAndMore, -50)).toMatchObject({ standing: 'held', unpaid: 50, held: 50 });
    expect(settled(billed, paidAndMore, 0)).toMatchObject({ standing: 'accepted', needs: 0 });
  });

  it('whose invoice and payment are taken back at once is no request either', () => {
    const paid = { ...accepted, openOrders: 0, unpaid: -100 };
    expect(settled(paid, {}, -500)).toMatchObject({ standing: 'accepted', openOrders: 100, unpaid: 0 });
  });
});

describe('an order on hold', () => {
  it('is released when there is room for it, to the last unit', () => {
    expect(settled(onHold, {}, 100)).toMatchObject({
      standing: 'accepted',
      openOrders: 100,
      held: 0,
      needs: 100,
    });
  });

  it('waits in its place otherwise', () => {
    expect(settled(onHold, {}, 99)).toMatchObject({ standing: 'held', held: 100, heldSince: since });
    expect(settled(onHold, larger, 99)).toMatchObject({ standing: 'held', held: 150, heldSince: since });
  });

  it('is let go when nothing more will go out of it', () => {
    const over = { goods: 30, goodsOut: 30, openIfAccepted: 30, openIfHeld: 30 };
    expect(settled(onHold, over, -500)).toMatchObject({
      standing: 'accepted',
      openOrders: 30,
      needs: undefined,
    });
  });

  it('takes its invoices and payments beside the room that it asks for', () => {
    expect(settled(onHold, { unpaid: -60 }, 40)).toMatchObject({
      standing: 'accepted',
      unpaid: -60,
      needs: 40,
    });
    expect(settled(onHold, { unpaid: 60 }, 159)).toMatchObject({ standing: 'held', unpaid: 60, held: 100 });
  });
});

describe('beside the limit', () => {
  it('who holds by hand holds whatever room there is', () => {
    expect(settled(accepted, { isHeldByHand: true }, 999)).toMatchObject({ heldFor: 'byHand', held: 100 });
    expect(settled(accepted, { isHeldByHand: true }, 999, false)).toMatchObject({ heldFor: 'byHand' });
  });

  it('an order without prices, or in another currency, is held', () => {
    expect(settled(accepted, { flaw: 'unpriced' }, 999)).toMatchObject({ heldFor: 'unpriced' });
    expect(settled(onHold, { flaw: 'otherCurrency' }, 999)).toMatchObject({ heldFor: 'otherCurrency' });
  });

  it('an order that is not bound passes', () => {
    expect(settled(onHold, { ...larger, flaw: 'unpriced' }, -999, false)).toMatchObject({
      standing: 'accepted',
      openOrders: 150,
      needs: undefined,
    });
  });
});

describe('a movement', () => {
  it('between hold and acceptance moves the figures of both', () => {
    expect(movementBetween(onHold, accepted)).toEqual({
      openOrders: 100,
      unpaid: 0,
      held: -100,
      heldOrders: -1,
    });
    expect(movementBetween(accepted, onHold)).toEqual({
      openOrders: -100,
      unpaid: 0,
      held: 100,
      heldOrders: 1,
    });
  });
});
