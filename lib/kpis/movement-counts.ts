import { minutesBetween, spanOf } from '../calendar/calendar.ts';
import type { Delivered, Fact, FactLine } from '../facts/fact.ts';
import { handedOver, unitsOf } from '../facts/units.ts';
import { type Course, timingOf } from '../scorecards/course.ts';
import { isDrop } from '../scorecards/drops.ts';
import type { RuleSet } from '../scorecards/rule-sets.ts';
import type { Counts } from './counts.ts';

/** What became of the goods of one order on their way: dispatches, drops, failures and what came back. */
export function movementCounts(course: Course, rules: RuleSet): Counts {
  const { facts, lines, zone } = course;
  const { window } = course.promises[rules.promise];
  const drops = facts.filter(isDrop);
  const isLate = ({ occurredAt }: Delivered) =>
    timingOf(spanOf(occurredAt, zone), window, rules.graceMinutes) === 'late';
  const isA = (kind: Fact['kind']) => Number(facts.some((fact) => fact.kind === kind));
  const units = handedOver(facts);
  return {
    drops: drops.length,
    dropsLate: drops.filter(isLate).length,
    dropsShort: shortDrops(facts),
    ...recoveries(facts, zone),
    ordersDispatched: isA('dispatched'),
    ordersRerouted: isA('dispatched') && isA('routeChanged'),
    ordersRedirected: isA('dispatched') && isA('redirected'),
    ordersDelivered: Number(drops.length > 0),
    linesDelivered: lines.filter((line) => line.drops.length > 0).length,
    linesSubstituted: lines.filter((line) => line.drops.some(({ substituted }) => substituted > 0)).length,
    linesStockedOut: stockedOutLines(course),
    unitsHandedOver: units.handedOver,
    unitsDamaged: drops.flatMap((drop) => drop.lines).reduce((sum, { damaged = 0 }) => sum + damaged, 0),
    unitsReturned: units.returned,
  };
}

/** Each drop is held against what was dispatched since the drop before; where no quantities were told, none is short. */
function shortDrops(facts: readonly Fact[]): number {
  let underWay = 0;
  let short = 0;
  for (const fact of facts) {
    if (fact.kind === 'dispatched') underWay += unitsOf(fact.lines ?? []);
    if (!isDrop(fact)) continue;
    if (unitsOf(fact.lines) < underWay) short += 1;
    underWay = 0;
  }
  return short;
}

/** A failed drop is made good by the next drop that succeeds. */
function recoveries(facts: readonly Fact[], zone: string): Counts {
  const counts = { dropsFailed: 0, dropsRecovered: 0, recoveryMinutes: 0 };
  for (const [index, fact] of facts.entries()) {
    if (fact.kind !== 'deliveryFailed') continue;
    counts.dropsFailed += 1;
    const success = facts.slice(index + 1).find(isDrop);
    if (!success) continue;
    counts.dropsRecovered += 1;
    counts.recoveryMinutes += Math.max(0, minutesBetween(fact.occurredAt, success.occurredAt, zone));
  }
  return counts;
}

/** Lines of which less was picked than ordered before the first goods left, where the warehouse told what it picked. */
function stockedOutLines({ order, facts }: Course): number {
  const sent = facts.findIndex((fact) => fact.kind === 'dispatched' || isDrop(fact));
  const before = sent < 0 ? facts : facts.slice(0, sent);
  const picked = before.flatMap((fact) => (fact.kind === 'picked' ? (fact.lines ?? []) : []));
  if (picked.length === 0) return 0;
  return filled(order.lines, picked).filter(({ isFull }) => !isFull).length;
}

/** Gives units to lines: what names a line goes there, the rest to the lines of its SKU in order. */
export function filled(ordered: Course['order']['lines'], there: readonly FactLine[]) {
  const left = new Map<string, number>();
  const byLine = new Map<string, number>();
  for (const { lineId, sku, quantity } of there) {
    const isNamed = ordered.some((line) => line.lineId === lineId && line.sku === sku);
    if (lineId !== undefined && isNamed) byLine.set(lineId, (byLine.get(lineId) ?? 0) + quantity);
    else left.set(sku, (left.get(sku) ?? 0) + quantity);
  }
  return ordered.map((line) => {
    const own = byLine.get(line.lineId) ?? 0;
    const spare = left.get(line.sku) ?? 0;
    const taken = Math.min(spare, Math.max(0, line.quantity - own));
    left.set(line.sku, spare - taken);
    const given = Math.min(line.quantity, own + taken);
    return { units: given, isFull: given === line.quantity };
  });
}
