import { indicatorNames, indicators } from '../../kpis/indicators.ts';
import { kpiQuery } from '../../kpis/kpi-query-schema.ts';
import { figures, indicator, kpiAnswer } from '../../kpis/kpi-schema.ts';
import { otifLadderQuery } from '../../kpis/otif-ladder-query-schema.ts';
import { otifLadderAnswer } from '../../kpis/otif-ladder-schema.ts';
import { restatementList, restatementsQuery } from '../../kpis/restatement-list-schema.ts';
import { restatement } from '../../kpis/restatement-schema.ts';
import { targetsBody, targetsRecord } from '../../kpis/target-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import { targetsExample } from '../examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const kpiSchemas = {
  Kpis: kpiAnswer,
  Figures: figures,
  Indicator: indicator,
  OtifLadder: otifLadderAnswer,
  Restatement: restatement,
  NewTargets: targetsBody,
  Targets: targetsRecord,
} satisfies NamedSchemas;

const customerId = 'As orders name it';
const etag = 'Of this version, for If-Match';

/** A Markdown table of every indicator: what is counted above the line, and below. */
function tableOfIndicators(): string {
  const sum = (measures: readonly string[]) => measures.join(' + ');
  const rows = indicatorNames.map((name) => {
    const { numerator, denominator, better } = indicators[name];
    return `| \`${name}\` | ${sum(numerator)} | ${sum(denominator)} | ${better} |`;
  });
  return ['| indicator | numerator | denominator | better |', '|---|---|---|---|', ...rows].join('\n');
}

export const kpiOperations = {
  'read-kpis': {
    tag: 'Figures',
    summary: 'Every indicator of the company or of one group, by day, week or month',
    description: `Of the orders that were due from \`from\` to \`to\`, by the business date of the end of their promise; weeks are ISO weeks, clipped at both ends. Name one of \`customerId\`, \`tier\`, \`partnerId\`, \`carrier\`, \`warehouse\` and \`lane\`, or none for the company; all but \`customerId\` are for staff. Targets are those of a customer.

Figures follow the facts known now: a late or corrected fact moves dates that are closed, and \`restatedAt\` says so. Every indicator is a numerator and a denominator, so that any periods add up. \`contract:\` counts what passes by the rules of each order; a right counts \`pass\` and \`fail\`, of the fails apart those that others answer for (\`failExcused\`), which net figures forgive.

${tableOfIndicators()}`,
    query: kpiQuery,
    answers: { 200: { description: 'Figures in all and by period', schema: kpiAnswer } },
    problems: [400, 403, 404, 500, 503],
  },
  'read-otif-ladder': {
    tag: 'Figures',
    summary: 'OTIF by every definition, side by side',
    description:
      'Level (unit, line, order) × early (accept, fail) × promise (requested, confirmed), over the same orders: those that are due by contract. What else the rules of an order say (grace, over-delivery) holds in every definition. `isContract` marks the one of the rules in force on `to`; orders placed under other rules were judged by those, as `ruleSets` tells.',
    query: otifLadderQuery,
    answers: {
      200: { description: 'Every definition, and how far they lie apart', schema: otifLadderAnswer },
    },
    problems: [400, 403, 404, 500, 503],
  },
  'list-restatements': {
    tag: 'Figures',
    summary: 'What changed figures of closed dates',
    description:
      'A date is closed at 01:00 of the next; nothing is frozen by it. Of all customers (for staff) in the order in which it happened; of one by the date whose figures changed. A restatement tells which order counts otherwise than before, by which measures, and which facts brought it about.',
    query: restatementsQuery,
    answers: { 200: { description: 'One page', schema: restatementList } },
    problems: [400, 403, 404, 500, 503],
  },
  'save-targets': {
    tag: 'Figures',
    summary: 'Set what was promised a customer',
    description:
      'Shares by indicator (`GET /kpis` lists them); an indicator that is left out has no target. For what is bad when it is much, as `damage`, the target is the most.',
    parameters: { customerId },
    requestHeaders: {
      'if-match': {
        description: 'ETag of the version that is changed (its number in quotes); none for the first',
        required: false,
      },
    },
    body: { schema: targetsBody, examples: { shares: targetsExample } },
    answers: { 200: { description: 'The targets as kept', schema: targetsRecord, headers: { etag } } },
    problems: [400, 403, 404, 412, 413, 415, 428, 500, 503],
  },
  'read-targets': {
    tag: 'Figures',
    summary: 'What was promised a customer',
    parameters: { customerId },
    answers: { 200: { description: 'The targets', schema: targetsRecord, headers: { etag } } },
    problems: [403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
