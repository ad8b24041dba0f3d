import type { RouteName } from '../../platform/routes.ts';
import { ruleSet } from '../../scorecards/rule-set-schema.ts';
import { scorecardQuery } from '../../scorecards/scorecard-query-schema.ts';
import { scorecardAnswer } from '../../scorecards/scorecard-schema.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const scorecardSchemas = { Scorecard: scorecardAnswer, RuleSet: ruleSet } satisfies NamedSchemas;

export const scorecardOperations = {
  'read-scorecard': {
    tag: 'Figures',
    summary: 'What was promised, what came, and what failed by how much',
    description: 'By the company’s rules or those asked for, computed from the facts known now.',
    parameters: { orderId: 'As `POST /orders` answered it' },
    query: scorecardQuery,
    answers: { 200: { description: 'The scorecard as of now', schema: scorecardAnswer } },
    problems: [400, 403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
