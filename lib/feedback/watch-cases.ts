import { alertsOf } from '../alerts/alert.ts';
import { getAlert, keepAlert, openAlerts } from '../alerts/alert-store.ts';
import type { BusinessHours } from '../calendar/business-hours.ts';
import { businessDateOf } from '../calendar/calendar.ts';
import { decidingAnew } from '../platform/deciding-anew.ts';
import { isTransient, type Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { allOf } from '../platform/listing.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import type { CaseName } from './case.ts';
import { caseAlertKey, nextCaseAlert, troubleOf } from './case-alert.ts';
import { getCase, openCasesAfter } from './case-store.ts';
import { loadAtStake } from './load-at-stake.ts';

/**
 * Looks at the promises of all open cases, and at those of cases that are closed by now and still have an alert: warns before a
 * promise is broken, tells that one is, and ends the alert when nothing is at risk. Run again it changes nothing.
 * @returns how many alerts were raised, moved on or closed
 * @throws when cases could not be looked at, so that the job's alarm rings; all the others are looked at first
 */
export async function watchCases(table: Table, hours: BusinessHours, now: Date): Promise<number> {
  const alerted = alertsOf(await openAlerts(table), ['complaint']).filter(({ state }) => state === 'open');
  const watched = new Map<string, CaseName>(alerted.map((alert) => [alert.caseId, alert]));
  for (const found of await allOf((after, limit) => openCasesAfter(table, after, limit)))
    if (watched.has(found.caseId) || troubleOf(found, now, hours)) watched.set(found.caseId, found);
  let changed = 0;
  let failed = 0;
  await inTurns(watched.values(), async (name) => {
    try {
      if (await isChanged(table, name, hours, now)) changed += 1;
    } catch (error) {
      if (isTransient(error) || error instanceof Refusal) throw error;
      log.error('A case could not be watched', error, { caseId: name.caseId });
      failed += 1;
    }
  });
  if (failed > 0) throw new Error(`${failed} cases could not be watched.`);
  return changed;
}

/** @throws Refusal when others changed the alert each time */
async function isChanged(table: Table, name: CaseName, hours: BusinessHours, now: Date): Promise<boolean> {
  const outcome = await decidingAnew(async () => {
    const before = await getAlert(table, caseAlertKey(name));
    // After the alert: a move made meanwhile is seen now, or by the next look.
    const found = await getCase(table, name);
    if (!found || !nextCaseAlert(before?.alert, found, {}, now, hours)) return 'same';
    const atStake = await loadAtStake(table, found, businessDateOf(now, hours.zone));
    const next = nextCaseAlert(before?.alert, found, atStake, now, hours);
    return !next || (await keepAlert(table, before, next)) ? 'changed' : false;
  });
  return outcome === 'changed';
}
