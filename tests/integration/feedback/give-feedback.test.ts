import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { caseIdOf } from '../../../lib/feedback/case-id.ts';
import { giveFeedback } from '../../../lib/feedback/give-feedback.ts';
import { listFeedback } from '../../../lib/feedback/list-feedback.ts';
import { readCase } from '../../../lib/feedback/read-case.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { putOrder } from '../../../lib/orders/order-store.ts';
import { put, type Table } from '../../../lib/platform/dynamo.ts';
import { anOrder } from '../../support/builders.ts';
import { aCaller } from '../../support/callers.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { complaint, eraseWords, rating } from '../../support/feedback-builders.ts';
import { rowsOf as allRowsOf, openTestTable } from '../../support/test-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTestTable();
});

/** What is stored beside the customer itself. */
const rowsOf = async (of: Table) => (await allRowsOf(of)).filter(({ sk }) => sk !== 'customer');

const partner = aCaller();
const now = new Date('2026-03-03T09:00:00Z');
const later = new Date('2026-03-04T09:00:00Z');
const hours = { zone: 'Europe/Berlin', holidays: [] };
const notFound = (what: string) => ({ reason: { kind: 'notFound', what } });
const caseId = caseIdOf({ partnerId: 'demo-partner', customerId: 'nordwind', feedbackId: 'complaint-1' });
const list = async (wish: { limit: number; cursor?: string } = { limit: 50 }) =>
  listFeedback(table, partner, 'nordwind', wish);

describe('a complaint', () => {
  it('opens a case in the same write, and its words lie apart from all else', async () => {
    await giveFeedback(table, partner, complaint, now);
    const rows = await rowsOf(table);
    expect(rows.map(({ sk }) => sk).sort()).toEqual([
      `case#${caseId}`,
      'feedback#demo-partner#complaint-1',
      'personal#feedback#demo-partner#complaint-1',
    ]);
    const others = rows.filter(({ sk }) => !String(sk).startsWith('personal#'));
    expect(JSON.stringify(others)).not.toContain('Mustermann');
    expect(await readCase(table, partner, { customerId: 'nordwind', caseId }, now, hours)).toMatchObject({
      stage: 'received',
      severity: 'major',
      tier: 'regular',
      comment: complaint.comment,
      timers: { acknowledge: { state: 'running', dueAt: '2026-03-04T09:00:00.000Z' } },
    });
  });

  it('of a key customer is promised more speed', async () => {
    await put(table, { pk: 'customer#nordwind', sk: 'customer', tier: 'key' });
    await giveFeedback(table, partner, complaint, now);
    expect(await readCase(table, partner, { customerId: 'nordwind', caseId }, now, hours)).toMatchObject({
      tier: 'key',
      timers: { acknowledge: { businessMinutesPromised: 120 }, answer: { businessMinutesPromised: 18 * 60 } },
    });
  });

  it.each([
    'before',
    'after',
  ] as const)('is whole when the function dies %s any call, and sent again', async (when) => {
    for (let call = 0; call < 3; call++) {
      const body = { ...complaint, feedbackId: `complaint-${call}` };
      const dying = faulty(table, killedAt(call, when));
      await expect(giveFeedback(dying, partner, body, now)).rejects.toThrow('killed');
      const count = (await rowsOf(table)).filter((row) =>
        JSON.stringify(row).includes(body.feedbackId),
      ).length;
      expect(count).toBe(call === 2 && when === 'after' ? 3 : 0);
      await giveFeedback(table, partner, body, later);
    }
    expect(await rowsOf(table)).toHaveLength(9);
  });

  it('that meets a rival writer is tried again', async () => {
    const conflict = new TransactionCanceledException({
      $metadata: {},
      message: 'conflict',
      CancellationReasons: [{ Code: 'TransactionConflict' }],
    });
    const busy = faulty(table, ({ number }) => (number === 2 ? { instead: conflict } : undefined));
    await giveFeedback(busy, partner, complaint, now);
    expect(await rowsOf(table)).toHaveLength(3);
  });
});

