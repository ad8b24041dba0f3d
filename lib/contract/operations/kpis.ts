import { kpiAnswer, kpiQuery } from '../../kpis/kpi-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const kpiSchemas = { Kpis: kpiAnswer } satisfies NamedSchemas;

export const kpiOperations = {
  'read-kpis': {
    tag: 'Figures',
    summary: 'On-time, in-full and OTIF of the company or a customer',
    description: 'By the business date on which orders were due.',
    query: kpiQuery,
    answers: { 200: { description: 'Figures in all and by period', schema: kpiAnswer } },
    problems: [400, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
