import { describe, expect, it } from 'vitest';
import { isToBeTold, isUrgent, tellingOf } from '../../../lib/alerts/alert-life.ts';
import type { Case } from '../../../lib/feedback/case.ts';
import { type CaseAlert, isMoreMissed, nextCaseAlert } from '../../../lib/feedback/case-alert.ts';
import { aCase, movedCase } from '../../support/feedback-builders.ts';

const hours = { zone: 'Europe/Berlin', holidays: ['2026-03-09'] };

/** The complaint is recorded on Tuesday, 3 March at 10:00 in Berlin. */
const berlin = (date: string, time: string) => new Date(`2026-03-${date}T${time}:00+01:00`);
const look = (found: Case, date: string, time: string, before?: CaseAlert) =>
  nextCaseAlert(before, found, { manager: 'anna' }, berlin(date, time), hours);
const opened = (found: Case, date: string, time: string): CaseAlert => {
  const alert = look(found, date, time);
  if (!alert) throw new Error('Nothing is at risk.');
  return alert;
};
const promises = (alert: CaseAlert | undefined) =>
  alert?.trouble.promises.map(({ promise, isMissed }) => `${promise}${isMissed ? ' missed' : ''}`);

describe('a complaint whose promises are far off', () => {
  it('raises nothing', () => {
    // 9 business hours to acknowledge a minor one: 8 on Tuesday, so it is due on Wednesday at 10:00.
    expect(look(aCase(), '03', '10:15')).toBeUndefined();
  });
});

describe('a promise', () => {
  it('is warned of when three quarters of its time are used', () => {
    expect(look(aCase(), '03', '16:44')).toBeUndefined();
    expect(look(aCase(), '03', '16:45')).toMatchObject({
      severity: 'warning',
      measure: 0,
      manager: 'anna',
      trouble: { stage: 'received', promises: [{ promise: 'acknowledge', isMissed: false }] },
    });
  });

  it('is warned of on the day on which it ends, however much of it is left', () => {
    // Four hours to acknowledge, until 14:00.
    expect(promises(look(aCase({ tier: 'key' }), '03', '10:15'))).toEqual(['acknowledge']);
    // The answer, in 27 hours, is due on Friday at 10:00: three quarters are used on Thursday at 12:15.
    const acknowledged = movedCase([['acknowledge', '2026-03-03T10:30:00+01:00']], { severity: 'critical' });
    expect(look(acknowledged, '05', '12:14')).toBeUndefined();
    expect(promises(look(acknowledged, '06', '06:45'))).toEqual(['answer']);
  });

  it('that is broken makes it serious, and critical where the customer is key or the complaint critical', () => {
    expect(look(aCase(), '04', '10:00')).toMatchObject({ severity: 'warning' });
    expect(look(aCase(), '04', '10:01')).toMatchObject({ severity: 'serious', measure: 1 });
    expect(look(aCase({ tier: 'key' }), '03', '14:01')).toMatchObject({ severity: 'critical' });
    expect(look(aCase({ severity: 'critical' }), '03', '14:01')).toMatchObject({ severity: 'critical' });
  });

  it('stands while the customer is asked', () => {
    const asked = movedCase([['pause', '2026-03-03T10:30:00+01:00']]);
    expect(look(asked, '31', '12:00')).toBeUndefined();
  });
});

describe('the alert of a case', () => {
  const late = aCase({ severity: 'critical', tier: 'key' });

  it('is mailed at once when it is critical, and again with each promise that is broken', () => {
    const warned = opened(late, '03', '10:15');
    expect(warned).toMatchObject({ severity: 'critical', measure: 0 });
    expect(isUrgent(warned, true, isMoreMissed)).toBe(true);
    const urgent = { ...warned, urgent: tellingOf('2026-03-03', warned) };
    expect(isUrgent(urgent, false, isMoreMissed)).toBe(false);
    const broken = look(late, '03', '11:01', urgent);
    expect(broken && isUrgent(broken, false, isMoreMissed)).toBe(true);
  });

  it('is not written anew while nothing changes', () => {
    expect(look(late, '03', '10:30', opened(late, '03', '10:15'))).toBeUndefined();
  });

  it('closes when what was promised is done, and that is told once', () => {
    const alert = opened(aCase(), '04', '10:01');
    const told = { ...alert, told: tellingOf('2026-03-05', alert) };
    const answered = movedCase([['answer', '2026-03-05T11:00:00+01:00']]);
    const over = look(answered, '05', '11:15', told);
    expect(over).toMatchObject({ state: 'closed', lastSeen: '2026-03-05' });
    expect(over && isToBeTold(over, '2026-03-06', isMoreMissed)).toBe(true);
    expect(look(answered, '05', '11:30', over)).toBeUndefined();
  });

  it('comes again when the case is reopened and its answer is late again, with what mails told of it', () => {
    const moves = [
      ['answer', '2026-03-03T11:00:00+01:00'],
      ['close', '2026-03-03T12:00:00+01:00', { rootCause: { right: 'time', fault: 'carrier' } }],
      ['reopen', '2026-03-04T09:00:00+01:00'],
    ] as const;
    const closed = { ...opened(aCase(), '04', '10:01'), state: 'closed', told: undefined } as const;
    const again = look(movedCase(moves), '31', '10:00', closed);
    expect(again).toMatchObject({ state: 'open', firstSeen: '2026-03-31', measure: 1 });
    expect(promises(again)).toEqual(['answer missed', 'close']);
  });
});
