import * as z from 'zod/mini';
import { storedFigures, writtenFigures } from '../platform/figures-schema.ts';
import { type ChurnRun, choices } from './churn-run.ts';
import type { FittedModel } from './models/model.ts';
import type { LearnedRecency } from './models/recency.ts';
import { modelKinds, scoring, storedModel } from './scoring-run-schema.ts';

const modelKind = z.enum(modelKinds);

export const fitFailures = z.array(z.object({ kind: modelKind, reason: z.string() }));

const bin = z.object({
  from: z.number(),
  cases: z.int(),
  meanChance: z.number(),
  observed: z.number(),
  interval: z.object({ low: z.number(), high: z.number() }),
});

export const backtest = z.object({
  cutOff: z.string(),
  horizonDays: z.int(),
  customers: z.int(),
  silent: z.int(),
  grades: z.array(
    z.object({
      model: modelKind,
      auc: z.nullable(z.number()),
      brier: z.number(),
      calibration: z.array(bin),
    }),
  ),
  failures: fitFailures,
});

const outcomes = z.object({ alerts: z.int(), orderedAgain: z.int(), contacted: z.int() });

const run: z.ZodMiniType<ChurnRun> = z.object({
  ...scoring,
  kind: z.enum(['nightly', 'rehearsal']),
  startedAt: z.string(),
  finishedAt: z.optional(z.string()),
  backtests: z.array(backtest),
  choice: z.enum(choices),
  models: z.array(storedModel),
  failures: fitFailures,
  customers: z.object({ steady: z.int(), watch: z.int(), atRisk: z.int(), lost: z.int() }),
  sendingLess: z.int(),
  changed: z.int(),
  outcomes: z.object({ told: outcomes, comparable: outcomes, heldOut: outcomes }),
  checkpoint: z.optional(z.object({ segment: z.int(), after: z.string() })),
});

const row = z.object({ run: storedFigures(run) });

/** The run that a row holds. */
export function runIn(stored: unknown): ChurnRun {
  return row.parse(stored).run;
}

/** What is stored of a run. */
export function storedRun(of: ChurnRun): { readonly run: string } {
  return {
    run: writtenFigures({ ...of, chosen: withFewSteps(of.chosen), models: of.models.map(withFewSteps) }),
  };
}

/** More steps than this are thinned: a row must stay far below 400 KB. */
const MOST_STEPS = 400;

function withFewSteps(of: FittedModel): FittedModel {
  return of.kind === 'recency' ? { ...of, learned: of.learned.map(thinned) } : of;
}

/** Steps rise: those that rise by too little are left out, which moves no chance by more than they rise. */
function thinned(learned: LearnedRecency): LearnedRecency {
  if (learned.steps.length <= MOST_STEPS) return learned;
  const steps: LearnedRecency['steps'][number][] = [];
  for (const step of learned.steps) {
    const last = steps.at(-1);
    if (last === undefined || step.chance - last.chance > 1 / MOST_STEPS) steps.push(step);
  }
  return { ...learned, steps };
}
