import type { BusinessHours } from '../calendar/business-hours.ts';
import { counterChanges } from '../kpis/counter-changes.ts';
import { SHARDS } from '../kpis/kpi-keys.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import type { CaseName } from './case.ts';
import { caseContribution } from './case-contribution.ts';
import { countChange } from './case-count.ts';
import { getCaseCount, putCaseCount } from './case-count-store.ts';
import { getCase, openCasesAfter } from './case-store.ts';

/** Who loses so many races for one case in a row leaves it to the queue. */
const TRIES = 5;
const PAGE = 100;

/**
 * Counts complaints' cases anew and adds what changed to the counters, exactly once: what a case counts for and the
 * difference are one transaction, so that a second delivery finds nothing to change.
 * @returns those that could not be counted; the queue delivers them again
 */
export async function countCases<Name extends CaseName>(
  table: Table,
  cases: readonly Name[],
  now: Date,
  hours: BusinessHours,
): Promise<Name[]> {
  const failed = await Promise.all(
    cases.map(async (name) => {
      try {
        await countCase(table, name, now, hours);
        return [];
      } catch (error) {
        log.error('A case could not be counted', error, { caseId: name.caseId });
        return [name];
      }
    }),
  );
  return failed.flat();
}

/**
 * Counts the open cases whose promise of an answer has passed: nothing arrives to say so. Run again it changes nothing.
 * @returns how many were not counted yet
 */
export async function countOverdueCases(table: Table, now: Date, hours: BusinessHours): Promise<number> {
  let overdue = 0;
  for (let after = '', isLast = false; !isLast; ) {
    const page = await openCasesAfter(table, after, PAGE);
    const passed = page.found.filter(({ item }) => caseContribution(item, now, hours) !== undefined);
    for (const { item } of passed) if (await countCase(table, item, now, hours)) overdue += 1;
    isLast = page.isLast;
    after = page.found.at(-1)?.position ?? after;
  }
  return overdue;
}

/** @returns whether something was written */
async function countCase(table: Table, name: CaseName, now: Date, hours: BusinessHours): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // First what it counted for: what that holds, the case that is read next holds too.
    const { count, version } = await getCaseCount(table, name);
    const found = await getCase(table, name);
    if (!found) throw new Refusal({ kind: 'notFound', what: 'case' });
    const next = { counted: caseContribution(found, now, hours), moves: found.moves.length };
    const changes = countChange(count, next);
    if (!changes) return false;
    const shard = (Number.parseInt(name.caseId.slice(0, 4), 16) + attempt) % SHARDS;
    // Who complains has no orders due by that, by which the close looks for groups.
    const counters = counterChanges(changes, [], shard).map(({ dueOn: _, ...change }) => change);
    if (await retryingConflicts(() => putCaseCount(table, name, next, version, counters))) return true;
  }
  throw new Refusal({ kind: 'overloaded' });
}
