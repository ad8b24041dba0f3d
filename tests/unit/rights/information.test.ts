import { describe, expect, it } from 'vitest';
import { customerInformed, plain, promisePassed, termsBreached } from '../../support/builders.ts';
import { at, bill, drop, end, flawless, judging, notice } from '../../support/judged.ts';

const information = judging('information');
/** So many hours and milliseconds after it happened. */
const told = <T extends { readonly occurredAt: string }>(fact: T, hours: number, more = 0): T => ({
  ...fact,
  recordedAt: new Date(Date.parse(fact.occurredAt) + hours * 3_600_000 + more).toISOString(),
});

describe('the right information', () => {
  it('is notice of dispatch before delivery, proof with it, and all told in time', () => {
    expect(information(flawless)).toEqual({ verdict: 'pass', decidedBy: [notice, drop] });
    expect(information([plain('dispatched', at(8)), drop, bill]).verdict).toBe('pass');
  });

  it('lacks notice where none came before the first drop', () => {
    expect(information([drop, bill])).toEqual({
      verdict: 'fail',
      reason: 'delivered without notice of dispatch',
      fault: 'unknown',
      decidedBy: [drop],
    });
    expect(information([drop, plain('dispatched', at(11))]).verdict).toBe('fail');
    expect(information([customerInformed(at(8), 'delay'), drop]).verdict).toBe('fail');
  });

  it('takes notice and delivery of one date to have come in that order', () => {
    const dated = { ...drop, occurredAt: '2026-03-03', recordedAt: '2026-03-03T12:00:00.000Z' };
    expect(information([plain('dispatched', '2026-03-03'), dated]).verdict).toBe('pass');
  });

  it('lacks a paper with each drop that has no proof of delivery', () => {
    const { proofOfDelivery: _, ...unproven } = { ...drop, fault: 'carrier' as const };
    expect(information([notice, unproven])).toEqual({
      verdict: 'fail',
      reason: 'delivered without proof of delivery',
      fault: 'carrier',
      decidedBy: [unproven],
    });
  });

  it('has faulty papers where somebody says so', () => {
    const papers = termsBreached(at(11), 'papers', { fault: 'shipper' });
    expect(information([...flawless, papers])).toMatchObject({
      verdict: 'fail',
      reason: 'faulty papers',
      fault: 'shipper',
      decidedBy: [papers],
    });
    expect(information([...flawless, termsBreached(at(11), 'handling')]).verdict).toBe('pass');
  });

  it('comes late when anything is told after so many hours of happening', () => {
    const [inTime, late] = [told(bill, 24), told(bill, 24, 2)];
    expect(information([notice, drop, inTime]).verdict).toBe('pass');
    expect(information([notice, drop, late])).toMatchObject({
      verdict: 'fail',
      reason: 'invoiced told late',
      decidedBy: [late],
    });
    expect(information([notice, drop, late], {}, { informationHours: 25 }).verdict).toBe('pass');
  });

  it('counts the hours of a date alone from its end', () => {
    const dated = { ...bill, occurredAt: '2026-03-03', recordedAt: '2026-03-04T23:00:00.000Z' };
    expect(information([notice, drop, dated]).verdict).toBe('pass');
    expect(information([notice, drop, { ...dated, recordedAt: '2026-03-04T23:00:00.001Z' }]).verdict).toBe(
      'fail',
    );
  });

  it('comes late also with a decision that came to nothing', () => {
    const refused = told(plain('cancelled', at(11)), 30);
    expect(information([...flawless, refused])).toMatchObject({
      verdict: 'fail',
      reason: 'cancelled told late',
      decidedBy: [refused],
    });
  });

  it('never comes late from the product itself', () => {
    expect(information([...flawless, told(promisePassed(end), 90)]).verdict).toBe('pass');
  });

  it('names what decided in the order in which it happened, and the last whose fault it was', () => {
    const { proofOfDelivery: _, ...unproven } = { ...drop, fault: 'carrier' as const };
    const late = told(plain('deliveryFailed', at(7), { fault: 'warehouse' }), 48);
    expect(information([notice, unproven, late])).toMatchObject({
      decidedBy: [late, unproven],
      fault: 'carrier',
    });
  });

  it('is pending while the order is open, and not applicable where nothing came', () => {
    expect(information([notice]).verdict).toBe('pending');
    expect(information([promisePassed(end)]).verdict).toBe('notApplicable');
  });
});
