import { describe, expect, it } from 'vitest';
import { delivered, plain, promisePassed } from '../../support/builders.ts';
import { all, at, drop, end, flawless, judging } from '../../support/judged.ts';

const time = judging('time');

describe('the right time', () => {
  it('is kept when every drop of every line lies inside the window', () => {
    expect(time(flawless)).toEqual({ verdict: 'pass', decidedBy: [drop] });
  });

  it('is missed by a late drop, which decides it', () => {
    const first = delivered(at(10), [
      ['A', 10],
      ['B', 4],
    ]);
    const late = delivered(at(10, 4), [['B', 1]], { fault: 'carrier' });
    expect(time([late, first])).toEqual({
      verdict: 'fail',
      reason: '1 of 2 lines late (up to 17 h 1 min)',
      fault: 'carrier',
      decidedBy: [late],
    });
  });

  it('is missed by an early drop, unless the rules accept it', () => {
    const early = [delivered(at(8), all)];
    expect(time(early)).toMatchObject({ verdict: 'fail', reason: '2 of 2 lines too early' });
    expect(time(early, {}, { early: 'accept' }).verdict).toBe('pass');
    expect(time(early, {}, { graceMinutes: 60 }).verdict).toBe('pass');
  });

  it('is kept by a short drop on the day: quantity is judged apart', () => {
    const short = delivered(at(10), [
      ['A', 1],
      ['B', 1],
    ]);
    expect(time([short]).verdict).toBe('pending');
    expect(time([short, promisePassed(end)]).verdict).toBe('pass');
  });

  it('is missed when nothing came by its end, as the sweep says', () => {
    const passed = promisePassed(end);
    expect(time([]).verdict).toBe('pending');
    expect(time([passed])).toEqual({
      verdict: 'fail',
      reason: '2 of 2 lines not delivered',
      fault: 'unknown',
      decidedBy: [passed],
    });
  });

  it('is the fault of whom a failed delivery, another route or a redirection names, where the drop names nobody', () => {
    const late = delivered(at(18), all);
    const snow = plain('routeChanged', at(9), { fault: 'forceMajeure' });
    const closed = plain('deliveryFailed', at(16), { fault: 'consignee' });
    expect(time([snow, late])).toMatchObject({ verdict: 'fail', fault: 'forceMajeure' });
    expect(time([snow, closed, late])).toMatchObject({ fault: 'consignee' });
    expect(time([snow, closed, { ...late, fault: 'carrier' }])).toMatchObject({ fault: 'carrier' });
  });

  it('is that of the window which the rules hold the order against', () => {
    const requestedWindow = '2026-03-04';
    const onNextDay = [delivered(at(10, 4), all)];
    expect(time(onNextDay, { requestedWindow }).verdict).toBe('fail');
    expect(time(onNextDay, { requestedWindow }, { promise: 'requested' }).verdict).toBe('pass');
  });
});
