import { beforeEach, describe, expect, it } from 'vitest';
import { getAlert } from '../../../lib/alerts/alert-store.ts';
import { addDays, instantOf } from '../../../lib/calendar/calendar.ts';
import { type Customer, stubOf } from '../../../lib/customers/customer.ts';
import { customerRowOf } from '../../../lib/customers/customer-store.ts';
import type { Case } from '../../../lib/feedback/case.ts';
import { caseRow } from '../../../lib/feedback/case-store.ts';
import { put, type Table } from '../../../lib/platform/dynamo.ts';
import { getClosedVisit } from '../../../lib/revisits/closed-visit-store.ts';
import { firstRevisits } from '../../../lib/revisits/first-delivery.ts';
import { overdueKey } from '../../../lib/revisits/overdue-alert.ts';
import { planVisits } from '../../../lib/revisits/plan-visits.ts';
import type { Revisits } from '../../../lib/revisits/revisits.ts';
import { getRevisits, revisitsRow } from '../../../lib/revisits/revisits-store.ts';
import type { Visit } from '../../../lib/revisits/visit.ts';
import type { VisitWish } from '../../../lib/revisits/visit-wish.ts';
import { wishRow } from '../../../lib/revisits/visit-wish-store.ts';
import { zone } from '../../support/builders.ts';
import { beforeWriting, faulty, killedAt } from '../../support/faulty-table.ts';
import { movedCase } from '../../support/feedback-builders.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { aVisit } from '../../support/visit-rows.ts';

/** Monday, 2 March 2026; Friday the 6th is a holiday. */
const today = '2026-03-02';
const hours = { zone, holidays: ['2026-03-06'] };
const settings = { hours, visitsPerDay: 2, managers: new Map([['anna', 'anna@example.com']]) };

let memory: MemoryDynamo;
let table: Table;
beforeEach(() => {
  memory = new MemoryDynamo();
  table = memory.table;
});

const at = (date: string, time = '05:00') => instantOf(date, time, zone);
const planned = (date = today, of = table) => planVisits(of, settings, at(date));
const openOf = async (customerId: string) => (await getRevisits(table, customerId))?.open;
const alertOf = async (customerId: string) => (await getAlert(table, overdueKey(customerId)))?.alert;

async function customer(customerId: string, given: Partial<Customer> = {}): Promise<void> {
  const stub = stubOf(customerId, '2025-01-01T00:00:00.000Z');
  const known = { version: 1, changedAt: '2025-01-01T00:00:00.000Z', profile: 0 };
  await put(table, customerRowOf({ ...stub, state: 'active', manager: 'anna', ...given, ...known }));
}

const waits = (given: Partial<Revisits> & { readonly customerId: string }) =>
  put(table, revisitsRow({ visits: 0, version: 1, ...given, open: undefined, lookOn: today }));

async function awaits(given: Partial<Visit>): Promise<void> {
  const open = aVisit(given);
  const { customerId, number: visits } = open;
  await put(table, revisitsRow({ customerId, lastContactOn: '2026-02-02', visits, version: 1, open }));
}

const wishes = (wish: VisitWish) => put(table, wishRow(wish));

/** Closed on Friday, 27 February 2026. */
const closedCase = (customerId: string, caseId = `case-of-${customerId}`): Case =>
  movedCase(
    [
      ['answer', '2026-02-26T10:00:00+01:00'],
      ['close', '2026-02-27T10:00:00+01:00', { rootCause: { right: 'time', fault: 'carrier' } }],
    ],
    { customerId, caseId, recordedAt: '2026-02-25T09:00:00.000Z' },
  );
const store = (found: Case) => put(table, caseRow(found));

