import type { CreditPolicy } from './credit-policy.ts';
import { type CreditClass, creditClasses } from './review-inputs.ts';

/** The class that follows from the one before: another only where the score lies clearly beyond the bound between them. */
export function nextClass(
  score: number,
  last: CreditClass | undefined,
  { classes, hysteresis }: Pick<CreditPolicy, 'classes' | 'hysteresis'>,
): CreditClass {
  const reached = classAt(score, classes);
  if (last === undefined || reached === last) return reached;
  const isBetter = rankOf(reached) < rankOf(last);
  const held = classAt(isBetter ? score - hysteresis : score + hysteresis, classes);
  const isHeldBeyond = isBetter ? rankOf(held) < rankOf(last) : rankOf(held) > rankOf(last);
  return isHeldBeyond ? held : last;
}

function classAt(score: number, classes: CreditPolicy['classes']): CreditClass {
  return creditClasses.find((each) => score >= classes[each].from) ?? 'poor';
}

/** 0 is the best. */
export function rankOf(creditClass: CreditClass): number {
  return creditClasses.indexOf(creditClass);
}
