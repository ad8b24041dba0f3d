import { beforeEach, describe, expect, it } from 'vitest';
import { attendAccount } from '../../../lib/credit/attend-account.ts';
import { getAccount } from '../../../lib/credit/credit-account-store.ts';
import { listDecisions } from '../../../lib/credit/list-decisions.ts';
import { listProposals } from '../../../lib/credit/list-proposals.ts';
import { readDecision } from '../../../lib/credit/read-decision.ts';
import { zone } from '../../support/builders.ts';
import { creditDesk, opsDesk } from '../../support/callers.ts';
import { customerId, Desk, secondDesk } from '../../support/credit/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.opened();
  await desk.account(1000);
});

const limit = async () => (await getAccount(desk.table, customerId))?.limit;
const open = async () => (await listProposals(desk.table, opsDesk, { limit: 50 }, desk.now)).items;
const decisions = async (wish: { limit: number; cursor?: string } = { limit: 50 }) =>
  listDecisions(desk.table, opsDesk, customerId, wish);
const kinds = async () => (await decisions()).items.map(({ kind }) => kind);
const refusedAs = (reason: object) => ({ reason });

describe('a proposed limit', () => {
  it('is in force when someone else has approved it, and orders on hold are then released', async () => {
    await desk.order('first', 800);
    expect(await desk.order('second', 700)).toMatchObject({ credit: { standing: 'held' } });
    const proposal = await desk.propose(2000);
    expect(proposal).toMatchObject({
      limitBefore: 1000,
      limit: 2000,
      askedBy: 'olga',
      reasons: ['They grow'],
    });
    expect(await open()).toEqual([proposal]);
    expect(await desk.decide(proposal.proposalId, 'approve')).toMatchObject({
      kind: 'approved',
      decidedBy: 'clara',
      askedBy: 'olga',
      limitBefore: 1000,
      limit: 2000,
    });
    expect(await open()).toEqual([]);
    expect(await desk.credit()).toMatchObject({ limit: 2000, exposure: 800, room: 1200, heldOrders: 1 });
    await attendAccount({ table: desk.table, zone, now: () => desk.now }, customerId);
    expect(await desk.credit()).toMatchObject({ exposure: 1500, room: 500, heldOrders: 0, onHold: [] });
  });

  it('that is rejected changes nothing, and another one may be made', async () => {
    const { proposalId } = await desk.propose(2000);
    await desk.decide(proposalId, 'reject');
    expect(await limit()).toBe(1000);
    expect(await desk.propose(1500)).toMatchObject({ limit: 1500 });
    expect((await kinds()).toSorted()).toEqual(['opened', 'proposed', 'proposed', 'rejected']);
  });

  it('is never decided by who asked for it', async () => {
    const { proposalId } = await desk.propose(2000, creditDesk);
    for (const decision of ['approve', 'reject'] as const)
      await expect(desk.decide(proposalId, decision)).rejects.toMatchObject(
        refusedAs({ kind: 'notAllowed' }),
      );
    expect(await limit()).toBe(1000);
    await desk.decide(proposalId, 'approve', secondDesk);
    expect(await limit()).toBe(2000);
  });

  it('decided twice alike by one person is decided once; otherwise, or by another, it is refused', async () => {
    const { proposalId } = await desk.propose(2000);
    const first = await desk.decide(proposalId, 'approve');
    desk.passed(1);
    expect(await desk.decide(proposalId, 'approve')).toEqual(first);
    const refused = refusedAs({ kind: 'illegalMove', state: 'approved', possibleMoves: [] });
    await expect(desk.decide(proposalId, 'reject')).rejects.toMatchObject(refused);
    await expect(desk.decide(proposalId, 'approve', secondDesk)).rejects.toMatchObject(refused);
    expect(await kinds()).toEqual(['approved', 'proposed', 'opened']);
  });

  it('decided by many at once is decided by one', async () => {
    const { proposalId } = await desk.propose(2000);
    const outcomes = await Promise.allSettled([
      desk.decide(proposalId, 'approve'),
      desk.decide(proposalId, 'reject', secondDesk),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await kinds()).filter((kind) => kind === 'approved' || kind === 'rejected')).toHaveLength(1);
  });

  it('is the only one while it is open; the same again is the same', async () => {
    const proposal = await desk.propose(2000);
    expect(await desk.propose(2000, opsDesk, 'another-id')).toEqual(proposal);
    await expect(desk.propose(3000)).rejects.toMatchObject(
      refusedAs({ kind: 'illegalMove', state: 'open', possibleMoves: ['approve', 'reject'] }),
    );
    await expect(desk.propose(1000)).rejects.toMatchObject(
      refusedAs({ kind: 'illegalMove', state: 'inForce' }),
    );
  });

  it('that nobody decides in 14 days is neither shown nor decided, and gives way to another', async () => {
    const { proposalId, expiresAt } = await desk.propose(2000);
    // The end of 16 March, in the business time zone.
    expect(expiresAt).toBe('2026-03-16T23:00:00.000Z');
    desk.passed(15);
    expect(await open()).toEqual([]);
    expect(await desk.credit()).not.toHaveProperty('proposal');
    await expect(desk.decide(proposalId, 'approve')).rejects.toMatchObject(
      refusedAs({ kind: 'illegalMove', state: 'lapsed' }),
    );
    await desk.propose(3000);
    expect(await open()).toMatchObject([{ limit: 3000 }]);
    expect(new Set((await kinds()).slice(0, 2))).toEqual(new Set(['proposed', 'lapsed']));
    await expect(desk.decide(proposalId, 'approve')).rejects.toMatchObject(
      refusedAs({ kind: 'illegalMove', state: 'lapsed' }),
    );
  });

  it('that nobody has made is not found', async () => {
    await expect(desk.decide('none', 'approve')).rejects.toMatchObject(
      refusedAs({ kind: 'notFound', what: 'proposal' }),
    );
  });
});

describe('decisions', () => {
  it('are told page by page, the newest first, and one by one with all that is kept', async () => {
    for (const amount of [2000, 3000, 4000]) {
      desk.passed(1);
      await desk.propose(amount);
      desk.passed(1);
      await desk.decide(`to-${amount}`, 'approve');
    }
    const told: (number | undefined)[] = [];
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor; isFirst = false) {
      const page = await decisions({ limit: 2, ...(cursor && { cursor }) });
      told.push(...page.items.map((each) => each.limit));
      cursor = page.next;
    }
    expect(told).toEqual([4000, 4000, 3000, 3000, 2000, 2000, 1000]);
    const whole = await readDecision(desk.table, opsDesk, { customerId, decisionId: 'approved:to-2000' });
    expect(whole).toMatchObject({ limitBefore: 1000, record: { customerId, kind: 'approved', limit: 2000 } });
    await expect(
      readDecision(desk.table, opsDesk, { customerId, decisionId: 'approved:to-9' }),
    ).rejects.toMatchObject(refusedAs({ kind: 'notFound', what: 'decision' }));
  });
});
