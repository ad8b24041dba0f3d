import { beforeEach, describe, expect, it } from 'vitest';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { startOfDate } from '../../lib/calendar/calendar.ts';
import { saveCustomer } from '../../lib/customers/save-customer.ts';
import { caseRow } from '../../lib/feedback/case-store.ts';
import { put, type Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { overdueKey } from '../../lib/revisits/overdue-alert.ts';
import { alertOf, keptAlert } from '../support/alert-rows.ts';
import { zone } from '../support/builders.ts';
import { keepOrderDays } from '../support/churn-rows.ts';
import { aCustomer, administrator } from '../support/customers.ts';
import { movedCase } from '../support/feedback-builders.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
import {
  aClosedVisit,
  anOutcome,
  anOverdueAlert,
  aVisit,
  keepClosed,
  keepNotes,
  keepVisits,
  toConfirm,
} from '../support/visit-rows.ts';

const OPS = 'ops@example.com';
const ANNA = 'anna@example.com';

let table: Table;
let outbox: Mail[];
beforeEach(() => {
  table = new MemoryDynamo().table;
  outbox = [];
});

/** Sends the mails of a date at seven o'clock. @returns who got one, and its subject */
const sentOn = async (date: string): Promise<Record<string, string>> => {
  outbox = [];
  const settings = {
    addresses: { ops: [OPS], credit: [], managers: new Map([['anna', ANNA]]) },
    zone,
    apiUrl: 'https://api.example.com',
    holidays: [],
    sendMail: async (mail: Mail) => {
      outbox.push(mail);
    },
  };
  await sendDigests(table, settings, new Date(+startOfDate(date, zone) + 7 * 3_600_000));
  return Object.fromEntries(outbox.map(({ to, subject }) => [to, subject.split(' – ')[0] ?? '']));
};
const mailTo = (address: string) =>
  outbox.find(({ to }) => to === address)?.text.replaceAll('\u00a0', ' ') ?? '';
const keep = (customerId: string, given: Parameters<typeof aCustomer>[0]) =>
  saveCustomer(
    table,
    administrator,
    customerId,
    aCustomer(given),
    undefined,
    new Date('2026-03-30T09:00:00Z'),
  );

const closing = [
  ['answer', '2026-03-26T09:00:00Z'],
  ['close', '2026-03-27T09:00:00Z', { rootCause: { right: 'time', fault: 'carrier' } }],
] as const;

describe('the visits of a day', () => {
  it('are mailed to the manager with all that was before, and nothing that anybody noted', async () => {
    await keepOrderDays(table, 'nordwind', ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']);
    const visit = aVisit({ number: 2, reasons: [toConfirm], dueBy: '2026-04-01' });
    await keepVisits(table, {
      ...visit,
      outcomes: [anOutcome({ reached: 'notReached', occurredAt: '2026-03-31' })],
    });
    const before = anOutcome({ occurredAt: '2026-02-02', satisfaction: 3, hasNotes: true });
    await keepClosed(table, aClosedVisit({ outcomes: [before] }));
    await keepNotes(table, { customerId: 'nordwind', number: 1 }, 'call-1', 'Xanthippe is on leave');
    await put(table, caseRow(movedCase(closing, { caseId: 'c0ffee' })));
    await put(table, caseRow(movedCase([], { caseId: 'open' })));
    await put(table, caseRow(movedCase(closing, { caseId: 'another' })));
    expect(await sentOn('2026-04-01')).toEqual({ [ANNA]: 'Visit nordwind' });
    const text = mailTo(ANNA);
    expect(text).toContain('- Tue 31 Mar 2026: nobody reached\n- Mon 2 Feb 2026: reached, satisfied 3 of 5');
    expect(text).toMatch(/Last orders:\n- Mon 23 Mar 2026: .*\n- Mon 16 Mar 2026: .*\n- Mon 9 Mar 2026: /);
    expect(text).toContain('about the time is closed, and waits for their word');
    expect(text).toContain('A minor complaint of Tue 3 Mar 2026 is received, and not acknowledged yet.');
    expect(text.match(/complaint of /g)).toHaveLength(2);
    expect(text).not.toContain('Xanthippe');
  });

  it('are mailed again on each day that has any, to whom the customer belongs by now', async () => {
    await keepVisits(
      table,
      aVisit(),
      aVisit({ customerId: 'suedwind', plannedFor: '2026-04-02' }),
      aVisit({ customerId: 'silent' }),
      aVisit({ customerId: 'gone' }),
    );
    await keep('nordwind', { manager: 'zoe' });
    await keep('silent', { manager: 'anna', doNotContact: true });
    await keep('gone', { manager: 'anna', state: 'inactive' });
    expect(await sentOn('2026-04-01')).toEqual({ [OPS]: 'Visit nordwind' });
    expect(await sentOn('2026-04-02')).toEqual({ [ANNA]: 'Visit suedwind' });
    expect(await sentOn('2026-04-03')).toEqual({});
  });
});

describe('a visit that is overdue', () => {
  it('is told to the manager and to ops, counts as told once, and is told over', async () => {
    const alert = anOverdueAlert();
    await keptAlert(table, alert);
    await keepVisits(table, aVisit({ dueBy: '2026-03-30', plannedFor: '2026-04-02' }));
    expect(await sentOn('2026-04-01')).toEqual({
      [OPS]: 'Account managers have not visited nordwind',
      [ANNA]: 'Overdue visits: nordwind',
    });
    const told = { on: '2026-04-01', state: 'open', severity: 'warning', measure: 0 };
    expect(await alertOf(table, overdueKey('nordwind'))).toMatchObject({ told });
    // The plan of the day is told each morning; the alert is not.
    expect(await sentOn('2026-04-02')).toEqual({ [ANNA]: 'Visit nordwind' });
    expect(await sentOn('2026-04-03')).toEqual({});
    const known = await alertOf(table, overdueKey('nordwind'));
    if (!known) throw new Error('The alert is gone.');
    await keptAlert(table, { ...known, state: 'closed', lastSeen: '2026-04-03' });
    expect(await sentOn('2026-04-04')).toEqual({ [ANNA]: 'Visits no longer overdue: nordwind' });
    expect(await sentOn('2026-04-05')).toEqual({});
  });

  it('is not told to ops as news while somebody has put the alert off', async () => {
    const handling = {
      kind: 'snoozed',
      until: '2026-04-10',
      reason: 'Agreed with anna',
      by: 'olga',
      at: '2026-04-01T05:00:00Z',
      on: '2026-04-01',
      severity: 'warning',
      measure: 0,
    } as const;
    await keptAlert(table, anOverdueAlert({ handling }));
    expect(await sentOn('2026-04-01')).toEqual({});
    expect(Object.keys(await sentOn('2026-04-10'))).toContain(OPS);
  });
});

describe('on Mondays', () => {
  it('ops are told how the visits of the week before went', async () => {
    const week = ['2026-03-29', '2026-03-30', '2026-04-05', '2026-04-06'];
    for (const [number, closedOn] of week.entries())
      await keepClosed(
        table,
        aClosedVisit({ number: number + 1, closedOn, outcomes: [anOutcome({ occurredAt: closedOn })] }),
      );
    await keepVisits(table, aVisit({ customerId: 'nobodys', manager: undefined, plannedFor: '2026-04-06' }));
    await sentOn('2026-04-06');
    expect(mailTo(OPS)).toContain('Visits from Mon 30 Mar 2026 to Sun 5 Apr 2026');
    expect(mailTo(OPS)).toContain('Of 2 visits that were made, all were on time.');
    await sentOn('2026-04-07');
    expect(mailTo(OPS)).not.toContain('Visits from');
  });
});
