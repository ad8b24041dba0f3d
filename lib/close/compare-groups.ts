import type { IndicatorSubject } from '../alerts/indicator-alert.ts';
import type { Counts } from '../kpis/counts.ts';
import { type Group, groupNamed } from '../kpis/groups.ts';
import { isIndicatorName } from '../kpis/indicators.ts';
import { readSums } from '../kpis/kpi-store.ts';
import type { Period } from '../kpis/period.ts';
import { targetsOf } from '../kpis/target-store.ts';
import type { Targets } from '../kpis/targets.ts';
import type { Table } from '../platform/dynamo.ts';
import { turnsOf } from '../platform/in-turns.ts';
import { discoveries } from '../statistics/proportions.ts';
import { comparisonsOf, measuresTested } from './comparisons.ts';
import { headlineOf } from './headline.ts';
import { amongWorst, type RankedGroup } from './worst-groups.ts';

/** Share of false alarms among a night's alarms that is put up with (handbook §3). */
const FALSE_DISCOVERY_RATE = 0.05;

/** The weeks that a close looks at, and as many before. */
export interface Weeks {
  readonly now: Period;
  readonly before: Period;
}

export interface Compared {
  /** What the tests of the whole night find credible. */
  readonly credible: readonly IndicatorSubject[];
  readonly worst: {
    readonly customers: readonly RankedGroup[];
    readonly carriers: readonly RankedGroup[];
    readonly lanes: readonly RankedGroup[];
  };
}

/**
 * Compares groups with their targets and with the weeks before, a few at a time: of each nothing is kept but tests whose
 * probability could make them discoveries, so that a night of 100,000 customers fits a small memory.
 * @param names of the groups
 * @param otifTarget promised to customers that have no target of their own
 */
export async function compareGroups(
  table: Table,
  names: Iterable<string>,
  weeks: Weeks,
  otifTarget: number,
): Promise<Compared> {
  const suspects: IndicatorSubject[] = [];
  const probabilities: number[] = [];
  let tests = 0;
  const worst = { customers: none, carriers: none, lanes: none };
  for await (const { group, now, before, targets } of countsOf(table, names, weeks, otifTarget)) {
    for (const { cause, indicator, probability } of comparisonsOf(now, before, targets)) {
      tests += 1;
      if (probability > FALSE_DISCOVERY_RATE) continue;
      suspects.push({ group, cause, indicator });
      probabilities.push(probability);
    }
    const list = listOf(group);
    if (list)
      worst[list] = amongWorst(worst[list], { group, ...headlineOf('otif', now, before, targets.otif) });
  }
  const found = discoveries(probabilities, FALSE_DISCOVERY_RATE, tests);
  return { credible: suspects.filter((_, index) => found[index]), worst };
}

const none: readonly RankedGroup[] = [];

function listOf({ kind }: Group): keyof Compared['worst'] | undefined {
  switch (kind) {
    case 'customer':
      return 'customers';
    case 'carrier':
      return 'carriers';
    case 'lane':
      return 'lanes';
    case 'warehouse':
    case 'company':
    case 'partner':
    case 'tier':
      return undefined;
  }
}

interface GroupCounts {
  readonly group: Group;
  readonly now: Counts;
  readonly before: Counts;
  readonly targets: Targets;
}

async function* countsOf(
  table: Table,
  names: Iterable<string>,
  { now, before }: Weeks,
  otifTarget: number,
): AsyncGenerator<GroupCounts> {
  for (const turn of turnsOf(names)) {
    const groups = turn.map(groupNamed);
    const targets = await targetsOfGroups(table, groups, otifTarget);
    const targeted = [...new Set(targets.flatMap((each) => Object.keys(each)))].filter(isIndicatorName);
    const measures = measuresTested(targeted);
    const counts = await Promise.all(groups.map((group) => readSums(table, group, [now, before], measures)));
    for (const [index, group] of groups.entries()) {
      const [current = {}, earlier = {}] = counts[index] ?? [];
      yield { group, now: current, before: earlier, targets: targets[index] ?? {} };
    }
  }
}

/**
 * Customers have targets of their own, and of OTIF the company's where they have none. Carriers are held to as much on
 * time: an order that misses that misses OTIF.
 */
export async function targetsOfGroups(
  table: Table,
  groups: readonly Group[],
  otifTarget: number,
): Promise<Targets[]> {
  const customerIds = groups.filter(({ kind }) => kind === 'customer').map(({ id }) => id);
  const own = await targetsOf(table, customerIds);
  return groups.map(({ kind, id }) => {
    if (kind === 'customer') return { otif: otifTarget, ...own.get(id) };
    return kind === 'carrier' ? { onTime: otifTarget } : {};
  });
}
