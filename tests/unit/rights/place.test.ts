import { describe, expect, it } from 'vitest';
import { amended, delivered, plain, promisePassed, redirected } from '../../support/builders.ts';
import { all, at, drop, end, flawless, judging } from '../../support/judged.ts';

const place = judging('place');
const to = (where: object, given: object = {}) => delivered(at(10), all, { place: where, ...given });
const kiel = { placeId: 'dock-9', city: 'Kiel', country: 'DE' };

describe('the right place', () => {
  it('is the ship-to, also where a drop does not say where it was', () => {
    expect(place([to({ placeId: 'dock-1', city: 'Hamburg', country: 'DE' })]).verdict).toBe('pass');
    expect(place(flawless)).toEqual({ verdict: 'pass', decidedBy: [drop] });
  });

  it('is compared as far as both sides tell it', () => {
    expect(place([to({ city: 'Hamburg' })]).verdict).toBe('pass');
    expect(place([to({ placeId: 'dock-2', city: 'Hamburg' })]).verdict).toBe('fail');
    expect(place([to(kiel)], { shipTo: undefined }).verdict).toBe('pass');
  });

  it('is missed by a drop elsewhere, and the fault is whose the drop says it is', () => {
    const wrong = to(kiel, { fault: 'carrier' });
    expect(place([wrong])).toEqual({
      verdict: 'fail',
      reason: 'delivered to dock-9',
      fault: 'carrier',
      decidedBy: [wrong],
    });
    expect(place([to({ city: 'Kiel', country: 'DE' })])).toMatchObject({ reason: 'delivered to Kiel, DE' });
  });

  it('is where the customer agreed to have it before dispatch', () => {
    const dispatched = plain('dispatched', at(9));
    expect(place([redirected(at(8), kiel, { agreed: true }), dispatched, to(kiel)]).verdict).toBe('pass');
    expect(
      place([redirected(at(8), kiel, { agreed: true }), dispatched, to({ city: 'Hamburg' })]),
    ).toMatchObject({ verdict: 'fail', reason: 'delivered to Hamburg' });
  });

  it('fails by a redirection that came after dispatch, or that the customer did not agree to', () => {
    const late = redirected(at(9), kiel, { agreed: true, fault: 'consignee' });
    expect(place([plain('dispatched', at(8)), late])).toMatchObject({
      verdict: 'fail',
      reason: 'redirected after dispatch',
      fault: 'consignee',
      decidedBy: [late],
    });
    const unasked = redirected(at(8), kiel);
    expect(place([unasked, to({ city: 'Hamburg' })])).toMatchObject({
      verdict: 'fail',
      reason: 'redirected',
      decidedBy: [unasked],
    });
  });

  it('was agreed in time until the end of a dispatch of which only the date is told', () => {
    const dispatched = plain('dispatched', '2026-03-02');
    const agreed = (occurredAt: string) => redirected(occurredAt, kiel, { agreed: true });
    expect(place([agreed('2026-03-02T23:59:59.999+01:00'), dispatched, to(kiel)]).verdict).toBe('pass');
    expect(place([agreed('2026-03-03T00:00:00+01:00'), dispatched, to(kiel)]).verdict).toBe('fail');
    expect(place([agreed('2026-03-02'), dispatched, to(kiel)]).verdict).toBe('pass');
  });

  it('is the one that the customer changed the order to', () => {
    expect(place([amended(at(8), { shipTo: kiel }), to(kiel)]).verdict).toBe('pass');
  });

  it('is pending while the order is open, not applicable where nothing came, and no matter of an empty drop', () => {
    expect(place([]).verdict).toBe('pending');
    expect(place([promisePassed(end)]).verdict).toBe('notApplicable');
    expect(place([delivered(at(9), [['A', 0]], { place: kiel }), to({ city: 'Hamburg' })]).verdict).toBe(
      'pass',
    );
  });
});
