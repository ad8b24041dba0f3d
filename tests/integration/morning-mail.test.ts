import { beforeEach, describe, expect, it } from 'vitest';
import { alertsOf } from '../../lib/alerts/alert.ts';
import { openAlerts } from '../../lib/alerts/alert-store.ts';
import { type IndicatorAlert, indicatorCauses } from '../../lib/alerts/indicator-alert.ts';
import { putReport } from '../../lib/alerts/night-report-store.ts';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { startOfDate } from '../../lib/calendar/calendar.ts';
import { closeDays } from '../../lib/close/close-days.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { keptAlert } from '../support/alert-rows.ts';
import { zone } from '../support/builders.ts';
import { closing } from '../support/closing.ts';
import { faulty, killedAt } from '../support/faulty-table.ts';
import { aFullDigest, anAlert, anIndicator, aReport, aStanding } from '../support/morning-mails.ts';
import { ordersOf } from '../support/scored-customer.ts';
import { openTestTable } from '../support/test-table.ts';

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
  holidays: ['2026-04-02', '2026-04-03', '2026-04-06'],
  sendMail: async (mail: Mail) => void outbox.push(mail),
});

const unreachable = (refused: (mail: Mail) => boolean, recipients?: string[]) => ({
  ...settings(recipients),
  sendMail: async (mail: Mail) => {
    if (refused(mail)) throw new Error('connection lost');
    outbox.push(mail);
  },
});

const mailsOn = async (date: string, recipients?: string[]): Promise<Mail[]> => {
  outbox = [];
  await sendDigests(table, settings(recipients), at(date, 7));
  return outbox;
};

const subjectsOn = async (date: string) =>
  (await mailsOn(date)).map(({ subject }) => subject.split(' – ')[0]);

const openOnes = async () => alertsOf(await openAlerts(table), indicatorCauses);

/** So that it can be compared with an alert as it was given. */
const toldOf = ({ told }: IndicatorAlert) => told;

describe('the mail after a night’s close', () => {
  it('says who, how much, why, what to do, and the figures', async () => {
    await ordersOf(table, 'nordwind', '2026-03-31', { days: 8, late: (daysAgo) => daysAgo % 2 === 0 });
    await closeDays(table, { ...closing, deadLetters: async () => 2 }, at('2026-04-01', 1));
    const both = ['a@example.com', 'b@example.com'];
    const mails = await mailsOn('2026-04-01', both);
    expect(mails.map(({ to }) => to)).toEqual(both);
    expect(mails[0]?.subject).toBe('Call nordwind: service below the promise – Wed 1 Apr 2026');
    for (const part of [mails[0]?.html, mails[0]?.text].map((each) => each?.replaceAll('\u00a0', ' '))) {
      expect(part).toContain('Customer nordwind');
      expect(part).toContain('OTIF 50 % (4 of 8 orders; 22 % to 78 %), promised 90 %');
      expect(part).toContain('worth EUR 200.00');
      expect(part).toContain('Not on time: 4 of 8 orders. Not in full: none.');
      expect(part).toContain('nordwind-2026-03-31');
      // Holidays and the weekend are no days to call on.
      expect(part).toContain('Call the customer by Wed 8 Apr 2026.');
      // Of yesterday alone.
      expect(part).toContain('OTIF 0 % (0 of 1 order');
      expect(part).toContain('Worst customers');
      expect(part).toContain('2 messages could not be counted');
    }
  });
});

describe('a morning mail goes out', () => {
  const quiet = { day: anIndicator(0, 0) };

  it.each([
    ['orders were due', aReport(), 'OTIF 91\u00a0% yesterday: 182 of 200 orders, no new alert'],
    [
      'closed days changed',
      aReport({ ...quiet, restatements: { ...aReport().restatements, count: 1 } }),
      'Nothing was due yesterday; earlier figures changed',
    ],
    [
      'counters were wrong',
      aReport({ ...quiet, check: aFullDigest().report?.check ?? aReport().check }),
      'Figures are wrong: counters could not be repaired',
    ],
    [
      'messages could not be counted',
      aReport({ ...quiet, deadLetters: 1 }),
      'Figures are incomplete: 1 message could not be counted',
    ],
  ])('when %s', async (_, report, subject) => {
    await putReport(table, report);
    expect(await subjectsOn('2026-04-01')).toEqual([subject]);
  });

  it('not when nothing was due and there is nothing to tell', async () => {
    await putReport(table, aReport(quiet));
    expect(await mailsOn('2026-04-01')).toEqual([]);
  });

  it('without figures when the close has not run, and says so', async () => {
    await putReport(table, aReport({ date: '2026-03-30' }));
    await keptAlert(table, anAlert());
    const [mail] = await mailsOn('2026-04-01');
    expect(mail?.text).toContain('The nightly close of Tue 31 Mar 2026 has not run.');
    expect(mail?.text).not.toContain('182 of 200');
  });

  it('once, however often the job runs', async () => {
    await putReport(table, aReport());
    await Promise.all([1, 2, 3].map(() => sendDigests(table, settings(), at('2026-04-01', 7))));
    await sendDigests(table, settings(), at('2026-04-01', 8));
    expect(outbox).toHaveLength(1);
  });
});

