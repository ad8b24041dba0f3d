import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, instantOf } from '../../../lib/calendar/calendar.ts';
import { getAccount } from '../../../lib/credit/credit-account-store.ts';
import { creditPolicy } from '../../../lib/credit/credit-policy.ts';
import { loadCredit } from '../../../lib/credit/credit-store.ts';
import { financialStrength } from '../../../lib/credit/financial-strength.ts';
import { getProposal } from '../../../lib/credit/proposal-store.ts';
import { type Review, reviewAccount } from '../../../lib/credit/review.ts';
import { reviewAccounts } from '../../../lib/credit/review-accounts.ts';
import { bringForward } from '../../../lib/credit/review-due-store.ts';
import { saveAccount } from '../../../lib/credit/save-account.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import { reportFacts } from '../../../lib/facts/report-facts.ts';
import { placeOrder } from '../../../lib/orders/place-order.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { zone } from '../../support/builders.ts';
import { creditDesk, opsDesk, registered } from '../../support/callers.ts';
import { aCustomer } from '../../support/customers.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

let table: Table;
let shop: Caller;
beforeEach(async () => {
  table = await openTestTable();
  shop = await registered(table, { partnerId: 'shop' });
});

const customerId = 'nordwind';
const at = (date: string, time = '09:00') => instantOf(date, time, zone);

async function given(openedOn: string, limit: number): Promise<void> {
  const terms = { currency: 'EUR', limit, paymentDays: 30, deposits: 0, collateral: 0 };
  await saveCustomer(table, opsDesk, customerId, aCustomer(), undefined, at(openedOn));
  await saveAccount(table, creditDesk, customerId, terms, undefined, at(openedOn), zone);
}

/** An order of a date, delivered and invoiced on it, and paid some days later; `undefined` is never. */
async function bought(date: string, amount: number, paidAfterDays: number | undefined): Promise<void> {
  const orderNumber = `PO-${date}`;
  const price = { amount, currency: 'EUR' };
  const lines = [{ lineId: '1', sku: 'A', quantity: 1, unitPrice: price }];
  const placed = { orderNumber, customerId, placedAt: date, requestedWindow: date, promisedWindow: date };
  const order = await placeOrder(table, shop, { ...placed, lines }, at(date));
  await told(orderNumber, order.orderId, date, {
    factId: 'd',
    kind: 'delivered',
    lines: [{ sku: 'A', quantity: 1 }],
  });
  await told(orderNumber, order.orderId, date, {
    factId: 'i',
    kind: 'invoiced',
    invoiceNumber: orderNumber,
    amount: price,
  });
  if (paidAfterDays !== undefined)
    await told(orderNumber, order.orderId, addDays(date, paidAfterDays), {
      factId: 'p',
      kind: 'paid',
      amount: price,
    });
}

async function told(orderNumber: string, orderId: string, date: string, fact: object): Promise<void> {
  const [answer] = await reportFacts(
    table,
    shop,
    [{ orderNumber, occurredAt: date, ...fact }],
    at(date, '10:00'),
    zone,
  );
  expect(answer).toMatchObject({ status: 201 });
  const failed = await scoreOrders({ table, zone, now: () => at(date, '11:00'), pause: async () => {} }, [
    orderId,
  ]);
  expect(failed.size).toBe(0);
}

/** Of one night. */
const review = (date: string, of: Table = table) => {
  const now = at(date, '03:00');
  const ownCapital = new Map([['EUR', 50_000_000_00]]);
  const reviewing = { table: of, zone, policy: creditPolicy, ownCapital, now: () => now };
  return reviewAccounts(reviewing, new Date(+now + 60_000));
};

const decisions = async () =>
  (await rowsOf(table))
    .filter(({ sk }) => String(sk).startsWith('creditDecision#'))
    .sort((left, right) => (String(left['sk']) < String(right['sk']) ? -1 : 1));
const nothing = { nothing: 0, lapsed: 0, unchanged: 0, applied: 0, proposed: 0 };

