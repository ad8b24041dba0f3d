import fc from 'fast-check';
import { tiers } from '../../../lib/customers/customer.ts';
import type { Judging } from '../../../lib/scorecards/judging.ts';
import { levels, promiseBases, type RuleSet } from '../../../lib/scorecards/rule-sets.ts';

const dates = ['2026-03-01', '2026-03-24', '2026-03-25', '2026-03-26'] as const;

export function ruleSets(owner: RuleSet['owner']): fc.Arbitrary<RuleSet[]> {
  const version = fc.record({
    validFrom: fc.constantFrom(...dates),
    validTo: fc.option(fc.constantFrom(...dates), { freq: 1, nil: undefined }),
    early: fc.constantFrom('accept', 'fail'),
    graceMinutes: fc.constantFrom(0, 0, 30, 600),
    overDelivery: fc.constantFrom('accept', 'fail'),
    promise: fc.constantFrom(...promiseBases),
    openOrders: fc.constantFrom('countWhenDue', 'countWhenDue', 'exclude'),
    level: fc.constantFrom(...levels),
    priceTolerance: fc.constantFrom(0, 0, 7, 100),
    informationHours: fc.constantFrom(24, 24, 1, 72),
  });
  return fc
    .array(version, { maxLength: 2 })
    .map((all) => all.map((rules, index) => ({ owner, version: index + 1, ...rules })));
}

/** Rules of a customer and of the company, and the tiers that the customer had. */
export const judgings: fc.Arbitrary<Judging> = fc.record({
  own: ruleSets('customer'),
  company: ruleSets('company'),
  tiers: fc
    .array(
      fc.record({
        since: fc.constantFrom(
          '2026-03-01T00:00:00.000Z',
          '2026-03-24T23:30:00.000Z',
          '2026-03-25T10:00:00.000Z',
        ),
        tier: fc.constantFrom(...tiers),
      }),
      { maxLength: 3 },
    )
    .map((all) =>
      all.sort((left, right) => (left.since < right.since ? -1 : left.since > right.since ? 1 : 0)),
    ),
});