describe('a visit is planned', () => {
  it('a week after the first delivery', async () => {
    await customer('fresh');
    await put(table, revisitsRow(firstRevisits('fresh', '2026-02-27', today)));
    expect(await planned()).toMatchObject({ planned: 1 });
    expect(await openOf('fresh')).toMatchObject({
      number: 1,
      manager: 'anna',
      reasons: [{ kind: 'firstDelivery', since: '2026-02-27', dueBy: '2026-03-06' }],
      plannedFor: '2026-03-05',
    });
  });

  it('not at once where years of deliveries become known: the cadence begins', async () => {
    await customer('old');
    await put(table, revisitsRow(firstRevisits('old', '2024-05-05', today)));
    await planned();
    expect(await getRevisits(table, 'old')).toMatchObject({ countedFrom: today, lookOn: '2026-04-01' });
  });

  it.each([
    ['key', 'enterprise', '2026-01-30', '2026-02-27'],
    ['potential', 'enterprise', '2026-01-02', '2026-03-03'],
    ['regular', 'government', '2025-12-10', '2026-03-10'],
    ['key', 'individual', '2025-03-12', '2026-03-12'],
  ] as const)('by the cadence of a %s %s', async (tier, kind, lastContactOn, dueBy) => {
    await customer('known', { tier, kind });
    await waits({ customerId: 'known', lastContactOn, visits: 4 });
    await planned();
    const due = [
      { kind: 'cadence', since: lastContactOn, dueBy: dueBy === '2026-02-27' ? '2026-03-01' : dueBy },
    ];
    expect(await openOf('known')).toMatchObject({ number: 5, reasons: due });
  });

  it('only as its day comes near', async () => {
    await customer('known');
    await waits({ customerId: 'known', lastContactOn: '2026-01-05' });
    await planned();
    // Due on 5 April.
    expect(await getRevisits(table, 'known')).toMatchObject({ lookOn: '2026-03-22', version: 2 });
  });

  it('for the date that the customer asked for, in place of the cadence', async () => {
    await customer('known', { tier: 'key' });
    const asked = { on: '2026-03-12', since: '2026-01-10' };
    await waits({ customerId: 'known', lastContactOn: '2026-01-10', asked });
    await planned();
    expect(await openOf('known')).toMatchObject({
      reasons: [{ kind: 'asked', since: '2026-01-10', dueBy: '2026-03-12' }],
      plannedFor: '2026-03-12',
    });
  });

  it('within three working days of the closing of a complaint, of one who was never visited', async () => {
    await customer('cross');
    await store(closedCase('cross'));
    await planned();
    expect(await openOf('cross')).toMatchObject({
      reasons: [
        { kind: 'complaintClosed', caseId: 'case-of-cross', since: '2026-02-27', dueBy: '2026-03-04' },
      ],
      plannedFor: '2026-03-04',
    });
  });

  it('within two working days of being at risk, five of having come back, ten of being lost', async () => {
    for (const kind of ['atRisk', 'wonBack', 'lapsed'] as const) {
      await customer(kind);
      await wishes({ customerId: kind, kind, on: '2026-03-01' });
    }
    await planned();
    expect(await openOf('atRisk')).toMatchObject({ dueBy: '2026-03-03' });
    expect(await openOf('wonBack')).toMatchObject({ dueBy: '2026-03-09' });
    expect(await openOf('lapsed')).toMatchObject({ dueBy: '2026-03-16' });
  });

  it('once for all reasons, by the earliest of their dates', async () => {
    await customer('busy');
    await store(closedCase('busy'));
    await store(closedCase('busy', 'another'));
    await wishes({ customerId: 'busy', kind: 'atRisk', on: '2026-03-01' });
    await waits({ customerId: 'busy', lastContactOn: '2025-12-10' });
    await planned();
    const open = await openOf('busy');
    expect(open?.reasons.map(({ kind }) => kind)).toEqual([
      'atRisk',
      'complaintClosed',
      'complaintClosed',
      'cadence',
    ]);
    expect(open).toMatchObject({ dueBy: '2026-03-03', plannedFor: '2026-03-03' });
  });

  it('in the book of ops where no mail reaches the account manager', async () => {
    for (const customerId of ['a', 'b', 'c']) {
      await customer(customerId, { manager: customerId === 'c' ? undefined : 'nobody' });
      await wishes({ customerId, kind: 'atRisk', on: '2026-03-01' });
    }
    await planned();
    const days = await Promise.all(['a', 'b', 'c'].map(async (id) => (await openOf(id))?.plannedFor));
    expect(days).toEqual(['2026-03-03', '2026-03-03', '2026-03-02']);
  });
});

