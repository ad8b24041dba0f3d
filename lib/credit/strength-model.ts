/** The two Cs that statements tell of (handbook §6). */
export type FinancialC = 'capacity' | 'capital';

/** The ratios that the model takes; what each counts for is calibrated on companies that failed and that did not. */
export const inputNames = [
  'cashMargin',
  'quick',
  'interestBurden',
  'retainedEarningsShare',
  'equityShare',
  'longTermCapitalShare',
] as const;

export type InputName = (typeof inputNames)[number];

interface Input {
  /** As it is named to people. */
  readonly words: string;
  readonly of: FinancialC;
  readonly better: 'higher' | 'lower';
}

export const financialInputs: Readonly<Record<InputName, Input>> = {
  cashMargin: { words: 'cash margin', of: 'capacity', better: 'higher' },
  quick: { words: 'quick ratio', of: 'capacity', better: 'higher' },
  interestBurden: { words: 'interest burden', of: 'capacity', better: 'lower' },
  retainedEarningsShare: { words: 'retained earnings', of: 'capital', better: 'higher' },
  equityShare: { words: 'equity share', of: 'capital', better: 'higher' },
  longTermCapitalShare: { words: 'long-term capital', of: 'capital', better: 'higher' },
};

/** Points of the score that the calibration weighs the two against each other by (handbook §6). */
export const calibratedPoints: Readonly<Record<FinancialC, number>> = { capacity: 25, capital: 20 };

/** A point of a curve; between two points it is straight, beyond the first and the last it is level. */
export interface Knot {
  readonly value: number;
  /** In [0, 1]. */
  readonly share: number;
}

export interface CalibratedInput {
  readonly name: InputName;
  /** What of its strength it may bring; those of one strength add up to 1. */
  readonly weight: number;
  /** The middle of the population, which counts where the ratio is not available. */
  readonly middle: number;
  /** Never turns: it rises with the value, or falls with it, from share 0 to share 1. */
  readonly curve: readonly Knot[];
}

export interface FinancialModel {
  readonly inputs: Readonly<Record<FinancialC, readonly CalibratedInput[]>>;
  /** Log-odds of failing at no points, and what a point takes off them. */
  readonly logOdds: { readonly atNone: number; readonly perPoint: number };
}

/** What of its points an input brings. */
export function shareAt(curve: readonly Knot[], value: number): number {
  const next = curve.findIndex((knot) => value <= knot.value);
  const after = curve[next];
  if (after === undefined) return curve.at(-1)?.share ?? 0;
  const before = curve[next - 1];
  if (before === undefined) return after.share;
  const way = (value - before.value) / (after.value - before.value);
  return before.share + way * (after.share - before.share);
}

export type LogOdds = FinancialModel['logOdds'];

export function chanceAt(points: number, { atNone, perPoint }: LogOdds): number {
  return 1 / (1 + Math.exp(perPoint * points - atNone));
}