describe('alerts in the mail', () => {
  it('are told again after a week, and when they are over', async () => {
    await keptAlert(table, anAlert());
    expect(await subjectsOn('2026-04-01')).toEqual(['Call nordwind: service below the promise']);
    expect(await subjectsOn('2026-04-02')).toEqual([]);
    expect(await subjectsOn('2026-04-08')).toEqual(['Call nordwind: service below the promise']);
    const [told] = (await openOnes()).map(toldOf);
    const standing = aStanding(23, 28);
    await keptAlert(table, anAlert({ told, state: 'closed', lastSeen: '2026-04-27', standing }));
    expect(await subjectsOn('2026-04-28')).toEqual(['No longer below the promise: nordwind']);
    expect(outbox[0]?.text.replaceAll('\u00a0', ' ')).toContain(
      'OTIF was 50 % (10 of 20 orders) when this was raised on Tue 31 Mar 2026, now 82 % (23 of 28 orders).',
    );
    expect(await subjectsOn('2026-04-29')).toEqual([]);
    expect(await openOnes()).toEqual([]);
  });

  it('of a customer who stopped ordering are no good news', async () => {
    const told = { on: '2026-04-01', state: 'open', severity: 'warning', measure: 0 } as const;
    await keptAlert(table, anAlert({ told, state: 'closed', standing: aStanding(0, 0) }));
    expect(await subjectsOn('2026-05-01')).toEqual(['Call nordwind: fewer orders']);
  });

  it('are named while they stay open, when a mail goes out for another reason', async () => {
    await keptAlert(table, anAlert());
    await mailsOn('2026-04-01');
    await putReport(table, aReport({ date: '2026-04-01' }));
    const [mail] = await mailsOn('2026-04-02');
    expect(mail?.subject).toContain('no new alert');
    expect(mail?.text).toMatch(/Still open .*\n-+\n- Customer nordwind, since Tue 31 Mar 2026: OTIF 50/);
    expect(mail?.text).not.toContain('Call the customer');
  });

  it('of one group are marked told each for itself', async () => {
    await keptAlert(table, anAlert());
    await mailsOn('2026-04-01');
    await keptAlert(table, anAlert({ cause: 'worseThanBefore', indicator: 'onTime' }));
    await keptAlert(table, anAlert({ group: { kind: 'carrier', id: 'nordwind' } }));
    expect(await subjectsOn('2026-04-02')).toEqual([
      'Call nordwind; ask about carrier nordwind: service below the promise',
    ]);
    const told = (await openOnes()).map(({ indicator, group, told }) => [group.kind, indicator, told?.on]);
    expect(told.sort()).toEqual([
      ['carrier', 'otif', '2026-04-02'],
      ['customer', 'onTime', '2026-04-02'],
      ['customer', 'otif', '2026-04-01'],
    ]);
  });
});

describe('a mail that may not have gone out', () => {
  beforeEach(async () => {
    await keptAlert(table, anAlert());
    await putReport(table, aReport());
  });

  it('goes out at most once wherever the job is killed, and no alert is lost', async () => {
    const rehearsal = faulty(table, () => undefined);
    await sendDigests(rehearsal, settings(), at('2026-04-01', 7));
    expect(rehearsal.calls()).toBeGreaterThan(3);
    for (let call = 0; call < rehearsal.calls(); call++) {
      for (const when of ['before', 'after'] as const) {
        table = await openTestTable();
        outbox = [];
        await keptAlert(table, anAlert());
        await putReport(table, aReport());
        await sendDigests(faulty(table, killedAt(call, when)), settings(), at('2026-04-01', 7)).catch(
          () => {},
        );
        await sendDigests(table, settings(), at('2026-04-01', 7)).catch(() => {});
        expect(outbox.length).toBeLessThanOrEqual(1);
        await sendDigests(table, settings(), at('2026-04-02', 7));
        expect(outbox.some(({ text }) => text.includes('Call the customer'))).toBe(true);
      }
    }
  });

  it('is listed the next morning, and its alerts are told then', async () => {
    const broken = unreachable(() => true);
    await expect(sendDigests(table, broken, at('2026-04-01', 7))).rejects.toThrow('1 of 1 mails');
    expect(await mailsOn('2026-04-01')).toEqual([]);
    const [mail, ...others] = await mailsOn('2026-04-02');
    expect(others).toEqual([]);
    expect(mail?.text).toContain('The mail of Wed 1 Apr 2026 may not have reached you');
    expect(mail?.text).toContain('Call the customer');
  });

  it('to one of two recipients is made good to that one, and says nothing of it to the other', async () => {
    const both = ['a@example.com', 'b@example.com'];
    const half = unreachable(({ to }) => to === 'b@example.com', both);
    await expect(sendDigests(table, half, at('2026-04-01', 7))).rejects.toThrow('1 of 2 mails');
    expect(outbox.map(({ to }) => to)).toEqual(['a@example.com']);
    const [mail, ...others] = await mailsOn('2026-04-02', both);
    expect(others).toEqual([]);
    expect(mail?.to).toBe('b@example.com');
    expect(mail?.text).toContain('Call the customer');
    expect(await mailsOn('2026-04-03', both)).toEqual([]);
  });
});
