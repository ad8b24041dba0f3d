import * as z from 'zod/mini';

/** The query of GET /orders/{orderId}/scorecard. */
export const scorecardQuery = z.strictObject({
  ruleSet: z.optional(
    z
      .string()
      .check(
        z.regex(/^(company|customer)@\d{1,6}$/, 'must name a version of rules, as company@2 or customer@1'),
        z.describe(
          'Judge by this version of rules, of the company or the order’s customer, not by the one in force',
        ),
      ),
  ),
});
