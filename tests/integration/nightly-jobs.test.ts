import { beforeEach, describe, expect, it } from 'vitest';
import { openAlerts } from '../../lib/alerts/alert-store.ts';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { startOfDate } from '../../lib/calendar/calendar.ts';
import { closeDays } from '../../lib/close/close-days.ts';
import { putFact } from '../../lib/facts/fact-store.ts';
import { putOrder } from '../../lib/orders/order-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { anOrder, delivered, zone } from '../support/builders.ts';
import { closing } from '../support/closing.ts';
import { faulty, killedAt } from '../support/faulty-table.ts';
import { ordersOf } from '../support/scored-customer.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';

const at = (date: string, hour: number) => new Date(+startOfDate(date, zone) + hour * 3_600_000);

let table: Table;
let outbox: Mail[];
beforeEach(async () => {
  table = await openTestTable();
  outbox = [];
});

const digest = (recipients = ['ops@example.com']) => ({
  recipients,
  zone,
  apiUrl: 'https://api.example.com',
  holidays: ['2026-04-02', '2026-04-03', '2026-04-06'],
  sendMail: async (mail: Mail) => void outbox.push(mail),
});

/** `nordwind` is late with every second order, `suedwind` with one of twenty; due until 31 March. */
async function march(): Promise<void> {
  await ordersOf(table, 'nordwind', '2026-03-31', { days: 20, late: (daysAgo) => daysAgo % 2 === 0 });
  await ordersOf(table, 'suedwind', '2026-03-31', { days: 20, late: (daysAgo) => daysAgo === 0 });
}

/** The least that raises an alert: for tests that play it again and again. */
const badWeek = () => ordersOf(table, 'nordwind', '2026-03-31', { days: 6, late: () => true });

describe('the morning mail', () => {
  beforeEach(async () => {
    await march();
    await closeDays(table, closing, at('2026-04-01', 1));
  });

  it('goes out once to each recipient and says who, how much, why and what to do', async () => {
    await sendDigests(table, digest(['a@example.com', 'b@example.com']), at('2026-04-01', 7));
    expect(outbox.map(({ to }) => to)).toEqual(['a@example.com', 'b@example.com']);
    const [mail] = outbox;
    expect(mail?.subject).toBe('Call nordwind: deliveries below the promise – Wed 1 Apr 2026');
    for (const part of [mail?.html, mail?.text]) {
      expect(part).toMatch(/customer nordwind/i);
      expect(part).toContain('OTIF 50 % (10 of 20 orders; 30 % to 70 %), promised 90 %');
      expect(part).toContain('worth EUR\u00a0500.00');
      expect(part).toContain('Not on time: 10 of 20 orders. Not in full: none.');
      expect(part).toContain('nordwind-2026-03-31');
      // Holidays and the weekend are no days to call on.
      expect(part).toContain('Call the customer by Wed 8 Apr 2026.');
    }
  });

  it('is not sent twice, however often the job runs', async () => {
    await Promise.all([1, 2, 3].map(() => sendDigests(table, digest(), at('2026-04-01', 7))));
    await sendDigests(table, digest(), at('2026-04-01', 8));
    expect(outbox).toHaveLength(1);
  });

  it('tells an alert again after a week, and when it is over', async () => {
    const mailsOn = async (date: string) => {
      outbox = [];
      await sendDigests(table, digest(), at(date, 7));
      return outbox.map(({ subject }) => subject.split(' – ')[0]);
    };
    expect(await mailsOn('2026-04-01')).toHaveLength(1);
    expect(await mailsOn('2026-04-02')).toEqual([]);
    expect(await mailsOn('2026-04-08')).toEqual(['Call nordwind: deliveries below the promise']);
    await ordersOf(table, 'nordwind', '2026-04-27', { days: 27, late: () => false });
    await closeDays(table, closing, at('2026-04-28', 1));
    expect(await mailsOn('2026-04-28')).toEqual(['No longer below the promise: nordwind']);
    expect(outbox[0]?.text).toContain(
      'OTIF was 50 % (10 of 20) when this was raised on Tue 31 Mar 2026, now 82 % (23 of 28)',
    );
    expect(await mailsOn('2026-04-29')).toEqual([]);
    expect(await openAlerts(table)).toEqual([]);
  });

  it('killed at any of its calls, goes out at most once, and no alert is lost', async () => {
    const rehearsal = faulty(table, () => undefined);
    await sendDigests(rehearsal, digest(), at('2026-04-01', 7));
    for (let call = 0; call < rehearsal.calls(); call++) {
      for (const when of ['before', 'after'] as const) {
        table = await openTestTable();
        outbox = [];
        await badWeek();
        await closeDays(table, closing, at('2026-04-01', 1));
        await sendDigests(faulty(table, killedAt(call, when)), digest(), at('2026-04-01', 7)).catch(() => {});
        await sendDigests(table, digest(), at('2026-04-01', 7)).catch(() => {});
        expect(outbox.length).toBeLessThanOrEqual(1);
        await sendDigests(table, digest(), at('2026-04-02', 7));
        expect(outbox.some(({ text }) => text.includes('CUSTOMER nordwind'))).toBe(true);
      }
    }
  });

  it('that may not have gone out is listed the next morning, and its alerts are told then', async () => {
    const broken = {
      ...digest(),
      sendMail: async () => {
        throw new Error('connection lost');
      },
    };
    await expect(sendDigests(table, broken, at('2026-04-01', 7))).rejects.toThrow('1 of 1 mails');
    await sendDigests(table, digest(), at('2026-04-01', 8));
    expect(outbox).toEqual([]);
    await sendDigests(table, digest(), at('2026-04-02', 7));
    expect(outbox).toHaveLength(1);
    expect(outbox[0]?.text).toContain('The mail of Wed 1 Apr 2026 may not have reached you');
    expect(outbox[0]?.text).toContain('CUSTOMER nordwind');
  });

  it('to one of two recipients that failed is made good to that one, and says nothing of it to the other', async () => {
    const both = ['a@example.com', 'b@example.com'];
    const half = {
      ...digest(both),
      sendMail: async (mail: Mail) => {
        if (mail.to === 'b@example.com') throw new Error('connection lost');
        outbox.push(mail);
      },
    };
    await expect(sendDigests(table, half, at('2026-04-01', 7))).rejects.toThrow('1 of 2 mails');
    expect(outbox.map(({ to }) => to)).toEqual(['a@example.com']);
    outbox = [];
    await sendDigests(table, digest(both), at('2026-04-02', 7));
    expect(outbox.map(({ to }) => to)).toEqual(['b@example.com']);
    expect(outbox[0]?.text).toContain('CUSTOMER nordwind');
    outbox = [];
    await sendDigests(table, digest(both), at('2026-04-03', 7));
    expect(outbox).toEqual([]);
  });
});

