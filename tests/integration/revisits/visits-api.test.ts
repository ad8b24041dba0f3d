import { beforeEach, describe, expect, it } from 'vitest';
import { getWholeCustomer } from '../../../lib/customers/customer-store.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { handOverBook } from '../../../lib/revisits/hand-over-book.ts';
import { listVisits } from '../../../lib/revisits/list-visits.ts';
import { readVisitFigures } from '../../../lib/revisits/read-visit-figures.ts';
import { readVisits } from '../../../lib/revisits/read-visits.ts';
import { getRevisits } from '../../../lib/revisits/revisits-store.ts';
import { snoozeVisit } from '../../../lib/revisits/snooze-visit.ts';
import { visitIdOf } from '../../../lib/revisits/visit-id.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { keepOrderDays } from '../../support/churn-rows.ts';
import { aCustomer } from '../../support/customers.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import {
  aClosedVisit,
  anOutcome,
  aVisit,
  cadence,
  keepClosed,
  keepNotes,
  keepVisits,
  toConfirm,
} from '../../support/visit-rows.ts';

const zone = 'Europe/Berlin';
const workdays = { zone, holidays: ['2026-04-03', '2026-04-06'] };
/** Wednesday, 1 April 2026. */
const now = new Date('2026-04-01T08:00:00Z');
const refusal = (kind: string) => ({ reason: { kind } });

let memory: MemoryDynamo;
let table: Table;
beforeEach(() => {
  memory = new MemoryDynamo();
  table = memory.table;
});

describe('the list of visits', () => {
  const list = (wish: { manager?: string; due?: string; limit?: number; cursor?: string } = {}) =>
    listVisits(table, opsDesk, { limit: 50, ...wish }, zone, now);

  beforeEach(() =>
    keepVisits(
      table,
      aVisit({ customerId: 'nordwind', plannedFor: '2026-04-02', dueBy: '2026-03-30' }),
      aVisit({ customerId: 'ostwind', plannedFor: '2026-04-01' }),
      aVisit({ customerId: 'suedwind', plannedFor: '2026-04-10', manager: 'bernd' }),
      aVisit({ customerId: 'westwind', plannedFor: '2026-04-10', dueBy: '2026-04-02' }),
    ),
  );

  it('comes by the day for which they are planned, a page after the other', async () => {
    const first = await list({ limit: 3 });
    expect(first.items.map(({ customerId }) => customerId)).toEqual(['ostwind', 'nordwind', 'suedwind']);
    const second = await list({ limit: 3, cursor: first.next ?? '' });
    expect(second.items.map(({ customerId }) => customerId)).toEqual(['westwind']);
    expect(second.next).toBeUndefined();
  });

  it('tells why, in words and codes, and how long each has been overdue', async () => {
    const { items } = await list({ manager: 'anna' });
    expect(items.map(({ customerId, overdueDays }) => [customerId, overdueDays])).toEqual([
      ['ostwind', 0],
      ['nordwind', 2],
      ['westwind', 0],
    ]);
    expect(items[0]).toMatchObject({
      visitId: visitIdOf({ customerId: 'ostwind', number: 1 }),
      reasons: [{ kind: 'cadence', since: '2026-02-02', words: expect.stringContaining('2026-02-02') }],
      attempts: [],
    });
  });

  it('of a date has what is planned or due by then, but nothing that is put off beyond it', async () => {
    const due = async (date: string) => (await list({ due: date })).items.map(({ customerId }) => customerId);
    expect(await due('2026-04-01')).toEqual(['ostwind', 'nordwind']);
    expect(await due('2026-04-02')).toEqual(['ostwind', 'nordwind', 'westwind']);
    const body = { until: '2026-04-08', reason: 'Stocktaking' };
    const visitId = visitIdOf({ customerId: 'ostwind', number: 1 });
    await snoozeVisit(table, opsDesk, visitId, body, workdays, now);
    expect(await due('2026-04-01')).toEqual(['nordwind']);
    expect(await due('2026-04-08')).toEqual(['ostwind', 'nordwind', 'westwind']);
  });
});

