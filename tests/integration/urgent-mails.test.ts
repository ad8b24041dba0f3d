import { beforeEach, describe, expect, it } from 'vitest';
import { tellingOf } from '../../lib/alerts/alert-life.ts';
import { getAlert } from '../../lib/alerts/alert-store.ts';
import type { QuietHours } from '../../lib/alerts/quiet-hours.ts';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { sendUrgentMails } from '../../lib/alerts/send-urgent-mails.ts';
import { urgentMailIn } from '../../lib/alerts/urgent-mail-schema.ts';
import { type BreachAlert, breachKey, nextBreach } from '../../lib/credit/credit-alert.ts';
import { saveBreach } from '../../lib/credit/save-breach-store.ts';
import { customerBody } from '../../lib/customers/customer-body-schema.ts';
import { saveCustomer } from '../../lib/customers/save-customer.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { alertOf, keptAlert } from '../support/alert-rows.ts';
import { zone } from '../support/builders.ts';
import { opsDesk } from '../support/callers.ts';
import { aLeavingAlert } from '../support/churn-mails.ts';
import { at, openedAccount } from '../support/credit/lived-account.ts';
import { aBreachStanding } from '../support/credit-mails.ts';
import { movedBy } from '../support/credit-rows.ts';
import { faulty, killedAt } from '../support/faulty-table.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
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
async function raise(open: () => Promise<Table> = openTestTable): Promise<BreachAlert> {
  table = await open();
  outbox = [];
  await openedAccount(table, 'nordwind', { tier: 'key', limit: 30_000, on: '2026-03-01' });
  await movedBy(table, 'nordwind', { openOrders: 1_000_000, unpaid: 2_200_000, held: 0, heldOrders: 0 });
  const debtor = { customerId: 'nordwind', tier: 'key', doNotContact: false } as const;
  const alert = nextBreach(undefined, debtor, aBreachStanding({ deposits: 0, limit: 3_050_000 }), on);
  if (!alert || !(await saveBreach(table, undefined, alert, 'room'))) throw new Error('Not raised.');
  message = JSON.stringify({ pk: `urgentMails#${on}`, sk: 'urgentMail#customer#nordwind creditBreach#1' });
  return alert;
}

/** For tests that begin again and again: what is asked there does not depend on the engine. */
const inMemory = async () => new MemoryDynamo().table;

interface Sending {
  readonly of?: Table;
  readonly time?: string;
  readonly refused?: readonly string[];
  readonly credit?: readonly string[];
  readonly quietHours?: QuietHours;
}

