import type { Morning } from './churn-cards.ts';
import type { Block } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** For ops, who are told of a customer because nobody else is. */
export function managerBlocks(
  { manager }: { readonly manager?: string | undefined },
  { managers }: Pick<Morning, 'managers'>,
): Block[] {
  if (manager !== undefined && managers.has(manager)) return [];
  const { manager: term, noneNamed, unknown } = texts.managers;
  return [{ kind: 'said', term, words: manager === undefined ? noneNamed : unknown(manager) }];
}
