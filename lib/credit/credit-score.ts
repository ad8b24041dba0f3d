import { addDays } from '../calendar/calendar.ts';
import { characterOf, collateralOf, conditionsOf } from './behaviour-strengths.ts';
import type { Conduct } from './conduct.ts';
import { nextClass } from './credit-class.ts';
import { type CreditPolicy, type FiveC, fiveCs } from './credit-policy.ts';
import type { FinancialStatement } from './financial-statement.ts';
import type { CreditClass, ReviewInputs } from './review-inputs.ts';
import type { Strength, StrengthInput } from './strength.ts';

export interface CreditScore {
  /** The sum of the points of all Cs, in [0, 100], to one decimal. */
  readonly total: number;
  readonly class: CreditClass;
  /** Without annual accounts the points of capacity and capital are spread over the other Cs in proportion. */
  readonly basis: 'statements' | 'behaviourOnly';
  /** Of the Cs that were judged, in the order of the handbook. */
  readonly points: readonly Points[];
  /** That the customer fails within a year, by its annual accounts; in [0, 1]. */
  readonly chanceOfFailure?: number | undefined;
}

export interface Points {
  readonly of: FiveC;
  readonly points: number;
  readonly most: number;
  readonly inputs: readonly StrengthInput[];
}

/** What annual accounts tell. */
export interface FinancialStrength {
  readonly capacity: Strength;
  readonly capital: Strength;
  readonly chanceOfFailure: number;
}

export type JudgeFinances = (
  statement: FinancialStatement,
  previous: FinancialStatement | undefined,
) => FinancialStrength;

export function creditScore(
  inputs: ReviewInputs,
  { business, paying }: Conduct,
  policy: CreditPolicy,
  judgeFinances: JudgeFinances,
): CreditScore {
  const [statement, previous] = latestStatements(inputs, policy);
  const finances = statement && judgeFinances(statement, previous);
  const points = pointsOf(
    {
      character: characterOf(inputs, paying, policy.character),
      capacity: finances?.capacity,
      capital: finances?.capital,
      collateral: collateralOf(inputs, business, policy.cover),
      conditions: conditionsOf(inputs, business, policy.conditions),
    },
    policy.weights,
  );
  const total = Math.min(100, toTenths(points.reduce((sum, each) => sum + each.points, 0)));
  return {
    total,
    class: nextClass(total, inputs.lastClass, policy),
    basis: finances ? 'statements' : 'behaviourOnly',
    points,
    ...(finances && { chanceOfFailure: finances.chanceOfFailure }),
  };
}

/** The latest annual accounts, unless too old to tell anything, and those of the year before in the same currency. */
export function latestStatements(
  { statements, asOf }: ReviewInputs,
  { statementDays }: CreditPolicy,
): readonly FinancialStatement[] {
  const known = statements.filter(({ periodEnd }) => periodEnd <= asOf);
  const latest = known.find(({ periodEnd }) => addDays(periodEnd, statementDays) >= asOf);
  if (!latest) return [];
  const isBefore = ({ periodEnd, currency }: FinancialStatement) =>
    periodEnd < latest.periodEnd && currency === latest.currency;
  return [latest, ...known.filter(isBefore).slice(0, 1)];
}

function pointsOf(
  strengths: Readonly<Record<FiveC, Strength | undefined>>,
  weights: CreditPolicy['weights'],
): Points[] {
  const isJudged = (each: FiveC) => strengths[each] !== undefined;
  const all = fiveCs.filter(isJudged).reduce((sum, each) => sum + weights[each], 0);
  return fiveCs.flatMap((of): Points[] => {
    const strength = strengths[of];
    if (!strength) return [];
    const most = (weights[of] * 100) / all;
    return [{ of, points: toTenths(most * strength.share), most: toTenths(most), inputs: strength.inputs }];
  });
}

function toTenths(points: number): number {
  return Math.round(points * 10) / 10;
}
