import { addDays, type BusinessDate, instantOf, spanOf } from '../calendar/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { Contribution } from './contribution.ts';
import type { Counts } from './counts.ts';

/** At this time of the business day the day before is closed: its figures have been told. Nothing is frozen by it. */
export const CLOSE_TIME = '01:00';

/**
 * `laterFact`: happened after the close, as a delivery that came days late. `lateFact`: happened before it and was told
 * after. `correction`: took an earlier fact back, or replaced it. `ruleSet`: other rules judge the order now. `settings`:
 * anything else that it is judged by, as the customer's tier. `repair`: the close found counters that were wrong.
 */
export const restatementCauses = [
  'laterFact',
  'lateFact',
  'correction',
  'ruleSet',
  'settings',
  'repair',
] as const;

/** So many facts are told: thousands may have waited for one order, and a row holds 400 KB. */
const MOST_FACTS = 100;

export interface RestatementCause {
  readonly kind: (typeof restatementCauses)[number];
  /** The facts that came, newest last; of more than 100 the newest. */
  readonly facts: readonly Pick<Fact, 'partnerId' | 'factId' | 'kind'>[];
}

/** That figures of a closed business date are no longer what they were. */
export interface Restatement {
  readonly customerId: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly date: BusinessDate;
  readonly restatedAt: string;
  readonly cause: RestatementCause;
  /** What the order counted before and counts now, by measure; what stays is left out. */
  readonly changes: Readonly<Record<string, Change>>;
  /** Between which groups it moved on the date, by name; absent where it stayed in all of them. */
  readonly groups?: GroupMoves | undefined;
}

export interface GroupMoves {
  readonly left: readonly string[];
  readonly joined: readonly string[];
}

export interface Change {
  readonly was: number;
  readonly is: number;
}

/** When the figures of a business date have been told. */
export function closedAt(date: BusinessDate, zone: string): Date {
  return instantOf(addDays(date, 1), CLOSE_TIME, zone);
}

/** The closed dates on which an order counts otherwise than before, or for others, each with what changed. */
export function restated(
  before: Contribution | undefined,
  after: Contribution | undefined,
  now: Date,
  zone: string,
): Pick<Restatement, 'date' | 'changes' | 'groups'>[] {
  const dates = new Set([before?.date, after?.date].filter((date) => date !== undefined));
  return [...dates]
    .filter((date) => closedAt(date, zone) <= now)
    .map((date) => ({ date, changes: changesOn(date, before, after), ...movesOn(date, before, after) }))
    .filter(({ changes, groups }) => groups !== undefined || Object.keys(changes).length > 0);
}

/** An order that counts the same on a date may count it for others, as when another carrier brought it. */
function movesOn(
  date: BusinessDate,
  before: Contribution | undefined,
  after: Contribution | undefined,
): Pick<Restatement, 'groups'> {
  if (before?.date !== date || after?.date !== date) return {};
  const [were, are] = [new Set(before.groups), new Set(after.groups)];
  const groups = { left: [...were.difference(are)], joined: [...are.difference(were)] };
  return groups.left.length + groups.joined.length > 0 ? { groups } : {};
}

function changesOn(
  date: BusinessDate,
  before: Contribution | undefined,
  after: Contribution | undefined,
): Record<string, Change> {
  const on = (each: Contribution | undefined) => (each?.date === date ? each.counts : {});
  return measureChanges(on(before), on(after));
}

/** Measure by measure, those that differ. */
export function measureChanges(before: Counts, after: Counts): Record<string, Change> {
  const changes: Record<string, Change> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[name] ?? 0, after[name] ?? 0];
    if (was !== is) changes[name] = { was, is };
  }
  return changes;
}

/**
 * Why: the facts that came since, or where none did, what the order is judged by.
 * @param known how many facts were known before
 * @param rulesChanged other rules judge the order now
 */
export function causeOf(
  facts: readonly Fact[],
  known: number,
  rulesChanged: boolean,
  closed: Date,
  zone: string,
): RestatementCause {
  const byArrival = [...facts].sort(
    (left, right) => compare(left.recordedAt, right.recordedAt) || compare(left.factId, right.factId),
  );
  const came = byArrival.slice(known);
  if (came.length === 0) return { kind: rulesChanged ? 'ruleSet' : 'settings', facts: [] };
  const isCorrection = came.some((fact) => fact.kind === 'voided' || fact.corrects !== undefined);
  const isLate = came.some(({ occurredAt }) => spanOf(occurredAt, zone).from < closed);
  return {
    kind: isCorrection ? 'correction' : isLate ? 'lateFact' : 'laterFact',
    facts: came.slice(-MOST_FACTS).map(({ partnerId, factId, kind }) => ({ partnerId, factId, kind })),
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
