import { counted } from '../alerts/words.ts';
import { isGradable, LEAST_CUSTOMERS, LEAST_SILENT, meanGrade } from './choose-model.ts';
import type { ChurnRun } from './churn-run.ts';
import type { ModelKind } from './models/model.ts';

const names: Readonly<Record<ModelKind, string>> = {
  bgNbd: 'BG/NBD',
  mbgNbd: 'MBG/NBD',
  cadence: 'The customers’ own cadence',
  recency: 'Recency',
};

/** Why the model of a run scores: `MBG/NBD ranked best in 6 backtests: AUC 0.842, recency 0.801` */
export function choiceWords({
  choice,
  chosen,
  backtests,
}: Pick<ChurnRun, 'choice' | 'chosen' | 'backtests'>): string {
  const model = names[chosen.kind];
  switch (choice) {
    case 'bestInBacktest':
      return `${model} ranked best in ${counted(backtests.length, 'backtest')}, or as well as the best with truer chances: ${aucWords(chosen.kind, backtests)}`;
    case 'tooFewCustomers':
      return `${model}: with fewer than ${LEAST_CUSTOMERS} customers no model can be learned or graded`;
    case 'tooFewSilent':
      return `${model}: fewer than ${LEAST_SILENT} customers fell silent in the backtests, too few to grade models by`;
    case 'noneConverged':
      return `${model}: no other model could be fitted and graded in each backtest`;
  }
}

function aucWords(kind: ModelKind, backtests: ChurnRun['backtests']): string {
  const graded = backtests.filter(isGradable);
  const auc = (of: ModelKind) => meanGrade(of, graded)?.auc.toFixed(3) ?? '–';
  return kind === 'recency' ? `AUC ${auc(kind)}` : `AUC ${auc(kind)}, recency ${auc('recency')}`;
}
