import { beforeEach, describe, expect, it } from 'vitest';
import { getCustomer } from '../../../lib/customers/customer-store.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { endOverrides } from '../../../lib/tiers/end-overrides.ts';
import { tierOverrideBody } from '../../../lib/tiers/override-body-schema.ts';
import { liftTierOverride, overrideTier } from '../../../lib/tiers/override-tier.ts';
import { readStanding } from '../../../lib/tiers/read-standing.ts';
import { readTierSummary } from '../../../lib/tiers/read-tier-summary.ts';
import { reviewTiers } from '../../../lib/tiers/review-tiers.ts';
import { tierTold as told } from '../../../lib/tiers/standing-answer.ts';
import { customerTier, tierTold } from '../../../lib/tiers/standing-answer-schema.ts';
import { getStanding } from '../../../lib/tiers/standing-store.ts';
import { tierSummary } from '../../../lib/tiers/summary-answer-schema.ts';
import { zone } from '../../support/builders.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { aCustomer } from '../../support/customers.ts';
import { faultsIn } from '../../support/faults.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { orderedFor } from '../../support/tier-rows.ts';

const now = new Date('2026-05-20T09:00:00.000Z');
const body = { tier: 'key', reason: 'Their tender is decided in June', until: '2026-06-30' } as const;
const olga = { ...opsDesk, subject: 'olga' };

let table: Table;
beforeEach(async () => {
  ({ table } = new MemoryDynamo());
  await saveCustomer(table, opsDesk, 'nordwind', aCustomer({ tier: 'regular' }), undefined, now);
});

const override = (given: Partial<typeof body> = {}, at = now, on = table) =>
  overrideTier(on, olga, 'nordwind', { ...body, ...given }, zone, at);
const tier = async () => {
  const { tier: inForce, tierSource } = (await getCustomer(table, 'nordwind')) ?? {};
  return [inForce, tierSource];
};

describe('an override of a tier', () => {
  it('is in force at once, signed, and told to staff with its reason', async () => {
    const answer = told(await override(), true);
    expect(tierTold.parse(answer)).toEqual({
      customerId: 'nordwind',
      tier: 'key',
      tierSource: 'override',
      override: { ...body, on: '2026-05-20', by: 'olga', without: 'regular' },
    });
    expect(await tier()).toEqual(['key', 'override']);
    const partner = aCaller({ customers: ['nordwind'] });
    const { override: shown } = await readStanding(table, partner, 'nordwind', zone, now);
    expect(shown).toEqual({ tier: 'key', on: '2026-05-20', until: '2026-06-30', without: 'regular' });
  });

  it('sent again changes nothing, and another replaces it', async () => {
    await override();
    const before = await getCustomer(table, 'nordwind');
    await override({}, new Date('2026-05-21T09:00:00.000Z'));
    expect(await getCustomer(table, 'nordwind')).toEqual(before);
    await overrideTier(table, olga, 'nordwind', { ...body, tier: 'potential' }, zone, now);
    expect(await tier()).toEqual(['potential', 'override']);
    expect((await getStanding(table, 'nordwind')).override?.beneath).toEqual({
      tier: 'regular',
      source: 'stated',
    });
  });

  it('is not reset by a record that states another tier', async () => {
    await override();
    const stated = aCustomer({ tier: 'regular', manager: 'm-2' });
    const saved = await saveCustomer(table, opsDesk, 'nordwind', stated, '"2"', now);
    expect(saved).toMatchObject({ tier: 'key', tierSource: 'override', manager: 'm-2' });
  });

  it('ends after its last day, and not before', async () => {
    await override();
    expect(await endOverrides(table, '2026-06-30', now)).toBe(0);
    const next = new Date('2026-07-01T03:00:00.000Z');
    expect(await endOverrides(table, '2026-07-01', next)).toBe(1);
    expect(await endOverrides(table, '2026-07-01', next)).toBe(0);
    expect(await tier()).toEqual(['regular', 'stated']);
    expect((await getStanding(table, 'nordwind')).moves).toEqual([
      { on: '2026-05-20', from: 'regular', to: 'key', why: 'overridden' },
      { on: '2026-07-01', from: 'key', to: 'regular', why: 'overrideEnded' },
    ]);
    const { tierHistory } = (await getCustomer(table, 'nordwind')) ?? {};
    expect(tierHistory?.at(-1)).toEqual({ since: next.toISOString(), tier: 'regular' });
  });

  it('ends for everyone whose time is up, however many, whenever the job is killed', async () => {
    const ids = Array.from({ length: 5 }, (_, index) => `c-${index}`);
    const prepared = async () => {
      ({ table } = new MemoryDynamo());
      for (const customerId of ids) {
        await saveCustomer(table, opsDesk, customerId, aCustomer(), undefined, now);
        await overrideTier(table, olga, customerId, body, zone, now);
      }
    };
    await prepared();
    const counted = faulty(table, () => undefined);
    expect(await endOverrides(counted, '2026-07-01', now)).toBe(5);
    for (let call = 0; call < counted.calls(); call++) {
      await prepared();
      await expect(endOverrides(faulty(table, killedAt(call, 'after')), '2026-07-01', now)).rejects.toThrow();
      await endOverrides(table, '2026-07-01', now);
      for (const customerId of ids) {
        const { moves, override: left } = await getStanding(table, customerId);
        expect([moves.length, left]).toEqual([2, undefined]);
      }
    }
  });

  it('can be lifted, more than once', async () => {
    await override();
    const lift = () => liftTierOverride(table, olga, 'nordwind', zone, now);
    expect((await lift()).inForce).toEqual({ tier: 'regular', tierSource: 'stated' });
    expect((await lift()).inForce).toEqual({ tier: 'regular', tierSource: 'stated' });
    expect((await getStanding(table, 'nordwind')).moves.at(-1)?.why).toBe('overrideLifted');
  });

  it.each(['2026-05-19', '2027-05-22'])('until %s is refused', async (until) => {
    await expect(override({ until } as never)).rejects.toMatchObject({ reason: { kind: 'invalidInput' } });
  });

  it.each([
    [{}, ['/tier', '/reason', '/until']],
    [{ ...body, tier: 'gold' }, ['/tier']],
    [{ ...body, reason: '' }, ['/reason']],
    [{ ...body, until: 'soon' }, ['/until']],
    [{ ...body, by: 'me' }, ['/by']],
  ])('of %j is refused', (given, pointers) => {
    expect(faultsIn(tierOverrideBody, given)).toEqual(pointers);
    expect(accept(tierOverrideBody, body)).toEqual(body);
  });

  it('of nobody is refused as not found', async () => {
    await expect(overrideTier(table, olga, 'nobody', body, zone, now)).rejects.toMatchObject({
      reason: { kind: 'notFound' },
    });
  });

  it('lets reviews go on beneath it', async () => {
    for (const month of ['05', '06']) await orderedFor(table, 'nordwind', `2026-${month}-01`, 90_000);
    for (const index of [1, 2, 3, 4]) await orderedFor(table, `c-${index}`, '2026-05-01', 1_000);
    await override({ tier: 'potential' } as never);
    const review = (instant: string) =>
      reviewTiers(table, { zone, now: () => new Date(instant), until: new Date(8.64e15) });
    await review('2026-06-01T02:00:00.000Z');
    expect(await tier()).toEqual(['potential', 'override']);
    await endOverrides(table, '2026-07-01', new Date('2026-07-01T03:00:00.000Z'));
    expect(await tier()).toEqual(['key', 'review']);
  });
});

