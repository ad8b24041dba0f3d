import { atRiskQuery } from '../../churn/at-risk-query-schema.ts';
import { atRisk, atRiskList } from '../../churn/at-risk-schema.ts';
import { churnReason, customerHealth } from '../../churn/health-answer-schema.ts';
import { churnRun } from '../../churn/run-answer-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const churnSchemas = {
  CustomerHealth: customerHealth,
  ChurnReason: churnReason,
  CustomerAtRisk: atRisk,
  ChurnRun: churnRun,
} satisfies NamedSchemas;

export const churnOperations = {
  'read-health': {
    tag: 'Churn',
    summary: 'Is a customer leaving, or sending less, and why?',
    description:
      'State, reasons and history are as the nightly search found them; score and trend are of what the customer ordered up to today, by the model of the last run that is done. Reasons are what of the service got credibly worse for them, each with the orders that prove it.',
    parameters: { customerId: 'As orders name it' },
    answers: { 200: { description: 'How the customer stands', schema: customerHealth } },
    problems: [403, 404, 500, 503],
  },
  'list-at-risk': {
    tag: 'Churn',
    summary: 'Customers who may leave or send less, the largest value at risk first',
    description:
      'Those who are not `steady`, or send less of a part of their business; by value at risk within each currency, those without prices last. Chance and silence are of today. A filter that finds little can make a page short, even empty, while there is a `next`.',
    query: atRiskQuery,
    answers: { 200: { description: 'One page', schema: atRiskList } },
    problems: [400, 403, 500, 503],
  },
  'read-churn-run': {
    tag: 'Churn',
    summary: 'A nightly search for leavers: its models, how they did in backtests, and which one scores',
    description:
      'Every run fits all models, grades them as of dates in the past by what then happened, and scores by the one that ranked best; `recency` is the baseline that it had to beat. `outcomes` say how many of the alerts so far were right.',
    parameters: { run: '`latest` (the last that is done), or a business date' },
    answers: { 200: { description: 'The run', schema: churnRun } },
    problems: [403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
