import { beforeEach, describe, expect, it } from 'vitest';
import { type Alert, alertKey } from '../../../lib/alerts/alert.ts';
import { alertIdOf } from '../../../lib/alerts/alert-key.ts';
import { tellingOf } from '../../../lib/alerts/alert-life.ts';
import type { AlertMove } from '../../../lib/alerts/alert-move.ts';
import { alertsQuery } from '../../../lib/alerts/alert-query-schema.ts';
import { getAlert, keepAlert, noteAlertTold, openAlerts } from '../../../lib/alerts/alert-store.ts';
import { listAlerts } from '../../../lib/alerts/list-alerts.ts';
import { moveAlert } from '../../../lib/alerts/move-alert.ts';
import { breachKey } from '../../../lib/credit/credit-alert.ts';
import { customerBody } from '../../../lib/customers/customer-body-schema.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { keptAlert } from '../../support/alert-rows.ts';
import { zone } from '../../support/builders.ts';
import { creditDesk, opsDesk } from '../../support/callers.ts';
import { aLeavingAlert, aSendingLessAlert } from '../../support/churn-mails.ts';
import { at } from '../../support/credit/lived-account.ts';
import { aBreach, aBreachStanding } from '../../support/credit-mails.ts';
import { faulty } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { anAlert } from '../../support/morning-mails.ts';

const now = at('2026-04-01', '09:00');

let table: Table;
beforeEach(() => {
  table = new MemoryDynamo().table;
});

const listed = async (filters: Record<string, string> = {}) =>
  await listAlerts(table, opsDesk, alertsQuery.parse(filters), zone, now);
const namesOf = ({ items }: Awaited<ReturnType<typeof listed>>) =>
  items.map(({ about, cause }) => `${about.id} ${cause}`);
const idOf = (alert: Alert) => alertIdOf(alertKey(alert));
const moved = (alert: Alert, move: AlertMove, by = opsDesk, when = now) =>
  moveAlert(table, by, idOf(alert), move, zone, when);
const acknowledge = { kind: 'acknowledge' } as const;
const snooze = { kind: 'snooze', until: '2026-04-20', reason: 'Closed for stock-taking.' } as const;

describe('an alert', () => {
  it('is kept by one of several who decided from the same', async () => {
    await keptAlert(table, anAlert());
    const known = await getAlert(table, alertKey(anAlert()));
    const next = (severity: 'serious' | 'critical') => keepAlert(table, known, anAlert({ severity }));
    expect(await Promise.all([next('serious'), next('critical')])).toEqual([true, false]);
    expect(await keepAlert(table, undefined, anAlert())).toBe(false);
  });

  it('that is the same again is not written', async () => {
    await keptAlert(table, anAlert());
    const counted = faulty(table, () => undefined);
    const known = await getAlert(table, alertKey(anAlert()));
    expect(await keepAlert(counted, known, anAlert())).toBe(true);
    expect(counted.calls()).toBe(0);
  });

  it('is noted as told as it is by now, whoever else wrote it meanwhile', async () => {
    await keptAlert(table, anAlert());
    const told = tellingOf('2026-04-01', anAlert());
    await Promise.all([
      moved(anAlert(), acknowledge),
      noteAlertTold(table, alertKey(anAlert()), told),
      noteAlertTold(table, alertKey(anAlert()), told),
    ]);
    expect(await getAlert(table, alertKey(anAlert()))).toMatchObject({
      version: 3,
      alert: { told, handling: { kind: 'acknowledged' } },
    });
  });
});

