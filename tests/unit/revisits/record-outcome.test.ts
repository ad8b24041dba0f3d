import { beforeEach, describe, expect, it } from 'vitest';
import { getAlert, keepAlert } from '../../../lib/alerts/alert-store.ts';
import { instantOf } from '../../../lib/calendar/calendar.ts';
import { personalKey } from '../../../lib/customers/customer-keys.ts';
import type { Case } from '../../../lib/feedback/case.ts';
import { caseRow, getCase } from '../../../lib/feedback/case-store.ts';
import { moveCase } from '../../../lib/feedback/move-case.ts';
import { getWords } from '../../../lib/feedback/words-store.ts';
import { put, remove, type Table } from '../../../lib/platform/dynamo.ts';
import { getClosedVisit } from '../../../lib/revisits/closed-visit-store.ts';
import { outcomeBody } from '../../../lib/revisits/outcome-schema.ts';
import { overdueAlert, overdueKey } from '../../../lib/revisits/overdue-alert.ts';
import { recordOutcome } from '../../../lib/revisits/record-outcome.ts';
import { getRevisits } from '../../../lib/revisits/revisits-store.ts';
import type { VisitReason } from '../../../lib/revisits/visit.ts';
import { visitIdOf } from '../../../lib/revisits/visit-id.ts';
import { zone } from '../../support/builders.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { movedCase } from '../../support/feedback-builders.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { aVisit, cadence, keepVisits } from '../../support/visit-rows.ts';

const hours = { zone, holidays: [] };
const now = instantOf('2026-04-01', '11:00', zone);
const customerId = 'nordwind';
const visitId = visitIdOf({ customerId, number: 1 });

let memory: MemoryDynamo;
let table: Table;
beforeEach(() => {
  memory = new MemoryDynamo();
  table = memory.table;
});

const reached = { outcomeId: 'call-1', occurredAt: '2026-04-01T10:00:00+02:00', reached: 'reached' } as const;
const posted = (body: object, of = table) =>
  recordOutcome(of, visitId, outcomeBody.parse(body), { by: 'ops-desk', now, hours });
const faultsOf = async (body: object) =>
  posted(body).then(
    () => [],
    (error) => error.reason.faults?.map(({ pointer }: { pointer: string }) => pointer) ?? [error.reason.kind],
  );
const stageOf = async (caseId: string) => {
  const row = memory.rows.all().find(({ sk }) => sk?.S === `case#${caseId}`);
  return row?.['stage']?.S;
};

const toConfirm = (caseId: string): VisitReason => ({
  kind: 'complaintClosed',
  caseId,
  since: '2026-03-27',
  dueBy: '2026-04-01',
});
const closed = (caseId: string): Case =>
  movedCase(
    [
      ['answer', '2026-03-26T10:00:00+01:00'],
      ['close', '2026-03-27T10:00:00+01:00', { rootCause: { right: 'time', fault: 'carrier' } }],
    ],
    { customerId, caseId },
  );

/** A visit that is to confirm two complaints. */
async function confirming(): Promise<void> {
  for (const caseId of ['one', 'two']) await put(table, caseRow(closed(caseId)));
  await keepVisits(table, aVisit({ reasons: [toConfirm('one'), toConfirm('two'), cadence] }));
}
const verdicts = [
  { caseId: 'one', verdict: 'confirmed' },
  { caseId: 'two', verdict: 'refuted' },
] as const;

