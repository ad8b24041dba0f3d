import type { FinancialStatement } from './financial-statement.ts';
import { difference, type Fraction, finite, quotientOf } from './fraction.ts';

export type AltmanPart = 'workingCapital' | 'retainedEarnings' | 'operatingProfit' | 'equity';

/** The ratio of each part, not yet times its coefficient. */
export type AltmanRatios = Readonly<Record<AltmanPart, number | undefined>>;

export interface Altman {
  readonly ratios: AltmanRatios;
  /** Undefined where one of the ratios is: three of four parts are no Z″. */
  readonly score: number | undefined;
  readonly band: AltmanBand | undefined;
}

export const altmanBands = ['distress', 'grey', 'safe'] as const;
export type AltmanBand = (typeof altmanBands)[number];

/** Altman's Z″ for companies that make no goods (1993; handbook §6), without the constant that is added for emerging markets. */
export const altmanCoefficients: Readonly<Record<AltmanPart, number>> = {
  workingCapital: 6.56,
  retainedEarnings: 3.26,
  operatingProfit: 6.72,
  equity: 1.05,
};

const DISTRESS_BELOW = 1.1;
const SAFE_ABOVE = 2.6;

export function altmanOf(statement: FinancialStatement): Altman {
  const { totalAssets, totalLiabilities, currentAssets, currentLiabilities } = statement;
  const ofAssets = (numerator: Fraction['numerator']) => quotientOf({ numerator, denominator: totalAssets });
  const ratios = {
    workingCapital: ofAssets(difference(currentAssets, currentLiabilities)),
    retainedEarnings: ofAssets(statement.retainedEarnings),
    operatingProfit: ofAssets(statement.operatingProfit),
    equity: quotientOf({
      numerator: difference(totalAssets, totalLiabilities),
      denominator: totalLiabilities,
    }),
  };
  const score = altmanZ(ratios);
  return { ratios, score, band: score === undefined ? undefined : altmanBand(score) };
}

export function altmanZ(ratios: AltmanRatios): number | undefined {
  const { workingCapital, retainedEarnings, operatingProfit, equity } = ratios;
  if (workingCapital === undefined || retainedEarnings === undefined) return undefined;
  if (operatingProfit === undefined || equity === undefined) return undefined;
  return finite(
    altmanCoefficients.workingCapital * workingCapital +
      altmanCoefficients.retainedEarnings * retainedEarnings +
      altmanCoefficients.operatingProfit * operatingProfit +
      altmanCoefficients.equity * equity,
  );
}

export function altmanBand(score: number): AltmanBand {
  if (score < DISTRESS_BELOW) return 'distress';
  return score > SAFE_ABOVE ? 'safe' : 'grey';
}
