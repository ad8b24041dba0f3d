import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertName, alertStep, isAlertToBeTold } from '../../../lib/alerts/alert.ts';
import { alertIdOf, alertKeyBehind } from '../../../lib/alerts/alert-key.ts';
import type { AlertLife } from '../../../lib/alerts/alert-life.ts';
import { groupKinds } from '../../../lib/kpis/groups.ts';
import { aLeavingAlert, aSendingLessAlert } from '../../support/churn-mails.ts';
import { aBreach } from '../../support/credit-mails.ts';
import { acknowledged, snoozed } from '../../support/handled.ts';
import { anAlert } from '../../support/morning-mails.ts';

const told = { on: '2026-04-01', state: 'open', severity: 'warning', measure: 0 } as const;

describe('the name of an alert', () => {
  it.each([
    [
      anAlert({ group: { kind: 'lane', id: 'hamburg>Berlin, DE' } }),
      'lane#hamburg>Berlin, DE belowTarget#otif',
    ],
    [aLeavingAlert(), 'customer#nordwind leaving'],
    [aSendingLessAlert(), 'customer#nordwind sendingLess#family#tea'],
    [aBreach(), 'customer#nordwind creditBreach'],
  ])('%#', (alert, name) => {
    expect(alertName(alert)).toBe(name);
  });
});

describe('the id of an alert', () => {
  const text = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('\n', ''));
  const word = text.map((each) => each.replaceAll('#', ''));
  const groups = fc
    .record({ kind: fc.constantFrom(...groupKinds), id: text })
    .map(({ kind, id }) => ({ kind, id: kind === 'company' ? '' : id }));

  it('tells what it is about, whatever its parts are called', () => {
    const keys = fc.record({ group: groups, cause: word, part: fc.option(text, { nil: undefined }) });
    fc.assert(
      fc.property(keys, (key) => {
        expect(alertKeyBehind(alertIdOf(key))).toEqual(key);
      }),
    );
  });

  it('is nothing else’s', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (given) => {
        const key = alertKeyBehind(given);
        if (key) expect(alertIdOf(key)).toBe(given);
      }),
    );
  });
});

describe('a mail tells an alert', () => {
  it.each<[string, boolean, Partial<AlertLife>, string]>([
    ['that nobody acknowledged for a week', true, { told }, '2026-04-08'],
    ['not that somebody acknowledged', false, { told, handling: acknowledged }, '2026-04-08'],
    [
      'that was acknowledged and got worse',
      true,
      { told, handling: acknowledged, severity: 'serious' },
      '2026-04-02',
    ],
    [
      'that was acknowledged and is over',
      true,
      { told, handling: acknowledged, state: 'closed' },
      '2026-04-02',
    ],
    ['not that is snoozed', false, { told, handling: snoozed }, '2026-04-19'],
    ['not that is new and snoozed', false, { handling: snoozed }, '2026-04-02'],
    ['on the date to which it was snoozed', true, { told, handling: snoozed }, '2026-04-20'],
    ['that is snoozed and got worse', true, { told, handling: snoozed, severity: 'critical' }, '2026-04-02'],
    ['that is snoozed and over', true, { told, handling: snoozed, state: 'closed' }, '2026-04-02'],
  ])('%s', (_, isTold, given, today) => {
    expect(isAlertToBeTold(anAlert(given), today)).toBe(isTold);
  });

  it('of a customer who is lost by now, though it was as grave before', () => {
    const serious = { ...told, severity: 'serious' } as const;
    const lost = aLeavingAlert({ churnState: 'lost', severity: 'serious', told: serious });
    expect(isAlertToBeTold(lost, '2026-04-02')).toBe(true);
    expect(isAlertToBeTold({ ...lost, handling: { ...snoozed, severity: 'serious' } }, '2026-04-02')).toBe(
      true,
    );
    expect(isAlertToBeTold({ ...lost, told: { ...serious, measure: 1 } }, '2026-04-02')).toBe(false);
  });
});

describe('what a person did about an alert', () => {
  const before = anAlert({ handling: acknowledged });

  it('stays with it when a job finds the same again', () => {
    expect(alertStep(before, anAlert({ lastSeen: '2026-04-02' })).alert.handling).toEqual(acknowledged);
  });

  it('is over when it gets worse, and does not come back when it gets better', () => {
    const worse = alertStep(before, anAlert({ severity: 'serious' })).alert;
    expect(worse.handling).toBeUndefined();
    expect(alertStep(worse, anAlert()).alert.handling).toBeUndefined();
  });

  it('is over when it closes, and when it is raised anew', () => {
    const closed = alertStep(before, anAlert({ state: 'closed' })).alert;
    expect(closed.handling).toBeUndefined();
    expect(alertStep(closed, anAlert()).alert.handling).toBeUndefined();
  });

  it('is over when the date to which it was snoozed has come', () => {
    const waiting = anAlert({ handling: snoozed });
    expect(alertStep(waiting, anAlert({ lastSeen: '2026-04-19' })).alert.handling).toEqual(snoozed);
    expect(alertStep(waiting, anAlert({ lastSeen: '2026-04-20' })).alert.handling).toBeUndefined();
  });
});

describe('a mail at once', () => {
  it('is asked for by any critical alert, once a day however often it comes and goes', () => {
    const critical = anAlert({ severity: 'critical', lastSeen: '2026-04-01' });
    const raised = alertStep(undefined, critical);
    expect(raised).toMatchObject({ isUrgent: true, alert: { urgent: { on: '2026-04-01', state: 'open' } } });
    expect(alertStep(raised.alert, critical).isUrgent).toBe(false);
    const closed = alertStep(raised.alert, anAlert({ ...critical, state: 'closed' }));
    expect(closed.isUrgent).toBe(false);
    expect(alertStep(closed.alert, critical).isUrgent).toBe(false);
    expect(alertStep(closed.alert, anAlert({ ...critical, lastSeen: '2026-04-02' })).isUrgent).toBe(true);
  });

  it.each(['warning', 'serious'] as const)('is not asked for by a %s one', (severity) => {
    expect(alertStep(undefined, anAlert({ severity })).isUrgent).toBe(false);
  });
});
