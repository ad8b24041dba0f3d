import { beforeEach, describe, expect, it } from 'vitest';
import { storedUrgentMail } from '../../../lib/alerts/urgent-mail-schema.ts';
import { attendAccount } from '../../../lib/credit/attend-account.ts';
import { getAccount } from '../../../lib/credit/credit-account-store.ts';
import { breachKey } from '../../../lib/credit/credit-alert.ts';
import { loadCredit } from '../../../lib/credit/credit-store.ts';
import { settleOrder } from '../../../lib/credit/settle-order.ts';
import type { Tier } from '../../../lib/customers/customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { loadHistory } from '../../../lib/scorecards/load-history.ts';
import { alertOf, openBreaches } from '../../support/alert-rows.ts';
import { zone } from '../../support/builders.ts';
import { registered } from '../../support/callers.ts';
import { at, OrdersOf, openedAccount } from '../../support/credit/lived-account.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

let table: Table;
let orders: OrdersOf;
let orderId: string;

/** A limit of EUR 1,000, of which an order takes EUR 900. */
const given = async (tier: Tier = 'key') => {
  table = await openTestTable();
  orders = new OrdersOf(table, await registered(table, { partnerId: 'shop' }), 'nordwind');
  await openedAccount(table, 'nordwind', { tier, limit: 1_000, on: '2026-03-02' });
  orderId = await orders.placed('PO-1', 900, '2026-03-02');
};
beforeEach(() => given());

/** By an invoice, which no limit can hold up. */
const exceeded = async () => {
  await orders.told('PO-1', 'invoiced', 1_200, '2026-03-03');
  await orders.scored(orderId, '2026-03-03');
};

const settling = (on: string, of: Table = table) => ({ table: of, zone, now: () => at(on) });
const breach = () => alertOf(table, breachKey({ customerId: 'nordwind' }));
const urgentMails = async () =>
  (await rowsOf(table))
    .filter(({ sk }) => String(sk).startsWith('urgentMail#'))
    .map((row) => storedUrgentMail.parse(row).alert);

describe('an account beyond its limit', () => {
  it('is an alert with what is behind it, noted on the account, and a reason to review it', async () => {
    await exceeded();
    const alert = await breach();
    expect(alert).toMatchObject({
      customerId: 'nordwind',
      tier: 'key',
      state: 'open',
      severity: 'critical',
      firstSeen: '2026-03-03',
      standing: { limit: 100_000, unpaid: 120_000, openOrders: 0 },
      evidence: { overdue: 0, invoices: [], orders: [{ orderId, orderNumber: 'PO-1', takes: 120_000 }] },
    });
    expect(await openBreaches(table)).toEqual([alert]);
    expect(await urgentMails()).toEqual([alert]);
    const credit = await loadCredit(table, 'nordwind');
    expect(credit?.account.breachedSince).toBe('2026-03-03');
    expect(credit?.due?.triggers).toContain('breach');
  });

  it('that is nobody’s key customer waits for the morning', async () => {
    await given('regular');
    await exceeded();
    expect(await breach()).toMatchObject({ state: 'open', severity: 'serious' });
    expect(await urgentMails()).toEqual([]);
  });

  it('is over when it has room again', async () => {
    await exceeded();
    await orders.told('PO-1', 'paid', 500, '2026-03-05');
    await orders.scored(orderId, '2026-03-05');
    expect(await breach()).toMatchObject({ state: 'closed', lastSeen: '2026-03-05' });
    expect((await getAccount(table, 'nordwind'))?.breachedSince).toBeUndefined();
    // Nobody was told of it, so nobody has to be told that it is over.
    expect(await openBreaches(table)).toEqual([]);
    expect(await urgentMails()).toHaveLength(1);
  });

  it('names what is overdue by the time somebody moves it', async () => {
    await exceeded();
    await orders.told('PO-1', 'paid', 100, '2026-04-20');
    await orders.scored(orderId, '2026-04-20');
    expect((await breach())?.evidence).toMatchObject({
      overdue: 110_000,
      invoices: [{ invoiceNumber: 'R-PO-1', orderNumber: 'PO-1', dueOn: '2026-04-02', unpaid: 110_000 }],
    });
  });
});

describe('a look at an account', () => {
  it('costs no read more while there is room', async () => {
    const counted = faulty(table, () => undefined);
    await attendAccount(settling('2026-03-02', counted), 'nordwind');
    expect(counted.calls()).toBe(1);
  });

  it('writes nothing twice, by however many at once', async () => {
    await orders.told('PO-1', 'invoiced', 1_200, '2026-03-03');
    const rivals = Array.from({ length: 6 }, () => orders.scored(orderId, '2026-03-03').catch(() => {}));
    await Promise.all(rivals);
    await orders.scored(orderId, '2026-03-03');
    const before = await rowsOf(table);
    await Promise.all([1, 2, 3].map(() => attendAccount(settling('2026-03-03'), 'nordwind')));
    expect(await rowsOf(table)).toEqual(before);
    expect(await urgentMails()).toHaveLength(1);
    expect(await breach()).toMatchObject({ state: 'open', standing: { unpaid: 120_000 } });
  });

  it('that is killed at any call is made good by the next, and asks for one mail', async () => {
    /** Settled, and not looked at yet. */
    const unseen = async () => {
      await given();
      await orders.told('PO-1', 'invoiced', 1_200, '2026-03-03');
      const known = await loadHistory(table, orderId);
      if (known.kind === 'known') await settleOrder(settling('2026-03-03'), known);
    };
    await unseen();
    const rehearsal = faulty(table, () => undefined);
    await attendAccount(settling('2026-03-03', rehearsal), 'nordwind');
    expect(rehearsal.calls()).toBeGreaterThan(6);
    for (let call = 0; call < rehearsal.calls(); call++) {
      await unseen();
      const killed = faulty(table, killedAt(call, 'after'));
      await expect(attendAccount(settling('2026-03-03', killed), 'nordwind')).rejects.toThrow('killed');
      await attendAccount(settling('2026-03-03'), 'nordwind');
      expect(await breach(), `killed at call ${call}`).toMatchObject({ state: 'open' });
      expect(await urgentMails(), `killed at call ${call}`).toHaveLength(1);
      const credit = await loadCredit(table, 'nordwind');
      expect(credit?.account.breachedSince, `killed at call ${call}`).toBe('2026-03-03');
      expect(credit?.due?.triggers, `killed at call ${call}`).toContain('breach');
    }
  });
});