describe('feedback', () => {
  it('of a customer not known yet makes a stub; one who is known stays as it is', async () => {
    await giveFeedback(table, partner, rating, now);
    const customers = (await allRowsOf(table)).filter(({ sk }) => sk === 'customer');
    expect(customers).toMatchObject([{ customerId: 'nordwind', state: 'stub' }]);
    await giveFeedback({ ...table }, partner, { ...rating, feedbackId: 'r-2' }, later);
    expect((await allRowsOf(table)).filter(({ sk }) => sk === 'customer')).toEqual(customers);
  });

  it('sent again, also many times at once, gets the first answer, and is stored once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        giveFeedback(table, partner, complaint, new Date(+now + index)),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer, Object.keys(answer).sort()))).size).toBe(1);
    expect(await rowsOf(table)).toHaveLength(3);
  });

  it('of the same id with other content is told what differs, and nothing changes', async () => {
    const first = await giveFeedback(table, partner, complaint, now);
    const before = await rowsOf(table);
    const other = { ...complaint, severity: 'critical', comment: 'Nothing at all' } as const;
    await expect(giveFeedback(table, partner, other, later)).rejects.toMatchObject({
      reason: { kind: 'conflict', what: 'feedback', fields: ['/severity', '/comment'] },
    });
    expect(await rowsOf(table)).toEqual(before);
    expect(await giveFeedback(table, partner, complaint, later)).toEqual(first);
  });

  it('with words where there were none is told so', async () => {
    await giveFeedback(table, partner, rating, now);
    await expect(giveFeedback(table, partner, { ...rating, comment: 'Fine' }, later)).rejects.toMatchObject({
      reason: { kind: 'conflict', fields: ['/comment'] },
    });
  });

  it('whose words were erased is the same whatever the words, and does not bring them back', async () => {
    const first = await giveFeedback(table, partner, complaint, now);
    await eraseWords(table);
    expect(await giveFeedback(table, partner, complaint, later)).toEqual(first);
    expect(await giveFeedback(table, partner, { ...complaint, comment: 'Other words' }, later)).toEqual(
      first,
    );
    expect((await list()).items).toMatchObject([{ feedbackId: 'complaint-1', comment: undefined, caseId }]);
    expect(JSON.stringify(await rowsOf(table))).not.toMatch(/Mustermann|Other words/);
  });

  it('of two partners with the same id is two', async () => {
    await giveFeedback(table, partner, rating, now);
    await giveFeedback(table, aCaller({ partnerId: 'rival' }), { ...rating, score: 1 }, now);
    expect((await list()).items.map((item) => [item.partnerId, item])).toMatchObject([
      ['demo-partner', { score: 9 }],
      ['rival', { score: 1 }],
    ]);
  });

  it('is listed page by page, each with its own words', async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      const comment = number % 2 ? `Words ${number}` : undefined;
      await giveFeedback(table, partner, { ...rating, feedbackId: `r-${number}`, comment }, now);
    }
    await giveFeedback(table, partner, { ...rating, customerId: 'suedwind', comment: 'Not theirs' }, now);
    const seen: unknown[] = [];
    for (let page = await list({ limit: 2 }); ; page = await list({ limit: 2, cursor: page.next ?? '' })) {
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ feedbackId, comment }) => [feedbackId, comment]));
      if (!page.next) break;
    }
    expect(seen).toEqual([
      ['r-1', 'Words 1'],
      ['r-2', undefined],
      ['r-3', 'Words 3'],
      ['r-4', undefined],
      ['r-5', 'Words 5'],
    ]);
  });
});

describe('the order that feedback is about', () => {
  beforeEach(async () => {
    await putOrder(table, anOrder());
    await putOrder(table, anOrder({ partnerId: 'erp', orderNumber: 'E-1' }));
    await putOrder(table, anOrder({ orderNumber: 'S-1', customerId: 'suedwind' }));
  });

  it.each([
    ['its id', { orderId: orderIdOf('demo-partner', 'PO-1') }, orderIdOf('demo-partner', 'PO-1')],
    ['its number', { orderNumber: 'PO-1' }, orderIdOf('demo-partner', 'PO-1')],
    ['its number and who placed it', { orderNumber: 'E-1', placedBy: 'erp' }, orderIdOf('erp', 'E-1')],
  ])('is named by %s', async (_, address, orderId) => {
    await giveFeedback(table, partner, { ...rating, ...address }, now);
    expect((await list()).items).toMatchObject([{ orderId }]);
  });

  it.each([
    ['that does not exist', { orderNumber: 'PO-2' }],
    ['of another customer', { orderNumber: 'S-1' }],
    ['of another customer, by id', { orderId: orderIdOf('demo-partner', 'S-1') }],
  ])('%s is not there', async (_, address) => {
    await expect(giveFeedback(table, partner, { ...rating, ...address }, now)).rejects.toMatchObject(
      notFound('order'),
    );
    expect((await list()).items).toEqual([]);
  });
});

describe('a partner', () => {
  it('cannot tell of a customer that is not its own: there is none, whether or not there is', async () => {
    const stranger = aCaller({ partnerId: 'stranger', customers: ['suedwind'] });
    await expect(giveFeedback(table, stranger, complaint, now)).rejects.toMatchObject(notFound('customer'));
    await expect(listFeedback(table, stranger, 'nordwind', { limit: 5 })).rejects.toMatchObject(
      notFound('customer'),
    );
    expect(await rowsOf(table)).toEqual([]);
  });

  it('whose record lets it send no feedback, or read none, is told so, and told of nothing', async () => {
    const mute = aCaller({ sends: ['placed'], reads: ['placed'] });
    await expect(giveFeedback(table, mute, complaint, now)).rejects.toMatchObject({
      reason: { kind: 'notAllowed', detail: expect.stringContaining('send feedback') },
    });
    await expect(listFeedback(table, mute, 'nordwind', { limit: 5 })).rejects.toMatchObject(
      notFound('customer'),
    );
  });

  it('cannot go on in another’s list', async () => {
    for (const feedbackId of ['a', 'b']) await giveFeedback(table, partner, { ...rating, feedbackId }, now);
    const { next = '' } = await list({ limit: 1 });
    const rival = aCaller({ partnerId: 'rival' });
    await expect(listFeedback(table, rival, 'nordwind', { limit: 1, cursor: next })).rejects.toMatchObject({
      reason: { kind: 'invalidCursor' },
    });
  });
});
