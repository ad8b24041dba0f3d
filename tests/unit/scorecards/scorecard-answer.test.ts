import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/facts/fact.ts';
import type { Order } from '../../../lib/orders/order.ts';
import { type Caller, mayReadFacts } from '../../../lib/partners/access.ts';
import { newsKinds } from '../../../lib/partners/partner.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { defaultRuleSet, type RuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import { explain } from '../../../lib/scorecards/scorecard-answer.ts';
import { scorecardAnswer } from '../../../lib/scorecards/scorecard-schema.ts';
import { aLine, anOrder, delivered, plain, zone } from '../../support/builders.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';

function told(facts: readonly Fact[], caller: Caller = opsDesk, order: Order = anOrder(), rules = {}) {
  const course = courseOf({ order, facts }, zone);
  const inForce: RuleSet = { ...defaultRuleSet, ...rules };
  const answer = explain(course, score(course, inForce), (kind) => mayReadFacts(caller, kind));
  const right = (name: string) => answer.rights.find((each) => each.right === name);
  return { answer, right };
}

const notice = plain('dispatched', '2026-03-03T06:00:00+01:00', { factId: 'truck' });
const signed = { proofOfDelivery: 'POD-1' };
const bothDrops = [
  notice,
  delivered(
    '2026-03-03T10:00:00+01:00',
    [
      ['A', 10],
      ['B', 4],
    ],
    { factId: 'drop-1', ...signed },
  ),
  delivered('2026-03-04T10:00:00+01:00', [['B', 1]], {
    factId: 'drop-2',
    fault: 'consignee',
    reason: 'Gate was shut',
    ...signed,
  }),
];
/** A carrier that reads what it must. */
const carrier = aCaller({ reads: ['placed', 'delivered'] });

describe('the handbook’s worked example, told', () => {
  const { answer, right } = told(bothDrops);

  it('says what was promised, what came, and by which rules it is judged', () => {
    expect(answer).toMatchObject({
      ruleSet: { owner: 'company', version: 0, early: 'fail', promise: 'confirmed' },
      promise: { basis: 'confirmed', from: '2026-03-03T08:00:00.000Z', to: '2026-03-03T16:00:00.000Z' },
      standing: 'due',
      onTime: 'fail',
      inFull: 'pass',
      otif: 'fail',
      reason: '1 of 2 lines late (up to 17 h 1 min)',
      cycleMinutes: 48 * 60,
      lines: [
        { sku: 'A', ordered: 10, delivered: 10, otif: 'pass', drops: [{ timing: 'inside' }] },
        {
          sku: 'B',
          ordered: 5,
          delivered: 5,
          unitsOnTime: 4,
          drops: [
            { factId: 'drop-1', quantity: 4, timing: 'inside' },
            { factId: 'drop-2', quantity: 1, timing: 'late' },
          ],
        },
      ],
    });
    expect(scorecardAnswer.parse(answer)).toEqual(answer);
  });

  it('says which right failed, by how much, by which fact, and whose fault it was', () => {
    expect(right('time')).toEqual({
      right: 'time',
      verdict: 'fail',
      reason: '1 of 2 lines late (up to 17 h 1 min)',
      fault: 'consignee',
      isNet: false,
      decidedBy: [{ partnerId: 'demo-partner', factId: 'drop-2', kind: 'delivered' }],
    });
    expect(answer.rights.map(({ right: name, verdict }) => `${name} ${verdict}`)).toEqual([
      'product pass',
      'quantity pass',
      'place pass',
      'time fail',
      'terms pass',
      'price notApplicable',
      'information pass',
    ]);
    // Others answer for its only failure.
    expect(answer).toMatchObject({ perfect: 'fail', perfectNet: 'pass' });
  });

  it('tells by other rules another story of the same facts', () => {
    const lenient = told(bothDrops, opsDesk, anOrder(), { version: 3, graceMinutes: 24 * 60 });
    expect(lenient.answer).toMatchObject({ ruleSet: { version: 3 }, otif: 'pass', perfect: 'pass' });
    expect(lenient.answer).not.toHaveProperty('reason');
    expect(lenient.right('time')).toMatchObject({
      verdict: 'pass',
      decidedBy: [{ factId: 'drop-1' }, { factId: 'drop-2' }],
    });
  });
});

