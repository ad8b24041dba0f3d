import { beforeEach, describe, expect, it } from 'vitest';
import { putReport } from '../../lib/alerts/night-report-store.ts';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { startOfDate } from '../../lib/calendar/calendar.ts';
import { type ChurnAlert, churnAlertKey } from '../../lib/churn/churn-alert.ts';
import { putRun } from '../../lib/churn/churn-run-store.ts';
import { saveCustomer } from '../../lib/customers/save-customer.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { alertOf, keptAlert, leavingKey, openChurnAlerts } from '../support/alert-rows.ts';
import { zone } from '../support/builders.ts';
import { aLeavingAlert, aRun, aSendingLessAlert } from '../support/churn-mails.ts';
import { aCustomer, administrator } from '../support/customers.ts';
import { faulty, killedAt } from '../support/faulty-table.ts';
import { anIndicator, aReport } from '../support/morning-mails.ts';
import { openTestTable } from '../support/test-table.ts';

const OPS = 'ops@example.com';
const ANNA = 'anna@example.com';
const BERND = 'bernd@example.com';
const everyone = new Map([
  ['anna', ANNA],
  ['bernd', BERND],
]);

let table: Table;
let outbox: Mail[];
beforeEach(async () => {
  table = await openTestTable();
  outbox = [];
});

const settings = (managers: ReadonlyMap<string, string> = everyone, refused: readonly string[] = []) => ({
  addresses: { ops: [OPS], credit: [], managers },
  zone,
  apiUrl: 'https://api.example.com',
  holidays: [],
  sendMail: async (mail: Mail) => {
    if (refused.includes(mail.to)) throw new Error('connection lost');
    outbox.push(mail);
  },
});

const at = (date: string) => new Date(+startOfDate(date, zone) + 7 * 3_600_000);

/** Who got which mail of a date, by their subjects. */
const sentOn = async (date: string, managers = everyone): Promise<Record<string, string>> => {
  outbox = [];
  await sendDigests(table, settings(managers), at(date));
  return Object.fromEntries(outbox.map(({ to, subject }) => [to, subject.split(' – ')[0] ?? '']));
};

const mailTo = (address: string) =>
  outbox.find(({ to }) => to === address)?.text.replaceAll('\u00a0', ' ') ?? '';

const raise = async (...alerts: ChurnAlert[]) => {
  for (const alert of alerts) await keptAlert(table, alert);
};