describe('a visit that is planned', () => {
  it('keeps its day, and nothing is written', async () => {
    await customer('known');
    await awaits({ customerId: 'known', plannedFor: '2026-03-10', dueBy: '2026-05-03' });
    expect(await planned()).toMatchObject({ kept: 1 });
    expect(await getRevisits(table, 'known')).toMatchObject({ version: 1 });
  });

  it('is planned anew for the next free day where it was missed, and keeps its due date', async () => {
    await customer('known');
    await awaits({ customerId: 'known', plannedFor: '2026-02-27' });
    expect(await planned()).toMatchObject({ moved: 1 });
    expect(await openOf('known')).toMatchObject({ plannedFor: today, dueBy: '2026-05-03' });
  });

  it('takes in what comes up, and is brought forward', async () => {
    await customer('known');
    await awaits({ customerId: 'known', plannedFor: '2026-03-10' });
    await wishes({ customerId: 'known', kind: 'atRisk', on: '2026-03-01' });
    await planned();
    expect(await openOf('known')).toMatchObject({ number: 1, dueBy: '2026-03-03', plannedFor: '2026-03-03' });
  });

  it.each([
    ['doNotContact', { doNotContact: true }],
    ['inactive', { state: 'inactive' }],
  ] as const)('is called off for %s, and complaints are not asked about', async (end, given) => {
    await customer('known', given);
    await awaits({ customerId: 'known', plannedFor: '2026-03-10' });
    await store(closedCase('known'));
    expect(await planned()).toMatchObject({ cancelled: 1 });
    expect(await getClosedVisit(table, { customerId: 'known', number: 1 })).toMatchObject({
      end,
      closedOn: today,
    });
    expect(await getRevisits(table, 'known')).toMatchObject({ countedFrom: today, lookOn: '2026-03-09' });
    // A week later they may be contacted again: the cadence counts from now.
    await customer('known');
    await planned('2026-03-09');
    expect(await getRevisits(table, 'known')).toMatchObject({ visits: 1, lookOn: '2026-04-08' });
  });

  it('is called off where its complaint was taken up again', async () => {
    await customer('cross');
    await store(closedCase('cross'));
    await planned();
    const reopened = movedCase(
      [
        ['answer', '2026-02-26T10:00:00+01:00'],
        ['close', '2026-02-27T10:00:00+01:00', { rootCause: { right: 'time', fault: 'carrier' } }],
        ['reopen', '2026-03-02T10:00:00+01:00'],
      ],
      { customerId: 'cross', caseId: 'case-of-cross', recordedAt: '2026-02-25T09:00:00.000Z' },
    );
    await store(reopened);
    await planned('2026-03-03');
    expect(await openOf('cross')).toBeUndefined();
    expect(await getClosedVisit(table, { customerId: 'cross', number: 1 })).toMatchObject({
      end: 'reasonsGone',
    });
  });
});

describe('a visit that is overdue', () => {
  it('raises an alert, one degree graver after five working days, until it is called off', async () => {
    await customer('known', { tier: 'key' });
    await awaits({ customerId: 'known', tier: 'key', reasons: [due('2026-02-27')], dueBy: '2026-02-27' });
    await planned();
    expect(await alertOf('known')).toMatchObject({ state: 'open', severity: 'serious', firstSeen: today });
    await planned('2026-03-09');
    expect(await alertOf('known')).toMatchObject({ severity: 'serious' });
    // Friday the 6th was a holiday: the fifth working day is Monday the 9th.
    await planned('2026-03-10');
    expect(await alertOf('known')).toMatchObject({
      severity: 'critical',
      firstSeen: today,
      lastSeen: '2026-03-10',
    });
    await customer('known', { tier: 'key', state: 'inactive' });
    await planned('2026-03-11');
    expect(await alertOf('known')).toMatchObject({ state: 'closed', lastSeen: '2026-03-11' });
  });

  it('is none while it was put off', async () => {
    await customer('known');
    await awaits({ customerId: 'known', reasons: [due('2026-02-27')], dueBy: '2026-02-27' });
    await planned();
    expect(await openOf('known')).toMatchObject({ overdueSince: today });
    const revisits = await getRevisits(table, 'known');
    if (!revisits?.open) throw new Error('There is a visit.');
    const snoozed = {
      until: '2026-03-20',
      reason: 'Stocktaking',
      by: 'olga',
      at: '2026-03-02T10:00:00.000Z',
    };
    await put(table, revisitsRow({ ...revisits, open: { ...revisits.open, snoozed }, version: 9 }));
    await planned('2026-03-03');
    expect(await openOf('known')).toMatchObject({ dueBy: '2026-03-20', plannedFor: '2026-03-20' });
    expect(await alertOf('known')).toMatchObject({ state: 'closed' });
  });
});