describe('what is told of tiers', () => {
  it('says before any review that there was none', async () => {
    const answer = await readStanding(table, opsDesk, 'nordwind', zone, now);
    expect(customerTier.parse(answer)).toMatchObject({
      tier: 'regular',
      review: null,
      lifeCycle: 'prospect',
      contractClass: null,
      classBy: 'noOrders',
      reasons: ['Their record says regular, and no review has moved them.', 'No review has been made yet.'],
    });
    await expect(readTierSummary(table, {})).rejects.toMatchObject({ reason: { kind: 'notFound' } });
  });

  it('says after a review where the customer stands, and what the company looks like', async () => {
    await orderedFor(table, 'nordwind', '2026-04-01', 90_000);
    for (const index of [1, 2, 3, 4]) await orderedFor(table, `c-${index}`, '2026-04-01', 5_000);
    const reviewedAt = new Date('2026-05-01T02:00:00.000Z');
    await reviewTiers(table, { zone, now: () => reviewedAt, until: new Date(8.64e15) });
    const answer = await readStanding(table, opsDesk, 'nordwind', zone, now);
    expect(customerTier.parse(answer)).toMatchObject({
      tier: 'key',
      tierSource: 'review',
      review: {
        month: '2026-04',
        place: { tier: 'key', contribution: 90_000, level: 'medium', rfm: { monetary: 5 } },
      },
      reasons: [
        'A review found them key, two levels away, so they moved at once.',
        'By the last review they are one of the few, at most a fifth, who make 80 % of what all contribute.',
      ],
      moves: [{ from: 'regular', to: 'key', why: 'twoLevels' }],
    });
    const summary = tierSummary.parse(await readTierSummary(table, { month: '2026-04' }));
    expect(summary.currencies).toMatchObject([
      {
        currency: 'EUR',
        customers: 5,
        contribution: 110_000,
        tiers: [
          { tier: 'key', customers: 1, share: 90 / 110 },
          { tier: 'potential', customers: 3, share: 15 / 110 },
          { tier: 'regular', customers: 1 },
        ],
        moves: [
          { from: 'regular', to: 'key', customers: 1 },
          { from: 'regular', to: 'potential', customers: 3 },
        ],
      },
    ]);
    expect(await readTierSummary(table, {})).toEqual(await readTierSummary(table, { month: '2026-04' }));
    await expect(readTierSummary(table, { month: '2026-03' })).rejects.toMatchObject({
      reason: { kind: 'notFound' },
    });
  });
});
