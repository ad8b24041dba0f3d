import type { Driver, Reason } from '../reason.ts';
import type { Evidence } from './evidence.ts';
import { unansweredOf } from './net-counts.ts';
import { ordersNamed, proof, type Suspect, suspectsIn } from './suspects.ts';

/** Of customers to whom nothing happened but what always does, so many may be given a reason all the same. */
const FALSE_ALARMS = 0.05;
const MOST_REASONS = 3;
/** One complaint left without an answer weighs like 25 points of failed orders, two like 40, three like 50. */
const COMPLAINTS_HALFWAY = 3;
/** A failure that lies so much within another is the same one, seen by another right. */
const SAME_FAILURE = 0.8;

/** What leads to what: a held order is late, and news of a late order are wanting. */
const upstream: readonly Driver[] = [
  'creditHold',
  'quantity',
  'product',
  'place',
  'time',
  'terms',
  'price',
  'information',
];

/**
 * What got credibly worse for a customer, at most three reasons by their size, the largest first; none is an answer too: no
 * service cause was found. All that is tested of a customer errs together in at most one of twenty (Bonferroni).
 */
export function reasonsOf(evidence: Evidence): Reason[] {
  const tested = suspectsIn(evidence);
  const credible = tested.filter(
    ({ chance, reason }) => chance <= FALSE_ALARMS / tested.length && reason.size > 0,
  );
  return [...withoutSame(credible).map(({ reason }) => reason), ...openComplaints(evidence)]
    .sort((left, right) => right.size - left.size)
    .slice(0, MOST_REASONS);
}

/** A complaint that waits beyond the promise of an answer needs no test: it is what the customer waits for. */
function openComplaints({ complaints, orders, past }: Evidence): Reason[] {
  const overdue = complaints.filter(({ answer }) => answer === 'overdue');
  if (overdue.length === 0) return [];
  return [
    {
      driver: 'openComplaints',
      size: overdue.length / (overdue.length + COMPLAINTS_HALFWAY),
      recent: { bad: overdue.length, of: complaints.length },
      before: unansweredOf(past),
      orders: proof(ordersNamed(overdue, orders)),
    },
  ];
}

/** Leaves out what only follows from another failure of the same orders. */
function withoutSame(suspects: readonly Suspect[]): Suspect[] {
  return suspects.filter(
    ({ reason, bad }) =>
      !suspects.some((other) => leadsTo(other.reason.driver, reason.driver) && isWithin(bad, other.bad)),
  );
}

function leadsTo(cause: Driver, effect: Driver): boolean {
  const [from, to] = [upstream.indexOf(cause), upstream.indexOf(effect)];
  return from >= 0 && from < to;
}

function isWithin(bad: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return bad.intersection(other).size >= SAME_FAILURE * bad.size;
}
