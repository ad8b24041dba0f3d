import { beforeEach, describe, expect, it } from 'vitest';
import { openAlerts } from '../../../lib/alerts/alert-store.ts';
import type { Case } from '../../../lib/feedback/case.ts';
import { caseRow } from '../../../lib/feedback/case-store.ts';
import { watchCases } from '../../../lib/feedback/watch-cases.ts';
import { put, type Table } from '../../../lib/platform/dynamo.ts';
import { streamed } from '../../../lib/platform/table.ts';
import { anOrder } from '../../support/builders.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { aCase, movedCase } from '../../support/feedback-builders.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const hours = { zone: 'Europe/Berlin', holidays: [] };
const berlin = (date: string, time: string) => new Date(`2026-03-${date}T${time}:00+01:00`);

let memory: MemoryDynamo;
let table: Table;
beforeEach(() => {
  memory = new MemoryDynamo();
  table = memory.table;
});

const store = (found: Case) => put(table, caseRow(found));
const watched = (date: string, time: string, of = table) => watchCases(of, hours, berlin(date, time));
const alerts = async () =>
  (await openAlerts(table)).map(({ state, severity, measure }) => [state, severity, measure]);
const contents = () => memory.rows.all();

/** Received on 3 March at 10:00: acknowledged by 14:00, answered by Friday at 10:00. */
const critical = { severity: 'critical' } as const;

describe('watching cases', () => {
  it('warns of a promise, tells that it is broken, and ends the alert when it is kept after all', async () => {
    await store(aCase(critical));
    expect(await watched('03', '10:15')).toBe(1);
    expect(await alerts()).toEqual([['open', 'critical', 0]]);
    expect(await watched('03', '14:15')).toBe(1);
    expect(await alerts()).toEqual([['open', 'critical', 1]]);
    await store(movedCase([['acknowledge', '2026-03-03T14:20:00+01:00']], critical));
    expect(await watched('03', '14:30')).toBe(1);
    // No mail told it yet, so none has to tell that it is over.
    expect(await alerts()).toEqual([]);
  });

  it('writes nothing while nothing changes', async () => {
    await store(aCase(critical));
    await watched('03', '10:15');
    const before = contents();
    expect(await watched('03', '10:30')).toBe(0);
    expect(contents()).toEqual(before);
  });

  it('ends the alert of a case that was closed between two looks', async () => {
    await store(aCase(critical));
    await watched('03', '14:15');
    await store(
      movedCase(
        [
          ['answer', '2026-03-03T14:16:00+01:00'],
          ['close', '2026-03-03T14:17:00+01:00', { rootCause: { right: 'time', fault: 'carrier' } }],
        ],
        critical,
      ),
    );
    expect(await watched('03', '14:30')).toBe(1);
    expect(await alerts()).toEqual([]);
  });

  it('asks for a mail at once when it is raised and when the promise is broken, and not in between', async () => {
    const mails = () => contents().filter(({ sk }) => sk?.S?.startsWith('urgentMail#')).length;
    await store(aCase(critical));
    await watched('03', '10:15');
    expect(mails()).toBe(1);
    await watched('03', '12:00');
    expect(mails()).toBe(1);
    await watched('03', '14:15');
    expect(mails()).toBe(2);
  });

  it('tells what is at stake, and which order it is about, in an alert that needs nothing else', async () => {
    const order = anOrder({ orderNumber: 'PO-7' });
    await put(table, { pk: `order#${order.orderId}`, sk: 'order', ...order });
    await store(aCase({ ...critical, orderId: order.orderId }));
    await watched('03', '10:15');
    expect(await openAlerts(table)).toMatchObject([{ orderNumber: 'PO-7', trouble: { stage: 'received' } }]);
  });

  it('lies nowhere that the pipe to the consumer would take it for a case', async () => {
    await store(aCase(critical));
    await watched('03', '10:15');
    const [alert] = contents().filter(({ pk }) => pk?.S?.startsWith('alerts#'));
    const passed = Object.values(streamed).filter((prefix) => alert?.['sk']?.S?.startsWith(prefix));
    expect(passed).toEqual([]);
  });

  it('leaves the same rows wherever it is killed and run again', async () => {
    const cases = ['a', 'b', 'c'].map((letter) => aCase({ ...critical, caseId: letter.repeat(32) }));
    for (const found of cases) await store(found);
    const calls = faulty(table, () => undefined);
    await watched('03', '14:15', calls);
    const whole = contents()
      .map((row) => JSON.stringify(row))
      .sort();
    for (let call = 0; call < calls.calls(); call++) {
      memory = new MemoryDynamo();
      table = memory.table;
      for (const found of cases) await store(found);
      await expect(watched('03', '14:15', faulty(table, killedAt(call, 'after')))).rejects.toThrow();
      await watched('03', '14:15');
      expect(
        contents()
          .map((row) => JSON.stringify(row))
          .sort(),
      ).toEqual(whole);
    }
  });
});
