import type { Strength, StrengthInput } from './strength.ts';

/** What a figure is worth: [figure, share] by rising figures; straight lines between them, level beyond the ends. */
export type Scale = readonly (readonly [figure: number, share: number])[];

/** How an input is judged. */
export interface Yardstick {
  /** What of its strength's points it may bring; those of one strength add up to 1. */
  readonly weight: number;
  readonly scale: Scale;
}

/** What is not known counts as the middle. */
const MIDDLE = 0.5;

export function shareAt(scale: Scale, figure: number): number {
  let [before] = scale;
  for (const point of scale) {
    if (before && figure <= point[0]) return between(before, point, figure);
    before = point;
  }
  return before?.[1] ?? MIDDLE;
}

function between([from, low]: Scale[number], [to, high]: Scale[number], figure: number): number {
  return figure <= from || to === from ? low : low + ((high - low) * (figure - from)) / (to - from);
}

/** @param unknown the share where there is no figure */
export function judged(
  name: string,
  value: number | undefined,
  { weight, scale }: Yardstick,
  unknown = MIDDLE,
): StrengthInput {
  return { name, value, weight, share: value === undefined ? unknown : shareAt(scale, value) };
}

export function strengthOf(inputs: readonly StrengthInput[]): Strength {
  return { share: inputs.reduce((sum, { weight, share }) => sum + weight * share, 0), inputs };
}
