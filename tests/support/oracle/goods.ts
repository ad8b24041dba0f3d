import type { Fact, FactLine } from '../../../lib/facts/fact.ts';
import type { Rules } from '../../../lib/scorecards/rule-sets.ts';
import { isLate } from './judge.ts';
import { outAndBack, units } from './life.ts';
import { boundsOf, minutesFrom } from './times.ts';
import type { Told } from './told.ts';

type Counts = Record<string, number>;

/** What became of the goods: shipments, drops, failures and returns. */
export function goodsCounts(told: Told, rules: Rules): Counts {
  const { facts, drops, lines } = told;
  const has = (kind: Fact['kind']) => facts.some((fact) => fact.kind === kind);
  const dropped = drops.flatMap((drop) => drop.lines);
  const { out, back } = outAndBack(facts);
  return {
    ...firstShipment(told),
    ...cycle(told),
    ...recovery(facts),
    drops: drops.length,
    dropsLate: drops.filter(({ occurredAt }) =>
      isLate(boundsOf(occurredAt), told.windows[rules.promise], rules),
    ).length,
    dropsShort: drops.filter((drop) => units(drop.lines) < sentSince(told, drop)).length,
    ordersDispatched: Number(has('dispatched')),
    ordersRerouted: Number(has('dispatched') && has('routeChanged')),
    ordersRedirected: Number(has('dispatched') && has('redirected')),
    ordersDelivered: Number(drops.length > 0),
    linesDelivered: lines.filter(({ touched }) => touched.length > 0).length,
    linesSubstituted: lines.filter(({ touched }) => touched.some(({ isSubstituted }) => isSubstituted))
      .length,
    linesStockedOut: stockOuts(told),
    unitsHandedOver: out,
    unitsDamaged: dropped.reduce((sum, { damaged = 0 }) => sum + damaged, 0),
    unitsReturned: back,
  };
}

/** How many units each line gets of what is there: those that name it, then the rest to the first line that lacks some. */
function given(
  { life }: Told,
  there: readonly FactLine[],
): { readonly units: number; readonly isFull: boolean }[] {
  const lines = life.lines.map((ordered) => ({ ordered, units: 0 }));
  const each = there.map((line) => ({
    line,
    named: lines.find(({ ordered }) => ordered.lineId === line.lineId && ordered.sku === line.sku),
  }));
  for (const { line, named } of each) if (named) named.units += line.quantity;
  for (const { line, named } of each)
    for (let unit = 0; !named && unit < line.quantity; unit++) {
      const open = lines.find(
        ({ ordered, units: got }) => ordered.sku === line.sku && got < ordered.quantity,
      );
      if (open) open.units += 1;
    }
  return lines.map(({ ordered: { quantity }, units: got }) => ({
    units: Math.min(got, quantity),
    isFull: got >= quantity,
  }));
}

/** The first dispatch that says what it carries; where none does, the first drop. */
function firstShipment(told: Told): Counts {
  const dispatches = told.facts.flatMap((fact) =>
    fact.kind === 'dispatched' && fact.lines ? [fact.lines] : [],
  );
  const lines = given(told, dispatches[0] ?? told.drops[0]?.lines ?? []);
  return {
    ordersFilledFirst: Number(lines.every(({ isFull }) => isFull)),
    linesFilledFirst: lines.filter(({ isFull }) => isFull).length,
    unitsFilledFirst: lines.reduce((sum, line) => sum + line.units, 0),
  };
}

/** From placed to the last drop of something ordered. */
function cycle({ order, drops, life }: Told): Counts {
  const isOrdered = (line: FactLine) => units([line]) > 0 && life.lines.some(({ sku }) => sku === line.sku);
  const last = drops.findLast((drop) => drop.lines.some(isOrdered));
  if (!last) return {};
  const minutes = minutesFrom(order.placedAt, last.occurredAt);
  return {
    cycleOrders: 1,
    cycleMinutes: minutes,
    cycleMinutesSquared: minutes ** 2,
    [`cycle:${bucketOf(minutes)}`]: 1,
  };
}

/** Bucket 0 holds 0, bucket 1 holds 1, and each after that what is up to 101/99 times as much. */
function bucketOf(minutes: number): number {
  if (minutes === 0) return 0;
  let bucket = 1;
  for (let most = 1; minutes > most; bucket++) most *= 1.01 / 0.99;
  return bucket;
}

function sentSince({ facts, drops }: Told, drop: Fact): number {
  const before = facts.slice(0, facts.indexOf(drop));
  const arrived = new Set<Fact>(drops);
  const previous = before.findLastIndex((fact) => arrived.has(fact));
  return units(
    before.slice(previous + 1).flatMap((fact) => (fact.kind === 'dispatched' ? (fact.lines ?? []) : [])),
  );
}

function recovery(facts: readonly Fact[]): Counts {
  const failed = facts.filter(({ kind }) => kind === 'deliveryFailed');
  const minutes = failed.flatMap((failure) => {
    const after = facts.slice(facts.indexOf(failure) + 1);
    const success = after.find((fact) => fact.kind === 'delivered' && units(fact.lines) > 0);
    return success ? [minutesFrom(failure.occurredAt, success.occurredAt)] : [];
  });
  return {
    dropsFailed: failed.length,
    dropsRecovered: minutes.length,
    recoveryMinutes: minutes.reduce((sum, each) => sum + each, 0),
  };
}

/** Lines of which less was picked than ordered by the time the first goods left, if it is known what was picked. */
function stockOuts(told: Told): number {
  const { facts, drops } = told;
  const left = facts.findIndex((fact) => fact.kind === 'dispatched' || drops.some((drop) => drop === fact));
  const before = left < 0 ? facts : facts.slice(0, left);
  const picked = before.flatMap((fact) => (fact.kind === 'picked' ? (fact.lines ?? []) : []));
  return picked.length === 0 ? 0 : given(told, picked).filter(({ isFull }) => !isFull).length;
}
