import { documentedFactsBody, factBody, factsAnswer } from '../../facts/fact-body-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import { changesExample, factsExample, kindsExample } from '../examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const factSchemas = {
  Fact: factBody,
  NewFacts: documentedFactsBody,
  FactAnswers: factsAnswer,
} satisfies NamedSchemas;

export const factOperations = {
  'report-facts': {
    tag: 'Facts',
    summary: 'Report 1 to 100 facts',
    description:
      'Each is answered by itself, in the order sent; one for an order not known yet waits for it. Decisions about an order (`amended`, `cancelled`, `reopened`, `closed`) that its state refuses are answered 409 `illegal-move`, with the state and what it allows; each is judged by what stands before it in the request.',
    body: {
      schema: documentedFactsBody,
      examples: { deliveries: factsExample, changes: changesExample, 'every other kind': kindsExample },
    },
    answers: {
      201: { description: 'Every fact is stored', schema: factsAnswer },
      207: { description: 'Some fact is not stored: its answer says why', schema: factsAnswer },
    },
    problems: [400, 403, 413, 415, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
