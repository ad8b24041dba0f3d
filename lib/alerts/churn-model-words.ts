import type { Backtest, ChurnRun } from '../churn/churn-run.ts';
import type { ModelKind } from '../churn/models/model.ts';
import type { Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** `0.842, recency 0.791; 412 customers, 97 of them silent`, for each number of days ahead and date in the past. */
export function backtestRows({ backtests, chosen }: ChurnRun): Row[] {
  const { churnWeek, formats } = texts;
  return backtests.map((backtest) => ({
    name: churnWeek.daysAhead(backtest.horizonDays),
    note: churnWeek.from(formats.day(backtest.cutOff)),
    words: churnWeek.backtest(gradesOf(backtest, chosen.kind), backtest.customers, backtest.silent),
  }));
}

function gradesOf({ grades }: Backtest, kind: ModelKind): string {
  const { noGrade, gradeOfRecency, gradeBesideRecency } = texts.churnWeek;
  const aucOf = (model: ModelKind) => {
    const auc = grades.find((grade) => grade.model === model)?.auc ?? undefined;
    return auc === undefined ? noGrade : texts.formats.grade(auc);
  };
  return kind === 'recency' ? gradeOfRecency(aucOf(kind)) : gradeBesideRecency(aucOf(kind), aucOf('recency'));
}
