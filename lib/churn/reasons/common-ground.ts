import { groupTitle } from '../../alerts/group-words.ts';
import { english } from '../../alerts/texts/english.ts';
import { type Group, groupName } from '../../kpis/groups.ts';
import type { Right } from '../../rights/right.ts';
import { wilson } from '../../statistics/proportions.ts';
import type { Evidence, OrderEvidence } from './evidence.ts';
import { netOf } from './net-counts.ts';

/** So many of the bad orders must share it. */
const MOST = 0.6;
/** And so much less of the others: what is everywhere explains nothing. */
const CLEARLY = 0.3;
/** Too few others show nothing. */
const FEWEST_OTHERS = 3;
/** A carrier or lane that everything of the customer goes by must fail everyone so many times as often as all do. */
const TIMES_WORSE = 2;
/** Of each kind, so many are worth a look at what they do to others. */
const LOOKED_AT = 2;

const kinds = ['carrier', 'lane'] as const;
type Kind = (typeof kinds)[number];

/** Carriers and lanes of orders that failed in any way, those of most of them first. */
export function groupsBehind(orders: readonly OrderEvidence[]): Group[] {
  const failed = orders.filter(({ rights }) => Object.values(rights).includes('failed'));
  return kinds.flatMap((kind) =>
    namesIn(failed, kind)
      .slice(0, LOOKED_AT)
      .map(({ id }) => ({ kind, id })),
  );
}

/**
 * What most orders that failed a right have in common and explains it: a carrier or lane that others of the customer's orders
 * were spared, or that fails others as well.
 */
export function commonGround(
  right: Right,
  bad: readonly OrderEvidence[],
  { orders, peers, groups }: Evidence,
): string | undefined {
  const others = orders.filter(({ rights }) => rights[right] === 'kept');
  const found = kinds.flatMap((kind) => {
    const [most] = namesIn(bad, kind);
    if (!most || most.count < MOST * bad.length) return [];
    const group = { kind, id: most.id };
    const counts = groups.get(groupName(group));
    const amongOthers = differenceWithin(most.count / bad.length, others, group);
    const weight = Math.max(amongOthers, counts ? excessOf(netOf(counts, right), netOf(peers, right)) : 0);
    return weight > 0 ? [{ group, weight }] : [];
  });
  const [best] = found.sort((left, right) => right.weight - left.weight);
  return best && groupTitle(best.group, english);
}

function namesIn(orders: readonly OrderEvidence[], kind: Kind) {
  const byName = Map.groupBy(
    orders.filter((order) => order[kind] !== undefined),
    (order) => order[kind] ?? '',
  );
  return [...byName]
    .map(([id, { length: count }]) => ({ id, count }))
    .sort((left, right) => right.count - left.count || (left.id < right.id ? -1 : 1));
}

/** How much more often the bad orders have it than the others; 0 where it is not clearly more. */
function differenceWithin(
  share: number,
  others: readonly OrderEvidence[],
  { kind, id }: { kind: Kind; id: string },
) {
  const known = others.filter((order) => order[kind] !== undefined);
  if (known.length < FEWEST_OTHERS) return 0;
  const difference = share - known.filter((order) => order[kind] === id).length / known.length;
  return difference >= CLEARLY ? difference : 0;
}

/** How much more often the group fails than all do; 0 where it is not clearly more. */
function excessOf(group: { bad: number; of: number }, all: { bad: number; of: number }): number {
  const usual = (all.bad + 0.5) / (all.of + 1);
  return wilson(group.bad, group.of).low >= TIMES_WORSE * usual ? group.bad / group.of - usual : 0;
}
