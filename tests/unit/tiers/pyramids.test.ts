import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tier } from '../../../lib/customers/customer.ts';
import { levelCutOffs, levelOf } from '../../../lib/tiers/four-levels.ts';
import { byContribution, type Contributor } from '../../../lib/tiers/ranking.ts';
import { pyramidCutOffs, pyramidTier } from '../../../lib/tiers/value-pyramid.ts';

const contributors = (...contributions: number[]): Contributor[] =>
  contributions.map((contribution, index) => ({
    customerId: `c${String(index).padStart(4, '0')}`,
    contribution,
  }));
const tiersOf = (customers: readonly Contributor[]) => {
  const cutOffs = pyramidCutOffs([...customers].sort(byContribution));
  return new Map(customers.map((each) => [each.customerId, pyramidTier(cutOffs, each)]));
};
const countOf = (customers: readonly Contributor[], tier: Tier) =>
  [...tiersOf(customers).values()].filter((each) => each === tier).length;

/** Many equal amounts, losses and nothing at all among them. */
const anyone = fc
  .array(fc.oneof(fc.integer({ min: -1_000, max: 1_000_000 }), fc.constantFrom(0, 100, 100_000)), {
    maxLength: 120,
  })
  .map((contributions) => contributors(...contributions));

/** The handbook read literally: each customer by those above, with whole-number arithmetic that never rounds. */
function tierByTheBook(customers: readonly Contributor[], one: Contributor): Tier {
  const above = customers.filter(
    (other) =>
      other.contribution > one.contribution ||
      (other.contribution === one.contribution && other.customerId < one.customerId),
  );
  const sum = (of: readonly Contributor[]) =>
    of.reduce((total, { contribution }) => total + BigInt(Math.max(0, contribution)), 0n);
  const total = sum(customers);
  if (total === 0n) return 'regular';
  const isNeededFor = (percent: bigint) => sum(above) * 100n < total * percent;
  const isAmongFifth = (above.length + 1) * 5 <= customers.length;
  if (isNeededFor(80n) && isAmongFifth) return 'key';
  return isNeededFor(95n) ? 'potential' : 'regular';
}

describe('the value pyramid', () => {
  it('finds the two of ten who bring eight tenths, and those up to 95 %', () => {
    const customers = contributors(600, 200, 60, 50, 40, 20, 10, 10, 5, 5);
    expect([...tiersOf(customers).values()]).toEqual([
      'key',
      'key',
      'potential',
      'potential',
      'potential',
      'regular',
      'regular',
      'regular',
      'regular',
      'regular',
    ]);
  });

  it('has at most a fifth of key customers, however evenly they contribute', () => {
    const customers = contributors(...Array.from({ length: 100 }, () => 1_000));
    expect(countOf(customers, 'key')).toBe(20);
    expect(countOf(customers, 'potential')).toBe(75);
  });

  it('has no key customer among four, and nobody but regular ones where nobody contributes', () => {
    expect(countOf(contributors(900, 50, 30, 20), 'key')).toBe(0);
    expect(countOf(contributors(0, 0, -5), 'regular')).toBe(3);
    expect(pyramidCutOffs([])).toEqual({});
  });

  it('counts to the last cent where amounts are beyond what a product of numbers holds', () => {
    const share = 900_719_925_474_099;
    const pennies = Array.from({ length: 8 }, () => 1);
    expect(countOf(contributors(8 * share, 2 * share - 8, ...pennies), 'key')).toBe(1);
    expect(countOf(contributors(8 * share - 1, 2 * share - 7, ...pennies), 'key')).toBe(2);
  });

  it('agrees with the handbook read literally, customer by customer', () => {
    fc.assert(
      fc.property(anyone, (customers) => {
        const found = tiersOf(customers);
        for (const each of customers) expect(found.get(each.customerId)).toBe(tierByTheBook(customers, each));
      }),
    );
  });

  it('does not depend on the order in which customers are read, or on the scale of their amounts', () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 1, max: 1_000 }), (customers, factor) => {
        const scaled = customers.map((each) => ({ ...each, contribution: each.contribution * factor }));
        expect(tiersOf([...scaled].reverse())).toEqual(new Map([...tiersOf(customers)].reverse()));
      }),
    );
  });

  it('puts nobody above one who contributes more', () => {
    const height: Readonly<Record<Tier, number>> = { key: 2, potential: 1, regular: 0 };
    fc.assert(
      fc.property(anyone, (customers) => {
        const heights = [...customers].sort(byContribution).map((each) => {
          const tier = tiersOf(customers).get(each.customerId);
          return tier ? height[tier] : 0;
        });
        expect(heights).toEqual([...heights].sort((left, right) => right - left));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the four levels', () => {
  const levelsOf = (customers: readonly Contributor[]) => {
    const ranked = [...customers].sort(byContribution);
    const cutOffs = levelCutOffs(ranked);
    return ranked.map((each) => levelOf(cutOffs, each));
  };

  it('are 1, 4, 15 and 80 of a hundred', () => {
    const levels = levelsOf(contributors(...Array.from({ length: 100 }, (_, index) => index)));
    expect(Object.fromEntries(Map.groupBy(levels, (level) => level))).toMatchObject({
      top: { length: 1 },
      large: { length: 4 },
      medium: { length: 15 },
      small: { length: 80 },
    });
  });

  it('go by rank over number, whatever is contributed', () => {
    fc.assert(
      fc.property(anyone, (customers) => {
        for (const [index, level] of levelsOf(customers).entries()) {
          const share = ((index + 1) * 100) / customers.length;
          const byTheBook = share <= 1 ? 'top' : share <= 5 ? 'large' : share <= 20 ? 'medium' : 'small';
          expect(level).toBe(byTheBook);
        }
      }),
    );
  });
});
