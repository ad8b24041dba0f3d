import { english } from '../alerts/texts/english.ts';
import type { Texts } from '../alerts/texts/texts.ts';
import { isGradable, LEAST_CUSTOMERS, LEAST_SILENT, meanGrade } from './choose-model.ts';
import type { ChurnRun } from './churn-run.ts';
import type { ModelKind } from './models/model.ts';

/** The language of mails, or English: the API's. */
type Language = Pick<Texts, 'choices' | 'formats'>;

/** Why the model of a run scores: `MBG/NBD ranked best in 6 backtests: AUC 0.842, recency 0.801` */
export function choiceWords(
  { choice, chosen, backtests }: Pick<ChurnRun, 'choice' | 'chosen' | 'backtests'>,
  language: Language = english,
): string {
  const { choices } = language;
  const model = choices.models[chosen.kind];
  switch (choice) {
    case 'bestInBacktest':
      return choices.bestInBacktest(model, backtests.length, aucWords(chosen.kind, backtests, language));
    case 'tooFewCustomers':
      return choices.tooFewCustomers(model, LEAST_CUSTOMERS);
    case 'tooFewSilent':
      return choices.tooFewSilent(model, LEAST_SILENT);
    case 'noneConverged':
      return choices.noneConverged(model);
  }
}

function aucWords(kind: ModelKind, backtests: ChurnRun['backtests'], { choices, formats }: Language): string {
  const graded = backtests.filter(isGradable);
  const aucOf = (of: ModelKind) => {
    const grade = meanGrade(of, graded);
    return grade ? formats.grade(grade.auc) : '–';
  };
  return kind === 'recency'
    ? choices.grade(aucOf(kind))
    : choices.gradeBesideRecency(aucOf(kind), aucOf('recency'));
}
