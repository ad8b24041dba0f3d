import type { Digest } from '../../../lib/alerts/digest.ts';
import type { ChurnRun, Outcomes } from '../../../lib/churn/churn-run.ts';
import { aBacktest, aRun } from '../churn-mails.ts';
import { anIndicator, aReport } from '../morning-mails.ts';

/** Mondays: runs of every model, chosen for every reason, with every finding of whether telling helps. */
export function weekMornings(): Partial<Digest>[] {
  const quiet = aReport({ day: anIndicator(0, 0) });
  return [{ week: aRun(), report: quiet }, ...runs().map((week) => ({ week }))];
}

function runs(): ChurnRun[] {
  const { chosen, outcomes } = aRun();
  const compared = [
    [some(10), some(10)],
    [some(100), some(100)],
    [some(400, 390), some(400, 10)],
    [some(400, 10), some(400, 390)],
  ] as const;
  return [
    // The mail names the model, whatever it has learned.
    ...models.map((kind) => aRun({ chosen: { ...chosen, kind } as ChurnRun['chosen'] })),
    ...choices.map((choice) => aRun({ choice })),
    ...compared.map(([comparable, heldOut]) => aRun({ outcomes: { ...outcomes, comparable, heldOut } })),
    aRun({ date: '2026-03-30', outcomes: { ...outcomes, told: some(0) } }),
    aRun({ backtests: [aBacktest({ grades: [] })] }),
  ];
}

const models = ['bgNbd', 'mbgNbd', 'cadence', 'recency'] as const;
const choices = ['bestInBacktest', 'tooFewCustomers', 'tooFewSilent', 'noneConverged'] as const;

function some(alerts: number, orderedAgain = alerts / 2): Outcomes {
  return { alerts, orderedAgain, contacted: 3 };
}
