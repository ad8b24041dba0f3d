import { beforeEach, describe, expect, it } from 'vitest';
import { caseIdOf } from '../../../lib/feedback/case-id.ts';
import type { MoveBody } from '../../../lib/feedback/case-schema.ts';
import { giveFeedback } from '../../../lib/feedback/give-feedback.ts';
import { listCases, listOpenCases } from '../../../lib/feedback/list-cases.ts';
import { moveCase } from '../../../lib/feedback/move-case.ts';
import { readCase } from '../../../lib/feedback/read-case.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { complaint, eraseWords } from '../../support/feedback-builders.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTestTable();
  await giveFeedback(table, partner, complaint, now);
});

const partner = aCaller();
const now = new Date('2026-03-03T09:00:00Z');
const hours = { zone: 'Europe/Berlin', holidays: [] };
const rootCause = { right: 'time', fault: 'carrier' } as const;
const name = {
  customerId: 'nordwind',
  caseId: caseIdOf({ partnerId: 'demo-partner', customerId: 'nordwind', feedbackId: 'complaint-1' }),
};

const acknowledge: MoveBody = { moveId: 'ack', kind: 'acknowledge', occurredAt: '2026-03-03' };
const answer: MoveBody = { moveId: 'ans', kind: 'answer', occurredAt: '2026-03-03' };
const close: MoveBody = { moveId: 'end', kind: 'close', occurredAt: '2026-03-03', rootCause };
const at = (minutes: number) => new Date(+now + minutes * 60_000);
const move = (body: MoveBody, minutes = 10, on = table) =>
  moveCase(on, 'ops-desk', name, body, at(minutes), hours);
const read = (caller = opsDesk) => readCase(table, caller, name, at(600), hours);

describe('a move', () => {
  it('is answered with the case as it stood right after it, whenever it is asked for', async () => {
    const first = await move(acknowledge);
    expect(first).toMatchObject({
      moveId: 'ack',
      recordedAt: '2026-03-03T09:10:00.000Z',
      recordedBy: 'ops-desk',
      case: {
        stage: 'acknowledged',
        timers: { acknowledge: { state: 'met', businessMinutesUsed: 10 }, answer: { state: 'running' } },
      },
    });
    await move(answer, 20);
    expect(JSON.stringify(await move(acknowledge, 30))).toBe(JSON.stringify(first));
    expect((await read()).moves.map(({ moveId }) => moveId)).toEqual(['ack', 'ans']);
  });

  it('that is not possible is told the stage and the moves that are, and changes nothing', async () => {
    const before = await rowsOf(table);
    await expect(move(close)).rejects.toMatchObject({
      reason: {
        kind: 'illegalMove',
        state: 'received',
        possibleMoves: ['acknowledge', 'assess', 'investigate', 'answer', 'pause'],
      },
    });
    expect(await rowsOf(table)).toEqual(before);
  });

  it('while the case waits for the customer is told that it is paused, and to resume', async () => {
    await move({ moveId: 'wait', kind: 'pause', occurredAt: '2026-03-03' });
    await expect(move(answer)).rejects.toMatchObject({
      reason: { kind: 'illegalMove', state: 'paused', possibleMoves: ['resume'] },
    });
  });

  it('of a case that is not there is told so', async () => {
    const nowhere = { ...name, caseId: 'f'.repeat(32) };
    await expect(moveCase(table, 'ops-desk', nowhere, acknowledge, now, hours)).rejects.toMatchObject({
      reason: { kind: 'notFound', what: 'case' },
    });
  });

  it('that closes without a root cause is told the field', async () => {
    await move(answer);
    await expect(move({ moveId: 'end', kind: 'close', occurredAt: '2026-03-03' })).rejects.toMatchObject({
      reason: { kind: 'invalidInput', faults: [{ pointer: '/rootCause' }] },
    });
  });

  it('of an id that another has is told what differs, its note too', async () => {
    await move({ ...acknowledge, note: 'Spoke to Erika' });
    await expect(
      move({ ...acknowledge, occurredAt: '2026-03-04', note: 'Spoke to nobody' }),
    ).rejects.toMatchObject({
      reason: { kind: 'conflict', what: 'move', fields: ['/occurredAt', '/note'] },
    });
  });

  it('many times at once is made once, and everyone gets the same answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => move({ ...acknowledge, note: 'Called' }, index)),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect((await read()).moves).toMatchObject([{ moveId: 'ack', note: 'Called' }]);
  });

  it('beside others at the same time is lost in no way', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(
      ids.map((moveId) => move({ moveId, kind: 'assess', occurredAt: '2026-03-03', note: moveId })),
    );
    const { moves } = await read();
    expect(moves.map(({ moveId }) => moveId).sort()).toEqual(ids);
    expect(moves.every(({ moveId, note }) => moveId === note)).toBe(true);
  });

  it('that only one of two can make is refused to the other', async () => {
    await move(answer);
    const ends = await Promise.allSettled(['one', 'two'].map((moveId) => move({ ...close, moveId })));
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find((end) => end.status === 'rejected')?.reason).toMatchObject({
      reason: { kind: 'illegalMove', state: 'closed', possibleMoves: ['confirm', 'reopen'] },
    });
  });

  it.each([
    'before',
    'after',
  ] as const)('is whole when the function dies %s any call, and made again', async (when) => {
    const noted = { ...acknowledge, note: 'Called' };
    for (let call = 0; call < 2; call++) {
      await expect(move(noted, 10, faulty(table, killedAt(call, when)))).rejects.toThrow('killed');
    }
    const { recordedAt } = await move(noted, 20);
    expect(recordedAt).toBe(at(when === 'after' ? 10 : 20).toISOString());
    expect((await read()).moves).toMatchObject([{ moveId: 'ack', note: 'Called' }]);
  });
});

