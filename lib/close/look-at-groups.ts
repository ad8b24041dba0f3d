import type { BusinessDate } from '../calendar/calendar.ts';
import { tiers } from '../customers/customer.ts';
import { isSame, readStamped, type StampedDay } from '../kpis/counter-check-store.ts';
import type { Counts } from '../kpis/counts.ts';
import { company, type Group, groupName, groupNamed } from '../kpis/groups.ts';
import { groupsDueOn } from '../kpis/kpi-store.ts';
import { inTurns } from './in-turns.ts';
import { addTo, type Looking, lookAtDay } from './look.ts';

/** The counters of a group beside what follows from the facts. */
export interface LookedGroup {
  readonly counted: StampedDay;
  readonly facts: Counts;
}

/**
 * All groups of a date but its customers, where the orders of all its customers are known. Every change of the date's
 * figures changes the stamps of the company's rows: when these are the same before and after, all that was read between is
 * of one moment.
 * @returns undefined where that is not so, or where an order is not scored by its facts
 */
export async function lookAtGroups(
  looking: Looking,
  date: BusinessDate,
  customerIds: readonly string[],
): Promise<LookedGroup[] | undefined> {
  const { table } = looking;
  const before = await readStamped(table, company, date);
  const facts = new Map<string, Record<string, number>>();
  let isScored = true;
  for (const customerId of customerIds) {
    const day = await lookAtDay(looking, customerId, date);
    if (day.wrong.length + day.unreadable > 0) isScored = false;
    for (const [group, counts] of day.facts) addTo(facts, [group], counts);
  }
  if (!isScored) return undefined;
  // Also groups that no order names: they must hold nothing.
  const listed = await groupsDueOn(table, date);
  const all: Group[] = [
    company,
    ...tiers.map((id) => ({ kind: 'tier', id }) as const),
    ...listed,
    ...[...facts.keys()].map(groupNamed),
  ];
  const names = new Set(all.filter(({ kind }) => kind !== 'customer').map(groupName));
  const looked: LookedGroup[] = [];
  await inTurns(names, async (name) => {
    const counted = await readStamped(table, groupNamed(name), date);
    looked.push({ counted, facts: facts.get(name) ?? {} });
  });
  return isSame(before, await readStamped(table, company, date)) ? looked : undefined;
}
