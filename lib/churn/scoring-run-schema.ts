import * as z from 'zod/mini';
import { storedFigures } from '../platform/figures-schema.ts';
import type { ScoringRun } from './churn-run.ts';
import type { FittedModel, ModelKind } from './models/model.ts';

export const modelKinds = ['bgNbd', 'mbgNbd', 'cadence', 'recency'] as const satisfies readonly ModelKind[];

const betaGeometric = { r: z.number(), alpha: z.number(), a: z.number(), b: z.number() };
const fitted = { customers: z.int(), logLikelihood: z.number() };

export const storedModel: z.ZodMiniType<FittedModel> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['bgNbd', 'mbgNbd']),
    ...betaGeometric,
    ...fitted,
    standardErrors: z.object(betaGeometric),
  }),
  z.object({
    kind: z.literal('cadence'),
    pairVariance: z.number(),
    typicalGap: z.number(),
    dropout: z.number(),
    dropoutWeight: z.number(),
    customers: z.exactOptional(fitted.customers),
    logLikelihood: z.exactOptional(fitted.logLikelihood),
  }),
  z.object({
    kind: z.literal('recency'),
    learned: z.array(
      z.object({
        horizonDays: z.int(),
        examples: z.int(),
        steps: z.array(z.object({ silence: z.number(), chance: z.number() })),
      }),
    ),
  }),
]);

/** What of a run scores customers, and which run it is. */
export const scoring = {
  date: z.string(),
  state: z.enum(['scoring', 'done']),
  chosen: storedModel,
  values: z.record(z.string(), z.object({ p: z.number(), q: z.number(), v: z.number() })),
  tierGapDays: z.object({ key: z.number(), potential: z.number(), regular: z.number() }),
};

const scoringRun: z.ZodMiniType<ScoringRun> = z.object(scoring);

const row = z.object({ run: storedFigures(scoringRun) });

/** What of a stored run scores customers; the rest is not looked at. */
export function scoringRunIn(stored: unknown): ScoringRun {
  return row.parse(stored).run;
}
