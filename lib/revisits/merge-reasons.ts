import { type VisitReason, visitReasonKinds } from './visit.ts';

/** What a customer who came back is not visited for any more. */
const overTaken: ReadonlySet<VisitReason['kind']> = new Set(['atRisk', 'lapsed']);

/**
 * One visit serves all its reasons. Of two of one kind the older stays, for it is due first; a complaint that was closed anew is
 * asked about as of then. Sorted by due date.
 */
export function mergeReasons(
  known: readonly VisitReason[],
  added: readonly VisitReason[],
): readonly VisitReason[] {
  const byName = new Map<string, VisitReason>();
  for (const reason of [...known, ...added]) {
    const name = nameOf(reason);
    if (!byName.has(name) || reason.kind === 'complaintClosed') byName.set(name, reason);
  }
  const isBack = byName.has('wonBack');
  return [...byName.values()].filter(({ kind }) => !(isBack && overTaken.has(kind))).toSorted(byDueDate);
}

function nameOf(reason: VisitReason): string {
  return reason.kind === 'complaintClosed' ? `${reason.kind}#${reason.caseId}` : reason.kind;
}

function byDueDate(left: VisitReason, right: VisitReason): number {
  if (left.dueBy !== right.dueBy) return left.dueBy < right.dueBy ? -1 : 1;
  const rank = visitReasonKinds.indexOf(left.kind) - visitReasonKinds.indexOf(right.kind);
  return rank === 0 && nameOf(left) < nameOf(right) ? -1 : rank;
}

/** May a visit for these take the day of one that only the cadence asks for? */
export function areUrgent(reasons: readonly VisitReason[]): boolean {
  return reasons.some(({ kind }) => kind !== 'cadence');
}
