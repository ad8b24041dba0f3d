import { beforeEach, describe, expect, it } from 'vitest';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { startOfDate } from '../../lib/calendar/calendar.ts';
import { putFact } from '../../lib/facts/fact-store.ts';
import { putOrder } from '../../lib/orders/order-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { anOrder, delivered, zone } from '../support/builders.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';

const at = (date: string, hour: number) => new Date(+startOfDate(date, zone) + hour * 3_600_000);

let table: Table;
let outbox: Mail[];
beforeEach(async () => {
  table = await openTestTable();
  outbox = [];
});

const settings = (recipients = ['ops@example.com']) => ({
  addresses: { ops: recipients, credit: [], managers: new Map<string, string>() },
  zone,
  apiUrl: 'https://api.example.com',
  holidays: [],
  sendMail: async (mail: Mail) => void outbox.push(mail),
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
    await sendDigests(table, settings(), at(date, 12));
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
      expect(part).not.toContain('Customer');
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
      ...settings(both),
      sendMail: async ({ to }: Mail) => {
        if (to === 'b@example.com') throw new Error('connection lost');
      },
    };
    await expect(sendDigests(table, half, at('2026-04-01', 12))).rejects.toThrow('1 of 2 mails');
    await sendDigests(table, settings(both), at('2026-04-02', 7));
    expect(outbox.find(({ to }) => to === 'b@example.com')?.text).toContain('Facts without an order');
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