describe('customers who may leave', () => {
  it('who ordered again while the mail was sent are told so the next day', async () => {
    await raise(aLeavingAlert());
    const sending = settings();
    const meanwhile = async (mail: Mail) => {
      await sending.sendMail(mail);
      await raise(aLeavingAlert({ state: 'closed', lastSeen: '2026-04-01', lastOrderOn: '2026-04-01' }));
    };
    await sendDigests(table, { ...sending, sendMail: meanwhile }, at('2026-04-01'));
    expect(await alertOf(table, leavingKey('nordwind'))).toMatchObject({
      state: 'closed',
      told: { on: '2026-04-01', state: 'open' },
    });
    expect((await sentOn('2026-04-02'))[ANNA]).toContain('Ordered again');
  });

  it('are told as they are by now: to whom they were handed over, not to be called, and not when served no more', async () => {
    await raise(aLeavingAlert(), aLeavingAlert({ customerId: 'suedwind' }));
    const keep = (customerId: string, given: Parameters<typeof aCustomer>[0]) =>
      saveCustomer(table, administrator, customerId, aCustomer(given), undefined, at('2026-03-31'));
    await keep('nordwind', { manager: 'bernd', doNotContact: true });
    await keep('suedwind', { manager: 'anna', state: 'inactive' });
    expect(Object.keys(await sentOn('2026-04-01'))).not.toContain(ANNA);
    expect(mailTo(BERND)).toContain('Do not call or write');
    expect(mailTo(BERND)).not.toContain('suedwind');
  });

  it('are told to their account managers, and to ops where there is none to be reached', async () => {
    await raise(
      aLeavingAlert({ customerId: 'annas', manager: 'anna' }),
      aSendingLessAlert({ customerId: 'bernds', manager: 'bernd' }),
      aLeavingAlert({ customerId: 'nobodys', manager: undefined }),
      aLeavingAlert({ customerId: 'emils', manager: 'emil' }),
    );
    expect(await sentOn('2026-04-01')).toEqual({
      [OPS]: 'Call emils, nobodys: may leave',
      [ANNA]: 'Call annas: may leave',
      [BERND]: 'Call bernds: sends less',
    });
    expect(mailTo(ANNA)).not.toMatch(/bernds|nobodys|emils/);
    expect(mailTo(ANNA)).not.toContain('No figures this morning');
    expect(mailTo(OPS)).not.toMatch(/annas|bernds/);
  });

  it('who are serious are named to ops as well', async () => {
    await raise(aLeavingAlert({ severity: 'serious' }), aSendingLessAlert({ customerId: 'mild' }));
    expect(await sentOn('2026-04-01')).toEqual({
      [OPS]: 'For account managers: nordwind may leave',
      [ANNA]: 'Call nordwind, mild: may leave or send less',
    });
    expect(mailTo(OPS)).toContain(
      '- nordwind, account manager anna: may leave, silent since Wed 18 Feb 2026; EUR 12,345 at stake',
    );
    expect(mailTo(OPS)).not.toContain('mild');
    expect(await sentOn('2026-04-02')).toEqual({});
  });

  it('are told in one mail to whoever is both ops and account manager', async () => {
    await putReport(table, aReport());
    await raise(
      aLeavingAlert({ manager: 'olga' }),
      aLeavingAlert({ customerId: 'nobodys', manager: undefined }),
    );
    const managers = new Map([['olga', OPS]]);
    expect(await sentOn('2026-04-01', managers)).toEqual({ [OPS]: 'Call nobodys, nordwind: may leave' });
    expect(outbox).toHaveLength(1);
    expect(mailTo(OPS)).toContain('OTIF 91 % (182 of 200 orders');
  });

  it('are told once, again after a week, when they are worse, and when it is over', async () => {
    await raise(aLeavingAlert());
    expect(await sentOn('2026-04-01')).toEqual({ [ANNA]: 'Call nordwind: may leave' });
    expect(await sentOn('2026-04-02')).toEqual({});
    expect(await sentOn('2026-04-08')).toEqual({ [ANNA]: 'Call nordwind: may leave' });
    const known = await alertOf(table, leavingKey('nordwind'));
    await raise(aLeavingAlert({ told: known?.told, severity: 'serious', churnState: 'lost' }));
    expect(await sentOn('2026-04-09')).toMatchObject({ [ANNA]: 'Call nordwind: is probably lost' });
    const worse = await alertOf(table, leavingKey('nordwind'));
    await raise(aLeavingAlert({ told: worse?.told, state: 'closed', lastOrderOn: '2026-04-10' }));
    expect(await sentOn('2026-04-11')).toEqual({ [ANNA]: 'Ordered again: nordwind' });
    expect(await sentOn('2026-04-12')).toEqual({});
    expect(await openChurnAlerts(table)).toEqual([]);
  });

  it('are told again when lost, though they were serious before', async () => {
    const key = { tier: 'key', severity: 'serious', manager: undefined } as const;
    await raise(aLeavingAlert(key));
    expect(await sentOn('2026-04-01')).toEqual({ [OPS]: 'Call nordwind: may leave' });
    const known = await alertOf(table, leavingKey('nordwind'));
    await raise(aLeavingAlert({ ...key, told: known?.told, churnState: 'lost' }));
    expect(await sentOn('2026-04-02')).toEqual({ [OPS]: 'Call nordwind: is probably lost' });
    expect(await sentOn('2026-04-03')).toEqual({});
  });

  it('of whom nobody was told before it was over, and those held out, are never told', async () => {
    await raise(
      aLeavingAlert({ customerId: 'back-already', state: 'closed' }),
      aLeavingAlert({ customerId: 'held-out', isHeldOut: true, severity: 'serious', manager: undefined }),
    );
    expect(await sentOn('2026-04-01')).toEqual({});
    expect(await sentOn('2026-04-08')).toEqual({});
    expect(await alertOf(table, leavingKey('held-out'))).toMatchObject({ isHeldOut: true });
  });

  it('are each an alert of their own, as are the parts that shrink', async () => {
    const tea = aSendingLessAlert();
    await raise(aLeavingAlert(), tea);
    expect(await alertOf(table, churnAlertKey(tea))).toEqual(tea);
    await sentOn('2026-04-01');
    expect((await openChurnAlerts(table)).map(({ cause, told: last }) => [cause, last?.on]).sort()).toEqual([
      ['leaving', '2026-04-01'],
      ['sendingLess', '2026-04-01'],
    ]);
  });

  it('keep chances and values that the store’s own numbers cannot hold', async () => {
    const outlook = { chanceOfSilence: 1e-200, horizonDays: 30, silentDays: 1 };
    const extreme = aLeavingAlert({ outlook, valueAtRisk: { amount: 2 ** 60, currency: 'EUR' } });
    await raise(extreme);
    expect(await alertOf(table, leavingKey('nordwind'))).toEqual(extreme);
  });
});

