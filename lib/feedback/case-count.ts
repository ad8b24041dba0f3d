import { type Contribution, type CountChange, changesBetween } from '../kpis/contribution.ts';
import { differingFields } from '../platform/differences.ts';

/** What is kept of a counted case, so that the next change can be added as a difference. */
export interface CaseCount {
  /** Absent while the case counts for nothing. */
  readonly counted?: Contribution | undefined;
  /** How many moves were known. They only grow, so whoever knew fewer never replaces what more moves came to. */
  readonly moves: number;
}

/** What a case counts for before anybody has looked at it. */
const nothing: CaseCount = { moves: 0 };

/** What to add to the counters of which groups; undefined where there is nothing to write. */
export function countChange(
  before: CaseCount | undefined = nothing,
  next: CaseCount,
): readonly CountChange[] | undefined {
  if (differingFields(before, next).length === 0) return undefined;
  return changesBetween(before.counted, next.counted);
}