describe('the nightly look at credit accounts', () => {
  it('reviews a new account in its first night, keeps its limit, and does nothing more that night or the next', async () => {
    await given('2026-01-05', 100_000);
    expect(await review('2026-01-06')).toEqual({ ...nothing, unchanged: 1 });
    const rows = await rowsOf(table);
    expect(await review('2026-01-06')).toEqual(nothing);
    expect(await review('2026-01-07')).toEqual(nothing);
    expect(await rowsOf(table)).toEqual(rows);
    const [, record] = await decisions();
    expect(record).toMatchObject({
      kind: 'reviewed',
      limit: 100_000,
      limitBefore: 100_000,
      decidedBy: 'backhaul',
    });
    expect(String(record?.['reason'])).toMatch(/^Score [\d.]+ of 100: sound\./);
    const due = (await loadCredit(table, customerId))?.due;
    expect(due).toMatchObject({ triggers: [], lastReviewedOn: '2026-01-06', lastClass: 'sound' });
    expect(due?.reviewOn).toBe(due?.lookOn);
  });

  it('keeps with each decision what it was made of: the same inputs give the same review', async () => {
    await given('2025-01-05', 100_000);
    await bought('2025-11-03', 80_000, 33);
    await review('2026-01-06');
    const record = (await decisions()).find(({ kind }) => kind === 'reviewed');
    const kept = JSON.parse(String(record?.['review'])) as Review;
    const again = reviewAccount(kept.inputs, creditPolicy, financialStrength);
    expect(JSON.parse(JSON.stringify(again))).toEqual(kept);
    expect(kept.inputs).toMatchObject({
      asOf: '2026-01-06',
      peaks: { '2025-11': 80_000 },
      medianOrder: 80_000,
    });
    expect(kept.inputs.payments).toMatchObject([
      { month: '2025-12', paid: 80_000, paidTimesDaysBeyond: 240_000 },
    ]);
  });

  it('looks at an account as soon as an invoice is 30 days overdue, though nobody says so, and not before', async () => {
    await given('2024-01-05', 100_000);
    for (const month of ['2025-09', '2025-10', '2025-11']) await bought(`${month}-03`, 80_000, 28);
    await review('2025-12-30');
    await bought('2026-01-05', 80_000, undefined);
    const { lookOn = '', reviewOn = '' } = (await loadCredit(table, customerId))?.due ?? {};
    expect({ lookOn, reviewOn }).toEqual({ lookOn: '2026-03-07', reviewOn: '2026-12-30' });
    expect(await review('2026-03-06')).toEqual(nothing);
    const { nothing: unseen, ...seen } = await review('2026-03-07');
    expect({ unseen, reviewed: seen.unchanged + seen.applied + seen.proposed }).toEqual({
      unseen: 0,
      reviewed: 1,
    });
    const last = (await decisions()).at(-1);
    expect(String(last?.['reason'])).toContain('days beyond terms');
  });

  it('reads no account that is not due', async () => {
    await given('2026-01-05', 100_000);
    await review('2026-01-06');
    const counted = faulty(table, () => undefined);
    await review('2026-01-07', counted);
    // One query of the index for each shard.
    expect(counted.calls()).toBe(8);
  });

  it('proposes what goes beyond the band, and lets it lapse where nobody decides', async () => {
    await given('2024-01-05', 50_000);
    for (const month of ['2025-02', '2025-04', '2025-06', '2025-08', '2025-10', '2025-12'])
      await bought(`${month}-03`, 49_000, 20);
    await bringForward(table, customerId, '2026-01-06', 'asked');
    await anOrderIsHeld();
    const tally = await review('2026-01-06');
    expect(tally).toEqual({ ...nothing, proposed: 1 });
    const proposal = await getProposal(table, customerId);
    expect(proposal).toMatchObject({
      askedBy: 'backhaul',
      limitBefore: 50_000,
      expiresAt: at('2026-01-21', '00:00').toISOString(),
    });
    expect(await getAccount(table, customerId)).toMatchObject({ limit: 50_000 });
    expect(await review('2026-01-20')).toEqual(nothing);
    expect(await review('2026-01-21')).toEqual({ ...nothing, lapsed: 1 });
    expect(await getProposal(table, customerId)).toBeUndefined();
    expect((await decisions()).at(-1)).toMatchObject({ kind: 'lapsed', limit: proposal?.limit });
    expect(await getAccount(table, customerId)).toMatchObject({ limit: 50_000 });
  });

  it('replaces its own proposal by what it finds next, and says so', async () => {
    await given('2024-01-05', 50_000);
    await bought('2025-12-03', 49_000, 20);
    await anOrderIsHeld();
    await bringForward(table, customerId, '2026-01-06', 'asked');
    await review('2026-01-06');
    await bringForward(table, customerId, '2026-01-08', 'badNews');
    expect(await review('2026-01-08')).toEqual({ ...nothing, proposed: 1 });
    expect(await getProposal(table, customerId)).toMatchObject({ proposalId: 'review:2026-01-08' });
    const ended = (await decisions()).filter(({ kind }) => kind === 'lapsed');
    expect(ended).toMatchObject([
      { proposalId: 'review:2026-01-06', reason: 'The next review took its place.' },
    ]);
  });

  it('is gone on with after it was killed anywhere, to the same end', async () => {
    for (let call = 0; call < 12; call++) {
      table = await openTestTable();
      shop = await registered(table, { partnerId: 'shop' });
      await given('2026-01-05', 100_000);
      for (const when of ['before', 'after'] as const)
        await review('2026-01-06', faulty(table, killedAt(call, when))).catch(() => undefined);
      await review('2026-01-06');
      const reviews = (await decisions()).filter(({ kind }) => kind === 'reviewed');
      expect(reviews).toHaveLength(1);
      const credit = await loadCredit(table, customerId);
      expect(credit?.due).toMatchObject({ lastReviewedOn: '2026-01-06', triggers: [] });
    }
  });
});

/** Orders on hold show a need beyond the limit. */
async function anOrderIsHeld(): Promise<void> {
  const lines = [{ lineId: '1', sku: 'A', quantity: 1, unitPrice: { amount: 60_000, currency: 'EUR' } }];
  const order = await placeOrder(
    table,
    shop,
    {
      orderNumber: 'PO-large',
      customerId,
      placedAt: '2026-01-05',
      requestedWindow: '2026-01-09',
      promisedWindow: '2026-01-09',
      lines,
    },
    at('2026-01-05'),
  );
  expect(order.credit).toMatchObject({ standing: 'held' });
  await scoreOrders({ table, zone, now: () => at('2026-01-05', '11:00'), pause: async () => {} }, [
    order.orderId,
  ]);
}
