import type { RouteName } from '../../platform/routes.ts';
import { scorecardQuery } from '../../scorecards/scorecard-query-schema.ts';
import { scorecardAnswer } from '../../scorecards/scorecard-schema.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const scorecardSchemas = { Scorecard: scorecardAnswer } satisfies NamedSchemas;

export const scorecardOperations = {
  'read-scorecard': {
    tag: 'Figures',
    summary: 'What was promised, what came, which right failed by how much, and whose fault it was',
    description:
      'Computed from the facts known now, by the rules valid on the date on which the order was placed: the customer’s own, else the company’s; new ones are obeyed within a minute. `ruleSet` asks what another version says of it. Rights that follow from facts which you may not read are left out, and with them whether the order is perfect.',
    parameters: { orderId: 'As `POST /orders` answered it' },
    query: scorecardQuery,
    answers: { 200: { description: 'The scorecard as of now', schema: scorecardAnswer } },
    problems: [400, 403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
