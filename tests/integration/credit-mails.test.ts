import { beforeEach, describe, expect, it } from 'vitest';
import { putReport } from '../../lib/alerts/night-report-store.ts';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { type BreachAlert, breachKey } from '../../lib/credit/credit-alert.ts';
import type { Proposal } from '../../lib/credit/proposal.ts';
import { getProposal, proposalRemoval, proposalWrite } from '../../lib/credit/proposal-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { alertOf, keptAlert, openBreaches } from '../support/alert-rows.ts';
import { zone } from '../support/builders.ts';
import { aLeavingAlert } from '../support/churn-mails.ts';
import { at, openedAccount } from '../support/credit/lived-account.ts';
import { aBreach, aProposal } from '../support/credit-mails.ts';
import { written } from '../support/credit-rows.ts';
import { faulty, killedAt } from '../support/faulty-table.ts';
import { aReport } from '../support/morning-mails.ts';
import { openTestTable } from '../support/test-table.ts';

const OPS = 'ops@example.com';
const CARLA = 'carla@example.com';
const ANNA = 'anna@example.com';
const managers = new Map([['anna', ANNA]]);

let table: Table;
let outbox: Mail[];
beforeEach(async () => {
  table = await openTestTable();
  outbox = [];
});

const settings = (credit: readonly string[] = [CARLA], refused: readonly string[] = []) => ({
  addresses: { ops: [OPS], credit, managers },
  zone,
  apiUrl: 'https://api.example.com',
  holidays: [],
  sendMail: async (mail: Mail) => {
    if (refused.includes(mail.to)) throw new Error('connection lost');
    outbox.push(mail);
  },
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Who got which mail of a date, by their subjects. */
const sentOn = async (date: string, credit?: readonly string[]): Promise<Record<string, string>> => {
  outbox = [];
  await sendDigests(table, settings(credit), at(date, '07:00'));
  return Object.fromEntries(outbox.map(({ to, subject }) => [to, plain(subject).split(' – ')[0] ?? '']));
};
const mailTo = (address: string) => plain(outbox.find(({ to }) => to === address)?.text ?? '');

const inBreach = async (alert: BreachAlert) => {
  await openedAccount(table, alert.customerId, { tier: alert.tier, limit: 30_000, on: '2026-03-01' });
  await keptAlert(table, alert);
};
const asked = async (proposal: Proposal, replaces?: Proposal) => {
  if (!replaces)
    await openedAccount(table, proposal.customerId, { tier: 'regular', limit: 30_000, on: '2026-03-01' });
  await written(table, proposalWrite(table, proposal, replaces));
};

describe('credit in the morning mail', () => {
  it('is told to the credit team, and to nobody else', async () => {
    await putReport(table, aReport());
    await inBreach(aBreach());
    await asked(aProposal({ customerId: 'ostwind' }));
    const mails = await sentOn('2026-04-01');
    expect(mails[CARLA]).toBe('Decide the credit limit of ostwind; 1 customer over the limit');
    expect(mails[OPS]).toBe('OTIF 91 % yesterday: 182 of 200 orders, no new alert');
    expect(mailTo(CARLA)).not.toContain('OTIF');
    expect(mailTo(OPS)).not.toMatch(/nordwind|ostwind/);
    expect(Object.keys(mails).sort()).toEqual([CARLA, OPS]);
  });

  it('is told to ops where no credit team is named', async () => {
    await putReport(table, aReport());
    await inBreach(aBreach());
    expect(await sentOn('2026-04-01', [])).toEqual({
      [OPS]: 'nordwind is EUR 1,500.00 over the credit limit',
    });
    expect(mailTo(OPS)).toContain('OTIF 91 % (182 of 200 orders');
  });

  it('is one mail to an address, whatever its owner is besides', async () => {
    await putReport(table, aReport());
    await inBreach(aBreach());
    await keptAlert(table, aLeavingAlert({ customerId: 'suedwind', manager: 'anna' }));
    const mails = await sentOn('2026-04-01', [OPS, ANNA]);
    expect(outbox.map(({ to }) => to).sort()).toEqual([ANNA, OPS]);
    expect(mails[ANNA]).toBe('Call suedwind: may leave. nordwind is EUR 1,500.00 over the credit limit');
    expect(mailTo(OPS)).toContain('over the credit limit');
    expect(mailTo(OPS)).toContain('OTIF 91 %');
  });

  it('is not sent where there is nothing to tell', async () => {
    expect(await sentOn('2026-04-01')).toEqual({});
  });
});

describe('a proposal', () => {
  it('is told once, again after a week, and no more when it is decided', async () => {
    await asked(aProposal({ expiresAt: '2026-05-01T22:00:00.000Z' }));
    const subject = 'Decide the credit limit of nordwind';
    expect(await sentOn('2026-04-01')).toEqual({ [CARLA]: subject });
    expect(await sentOn('2026-04-02')).toEqual({});
    expect(await sentOn('2026-04-08')).toEqual({ [CARLA]: subject });
    expect(mailTo(CARLA)).toContain('(Undecided since the mail of Wed 1 Apr 2026');
    const open = await getProposal(table, 'nordwind');
    if (open) await written(table, proposalRemoval(table, open));
    expect(await sentOn('2026-04-15')).toEqual({});
  });

  it('that takes the place of another is told', async () => {
    const first = aProposal();
    await asked(first);
    await sentOn('2026-04-01');
    await asked(aProposal({ proposalId: 'review:2026-04-01', limit: 6_000_000 }), first);
    expect(Object.keys(await sentOn('2026-04-02'))).toEqual([CARLA]);
    expect(mailTo(CARLA)).toContain('to EUR 60,000.00?');
  });

  it('that has lapsed is not told', async () => {
    await asked(aProposal({ expiresAt: '2026-04-01T00:00:00.000Z' }));
    expect(await sentOn('2026-04-01')).toEqual({});
  });

  it('that was decided while the mail was sent does not come back', async () => {
    await asked(aProposal());
    const sending = settings();
    const meanwhile = async (mail: Mail) => {
      await sending.sendMail(mail);
      await written(table, proposalRemoval(table, aProposal()));
    };
    await sendDigests(table, { ...sending, sendMail: meanwhile }, at('2026-04-01', '07:00'));
    expect(await getProposal(table, 'nordwind')).toBeUndefined();
  });

  it('is named while it waits, when a mail goes out for another reason', async () => {
    await asked(aProposal());
    await sentOn('2026-04-01');
    await inBreach(aBreach({ customerId: 'ostwind' }));
    expect(await sentOn('2026-04-02')).toEqual({ [CARLA]: 'ostwind is EUR 1,500.00 over the credit limit' });
    expect(mailTo(CARLA)).toMatch(/^- nordwind, by Tue 14 Apr 2026: raise the limit/m);
  });

  it('is told beside what is owed by now', async () => {
    await asked(aProposal());
    await sentOn('2026-04-01');
    expect(mailTo(CARLA)).toContain('The exposure is EUR 0.00 now.');
  });
});

describe('a breach', () => {
  it('is told once, again when clearly more is owed, and when it is over', async () => {
    await inBreach(aBreach());
    expect(await sentOn('2026-04-01')).toEqual({ [CARLA]: 'nordwind is EUR 1,500.00 over the credit limit' });
    expect(await sentOn('2026-04-02')).toEqual({});
    const told = (await alertOf(table, breachKey({ customerId: 'nordwind' })))?.told;
    expect(told).toEqual({ on: '2026-04-01', state: 'open', severity: 'warning', measure: 150_000 });
    const worse = aBreach({ told, standing: { ...aBreach().standing, unpaid: 2_600_000 } });
    await keptAlert(table, worse);
    expect(await sentOn('2026-04-03')).toEqual({ [CARLA]: 'nordwind is EUR 5,500.00 over the credit limit' });
    const again = (await alertOf(table, breachKey({ customerId: 'nordwind' })))?.told;
    await keptAlert(table, { ...worse, told: again, state: 'closed', lastSeen: '2026-04-04' });
    expect(await sentOn('2026-04-05')).toEqual({ [CARLA]: 'Back within the credit limit: nordwind' });
    expect(mailTo(CARLA)).toContain('Back within the limit since Sat 4 Apr 2026.');
    expect(await sentOn('2026-04-06')).toEqual({});
    expect(await openBreaches(table)).toEqual([]);
  });

  it('that ended while the mail was sent is told to be over the next day', async () => {
    await inBreach(aBreach());
    const sending = settings();
    const meanwhile = async (mail: Mail) => {
      await sending.sendMail(mail);
      await keptAlert(table, aBreach({ state: 'closed', lastSeen: '2026-04-01' }));
    };
    await sendDigests(table, { ...sending, sendMail: meanwhile }, at('2026-04-01', '07:00'));
    expect(await alertOf(table, breachKey({ customerId: 'nordwind' }))).toMatchObject({
      state: 'closed',
      told: { on: '2026-04-01', state: 'open' },
    });
    expect(await sentOn('2026-04-02')).toEqual({ [CARLA]: 'Back within the credit limit: nordwind' });
  });
});

describe('a mail to the credit team that may not have gone out', () => {
  const bothTold = async () => {
    await inBreach(aBreach());
    await asked(aProposal({ customerId: 'ostwind' }));
  };

  it('is listed in the next, which tells the same again', async () => {
    await bothTold();
    await expect(sendDigests(table, settings([CARLA], [CARLA]), at('2026-04-01', '07:00'))).rejects.toThrow(
      '1 of 3 mails',
    );
    expect(await sentOn('2026-04-01')).toEqual({});
    expect(Object.keys(await sentOn('2026-04-02'))).toEqual([CARLA]);
    expect(mailTo(CARLA)).toContain('The mail of Wed 1 Apr 2026 may not have reached you');
    expect(mailTo(CARLA)).toContain('Customer nordwind is EUR 1,500.00 over');
    expect(mailTo(CARLA)).toContain('Customer ostwind: raise the limit');
    expect(await sentOn('2026-04-03')).toEqual({});
  });

  it('goes out at most once wherever the job is killed, and nothing is forgotten', async () => {
    await bothTold();
    const rehearsal = faulty(table, () => undefined);
    await sendDigests(rehearsal, settings(), at('2026-04-01', '07:00'));
    const calls = rehearsal.calls();
    expect(calls).toBeGreaterThan(10);
    // What comes before the claim changes nothing.
    for (let call = calls - 8; call < calls; call++) {
      table = await openTestTable();
      outbox = [];
      await bothTold();
      const killed = faulty(table, killedAt(call, 'after'));
      await sendDigests(killed, settings(), at('2026-04-01', '07:00')).catch(() => {});
      await sendDigests(table, settings(), at('2026-04-01', '07:10')).catch(() => {});
      expect(outbox.length, `killed at call ${call}`).toBeLessThanOrEqual(1);
      await sendDigests(table, settings(), at('2026-04-02', '07:00'));
      const told = outbox.map(({ text }) => plain(text)).join();
      expect(told, `killed at call ${call}`).toContain('Customer nordwind is EUR 1,500.00 over');
      expect(told, `killed at call ${call}`).toContain('Customer ostwind: raise the limit');
    }
  });
});
