import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tier, tiers } from '../../../lib/customers/customer.ts';
import { nextTier } from '../../../lib/tiers/next-tier.ts';
import {
  overridden,
  reviewed,
  type TierInForce,
  untouched,
  withoutOverride,
} from '../../../lib/tiers/standing.ts';

const months = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'];
const stated = (tier: Tier): TierInForce => ({
  standing: untouched('nordwind'),
  inForce: { tier, tierSource: 'stated' },
});
const reviewedAs = (start: TierInForce, ...found: readonly (Tier | undefined)[]) =>
  found.reduce(
    (standing, tier, index) => reviewed(standing, { asOf: months[index] ?? '', tier, isFirst: false }),
    start,
  );

describe('a review of a tier', () => {
  it('moves a customer by one level only when two in a row find it', () => {
    expect(reviewedAs(stated('regular'), 'potential').inForce.tier).toBe('regular');
    const { inForce, standing } = reviewedAs(stated('regular'), 'potential', 'potential');
    expect(inForce).toEqual({ tier: 'potential', tierSource: 'review' });
    expect(standing.moves).toEqual([
      { on: '2026-02-28', from: 'regular', to: 'potential', why: 'twoReviews' },
    ]);
    expect(reviewedAs(stated('regular'), 'potential', 'regular', 'potential').inForce.tier).toBe('regular');
    expect(reviewedAs(stated('potential'), 'key', 'regular', 'key', 'regular').inForce.tier).toBe(
      'potential',
    );
  });

  it('moves a customer by two levels at once', () => {
    expect(reviewedAs(stated('key'), 'regular').standing.moves).toMatchObject([
      { to: 'regular', why: 'twoLevels' },
    ]);
  });

  it('assigns a tier at once to who never had one, but only in the first review that sees them', () => {
    const held = { tier: 'regular', source: 'default' } as const;
    expect(nextTier(held, undefined, 'potential', '2026-01-31', true)).toEqual({
      kind: 'moves',
      to: 'potential',
      why: 'firstReview',
    });
    expect(nextTier(held, undefined, 'potential', '2026-01-31', false)).toMatchObject({ kind: 'waits' });
  });

  it('ends what was pending where it can tell nothing', () => {
    const { standing } = reviewedAs(stated('regular'), 'potential', undefined);
    expect(standing.pending).toBeUndefined();
    expect(reviewedAs(stated('regular'), 'potential', undefined, 'potential').inForce.tier).toBe('regular');
  });

  it('changes nothing when it comes a second time, and nothing where it finds what holds', () => {
    const once = reviewedAs(stated('regular'), 'potential');
    expect(reviewed(once, { asOf: '2026-01-31', tier: 'potential', isFirst: false })).toBe(once);
    const steady = stated('key');
    expect(reviewedAs(steady, 'key', 'key')).toBe(steady);
  });

  it('agrees with the rule told as a story: held until found twice in a row, or two levels away', () => {
    const height = { key: 2, potential: 1, regular: 0 } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...tiers),
        fc.array(fc.constantFrom(...tiers), { maxLength: months.length }),
        (start, found) => {
          let held = start;
          let last: Tier | undefined;
          for (const tier of found) {
            const isMoved = tier !== held && (tier === last || Math.abs(height[tier] - height[held]) === 2);
            last = isMoved || tier === held ? undefined : tier;
            if (isMoved) held = tier;
          }
          expect(reviewedAs(stated(start), ...found).inForce.tier).toBe(held);
        },
      ),
    );
  });
});

describe('an override of a tier', () => {
  const override = {
    tier: 'key',
    reason: 'Tender',
    on: '2026-01-05',
    until: '2026-05-05',
    by: 'olga',
  } as const;

  it('is in force at once, and reviews decide beneath it', () => {
    const given = overridden(stated('regular'), override);
    expect(given.inForce).toEqual({ tier: 'key', tierSource: 'override' });
    expect(given.standing.moves).toEqual([
      { on: '2026-01-05', from: 'regular', to: 'key', why: 'overridden' },
    ]);
    const later = reviewedAs(given, 'potential', 'potential');
    expect(later.inForce).toEqual({ tier: 'key', tierSource: 'override' });
    const ended = withoutOverride(later, '2026-05-06', 'overrideEnded');
    expect(ended.inForce).toEqual({ tier: 'potential', tierSource: 'review' });
    expect(ended.standing.moves.at(-1)).toEqual({
      on: '2026-05-06',
      from: 'key',
      to: 'potential',
      why: 'overrideEnded',
    });
  });

  it('replaced by another still gives back what held before both', () => {
    const twice = overridden(overridden(stated('regular'), override), { ...override, tier: 'potential' });
    expect(withoutOverride(twice, '2026-02-01', 'overrideLifted').inForce).toEqual({
      tier: 'regular',
      tierSource: 'stated',
    });
  });

  it('hides no review: without it the same tier would hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tiers),
        fc.array(fc.constantFrom(...tiers), { maxLength: months.length }),
        fc.constantFrom(...tiers),
        (start, found, tier) => {
          const beneath = reviewedAs(overridden(stated(start), { ...override, tier }), ...found);
          const { inForce } = withoutOverride(beneath, '2026-07-01', 'overrideEnded');
          expect(inForce.tier).toBe(reviewedAs(stated(start), ...found).inForce.tier);
        },
      ),
    );
  });

  it('keeps the latest fifty moves', () => {
    let standing = stated('regular');
    for (let day = 0; day < 60; day++)
      standing = overridden(standing, { ...override, tier: day % 2 === 0 ? 'key' : 'regular' });
    expect(standing.standing.moves).toHaveLength(50);
  });
});