const due = (dueBy: string) => ({ kind: 'cadence', since: addDays(dueBy, -90), dueBy }) as const;

/** All that can happen to a customer in a night, in books that have no room for all of it. */
async function everything(): Promise<void> {
  for (const index of Array.from({ length: 14 }, (_, number) => number)) {
    const customerId = `c${String(index).padStart(2, '0')}`;
    await customer(customerId, {
      tier: index % 5 === 0 ? 'key' : 'regular',
      manager: index % 3 === 0 ? 'gone' : 'anna',
    });
    const plannedFor = addDays('2026-02-26', index);
    if (index % 2 === 0)
      await awaits({
        customerId,
        plannedFor,
        reasons: [due(addDays(plannedFor, index % 4))],
        dueBy: addDays(plannedFor, index % 4),
      });
    else await waits({ customerId, lastContactOn: addDays('2025-12-01', index) });
    if (index % 3 === 1) await store(closedCase(customerId));
    if (index % 4 === 1) await wishes({ customerId, kind: 'atRisk', on: '2026-03-01' });
  }
  await customer('quiet', { doNotContact: true });
  await awaits({ customerId: 'quiet', plannedFor: '2026-03-03' });
  await store(closedCase('quiet'));
  await customer('left', { state: 'inactive' });
  await waits({ customerId: 'left', lastContactOn: '2025-01-01' });
  await customer('gone');
  await awaits({
    customerId: 'gone',
    reasons: [{ kind: 'complaintClosed', caseId: 'reopened', since: '2026-02-20', dueBy: '2026-02-25' }],
    dueBy: '2026-02-25',
    plannedFor: '2026-02-25',
    overdueSince: '2026-02-26',
  });
}

const dump = () =>
  memory.rows
    .all()
    .map((row) => JSON.stringify(row))
    .toSorted();

async function twin(): Promise<void> {
  memory = new MemoryDynamo();
  table = memory.table;
  await everything();
}

describe('a night', () => {
  it('ends in the same rows, byte for byte, wherever it was killed and run again', async () => {
    await twin();
    const counted = faulty(table, () => undefined);
    await planned(today, counted);
    const undisturbed = dump();
    const calls = counted.calls();
    expect(calls).toBeGreaterThan(20);
    for (const when of ['before', 'after'] as const)
      for (let call = 0; call < calls; call++) {
        await twin();
        await planned(today, faulty(table, killedAt(call, when))).catch(() => {});
        await planned();
        expect(dump(), `killed ${when} call ${call}`).toEqual(undisturbed);
      }
  });

  it('is planned once: a second run finds it done', async () => {
    await twin();
    expect(await planned()).toBeDefined();
    expect(await planned()).toBeUndefined();
  });

  it('leaves a customer whom somebody changed meanwhile to the next run, and plans all others', async () => {
    await twin();
    const overtaken = beforeWriting(table, async () => {
      const row = await getRevisits(table, 'c00');
      if (row) await put(table, revisitsRow({ ...row, version: 2, lastContactOn: '2026-03-01' }));
    });
    expect(await planned(today, overtaken)).toMatchObject({ overtaken: 1 });
    expect(await planned()).toMatchObject({ overtaken: 0 });
    expect(await getRevisits(table, 'c00')).toMatchObject({ lastContactOn: '2026-03-01', version: 3 });
  });
});
