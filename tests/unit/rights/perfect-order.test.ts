import { describe, expect, it } from 'vitest';
import type { Fact, Fault } from '../../../lib/facts/fact.ts';
import { faults } from '../../../lib/facts/fact.ts';
import { netPerfection, perfection } from '../../../lib/rights/seven-rights.ts';
import { delivered, plain, promisePassed, termsBreached } from '../../support/builders.ts';
import { all, at, bill, drop, end, flawless, notice, rightsOf } from '../../support/judged.ts';

const perfect = (facts: readonly Fact[]) => {
  const scores = rightsOf(facts);
  return { gross: perfection(scores), net: netPerfection(scores) };
};
const breach = (fault?: Fault) => termsBreached(at(11), 'handling', fault ? { fault } : {});

describe('a perfect order', () => {
  it('keeps all seven rights', () => {
    expect(rightsOf(flawless).map(({ right, verdict }) => [right, verdict])).toEqual([
      ['product', 'pass'],
      ['quantity', 'pass'],
      ['place', 'pass'],
      ['time', 'pass'],
      ['terms', 'pass'],
      ['price', 'pass'],
      ['information', 'pass'],
    ]);
    expect(perfect(flawless)).toEqual({ gross: 'pass', net: 'pass' });
  });

  it('is not known while a right is pending, unless another failed', () => {
    expect(perfect([notice, drop])).toEqual({ gross: 'pending', net: 'pending' });
    expect(perfect([notice, drop, breach('company')])).toEqual({ gross: 'fail', net: 'fail' });
    expect(perfect([notice, drop, breach('customer')])).toEqual({ gross: 'fail', net: 'pending' });
  });

  it('is not spoiled, net, by what others answer for', () => {
    const ours = ['company', 'warehouse', 'carrier', 'unknown'];
    for (const fault of faults)
      expect(perfect([...flawless, breach(fault)])).toEqual({
        gross: 'fail',
        net: ours.includes(fault) ? 'fail' : 'pass',
      });
    expect(perfect([...flawless, breach()])).toEqual({ gross: 'fail', net: 'fail' });
  });

  it('can be one that nobody was billed for because no prices were agreed', () => {
    const [line] = rightsOf([notice, drop, bill], {
      lines: [
        { lineId: '1', sku: 'A', quantity: 10 },
        { lineId: '2', sku: 'B', quantity: 5 },
      ],
    }).filter(({ right }) => right === 'price');
    expect(line?.verdict).toBe('notApplicable');
  });

  it('is nothing that applies to one that was called off', () => {
    const scores = rightsOf([plain('cancelled', at(8)), promisePassed(end)]);
    expect(new Set(scores.map(({ verdict }) => verdict))).toEqual(new Set(['notApplicable']));
    expect(perfection(scores)).toBe('notApplicable');
  });

  it('is none that came late, or never', () => {
    expect(perfect([notice, delivered(at(18), all, { proofOfDelivery: 'POD' }), bill]).gross).toBe('fail');
    expect(perfect([promisePassed(end)]).gross).toBe('fail');
  });
});