describe('a mail to an account manager that may not have gone out', () => {
  it('is made good to that one, and listed', async () => {
    await raise(aLeavingAlert(), aLeavingAlert({ customerId: 'bernds', manager: 'bernd' }));
    await expect(sendDigests(table, settings(everyone, [ANNA]), at('2026-04-01'))).rejects.toThrow(
      '1 of 3 mails',
    );
    expect(outbox.map(({ to }) => to)).toEqual([BERND]);
    expect(await sentOn('2026-04-01')).toEqual({});
    expect(await sentOn('2026-04-02')).toEqual({ [ANNA]: 'Call nordwind: may leave' });
    expect(mailTo(ANNA)).toContain('The mail of Wed 1 Apr 2026 may not have reached you');
  });

  it('goes out at most once wherever the job is killed, and nobody is forgotten', async () => {
    const alerts = [aLeavingAlert(), aLeavingAlert({ customerId: 'bernds', manager: 'bernd' })];
    await raise(...alerts);
    const rehearsal = faulty(table, () => undefined);
    await sendDigests(rehearsal, settings(), at('2026-04-01'));
    const calls = rehearsal.calls();
    expect(calls).toBeGreaterThan(5);
    for (let call = 0; call < calls; call++) {
      table = await openTestTable();
      outbox = [];
      await raise(...alerts);
      await sendDigests(faulty(table, killedAt(call, 'after')), settings(), at('2026-04-01')).catch(() => {});
      await sendDigests(table, settings(), at('2026-04-01')).catch(() => {});
      const first = outbox.map(({ to }) => to);
      expect(first.length, `killed at call ${call}`).toBe(new Set(first).size);
      await sendDigests(table, settings(), at('2026-04-02'));
      const reached = new Set(outbox.map(({ to }) => to));
      expect([...reached].sort(), `killed at call ${call}`).toEqual([ANNA, BERND]);
    }
  });
});

describe('on Mondays', () => {
  const quiet = (date: string) => aReport({ date, day: anIndicator(0, 0) });

  it('ops are told how the search does, and nobody else is', async () => {
    await putRun(table, aRun());
    await putReport(table, quiet('2026-04-05'));
    await putReport(table, quiet('2026-04-06'));
    expect(await sentOn('2026-04-06')).toEqual({ [OPS]: 'Customers who may leave: 60 customers' });
    expect(mailTo(OPS)).toContain('Not known: no customers are held out');
    expect(await sentOn('2026-04-07')).toEqual({});
  });

  it('nothing is said of it before the first run', async () => {
    await putReport(table, quiet('2026-04-05'));
    expect(await sentOn('2026-04-06')).toEqual({});
  });
});