describe('GET /alerts', () => {
  const every = [
    anAlert({ group: { kind: 'carrier', id: 'hansa-trucks' }, firstSeen: '2026-03-20' }),
    aLeavingAlert({ severity: 'serious', churnState: 'lost' }),
    aSendingLessAlert({ customerId: 'suedwind', firstSeen: '2026-03-01' }),
    aBreach({ customerId: 'ostwind', tier: 'key', severity: 'critical' }),
  ];
  beforeEach(async () => {
    for (const alert of every) await keptAlert(table, alert);
    const body = customerBody.parse({
      name: 'Nordwind',
      kind: 'enterprise',
      tier: 'regular',
      manager: 'bernd',
    });
    await saveCustomer(table, opsDesk, 'nordwind', body, undefined, now);
  });

  it('tells of all kinds, the gravest first and then the oldest', async () => {
    expect(namesOf(await listed())).toEqual([
      'ostwind creditBreach',
      'nordwind leaving',
      'suedwind sendingLess',
      'hansa-trucks belowTarget',
    ]);
  });

  it('says what is wrong, since when, and whose it is by now', async () => {
    const { items } = await listed({ customerId: 'nordwind' });
    expect(items).toMatchObject([
      {
        about: { kind: 'customer', id: 'nordwind' },
        severity: 'serious',
        what: 'is probably lost',
        manager: 'bernd',
        firstSeen: '2026-03-31',
        toldOn: undefined,
      },
    ]);
    const whats = (await listed()).items.map(({ what }) => what.replaceAll('\u00a0', ' '));
    expect(whats).toEqual([
      'EUR 1,500.00 over the credit limit',
      'is probably lost',
      'sends less of product family tea',
      'OTIF 50 %, promised 90 %',
    ]);
  });

  it.each([
    [{ cause: 'creditBreach' }, ['ostwind creditBreach']],
    [{ manager: 'bernd' }, ['nordwind leaving']],
    [{ manager: 'anna' }, []],
    [{ severity: 'warning' }, ['suedwind sendingLess', 'hansa-trucks belowTarget']],
    [{ customerId: 'suedwind' }, ['suedwind sendingLess']],
  ])('%o', async (filters, expected) => {
    expect(namesOf(await listed(filters))).toEqual(expected);
  });

  it('comes page by page, each alert once', async () => {
    const first = await listed({ limit: '3' });
    const second = await listed({ limit: '3', cursor: first.next ?? '' });
    expect([...namesOf(first), ...namesOf(second)]).toEqual(namesOf(await listed()));
    expect(second.next).toBeUndefined();
  });

  it('is silent on those that are over, though a mail has yet to say so, and on those held out', async () => {
    const told = tellingOf('2026-04-01', anAlert());
    await keptAlert(table, aBreach({ customerId: 'ostwind', state: 'closed', told }));
    await keptAlert(table, aLeavingAlert({ isHeldOut: true }));
    expect(await openAlerts(table)).toHaveLength(3);
    expect(namesOf(await listed())).toEqual(['suedwind sendingLess', 'hansa-trucks belowTarget']);
  });
});

describe('POST /alerts/{alertId}/moves', () => {
  const breach = aBreach();
  beforeEach(async () => await keptAlert(table, breach));

  it('acknowledges an alert, and the list says who did and when', async () => {
    const answer = await moved(breach, acknowledge);
    expect(answer).toMatchObject({ handling: { kind: 'acknowledged', by: 'olga', at: now.toISOString() } });
    expect((await listed()).items).toEqual([answer]);
  });

  it('again gets the same answer, and changes nothing', async () => {
    for (const move of [acknowledge, snooze]) {
      const first = await moved(breach, move);
      const before = await getAlert(table, breachKey(breach));
      expect(await moved(breach, move, opsDesk, at('2026-04-01', '11:00'))).toEqual(first);
      expect(await getAlert(table, breachKey(breach))).toEqual(before);
    }
  });

  it('counts the last of several, by whomever', async () => {
    await moved(breach, acknowledge);
    await moved(breach, snooze);
    expect(await moved(breach, acknowledge, creditDesk)).toMatchObject({
      handling: { kind: 'acknowledged', by: 'clara' },
    });
  });

  it('holds while the account gets no worse, and not when it closes', async () => {
    await moved(breach, snooze);
    const by = (unpaid: number) => aBreach({ standing: aBreachStanding({ unpaid }) });
    await keptAlert(table, by(2_250_000));
    expect((await listed()).items).toMatchObject([{ handling: { kind: 'snoozed', until: '2026-04-20' } }]);
    await keptAlert(table, by(2_700_000));
    expect((await listed()).items).toMatchObject([{ handling: undefined }]);
  });

  it.each([
    ['today', '2026-04-01'],
    ['a past date', '2026-03-01'],
    ['a date too far', '2026-07-01'],
  ])('cannot snooze to %s', async (_, until) => {
    await expect(moved(breach, { ...snooze, until })).rejects.toMatchObject({
      reason: { kind: 'invalidInput', faults: [{ pointer: '/until' }] },
    });
  });

  it('can snooze for 90 days', async () => {
    expect(await moved(breach, { ...snooze, until: '2026-06-30' })).toMatchObject({
      handling: { until: '2026-06-30' },
    });
  });

  it('is of no alert that is over', async () => {
    await keptAlert(table, aBreach({ state: 'closed' }));
    await expect(moved(breach, acknowledge)).rejects.toMatchObject({
      reason: { kind: 'illegalMove', state: 'closed', possibleMoves: [] },
    });
  });

  it.each([
    ['is none', 'no-such-alert'],
    ['is of no known cause', alertIdOf({ group: { kind: 'customer', id: 'nordwind' }, cause: 'boredom' })],
    ['nobody ever raised', alertIdOf({ group: { kind: 'customer', id: 'nordwind' }, cause: 'leaving' })],
  ])('is of no alert whose id %s', async (_, alertId) => {
    const move = moveAlert(table, opsDesk, alertId, acknowledge, zone, now);
    await expect(move).rejects.toMatchObject({ reason: { kind: 'notFound', what: 'alert' } });
  });

  it('is of no alert that is held out', async () => {
    await keptAlert(table, aLeavingAlert({ isHeldOut: true }));
    await expect(moved(aLeavingAlert(), acknowledge)).rejects.toMatchObject({ reason: { kind: 'notFound' } });
  });
});
