import { beforeEach, describe, expect, it } from 'vitest';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { sendUrgentMails } from '../../lib/alerts/send-urgent-mails.ts';
import { urgentMailIn } from '../../lib/alerts/urgent-mail-schema.ts';
import { type BreachAlert, nextBreach } from '../../lib/credit/credit-alert.ts';
import { getBreach } from '../../lib/credit/credit-alert-store.ts';
import { saveBreach } from '../../lib/credit/save-breach-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { zone } from '../support/builders.ts';
import { at, openedAccount } from '../support/credit/lived-account.ts';
import { aBreachStanding } from '../support/credit-mails.ts';
import { movedBy } from '../support/credit-rows.ts';
import { faulty, killedAt } from '../support/faulty-table.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';

const CARLA = 'carla@example.com';
const CLAUS = 'claus@example.com';
const on = '2026-04-01';

let table: Table;
let outbox: Mail[];
/** What the pipe hands to the queue. */
let message: string;
beforeEach(async () => {
  await raise();
});

/** The alert of a key customer who is EUR 1,500 over, as a look at the account keeps it. */
async function raise(): Promise<BreachAlert> {
  table = await openTestTable();
  outbox = [];
  await openedAccount(table, 'nordwind', { tier: 'key', limit: 30_000, on: '2026-03-01' });
  await movedBy(table, 'nordwind', { openOrders: 1_000_000, unpaid: 2_200_000, held: 0, heldOrders: 0 });
  const debtor = { customerId: 'nordwind', tier: 'key', doNotContact: false } as const;
  const alert = nextBreach(undefined, debtor, aBreachStanding({ deposits: 0, limit: 3_050_000 }), on);
  if (!alert || !(await saveBreach(table, undefined, alert, 'room'))) throw new Error('Not raised.');
  const [row] = (await rowsOf(table)).filter(({ sk }) => String(sk).startsWith('urgentMail#'));
  message = JSON.stringify({ pk: row?.['pk'], sk: row?.['sk'] });
  return alert;
}

interface Sending {
  readonly of?: Table;
  readonly time?: string;
  readonly refused?: readonly string[];
  readonly credit?: readonly string[];
}

/** @returns how many messages come again */
const delivered = async ({ of, time = '02:00:00', refused = [], credit = [CARLA, CLAUS] }: Sending = {}) => {
  const mailing = {
    table: of ?? table,
    addresses: { ops: ['ops@example.com'], credit },
    apiUrl: 'https://api.example.com',
    holidays: [],
    now: () => new Date(`${on}T${time}Z`),
    sendMail: async (mail: Mail) => {
      if (refused.includes(mail.to)) throw new Error('connection lost');
      outbox.push(mail);
    },
  };
  return (await sendUrgentMails(mailing, [urgentMailIn(message)])).size;
};

const recipients = () => outbox.map(({ to }) => to);
const textTo = (address: string) =>
  outbox.find(({ to }) => to === address)?.text.replaceAll('\u00a0', ' ') ?? '';

const morning = (date = on) =>
  sendDigests(
    table,
    {
      addresses: { ops: [], credit: [CARLA, CLAUS], managers: new Map() },
      zone,
      apiUrl: 'https://api.example.com',
      holidays: [],
      sendMail: async (mail) => void outbox.push(mail),
    },
    at(date, '07:00'),
  );

describe('the mail about a key customer’s breach', () => {
  it('goes to everyone of the credit team, and counts as told', async () => {
    expect(await delivered()).toBe(0);
    expect(recipients()).toEqual([CARLA, CLAUS]);
    expect(outbox[0]?.subject.replaceAll('\u00a0', ' ')).toMatch(
      /^Key customer nordwind is EUR 1,500\.00 over the credit limit/,
    );
    expect((await getBreach(table, 'nordwind'))?.alert.told).toMatchObject({ on, state: 'open' });
    outbox = [];
    await morning();
    expect(outbox).toEqual([]);
  });

  it('goes to ops where no credit team is named', async () => {
    await delivered({ credit: [] });
    expect(recipients()).toEqual(['ops@example.com']);
  });

  it('goes out once, however often its message comes', async () => {
    for (const time of ['02:00:00', '02:00:01', '02:05:00', '09:00:00']) await delivered({ time });
    expect(recipients()).toEqual([CARLA, CLAUS]);
  });

  it('goes out once when its message comes several times at the same moment', async () => {
    await Promise.all([1, 2, 3, 4].map(() => delivered()));
    await delivered({ time: '02:05:00' });
    expect(recipients().sort()).toEqual([CARLA, CLAUS]);
  });

  it('that is refused for one comes again for that one alone', async () => {
    expect(await delivered({ refused: [CLAUS] })).toBe(1);
    expect(recipients()).toEqual([CARLA]);
    // The first attempt may still be under way.
    expect(await delivered({ time: '02:00:30' })).toBe(1);
    expect(recipients()).toEqual([CARLA]);
    expect(await delivered({ time: '02:03:00' })).toBe(0);
    expect(recipients()).toEqual([CARLA, CLAUS]);
  });

  it('reaches everyone wherever its sender is killed', async () => {
    const rehearsal = faulty(table, () => undefined);
    await delivered({ of: rehearsal });
    expect(rehearsal.calls()).toBeGreaterThan(5);
    for (let call = 0; call < rehearsal.calls(); call++) {
      for (const when of ['before', 'after'] as const) {
        await raise();
        await delivered({ of: faulty(table, killedAt(call, when)) }).catch(() => {});
        expect(await delivered({ time: '02:03:00' }), `killed ${when} call ${call}`).toBe(0);
        expect([...new Set(recipients())].sort(), `killed ${when} call ${call}`).toEqual([CARLA, CLAUS]);
      }
    }
  });

  it('cannot be asked for by anything but its row', async () => {
    const other = { pk: 'customer#nordwind', sk: 'creditDecision#1' };
    expect(() => urgentMailIn(JSON.stringify(other))).toThrow('not about a mail');
  });
});

describe('one that may not have gone out', () => {
  it('is listed in its recipient’s next morning mail, which tells the breach, and is not sent after it', async () => {
    await delivered({ refused: [CLAUS] });
    await morning();
    expect(recipients()).toEqual([CARLA, CLAUS]);
    expect(textTo(CLAUS)).toContain(
      'The urgent mail about nordwind of Wed 1 Apr 2026 may not have reached you',
    );
    expect(textTo(CLAUS)).toContain('Customer nordwind is EUR 1,500.00 over the credit limit');
    expect(await delivered({ time: '08:00:00' })).toBe(0);
    expect(recipients()).toEqual([CARLA, CLAUS]);
    await morning('2026-04-02');
    expect(recipients()).toEqual([CARLA, CLAUS]);
  });

  it('to anyone is told to everyone in the morning', async () => {
    await delivered({ refused: [CARLA, CLAUS] });
    await morning();
    expect(recipients()).toEqual([CARLA, CLAUS]);
    for (const address of [CARLA, CLAUS])
      expect(textTo(address)).toContain('Customer nordwind is EUR 1,500.00 over the credit limit');
  });
});
