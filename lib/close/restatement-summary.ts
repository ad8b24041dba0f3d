import type { NightReport } from '../alerts/night-report.ts';
import { type Restatement, restatementCauses } from '../kpis/restatement.ts';

/** Restatements that a report tells one by one: what happens later in the life of an order, as its invoice, is only counted. */
const EXAMPLES = 5;

/** @param hasMore there are others, which were not read */
export function summaryOf(
  restatements: readonly Restatement[],
  hasMore: boolean,
): NightReport['restatements'] {
  const byCause = Map.groupBy(restatements, ({ cause }) => cause.kind);
  return {
    count: restatements.length,
    hasMore,
    byCause: restatementCauses.flatMap((cause) => {
      const count = byCause.get(cause)?.length ?? 0;
      return count > 0 ? [{ cause, count }] : [];
    }),
    examples: restatements
      .filter(({ cause }) => cause.kind !== 'laterFact')
      .slice(-EXAMPLES)
      .map(({ customerId, orderNumber, date, restatedAt, cause }) => ({
        customerId,
        orderNumber,
        date,
        restatedAt,
        cause,
      })),
  };
}
