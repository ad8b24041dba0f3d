import { type Rhythm, silenceOf } from '../rhythm.ts';
import {
  type BetaGeometric,
  chanceOfNoOrder,
  expectedOrders as expectedOrdersBetaGeometric,
  meanRate,
} from './beta-geometric.ts';
import { type BetaGeometricErrors, fitBetaGeometric } from './beta-geometric-fit.ts';
import { type Cadence, cadenceChance, cadenceOrders, cadenceRate, DEFAULT_CADENCE } from './cadence.ts';
import { fitCadence } from './cadence-fit.ts';
import type { Fit } from './fit.ts';
import { DAYS_A_WEEK, groupHistories, historyOf } from './histories.ts';
import { type Recency, recencyChance } from './recency.ts';

/** What fitting told besides the parameters. */
interface Fitted {
  readonly customers: number;
  readonly logLikelihood: number;
}

/** A model with its parameters, as it is stored with a run: plain data. */
export type FittedModel =
  | (BetaGeometric & Fitted & { readonly standardErrors: BetaGeometricErrors })
  | (Cadence & Partial<Fitted>)
  | Recency;

export type ModelKind = FittedModel['kind'];

export interface FittedModels {
  readonly models: readonly FittedModel[];
  readonly failures: readonly FitFailure[];
}

/** Why a model is not to be had. */
export interface FitFailure {
  readonly kind: ModelKind;
  readonly reason: string;
}

/** All models that are learned from rhythms alone; recency is learned from what happened then. Never throws. */
export function fitModels(rhythms: readonly Rhythm[]): FittedModels {
  const groups = groupHistories(rhythms);
  const models: FittedModel[] = [];
  const failures: FitFailure[] = [];
  const keep = <Model extends (BetaGeometric & { standardErrors: BetaGeometricErrors }) | Cadence>(
    kind: ModelKind,
    fit: Fit<Model>,
  ) => {
    if (fit.outcome === 'notConverged') failures.push({ kind, reason: fit.reason });
    else models.push({ ...fit.model, customers: fit.customers, logLikelihood: fit.logLikelihood });
  };
  keep('bgNbd', fitBetaGeometric('bgNbd', groups));
  keep('mbgNbd', fitBetaGeometric('mbgNbd', groups));
  keep('cadence', fitCadence(rhythms));
  return { models, failures };
}

/** P(no order within the next so many days): what customers are ranked by. In [0, 1], falling with the horizon. */
export function chanceOfSilence(model: FittedModel, rhythm: Rhythm, horizonDays: number): number {
  switch (model.kind) {
    case 'bgNbd':
    case 'mbgNbd':
      return chanceOfNoOrder(model, historyOf(rhythm), horizonDays / DAYS_A_WEEK);
    case 'cadence':
      return cadenceChance(model, rhythm, horizonDays);
    case 'recency':
      return recencyChance(model, silenceOf(rhythm), horizonDays);
  }
}

/**
 * Expected orders within the next so many days, as things stand. Recency, which knows no rates, takes that of the default
 * cadence, by the chance that they order at all.
 */
export function expectedOrders(model: FittedModel, rhythm: Rhythm, days: number): number {
  switch (model.kind) {
    case 'bgNbd':
    case 'mbgNbd':
      return expectedOrdersBetaGeometric(model, historyOf(rhythm), days / DAYS_A_WEEK);
    case 'cadence':
      return cadenceOrders(model, rhythm, days);
    case 'recency':
      return expectedOrdersIfKept(model, rhythm, days) * (1 - recencyChance(model, silenceOf(rhythm), days));
  }
}

/** Expected orders within the next so many days if the customer is kept, or won back: at their own mean rate, to the end. */
export function expectedOrdersIfKept(model: FittedModel, rhythm: Rhythm, days: number): number {
  switch (model.kind) {
    case 'bgNbd':
    case 'mbgNbd':
      return meanRate(model, historyOf(rhythm)) * (days / DAYS_A_WEEK);
    case 'cadence':
      return cadenceRate(model, rhythm) * days;
    case 'recency':
      return cadenceRate(DEFAULT_CADENCE, rhythm) * days;
  }
}