/** @returns how many messages come again */
const delivered = async ({
  of,
  time = '02:00:00',
  refused = [],
  credit = [CARLA, CLAUS],
  quietHours,
}: Sending = {}) => {
  const mailing = {
    table: of ?? table,
    addresses: { ops: ['ops@example.com'], credit, managers: new Map([['anna', 'anna@example.com']]) },
    apiUrl: 'https://api.example.com',
    zone,
    holidays: [],
    quietHours,
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

const morning = (date = on, of = table) =>
  sendDigests(
    of,
    {
      addresses: { ops: ['ops@example.com'], credit: [CARLA, CLAUS], managers: new Map() },
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
    expect((await alertOf(table, breachKey({ customerId: 'nordwind' })))?.told).toMatchObject({
      on,
      state: 'open',
    });
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
        await raise(inMemory);
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

describe('a mail at once about who may leave', () => {
  const managed = async (manager: string | undefined) => {
    const body = customerBody.parse({ name: 'Ostwind', kind: 'enterprise', tier: 'regular', manager });
    await saveCustomer(table, opsDesk, 'ostwind', body, undefined, at(on, '01:00'));
    await keptAlert(table, aLeavingAlert({ customerId: 'ostwind', manager: 'bernd', severity: 'critical' }));
    const [row] = (await rowsOf(table)).filter(({ sk }) =>
      String(sk).startsWith('urgentMail#customer#ostwind'),
    );
    message = JSON.stringify({ pk: row?.['pk'], sk: row?.['sk'] });
  };

  it('goes to the account manager whom they have by now, and no one else', async () => {
    await managed('anna');
    await delivered();
    expect(recipients()).toEqual(['anna@example.com']);
    expect(outbox[0]?.subject).toMatch(/^Customer ostwind may leave/);
  });

  it.each([undefined, 'bernd'])('goes to ops where none can be reached: %s', async (manager) => {
    await managed(manager);
    await delivered();
    expect(recipients()).toEqual(['ops@example.com']);
  });
});

describe('one that comes in quiet hours', () => {
  const quietHours = { from: '20:00', to: '07:00' };
  const quiet = { quietHours, time: '02:00:00' };
  const says = 'Customer nordwind is EUR 1,500.00 over the credit limit';

  it('is not sent: the morning mail tells everyone what it would have, without any doubt', async () => {
    expect(await delivered(quiet)).toBe(0);
    expect(outbox).toEqual([]);
    await morning();
    expect(recipients()).toEqual([CARLA, CLAUS]);
    for (const address of [CARLA, CLAUS]) {
      expect(textTo(address)).toContain(says);
      expect(textTo(address)).not.toContain('may not have reached you');
    }
    // 09:00 by the clocks of the zone: the message that comes again has nothing left to do.
    expect(await delivered({ quietHours, time: '07:00:00' })).toBe(0);
    await morning('2026-04-02');
    expect(recipients()).toEqual([CARLA, CLAUS]);
  });

  it('is told in the morning though a mail of the day before told the alert', async () => {
    const known = await getAlert(table, breachKey({ customerId: 'nordwind' }));
    if (!known) throw new Error('There is no alert.');
    const told = { ...tellingOf('2026-03-31', known.alert), measure: 10_000_000 };
    await keptAlert(table, { ...known.alert, told });
    await morning();
    expect(outbox).toEqual([]);
    await delivered(quiet);
    await morning('2026-04-02');
    expect(textTo(CARLA)).toContain(says);
  });

  it('waits in the morning mail of another day where that of this one was refused', async () => {
    await delivered(quiet);
    await expect(
      sendDigests(
        table,
        {
          addresses: { ops: ['ops@example.com'], credit: [CARLA], managers: new Map() },
          zone,
          apiUrl: 'https://api.example.com',
          holidays: [],
          sendMail: async () => {
            throw new Error('connection lost');
          },
        },
        at(on, '07:00'),
      ),
    ).rejects.toThrow('may not have been sent');
    await morning('2026-04-02');
    expect(textTo(CARLA)).toContain(says);
  });

  it('and was attempted before they began, is listed as in doubt', async () => {
    await delivered({ refused: [CARLA, CLAUS], time: '17:59:50', quietHours });
    expect(await delivered({ time: '18:01:00', quietHours })).toBe(0);
    expect(outbox).toEqual([]);
    await morning('2026-04-02');
    expect(textTo(CARLA)).toContain('may not have reached you');
    expect(textTo(CARLA)).toContain(says);
  });

  it('reaches everyone wherever its sender, and the morning’s, are killed', async () => {
    const rehearsal = faulty(table, () => undefined);
    await delivered({ ...quiet, of: rehearsal });
    const [calls, mornings] = [rehearsal.calls(), faulty(table, () => undefined)];
    await morning(on, mornings);
    expect(calls).toBeGreaterThan(1);
    for (const [ofMorning, most] of [
      [false, calls],
      [true, mornings.calls()],
    ] as const) {
      for (let call = 0; call < most; call++) {
        for (const when of ['before', 'after'] as const) {
          await raise(inMemory);
          const killed = faulty(table, killedAt(call, when));
          await delivered(ofMorning ? quiet : { ...quiet, of: killed }).catch(() => {});
          expect(await delivered(quiet)).toBe(0);
          await morning(on, ofMorning ? killed : table).catch(() => {});
          await morning();
          await morning('2026-04-02');
          const whom = [...new Set(recipients())].sort();
          expect(whom, `killed ${ofMorning ? 'in the morning ' : ''}${when} call ${call}`).toEqual([
            CARLA,
            CLAUS,
          ]);
        }
      }
    }
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
