import { type Contributor, isDownTo, lastOf } from './ranking.ts';

/** The four-level pyramid of handbook §4: 1, 4, 15 and 80 % of the customers, by rank. */
export const levels = ['top', 'large', 'medium', 'small'] as const;
export type Level = (typeof levels)[number];

/** Per cent of customers down to and with a level; the rest are small. */
const upTo = { top: 1, large: 5, medium: 20 } as const;

/** The last customer of each level but the lowest; undefined where there are too few customers for one. */
export type LevelCutOffs = { readonly [each in keyof typeof upTo]?: Contributor | undefined };

/** @param ranked by contribution */
export function levelCutOffs(ranked: readonly Contributor[]): LevelCutOffs {
  const cut = (percent: number) => lastOf(ranked, Math.floor((ranked.length * percent) / 100));
  return { top: cut(upTo.top), large: cut(upTo.large), medium: cut(upTo.medium) };
}

export function levelOf({ top, large, medium }: LevelCutOffs, customer: Contributor): Level {
  if (isDownTo(top, customer)) return 'top';
  if (isDownTo(large, customer)) return 'large';
  return isDownTo(medium, customer) ? 'medium' : 'small';
}