describe('a scorecard explains', () => {
  it('everything that went wrong at once, each by its own facts', () => {
    const order = anOrder({
      shipTo: { city: 'Hamburg', country: 'DE' },
      lines: [{ ...aLine('1', 'A', 10), unitPrice: { amount: 100, currency: 'EUR' } }],
    });
    const drop = delivered('2026-03-03T07:00:00+01:00', [['A', 8, 2]], {
      factId: 'drop',
      place: { city: 'Bremen', country: 'DE' },
      fault: 'carrier',
    });
    const breach = {
      ...plain('picked', '2026-03-03T07:00:00+01:00', { factId: 'warm' }),
      kind: 'termsBreached' as const,
      term: 'temperature' as const,
    };
    const invoice = {
      ...plain('picked', '2026-03-04T07:00:00+01:00', { factId: 'bill' }),
      kind: 'invoiced' as const,
      invoiceNumber: 'R-1',
      amount: { amount: 1000, currency: 'EUR' },
    };
    const { answer } = told([drop, breach, invoice], opsDesk, order);
    const words = answer.rights.map(({ right, verdict, reason, decidedBy }) => [
      right,
      verdict,
      reason,
      decidedBy.map(({ factId }) => factId).join(' '),
    ]);
    expect(words).toEqual([
      ['product', 'fail', '2 units of A damaged', 'drop'],
      ['quantity', 'fail', '1 of 1 line short (2 units missing)', 'drop'],
      ['place', 'fail', 'delivered to Bremen, DE', 'drop'],
      ['time', 'fail', '1 of 1 line too early', 'drop'],
      ['terms', 'fail', 'temperature breached', 'warm'],
      ['price', 'fail', 'invoiced 1000 instead of 800 minor units of EUR', 'bill'],
      [
        'information',
        'fail',
        'delivered without notice of dispatch; delivered without proof of delivery',
        'drop',
      ],
    ]);
    expect(answer).toMatchObject({ perfect: 'fail', perfectNet: 'fail' });
  });

  it('that nothing is decided while the promise holds', () => {
    const { answer } = told([], opsDesk);
    expect(answer).toMatchObject({
      standing: 'open',
      onTime: 'pending',
      perfect: 'pending',
      lines: [{}, {}],
    });
    expect(answer).not.toHaveProperty('cycleMinutes');
    for (const { decidedBy, reason } of answer.rights) expect([decidedBy, reason]).toEqual([[], undefined]);
  });
});

describe('a caller that may not read all facts', () => {
  it('is told only of the rights that follow from what it reads, and not whether the order is perfect', () => {
    const { answer } = told(bothDrops, carrier);
    expect(answer.rights.map(({ right }) => right)).toEqual(['product', 'quantity', 'time']);
    expect(answer).not.toHaveProperty('perfect');
    expect(answer).not.toHaveProperty('perfectNet');
    expect(answer.lines).toHaveLength(2);
  });

  it('hears whose fault it was from the facts that it reads, and from no others', () => {
    expect(told(bothDrops, carrier).right('time')).toMatchObject({ fault: 'consignee', isNet: false });
    const late = delivered('2026-03-04T10:00:00+01:00', [
      ['A', 10],
      ['B', 5],
    ]);
    const closedRoad = plain('routeChanged', '2026-03-03T12:00:00+01:00', { fault: 'forceMajeure' });
    const facts: Fact[] = [late, closedRoad];
    expect(told(facts).right('time')).toMatchObject({ verdict: 'fail', fault: 'forceMajeure' });
    const seen = told(facts, carrier).right('time');
    expect(seen).toMatchObject({ verdict: 'fail', reason: '2 of 2 lines late (up to 17 h 1 min)' });
    expect(seen).not.toHaveProperty('fault');
    expect(seen).not.toHaveProperty('isNet');
  });

  it('is told no words about facts that it does not read', () => {
    const reads = newsKinds.filter((kind) => kind !== 'picked');
    const picked = plain('picked', '2026-03-02T12:00:00+01:00', {
      recordedAt: '2026-03-09T12:00:00.000Z',
      factId: 'secret',
    });
    const facts: Fact[] = [picked, ...bothDrops];
    expect(told(facts).right('information')).toMatchObject({ reason: 'picked told late' });
    const seen = told(facts, aCaller({ reads }));
    expect(seen.right('information')).toEqual({ right: 'information', verdict: 'fail', decidedBy: [] });
    expect(JSON.stringify(seen.answer)).not.toMatch(/picked|secret/);
  });
});
