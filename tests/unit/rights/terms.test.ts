import { describe, expect, it } from 'vitest';
import { promisePassed, termsBreached, voided } from '../../support/builders.ts';
import { at, drop, end, flawless, judging } from '../../support/judged.ts';

const terms = judging('terms');

describe('the right terms', () => {
  it('hold unless somebody tells of a breach', () => {
    expect(terms(flawless)).toEqual({ verdict: 'pass', decidedBy: [drop] });
    const warm = termsBreached(at(9), 'temperature', { fault: 'carrier' });
    expect(terms([...flawless, warm])).toEqual({
      verdict: 'fail',
      reason: 'temperature breached',
      fault: 'carrier',
      decidedBy: [warm],
    });
  });

  it('say each breach, and are the fault of who answers for the last that names somebody', () => {
    const [warm, rough] = [
      termsBreached(at(9), 'temperature', { fault: 'shipper' }),
      termsBreached(at(10), 'handling'),
    ];
    expect(terms([rough, warm])).toEqual({
      verdict: 'fail',
      reason: 'temperature breached; handling breached',
      fault: 'shipper',
      decidedBy: [warm, rough],
    });
  });

  it('hold again when the breach is taken back', () => {
    const warm = termsBreached(at(9), 'temperature');
    expect(terms([...flawless, warm, voided(warm.factId)]).verdict).toBe('pass');
  });

  it('are pending while the order is open, and not applicable where nothing came', () => {
    expect(terms([]).verdict).toBe('pending');
    expect(terms([promisePassed(end)]).verdict).toBe('notApplicable');
  });
});