describe('the visits of a customer', () => {
  const read = (limit = 50, cursor?: string) =>
    readVisits(table, opsDesk, 'nordwind', { limit, cursor }, zone, now);

  it('are the open one and those before it, the last first, with the notes that are still kept', async () => {
    await saveCustomer(table, opsDesk, 'nordwind', aCustomer(), undefined, now);
    const noted = anOutcome({ hasNotes: true });
    await keepClosed(
      table,
      aClosedVisit({ number: 1, outcomes: [noted] }),
      aClosedVisit({ number: 2, outcomes: [noted, anOutcome({ outcomeId: 'call-2', hasNotes: true })] }),
      aClosedVisit({ number: 10, end: 'doNotContact', outcomes: [] }),
    );
    await keepVisits(
      table,
      aVisit({ number: 11, outcomes: [anOutcome({ reached: 'notReached', hasNotes: true })] }),
    );
    await keepNotes(table, { customerId: 'nordwind', number: 2 }, 'call-1', 'Wants earlier slots');
    await keepNotes(table, { customerId: 'nordwind', number: 11 }, 'call-1', 'Away until noon');
    const visits = await read();
    expect(visits.open?.attempts).toMatchObject([{ reached: 'notReached', notes: 'Away until noon' }]);
    expect(visits.items.map(({ end }) => end)).toEqual(['doNotContact', 'done', 'done']);
    expect(visits.items.map(({ outcomes }) => outcomes.map(({ notes }) => notes))).toEqual([
      [],
      ['Wants earlier slots', undefined],
      [undefined],
    ]);
    const first = await read(2);
    expect((await read(2, first.next)).items.map(({ visitId }) => visitId)).toEqual([
      visitIdOf({ customerId: 'nordwind', number: 1 }),
    ]);
  });

  it('are none of a customer without any, and nothing of one who is not known or not the caller’s', async () => {
    await expect(read()).rejects.toMatchObject(refusal('notFound'));
    await saveCustomer(table, opsDesk, 'nordwind', aCustomer(), undefined, now);
    expect(await read()).toEqual({ items: [] });
    const other = aCaller({ customers: ['ostwind'] });
    await expect(readVisits(table, other, 'nordwind', { limit: 1 }, zone, now)).rejects.toMatchObject(
      refusal('notFound'),
    );
  });
});

describe('a visit that is put off', () => {
  const visitId = visitIdOf({ customerId: 'nordwind', number: 1 });
  const body = { until: '2026-05-11', reason: 'Stocktaking' };
  const snooze = (wish = body, at = now) => snoozeVisit(table, opsDesk, visitId, wish, workdays, at);

  it('tells until when, why and who said so; the same again writes nothing', async () => {
    await keepVisits(table, aVisit());
    const first = await snooze();
    expect(first).toMatchObject({
      dueBy: '2026-05-11',
      snoozed: { ...body, by: 'olga', at: now.toISOString() },
    });
    expect(await snooze(body, new Date('2026-04-01T09:00:00Z'))).toEqual(first);
    expect(await getRevisits(table, 'nordwind')).toMatchObject({ version: 2 });
    expect(await snooze({ ...body, until: '2026-04-07' })).toMatchObject({ dueBy: '2026-05-03' });
  });

  it('is still due to confirm a complaint as it was promised', async () => {
    await keepVisits(table, aVisit({ reasons: [toConfirm, cadence], dueBy: '2026-04-01' }));
    expect(await snooze()).toMatchObject({ dueBy: '2026-04-01', snoozed: { until: '2026-05-11' } });
  });

  it('cannot be put off to a holiday, for ever, or into the past', async () => {
    await keepVisits(table, aVisit());
    for (const until of ['2026-04-03', '2026-04-01', '2026-07-01'])
      await expect(snooze({ ...body, until })).rejects.toMatchObject({
        reason: { kind: 'invalidInput', faults: [{ pointer: '/until' }] },
      });
  });

  it('is refused where there is none, and where it is closed', async () => {
    await expect(snooze()).rejects.toMatchObject(refusal('notFound'));
    await expect(snoozeVisit(table, opsDesk, 'nonsense', body, workdays, now)).rejects.toMatchObject(
      refusal('notFound'),
    );
    await keepClosed(table, aClosedVisit());
    await keepVisits(table, aVisit({ number: 2 }));
    await expect(snooze()).rejects.toMatchObject({ reason: { kind: 'illegalMove', state: 'done' } });
  });

  it('is put off by each of ten at once in turn, and none is lost unsaid', async () => {
    await keepVisits(table, aVisit());
    const wishes = Array.from({ length: 10 }, (_, index) => ({ ...body, reason: `reason ${index}` }));
    const settled = await Promise.allSettled(wishes.map((wish) => snooze(wish)));
    const done = settled.filter(({ status }) => status === 'fulfilled');
    expect(await getRevisits(table, 'nordwind')).toMatchObject({ version: 1 + done.length });
    for (const each of settled)
      if (each.status === 'rejected') expect(each.reason).toMatchObject(refusal('overloaded'));
  });
});