describe('notes', () => {
  it('are for staff, and gone when erased; the move stays and is known again', async () => {
    const noted = { ...acknowledge, note: 'Erika was upset' };
    const first = await move(noted);
    expect((await read()).moves).toMatchObject([{ note: 'Erika was upset' }]);
    expect(JSON.stringify(await read(partner))).not.toContain('upset');
    expect(JSON.stringify(first)).not.toContain('upset');
    await eraseWords(table);
    expect(await move(noted, 30)).toEqual(first);
    const erased = await read();
    expect(erased).toMatchObject({ stage: 'acknowledged', comment: undefined });
    expect(JSON.stringify([erased, await rowsOf(table)])).not.toMatch(/upset|Mustermann/);
  });
});

describe('the way of a case', () => {
  it('leads to closed, which awaits the visit that confirms it, and back when it is reopened', async () => {
    await move(acknowledge);
    await move({ moveId: 'as', kind: 'assess', occurredAt: '2026-03-03', severity: 'critical', rootCause });
    await move({ moveId: 'p', kind: 'pause', occurredAt: '2026-03-03' }, 20);
    await move({ moveId: 'r', kind: 'resume', occurredAt: '2026-03-03' }, 50);
    await move({ ...answer, compensation: { kind: 'voucher' } }, 60);
    const closed = await move({ moveId: 'end', kind: 'close', occurredAt: '2026-03-03' }, 70);
    expect(closed.case).toMatchObject({
      stage: 'closed',
      awaits: 'confirmingVisit',
      severity: 'critical',
      rootCause,
      compensation: { kind: 'voucher' },
      timers: { answer: { state: 'met', businessMinutesUsed: 30 }, close: { state: 'met' } },
    });
    const again = await move({ moveId: 're', kind: 'reopen', occurredAt: '2026-03-03' }, 80);
    expect(again.case).toMatchObject({ stage: 'investigating', reopenings: 1 });
    expect(again.case).not.toHaveProperty('awaits');
  });
});

describe('lists of cases', () => {
  const open = async (wish: { limit: number; cursor?: string } = { limit: 50 }) =>
    listOpenCases(table, opsDesk, wish, at(60), hours);

  it('of all customers hold the open ones, the oldest first, and let closed ones go', async () => {
    await giveFeedback(table, partner, { ...complaint, customerId: 'suedwind' }, at(-60));
    const first = await open({ limit: 1 });
    expect(first.items).toMatchObject([{ customerId: 'suedwind' }]);
    const second = await open({ limit: 1, cursor: first.next ?? '' });
    expect(second.items).toMatchObject([{ customerId: 'nordwind' }]);
    await move(answer);
    await move(close);
    expect((await open()).items).toMatchObject([{ customerId: 'suedwind' }]);
    await move({ moveId: 're', kind: 'reopen', occurredAt: '2026-03-03' });
    expect((await open()).items).toHaveLength(2);
  });

  it('of a customer can be asked by stage', async () => {
    await giveFeedback(table, partner, { ...complaint, feedbackId: 'other' }, now);
    await move(acknowledge);
    const at60 = (stage?: 'acknowledged' | 'closed') =>
      listCases(table, partner, 'nordwind', { limit: 50, stage }, at(60), hours);
    expect((await at60()).items).toHaveLength(2);
    expect((await at60('acknowledged')).items).toMatchObject([
      { caseId: name.caseId, stage: 'acknowledged' },
    ]);
    expect((await at60('closed')).items).toEqual([]);
  });

  it('and cases are not there for who may not see the customer or read feedback', async () => {
    const notFound = { reason: { kind: 'notFound', what: 'customer' } };
    for (const caller of [aCaller({ customers: ['suedwind'] }), aCaller({ reads: ['placed'] })]) {
      await expect(read(caller)).rejects.toMatchObject(notFound);
      await expect(listCases(table, caller, 'nordwind', { limit: 5 }, now, hours)).rejects.toMatchObject(
        notFound,
      );
    }
  });
});
