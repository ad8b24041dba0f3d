import { type Fact, type Fault, inWorldOrder } from '../facts/fact.ts';
import type { Course } from '../scorecards/course.ts';
import { isDrop } from '../scorecards/drops.ts';
import type { Scorecard, Verdict } from '../scorecards/scorecard.ts';

/** The seven rights of an order (handbook §2). */
export const rights = ['product', 'quantity', 'place', 'time', 'terms', 'price', 'information'] as const;
export type Right = (typeof rights)[number];

/** How an order did by one right. */
export interface RightScore {
  readonly right: Right;
  readonly verdict: Verdict;
  /** The facts that decided it, in world order; none while it is pending or does not apply. */
  readonly decidedBy: readonly Fact[];
  /** What failed, by how much, in words; of a failure only. */
  readonly reason?: string;
  /** Who answers for a failure. */
  readonly fault?: Fault;
}

/** What each right is judged from. */
export interface Judged {
  readonly course: Course;
  /** By the rules in force. */
  readonly card: Scorecard;
}

/** Failures that the company answers for: the others are left out of net figures (handbook §2). */
const ours: readonly Fault[] = ['company', 'warehouse', 'carrier', 'unknown'];

export function isOurs(fault: Fault): boolean {
  return ours.includes(fault);
}

/** Something that went against a right: the fact that tells it, and what it is in words. */
export interface Blemish {
  readonly fact: Fact;
  readonly words: string;
}

/** A right that fails by any blemish, and is kept by what came without one. */
export function judgedBy(
  right: Right,
  judged: Judged,
  blemishes: readonly Blemish[],
  isProof?: (fact: Fact) => boolean,
): RightScore {
  if (blemishes.length === 0) return kept(right, judged, isProof);
  const facts = [...new Set(blemishes.map(({ fact }) => fact))].sort(inWorldOrder(judged.course.zone));
  const words = [...new Set(blemishes.map((blemish) => blemish.words))];
  return failed(right, facts, words.join('; '));
}

/**
 * Nothing speaks against it: it is kept once the order counts, unless nothing came that could be judged.
 * @param isProof which facts show that it was kept; the drops, unless said otherwise
 */
export function kept(
  right: Right,
  { course, card }: Judged,
  isProof: (fact: Fact) => boolean = isDrop,
): RightScore {
  const verdict = keptVerdict(course, card);
  return { right, verdict, decidedBy: verdict === 'pass' ? course.facts.filter(isProof) : [] };
}

function keptVerdict({ lines, unordered }: Course, { standing }: Scorecard): Verdict {
  if (standing === 'open') return 'pending';
  const somethingCame = unordered.length > 0 || lines.some(({ drops }) => drops.length > 0);
  return standing === 'due' && somethingCame ? 'pass' : 'notApplicable';
}

/** @param explanations facts that may say whose fault it was where those that decided do not */
export function failed(
  right: Right,
  decidedBy: readonly Fact[],
  reason: string,
  explanations: readonly Fact[] = [],
): RightScore {
  const fault = faultIn(decidedBy) ?? faultIn(explanations) ?? 'unknown';
  return { right, verdict: 'fail', decidedBy, reason, fault };
}

function faultIn(facts: readonly Fact[]): Fault | undefined {
  return facts.findLast(({ fault }) => fault !== undefined)?.fault;
}

/** `1 unit`, `12 units` */
export function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