describe('the book of an account manager', () => {
  const handOver = (cursor?: string, of: Table = table) =>
    handOverBook(of, opsDesk, 'anna', { to: 'bernd', cursor }, now);
  const managed = (customerId: string, manager: string) =>
    saveCustomer(table, opsDesk, customerId, aCustomer({ manager, tier: 'key' }), undefined, now);

  it('is handed over with the open visits; nothing else of a customer changes', async () => {
    await managed('nordwind', 'anna');
    await managed('ostwind', 'clara');
    await keepVisits(table, aVisit(), aVisit({ customerId: 'ostwind', manager: 'clara' }));
    const before = await getWholeCustomer(table, 'nordwind');
    expect(await handOver()).toEqual({ moved: 1 });
    expect(await getWholeCustomer(table, 'nordwind')).toEqual({
      ...before,
      manager: 'bernd',
      version: 2,
      changedAt: now.toISOString(),
    });
    expect((await getRevisits(table, 'nordwind'))?.open).toEqual(aVisit({ manager: 'bernd' }));
    expect((await getRevisits(table, 'ostwind'))?.open?.manager).toBe('clara');
    expect(await handOver()).toEqual({ moved: 0 });
  });

  it('is handed over a hundred at a time', async () => {
    for (let number = 0; number < 130; number++) await managed(`c-${number}`, 'anna');
    const first = await handOver();
    expect(first).toMatchObject({ moved: 100, next: expect.any(String) });
    expect(await handOver(first.next)).toEqual({ moved: 30 });
  });

  it('is handed over just so by a request that broke off anywhere and is made again', async () => {
    const begin = async () => {
      memory = new MemoryDynamo();
      table = memory.table;
      for (const customerId of ['nordwind', 'ostwind', 'suedwind']) {
        await managed(customerId, 'anna');
        await keepVisits(table, aVisit({ customerId }));
      }
    };
    await begin();
    const counted = faulty(table, () => undefined);
    await handOver(undefined, counted);
    const wanted = memory.rows.all();
    for (let call = 0; call < counted.calls(); call++) {
      for (const when of ['before', 'after'] as const) {
        await begin();
        await expect(handOver(undefined, faulty(table, killedAt(call, when)))).rejects.toThrow('killed');
        await handOver();
        expect(memory.rows.all(), `killed ${when} call ${call}`).toEqual(wanted);
      }
    }
  });

  it('is not handed over to whom it belongs already', async () => {
    await expect(handOverBook(table, opsDesk, 'anna', { to: 'anna' }, now)).rejects.toMatchObject(
      refusal('invalidInput'),
    );
  });
});

describe('the figures of visits', () => {
  it('are of those closed in the period, of one manager where that is asked', async () => {
    const done = (number: number, closedOn: string, manager = 'anna') =>
      aClosedVisit({
        number,
        closedOn,
        manager,
        dueBy: closedOn,
        outcomes: [anOutcome({ occurredAt: closedOn })],
      });
    await keepClosed(
      table,
      done(1, '2026-01-31'),
      done(2, '2026-02-01'),
      done(3, '2026-02-10', 'bernd'),
      done(4, '2026-02-28'),
      done(5, '2026-03-01'),
    );
    await keepOrderDays(table, 'nordwind', ['2026-02-01', '2026-03-31']);
    const figures = (manager?: string) =>
      readVisitFigures(table, { from: '2026-02-01', to: '2026-02-28', manager }, zone, now);
    expect(await figures()).toMatchObject({ done: 3, doneOnTime: { numerator: 3 } });
    // An order on the day of a visit is not one after it, and 31 March is 31 days after 28 February.
    expect(await figures('anna')).toMatchObject({ done: 2, orderedAgain: { numerator: 0, denominator: 2 } });
    await keepOrderDays(table, 'nordwind', ['2026-03-30']);
    expect(await figures('anna')).toMatchObject({ orderedAgain: { numerator: 1, denominator: 2 } });
  });
});
