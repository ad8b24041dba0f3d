import type { Doubtful } from './digest-mail.ts';

/** A mail that its recipient may have missed: what it tells is told in the next morning mail, come what may. */
export interface Missed extends Doubtful {
  /** It may not have gone out, it waits for the morning, or it came back. */
  readonly why: 'inDoubt' | 'waiting' | 'returned';
  /** The names of what it tells. */
  readonly tells: readonly string[];
}
