import { type Interval, wilson } from '../statistics/proportions.ts';
import { choiceWords } from './choice-words.ts';
import { isGradable, meanGrade } from './choose-model.ts';
import type { ChurnRun, Outcomes } from './churn-run.ts';
import type { FittedModel, ModelKind } from './models/model.ts';
import type { LearnedRecency } from './models/recency.ts';

/** A run as it is told: what was learned, how the models did, which one scores and why. */
export interface RunAnswer
  extends Omit<ChurnRun, 'chosen' | 'choice' | 'models' | 'outcomes' | 'checkpoint'> {
  readonly chosen: ModelKind;
  readonly choice: ChurnRun['choice'];
  /** Why it was chosen, in words. */
  readonly why: string;
  readonly models: readonly ToldModel[];
  /** Means over the backtests that ranked anything, of the models that were graded in each. */
  readonly grades: readonly MeanGrade[];
  readonly outcomes: Readonly<Record<keyof ChurnRun['outcomes'], ToldOutcomes>>;
}

export interface ToldModel {
  readonly kind: ModelKind;
  readonly parameters: Readonly<Record<string, number>>;
  readonly standardErrors?: Readonly<Record<string, number>> | undefined;
  readonly customers?: number | undefined;
  readonly logLikelihood?: number | undefined;
  /** Of recency, which has no parameters: its chances by silence. */
  readonly learned?: readonly LearnedRecency[] | undefined;
}

export interface MeanGrade {
  readonly model: ModelKind;
  readonly auc: number;
  readonly brier: number;
}

export interface ToldOutcomes extends Outcomes {
  /** Of the alerts, customers who did not order again within the horizon; null before any was graded. */
  readonly precision: number | null;
  readonly interval: Interval;
}

export function runAnswer({ checkpoint: _, ...run }: ChurnRun): RunAnswer {
  const { chosen, models, backtests, outcomes } = run;
  // A model that was not fitted, as the default cadence, scores as well.
  const scoring = models.some(({ kind }) => kind === chosen.kind) ? models : [...models, chosen];
  const graded = backtests.filter(isGradable);
  return {
    ...run,
    chosen: chosen.kind,
    why: choiceWords(run),
    models: scoring.map(toldModel),
    grades: scoring.flatMap(({ kind }) => {
      const grade = meanGrade(kind, graded);
      return grade ? [{ model: kind, auc: grade.auc, brier: grade.brier }] : [];
    }),
    outcomes: {
      told: toldOutcomes(outcomes.told),
      comparable: toldOutcomes(outcomes.comparable),
      heldOut: toldOutcomes(outcomes.heldOut),
    },
  };
}

function toldModel(model: FittedModel): ToldModel {
  switch (model.kind) {
    case 'bgNbd':
    case 'mbgNbd': {
      const { kind, customers, logLikelihood, standardErrors, ...parameters } = model;
      return { kind, parameters, standardErrors, customers, logLikelihood };
    }
    case 'cadence': {
      const { kind, customers, logLikelihood, ...parameters } = model;
      return { kind, parameters, customers, logLikelihood };
    }
    case 'recency':
      return { kind: model.kind, parameters: {}, learned: model.learned };
  }
}

function toldOutcomes({ alerts, orderedAgain, contacted }: Outcomes): ToldOutcomes {
  const right = alerts - orderedAgain;
  return {
    alerts,
    orderedAgain,
    contacted,
    precision: alerts === 0 ? null : right / alerts,
    interval: wilson(right, alerts),
  };
}
