import type { FinancialStatement } from './financial-statement.ts';
import type { ReviewInputs } from './review-inputs.ts';

/**
 * Annual accounts of a company that by the yardsticks of handbook §6 is sound (half of its assets its own, current ratio 2,
 * quick ratio 1.5, earnings of ten times its interest), of a size.
 */
export function soundStatement(
  { asOf, currency }: Pick<ReviewInputs, 'asOf' | 'currency'>,
  netWorth: number,
): FinancialStatement {
  const of = (share: number) => Math.round(netWorth * share);
  return {
    periodEnd: asOf,
    currency,
    totalAssets: 2 * netWorth,
    totalLiabilities: netWorth,
    currentAssets: of(1.2),
    inventory: of(0.3),
    receivables: of(0.5),
    cash: of(0.3),
    securities: of(0.1),
    currentLiabilities: of(0.6),
    retainedEarnings: of(0.5),
    sales: of(3),
    creditSales: of(3),
    costOfSales: of(2.4),
    operatingProfit: of(0.3),
    depreciation: of(0.1),
    interestExpense: of(0.03),
    netProfit: of(0.2),
  };
}
