import { beforeEach, describe, expect, it } from 'vitest';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import { caseIdOf } from '../../../lib/feedback/case-id.ts';
import type { MoveBody } from '../../../lib/feedback/case-schema.ts';
import { countCases, countOverdueCases } from '../../../lib/feedback/count-cases.ts';
import { giveFeedback } from '../../../lib/feedback/give-feedback.ts';
import { moveCase } from '../../../lib/feedback/move-case.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { takeNews } from '../../../lib/scorecards/take-news.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { aCustomer } from '../../support/customers.ts';
import { beforeWriting, faulty, killedAt } from '../../support/faulty-table.ts';
import { complaint } from '../../support/feedback-builders.ts';
import { kpisIn } from '../../support/kpi-rows.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

const hours = { zone: 'Europe/Berlin', holidays: [] };
/** Tuesday, 10:00 in Berlin. */
const now = new Date('2026-03-03T09:00:00Z');
const nextMonth = new Date('2026-04-03T09:00:00Z');
const minutesLater = (minutes: number) => new Date(+now + minutes * 60_000);
const name = {
  customerId: 'nordwind',
  caseId: caseIdOf({ partnerId: 'demo-partner', customerId: 'nordwind', feedbackId: 'complaint-1' }),
};

let table: Table;
beforeEach(async () => {
  table = await openTestTable();
  await saveCustomer(table, opsDesk, 'nordwind', aCustomer({ tier: 'key' }), undefined, now);
  await giveFeedback(table, aCaller(), complaint, now);
});

const move = (kind: 'acknowledge' | 'answer' | 'reopen' | 'close', minutes: number) => {
  const body: MoveBody =
    kind === 'close'
      ? { moveId: kind, kind, occurredAt: '2026-03-03', rootCause: { right: 'time', fault: 'carrier' } }
      : { moveId: kind, kind, occurredAt: '2026-03-03' };
  return moveCase(table, 'ops-desk', name, body, minutesLater(minutes), hours);
};
const count = (on = table, at = now) => countCases(on, [name], at, hours);

/** The same of each group to which the complaint counts. */
function counted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    ['company', 'customer#nordwind', 'tier#key'].flatMap((group) =>
      Object.entries(counts).map(([measure, each]) => [`${group} 2026-03-03 ${measure}`, each]),
    ),
  );
}
const answered = counted({ complaints: 1, complaintsInTime: 1, complaintsAnswered: 1, answerMinutes: 30 });

describe('a complaint’s case', () => {
  it('counts for company, customer and tier when it is answered, however often that is told', async () => {
    expect(await count()).toEqual([]);
    expect(await kpisIn(table)).toEqual({});
    await move('answer', 30);
    await count();
    expect(await kpisIn(table)).toEqual(answered);
    const before = await rowsOf(table);
    await count();
    await takeNews(
      { table, zone: hours.zone, now: () => now, pause: async () => {} },
      hours,
      Array.from({ length: 3 }, () => `${name.customerId}#${name.caseId}`),
    );
    expect(await rowsOf(table)).toEqual(before);
  });

  it('keeps the tier that the customer had, and is not found by a due date', async () => {
    await saveCustomer(table, opsDesk, 'nordwind', aCustomer({ tier: 'regular' }), '"1"', now);
    await move('answer', 30);
    await count();
    expect(await kpisIn(table)).toEqual(answered);
    expect((await rowsOf(table)).filter(({ dueOn }) => dueOn !== undefined)).toEqual([]);
  });

  it('is not changed by being reopened', async () => {
    await move('answer', 30);
    await move('close', 40);
    await count();
    await move('reopen', 50);
    await count(table, nextMonth);
    expect(await kpisIn(table)).toEqual(answered);
  });

  it('counts once when several consumers count it at the same time', async () => {
    await move('answer', 30);
    const failed = await Promise.all(Array.from({ length: 4 }, () => count()));
    expect(failed.flat()).toEqual([]);
    expect(await kpisIn(table)).toEqual(answered);
  });

  it('is right when a slow consumer holds a reading that a move has overtaken', async () => {
    await move('acknowledge', 10);
    // By what the slow one has read, the promise has passed unanswered.
    const slow = beforeWriting(table, async () => {
      await move('answer', 30);
      await count(table, nextMonth);
    });
    await count(slow, nextMonth);
    expect(await kpisIn(table)).toEqual(answered);
  });

  it('loses nothing and counts nothing twice when its consumer is killed at any of its calls', async () => {
    await move('answer', 30);
    const counting = faulty(table, () => undefined);
    await count(counting);
    expect(counting.calls()).toBeGreaterThan(2);
    for (let call = 0; call < counting.calls(); call++) {
      for (const when of ['before', 'after'] as const) {
        table = await openTestTable();
        await saveCustomer(table, opsDesk, 'nordwind', aCustomer({ tier: 'key' }), undefined, now);
        await giveFeedback(table, aCaller(), complaint, now);
        await move('answer', 30);
        expect(await count(faulty(table, killedAt(call, when)))).toEqual([name]);
        expect(await count()).toEqual([]);
        expect(await kpisIn(table)).toEqual(answered);
      }
    }
  });
});

describe('complaints whose promise of an answer has passed', () => {
  it('are found and counted once, and the answer that comes at last is added', async () => {
    expect(await countOverdueCases(table, now, hours)).toBe(0);
    expect(await countOverdueCases(table, nextMonth, hours)).toBe(1);
    expect(await kpisIn(table)).toEqual(counted({ complaints: 1 }));
    expect(await countOverdueCases(table, nextMonth, hours)).toBe(0);
    await moveCase(
      table,
      'ops-desk',
      name,
      { moveId: 'late', kind: 'answer', occurredAt: '2026-04-03' },
      nextMonth,
      hours,
    );
    await count(table, nextMonth);
    // 23 working days from 10:00 to 10:00, and an hour: by then the clocks are those of summer.
    const business = (23 * 9 + 1) * 60;
    expect(await kpisIn(table)).toEqual(
      counted({ complaints: 1, complaintsAnswered: 1, answerMinutes: business }),
    );
  });

  it('are those of all customers', async () => {
    for (const customerId of ['suedwind', 'westwind']) {
      await giveFeedback(table, aCaller(), { ...complaint, customerId }, now);
    }
    expect(await countOverdueCases(table, nextMonth, hours)).toBe(3);
    expect(await kpisIn(table)).toMatchObject({
      'company 2026-03-03 complaints': 3,
      'tier#key 2026-03-03 complaints': 1,
      'tier#regular 2026-03-03 complaints': 2,
    });
  });
});
