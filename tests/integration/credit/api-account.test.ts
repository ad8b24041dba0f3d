import { beforeEach, describe, expect, it } from 'vitest';
import { statementExample } from '../../../lib/contract/credit-examples.ts';
import { askReview } from '../../../lib/credit/ask-review.ts';
import { creditPolicy } from '../../../lib/credit/credit-policy.ts';
import { statementBody } from '../../../lib/credit/financial-statement-schema.ts';
import { listDecisions } from '../../../lib/credit/list-decisions.ts';
import { listStatements } from '../../../lib/credit/list-statements.ts';
import { readDecision } from '../../../lib/credit/read-decision.ts';
import { lookAtAccount } from '../../../lib/credit/review-account.ts';
import { bringForward, getReviewDue } from '../../../lib/credit/review-due-store.ts';
import { saveStatement } from '../../../lib/credit/save-statement.ts';
import { settleOrders } from '../../../lib/credit/settle-orders.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { loadHistory } from '../../../lib/scorecards/load-history.ts';
import { zone } from '../../support/builders.ts';
import { creditDesk, opsDesk } from '../../support/callers.ts';
import { customerId, Desk } from '../../support/credit/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.opened();
});

const refusedAs = (reason: object) => ({ reason });
const noAccount = refusedAs({ kind: 'notFound', what: 'credit account' });

describe('a credit account', () => {
  it('is opened once; its terms are changed by who has seen them, its limit and currency never', async () => {
    const first = await desk.account(1000);
    expect(first).toMatchObject({ limit: 1000, paymentDays: 30, room: 1000, version: 1 });
    expect(await desk.account(1000)).toEqual(first);
    await expect(desk.account(1000, { paymentDays: 14 })).rejects.toMatchObject(
      refusedAs({ kind: 'preconditionRequired' }),
    );
    expect(await desk.account(1000, { paymentDays: 14, deposits: 50 }, '"1"')).toMatchObject({
      version: 2,
      paymentDays: 14,
      room: 1050,
    });
    await expect(desk.account(2000, {}, '"2"')).rejects.toMatchObject(
      refusedAs({ kind: 'illegalMove', move: 'changeLimit', possibleMoves: ['propose'] }),
    );
    await expect(desk.account(1000, { currency: 'JPY' }, '"2"')).rejects.toMatchObject(
      refusedAs({ kind: 'illegalMove', move: 'changeCurrency' }),
    );
  });

  it('is missing where none was opened: then there is nothing to read, propose, override or review', async () => {
    await expect(desk.credit()).rejects.toMatchObject(noAccount);
    await expect(desk.propose(5)).rejects.toMatchObject(noAccount);
    await expect(desk.decide('x', 'approve')).rejects.toMatchObject(noAccount);
    await expect(desk.override({ extra: 5 })).rejects.toMatchObject(noAccount);
  });

  it.each([
    [{ limit: -1 }, '/limit'],
    [{ limit: 1.5 }, '/limit'],
    [{ limit: 1e12 + 1 }, '/limit'],
    [{ currency: 'EURO' }, '/currency'],
    [{ paymentDays: 366 }, '/paymentDays'],
    [{ version: 3 }, '/version'],
  ])('with %j is refused at %s', async (given, pointer) => {
    const refused = async () => desk.account(1000, given);
    await expect(refused()).rejects.toMatchObject({ reason: { faults: [{ pointer }] } });
  });
});

describe('the statement of account', () => {
  it('tells what is owed, since when, and what is on hold', async () => {
    await desk.account(1000, { deposits: 100 });
    const { orderId } = await desk.order('first', 600);
    await desk.order('second', 300);
    await desk.order('third', 500);
    const amount = { amount: 600, currency: 'EUR' };
    await desk.tell('first', { factId: 'i', kind: 'invoiced', invoiceNumber: 'R-1', amount });
    await desk.tell('first', {
      factId: 'p',
      kind: 'paid',
      invoiceNumber: 'R-1',
      amount: { ...amount, amount: 250 },
    });
    const known = await loadHistory(desk.table, orderId);
    await settleOrders(
      { table: desk.table, zone, now: () => desk.now },
      known.kind === 'known' ? [known] : [],
    );
    desk.passed(50);
    const credit = await desk.credit();
    expect(credit).toMatchObject({
      asOf: '2026-04-21',
      limit: 1000,
      openOrders: 300,
      unpaid: 350,
      deposits: 100,
      exposure: 550,
      aged: { current: { unpaid: 0 }, to30: { unpaid: 350, disputed: 0 }, to60: { unpaid: 0 } },
      onHold: [{ orderNumber: 'third', amount: 500, reason: 'limitExceeded' }],
      invoices: [{ orderNumber: 'first', invoiceNumber: 'R-1', amount: 600, unpaid: 350, daysOverdue: 20 }],
      paying: { brokenPromises: 0, veryLate: 0 },
      nextReview: { on: '2026-03-02', triggers: ['opened'] },
    });
    // 250 thirty days early, 350 twenty days late.
    expect(credit.paying.daysBeyondTerms).toBeCloseTo((250 * -30 + 350 * 20) / 600);
    expect(credit).toMatchObject({ room: 450, held: 500, heldOrders: 1 });
  });
});