describe('the outcome of a visit', () => {
  it('closes it, and the next contact counts from then', async () => {
    await keepVisits(table, aVisit());
    const answer = await posted({ ...reached, satisfaction: 4, notes: 'Wants Sunday deliveries' });
    expect(answer).toMatchObject({ visitId, customerId, visitState: 'done', cases: [] });
    expect(await getRevisits(table, customerId)).toEqual({
      customerId,
      visits: 1,
      version: 2,
      lastContactOn: '2026-04-01',
      lookOn: '2026-04-02',
    });
    expect(await getClosedVisit(table, { customerId, number: 1 })).toMatchObject({
      end: 'done',
      closedOn: '2026-04-01',
      outcomes: [{ outcomeId: 'call-1', satisfaction: 4, hasNotes: true, recordedBy: 'ops-desk' }],
    });
    expect(await getWords(table, customerId, 'visit#1#call-1')).toBe('Wants Sunday deliveries');
  });

  it('remembers when the customer wants to be contacted next', async () => {
    await keepVisits(table, aVisit());
    await posted({ ...reached, nextOn: '2026-06-01' });
    expect(await getRevisits(table, customerId)).toMatchObject({
      asked: { on: '2026-06-01', since: '2026-04-01' },
    });
  });

  it('leaves it open where nobody was reached, and a later attempt closes it', async () => {
    await keepVisits(table, aVisit());
    const attempt = { ...reached, outcomeId: 'call-0', reached: 'notReached', nextOn: '2026-04-03' };
    expect(await posted(attempt)).toMatchObject({ visitState: 'open' });
    expect(await getRevisits(table, customerId)).toMatchObject({
      open: { outcomes: [{ outcomeId: 'call-0' }] },
    });
    expect(await posted({ ...reached, reached: 'declined' })).toMatchObject({ visitState: 'done' });
    expect(await getClosedVisit(table, { customerId, number: 1 })).toMatchObject({
      outcomes: [{ reached: 'notReached' }, { reached: 'declined' }],
    });
  });

  it('closes the loop of complaints that are solved, and reopens those that are not', async () => {
    await confirming();
    expect(await posted({ ...reached, complaints: verdicts })).toMatchObject({
      cases: [
        { caseId: 'one', stage: 'confirmed' },
        { caseId: 'two', stage: 'investigating' },
      ],
    });
    expect([await stageOf('one'), await stageOf('two')]).toEqual(['confirmed', 'investigating']);
    const reopened = await getCase(table, { customerId, caseId: 'two' });
    expect(reopened?.moves.at(-1)).toMatchObject({
      moveId: 'visit:1',
      kind: 'reopen',
      occurredAt: reached.occurredAt,
      recordedBy: 'ops-desk',
    });
  });

  it('ends the alert that it is overdue', async () => {
    const late = aVisit({ dueBy: '2026-03-27', overdueSince: '2026-03-30' });
    await keepVisits(table, late);
    await keepAlert(table, undefined, overdueAlert(undefined, late, '2026-03-30', []));
    await posted(reached);
    expect((await getAlert(table, overdueKey(customerId)))?.alert).toMatchObject({
      state: 'closed',
      lastSeen: '2026-04-01',
    });
  });

  it('is answered the same when it is told again, also when its notes were erased since', async () => {
    await confirming();
    const body = { ...reached, complaints: verdicts, notes: 'Wants Sunday deliveries' };
    const first = await posted(body);
    const rows = memory.rows.all();
    expect(await posted(body)).toEqual(first);
    expect(memory.rows.all()).toEqual(rows);
    await expect(posted({ ...body, satisfaction: 2, notes: 'other' })).rejects.toMatchObject({
      reason: { kind: 'conflict', what: 'outcome', fields: ['/satisfaction', '/notes'] },
    });
    await remove(table, personalKey(customerId, 'visit#1#call-1'));
    expect(await posted(body)).toEqual(first);
  });

  it('is all or nothing, wherever it was killed', async () => {
    const body = { ...reached, complaints: verdicts, notes: 'Wants Sunday deliveries' };
    await confirming();
    const counted = faulty(table, () => undefined);
    await posted(body, counted);
    const undisturbed = memory.rows
      .all()
      .map((row) => JSON.stringify(row))
      .toSorted();
    for (let call = 0; call < counted.calls(); call++) {
      memory = new MemoryDynamo();
      table = memory.table;
      await confirming();
      await posted(body, faulty(table, killedAt(call, 'after'))).catch(() => {});
      await posted(body);
      expect(
        memory.rows
          .all()
          .map((row) => JSON.stringify(row))
          .toSorted(),
      ).toEqual(undisturbed);
    }
  });
});

describe('an outcome is refused', () => {
  it.each([
    ['a verdict is missing', { ...reached, complaints: verdicts.slice(0, 1) }, ['/complaints']],
    ['none is given', reached, ['/complaints']],
    [
      'one is of a case that the visit is not about',
      { ...reached, complaints: [...verdicts, { caseId: 'three', verdict: 'confirmed' }] },
      ['/complaints/2/caseId'],
    ],
    ['one is there twice', { ...reached, complaints: [...verdicts, verdicts[0]] }, ['/complaints/2/caseId']],
    [
      'nobody was reached who could judge',
      { ...reached, reached: 'notReached', satisfaction: 3, complaints: verdicts },
      ['/satisfaction', '/complaints'],
    ],
    ['it tells of tomorrow', { ...reached, occurredAt: '2026-04-02', complaints: verdicts }, ['/occurredAt']],
    ['the next contact has passed', { ...reached, nextOn: '2026-04-01', complaints: verdicts }, ['/nextOn']],
    [
      'the next contact is years ahead',
      { ...reached, nextOn: '2027-04-03', complaints: verdicts },
      ['/nextOn'],
    ],
  ])('where %s', async (_, body, pointers) => {
    await confirming();
    expect(await faultsOf(body)).toEqual(pointers);
    expect(await getRevisits(table, customerId)).toMatchObject({ version: 1 });
  });

  it('of a visit that was made, and of one that there is not', async () => {
    expect(await faultsOf(reached)).toEqual(['notFound']);
    await keepVisits(table, aVisit());
    await posted(reached);
    await expect(posted({ ...reached, outcomeId: 'call-2' })).rejects.toMatchObject({
      reason: { kind: 'illegalMove', state: 'done', possibleMoves: [] },
    });
    const nobody = recordOutcome(table, 'bm8', outcomeBody.parse(reached), { by: 'ops-desk', now, hours });
    await expect(nobody).rejects.toMatchObject({ reason: { kind: 'notFound', what: 'visit' } });
  });

  it('with a verdict on a case that staff took up again; without one it is taken', async () => {
    await confirming();
    const move = { moveId: 'again', kind: 'reopen', occurredAt: '2026-03-31' } as const;
    await moveCase(table, 'ops-desk', { customerId, caseId: 'two' }, move, now, hours);
    await expect(posted({ ...reached, complaints: verdicts })).rejects.toMatchObject({
      reason: { kind: 'illegalMove', state: 'investigating' },
    });
    expect(await stageOf('one')).toBe('closed');
    expect(await posted({ ...reached, complaints: verdicts.slice(0, 1) })).toMatchObject({
      visitState: 'done',
    });
  });
});
