import type { Counts } from '../../kpis/counts.ts';
import { rightCount } from '../../kpis/measures.ts';
import { type Right, rights } from '../../rights/right.ts';
import type { Occurrences } from '../reason.ts';

/** All that reasons read of counters. */
export const measuresRead: readonly string[] = [
  ...rights.flatMap((right) =>
    (['pass', 'fail', 'failExcused'] as const).map((part) => rightCount(right, part)),
  ),
  'complaints',
  'complaintsInTime',
];

/** Orders that failed a right through whom the company answers for, of all that are judged by it. */
export function netOf(counts: Counts, right: Right): Occurrences {
  const of = (part: 'pass' | 'fail' | 'failExcused') => counts[rightCount(right, part)] ?? 0;
  return within({ bad: of('fail') - of('failExcused'), of: of('pass') + of('fail') });
}

/** Complaints that were not answered within the promise. */
export function unansweredOf({ complaints = 0, complaintsInTime = 0 }: Counts): Occurrences {
  return within({ bad: complaints - complaintsInTime, of: complaints });
}

/** Counters of days that are being counted, and differences of such, may lie a little apart. */
function within({ bad, of }: Occurrences): Occurrences {
  return { bad: Math.max(0, Math.min(bad, of)), of: Math.max(0, of) };
}