describe('annual accounts', () => {
  const keep = (periodEnd: string, given: object = {}, ifMatch?: string) => {
    const body = accept(statementBody, { ...statementExample, ...given });
    return saveStatement(desk.table, creditDesk, { customerId, periodEnd }, body, ifMatch, zone, desk.now);
  };

  it('of every year are kept, with ratios of both ends of a year; what cannot be told is null', async () => {
    await keep('2024-12-31', { receivables: 130_000_000, currentLiabilities: 0, interestExpense: undefined });
    await keep('2025-12-31');
    const { items } = await listStatements(desk.table, opsDesk, customerId);
    expect(items).toMatchObject([
      {
        periodEnd: '2025-12-31',
        version: 1,
        ratios: { current: 510 / 280, receivablesTurnover: 1900 / 180, salesGrowth: 0 },
        altman: { band: 'safe' },
      },
      {
        periodEnd: '2024-12-31',
        ratios: {
          current: null,
          quick: null,
          interestCover: null,
          receivablesTurnover: 1900 / 130,
          salesGrowth: null,
        },
      },
    ]);
    const z = 6.56 * (230 / 840) + 3.26 * (210 / 840) + 6.72 * (110 / 840) + 1.05 * (410 / 430);
    expect(items[0]?.altman?.score).toBeCloseTo(z, 10);
  });

  it('have the account reviewed in the next night, and changed are changed by who has seen them', async () => {
    await desk.account(1000);
    await keep('2025-12-31');
    expect(await getReviewDue(desk.table, customerId)).toMatchObject({
      reviewOn: '2026-03-02',
      triggers: ['opened', 'statement'],
    });
    expect(await keep('2025-12-31')).toMatchObject({ version: 1 });
    await expect(keep('2025-12-31', { netProfit: -5 })).rejects.toMatchObject(
      refusedAs({ kind: 'preconditionRequired' }),
    );
    expect(await keep('2025-12-31', { netProfit: -5 }, '"1"')).toMatchObject({ version: 2, netProfit: -5 });
  });

  it.each([
    [{ currentAssets: 840_000_001 }, ['/currentAssets']],
    [{ cash: 100_000_001 }, ['/inventory']],
    [{ currentAssets: undefined, cash: 500_000_000 }, ['/inventory']],
    [{ currentLiabilities: 430_000_001 }, ['/currentLiabilities']],
    [{ creditSales: 1_900_000_001 }, ['/creditSales']],
    [{ totalAssets: -1, currentAssets: undefined }, ['/totalAssets', '/inventory']],
    [{ totalAssets: 'much' }, ['/totalAssets']],
    [{ sales: 0.5 }, ['/sales']],
    [{ depreciation: -1 }, ['/depreciation']],
  ])('that say %j contradict themselves at %j', async (given, pointers) => {
    const refused = async () => keep('2025-12-31', given);
    await expect(refused()).rejects.toMatchObject({
      reason: { faults: pointers.map((pointer) => ({ pointer })) },
    });
  });

  it('of a year that is not over are refused', async () => {
    await expect(keep('2026-03-03')).rejects.toMatchObject({
      reason: { faults: [{ pointer: '/periodEnd' }] },
    });
  });
});

describe('a review that is asked for', () => {
  const ask = () =>
    askReview(desk.table, opsDesk, customerId, { trigger: 'badNews', reason: 'Heard it' }, zone, desk.now);

  it('is made in the next night, and recorded once with who asked and why', async () => {
    await desk.account(1000);
    await bringForward(desk.table, customerId, '2026-12-01', 'breach');
    desk.passed(3);
    const asked = await ask();
    expect(asked).toMatchObject({ on: '2026-03-02', triggers: ['opened', 'breach', 'badNews'] });
    expect(await ask()).toEqual(asked);
    const { items } = await listDecisions(desk.table, opsDesk, customerId, { limit: 50 });
    expect(items).toMatchObject([
      { kind: 'reviewAsked', decidedBy: 'olga', reason: 'Heard it', triggers: ['badNews'] },
      { kind: 'opened', decidedBy: 'clara' },
    ]);
  });

  it('is told with its score, its points and its reasons, in the statement and among the decisions', async () => {
    await desk.account(1000);
    const reviewing = {
      table: desk.table,
      zone,
      policy: creditPolicy,
      ownCapital: new Map<string, number>(),
      now: () => desk.now,
    };
    expect(await lookAtAccount(reviewing, customerId, 'regular')).toBe('unchanged');
    const { lastReview, nextReview } = await desk.credit();
    const { items } = await listDecisions(desk.table, opsDesk, customerId, { limit: 1 });
    expect(items).toMatchObject([
      { kind: 'reviewed', decidedBy: 'backhaul', limit: 1000, review: lastReview },
    ]);
    expect(lastReview).toMatchObject({
      date: '2026-03-02',
      policy: creditPolicy.version,
      basis: 'behaviourOnly',
    });
    expect(lastReview?.reasons.join(' ')).toContain(`Score ${lastReview?.score} of 100`);
    const points = lastReview?.points.reduce((sum, each) => sum + each.points, 0);
    expect(points).toBeCloseTo(lastReview?.score ?? 0, 0);
    expect(nextReview).toMatchObject({ triggers: [], because: 'class' });
    const decisionId = lastReview?.decisionId ?? '';
    const { record } = await readDecision(desk.table, opsDesk, { customerId, decisionId });
    expect(record).toMatchObject({ review: { inputs: { customerId, limit: 1000, peaks: {} } } });
  });
});