describe('facts that wait for their order', () => {
  const toldOn = '2026-03-02T10:00:00+01:00';
  const lost = anOrder({ orderNumber: 'PO-mistyped' });
  const stray = delivered(toldOn, [['A', 10]], { orderId: lost.orderId, partnerId: 'hansa-trucks' });
  const scoring = () => ({
    table,
    now: () => new Date(),
    zone,
    pause: async () => {},
  });
  const mailOn = async (date: string) => {
    outbox = [];
    await sendDigests(table, digest(), at(date, 12));
    return outbox[0];
  };

  beforeEach(async () => {
    await putFact(table, stray);
    await putFact(table, { ...stray, factId: 'other', kind: 'dispatched' });
    await scoreOrders(scoring(), [lost.orderId]);
  });

  it('are told once when 30 days are over, with who told them and what to do', async () => {
    expect(await mailOn('2026-03-31')).toBeUndefined();
    const mail = await mailOn('2026-04-01');
    expect(mail?.subject).toBe('Facts without an order: hansa-trucks – Wed 1 Apr 2026');
    for (const part of [mail?.html, mail?.text]) {
      expect(part).toContain(`hansa-trucks told 2 facts (delivered, dispatched): ${stray.factId}, other`);
      expect(part).not.toContain('OTIF');
      expect(part).toContain(lost.orderId);
      expect(part).toContain('Ask the partner');
    }
    expect(await mailOn('2026-04-02')).toBeUndefined();
    // A third fact does not list it anew.
    await putFact(table, { ...stray, factId: 'third' });
    await scoreOrders(scoring(), [lost.orderId]);
    expect(await mailOn('2026-04-03')).toBeUndefined();
  });

  it('are told to everyone, though a mail to one of two failed', async () => {
    const both = ['a@example.com', 'b@example.com'];
    const half = {
      ...digest(both),
      sendMail: async ({ to }: Mail) => {
        if (to === 'b@example.com') throw new Error('connection lost');
      },
    };
    await expect(sendDigests(table, half, at('2026-04-01', 12))).rejects.toThrow('1 of 2 mails');
    await sendDigests(table, digest(both), at('2026-04-02', 7));
    expect(outbox.find(({ to }) => to === 'b@example.com')?.text).toContain('FACTS WITHOUT AN ORDER');
  });

  it('are no news once the order has come, and count', async () => {
    await putOrder(table, lost);
    await scoreOrders(scoring(), [lost.orderId]);
    expect((await rowsOf(table)).filter(({ sk }) => sk === 'awaited')).toEqual([]);
    expect(await mailOn('2026-04-01')).toBeUndefined();
    expect((await rowsOf(table)).find(({ sk }) => sk === 'score')).toMatchObject({ facts: 2 });
  });

  it('are no news either when the order came while they were being listed', async () => {
    await putOrder(table, lost);
    expect(await mailOn('2026-04-01')).toBeUndefined();
    expect((await rowsOf(table)).filter(({ sk }) => sk === 'awaited')).toEqual([]);
  });
});
