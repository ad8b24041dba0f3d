import type { BusinessDate } from '../calendar/calendar.ts';
import { tiers } from '../customers/customer.ts';
import { isSame, readStamped, type StampedDay } from '../kpis/counter-check-store.ts';
import type { Counts } from '../kpis/counts.ts';
import { company, type Group, groupName, groupNamed } from '../kpis/groups.ts';
import { groupsDueOn } from '../kpis/kpi-store.ts';
import { inTurns } from '../platform/in-turns.ts';
import { addTo, type LookedDay, type Looking, lookAtDay } from './look.ts';
import type { SampledDate } from './sample.ts';

/** The counters of a group beside what follows from the facts. */
export interface LookedGroup {
  readonly counted: StampedDay;
  readonly facts: Counts;
}

export interface LookedDate {
  readonly days: readonly LookedDay[];
  /** All groups but the customers; undefined where not all that they count is known. */
  readonly groups: readonly LookedGroup[] | undefined;
}

/**
 * Looks at the customers of a date and, where these are all that there are, at all of its other groups. Every change of a
 * date's figures changes the stamps of the company's rows: when these are the same before and after, all that was read
 * between is of one moment.
 */
export async function lookAtDate(
  looking: Looking,
  { date, customerIds, isWhole }: SampledDate,
): Promise<LookedDate> {
  const before = isWhole ? await readStamped(looking.table, company, date) : undefined;
  const days: LookedDay[] = [];
  for (const customerId of customerIds) days.push(await lookAtDay(looking, customerId, date));
  const isKnown = days.every(({ wrong, unreadable }) => wrong.length + unreadable === 0);
  if (!before || !isKnown) return { days, groups: undefined };
  const groups = await lookAtGroups(looking, date, days);
  const isOfOneMoment = isSame(before, await readStamped(looking.table, company, date));
  return { days, groups: isOfOneMoment ? groups : undefined };
}

async function lookAtGroups(
  { table }: Looking,
  date: BusinessDate,
  days: readonly LookedDay[],
): Promise<LookedGroup[]> {
  const facts = new Map<string, Record<string, number>>();
  for (const day of days) for (const [group, counts] of day.facts) addTo(facts, [group], counts);
  const all: Group[] = [
    company,
    ...tiers.map((id) => ({ kind: 'tier', id }) as const),
    // Also those that no order names: they must hold nothing.
    ...(await groupsDueOn(table, date)),
    ...[...facts.keys()].map(groupNamed),
  ];
  const names = new Set(all.filter(({ kind }) => kind !== 'customer').map(groupName));
  const looked: LookedGroup[] = [];
  await inTurns(names, async (name) => {
    const counted = await readStamped(table, groupNamed(name), date);
    looked.push({ counted, facts: facts.get(name) ?? {} });
  });
  return looked;
}
