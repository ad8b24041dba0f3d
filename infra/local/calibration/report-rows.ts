import { ratios } from '../../../lib/credit/ratios.ts';
import {
  type CalibratedInput,
  calibratedPoints,
  type FinancialC,
  financialInputs,
  type InputName,
} from '../../../lib/credit/strength-model.ts';
import type { Calibration } from './calibration.ts';
import type { RiskClass } from './classes.ts';
import { area, percent } from './figure-words.ts';
import type { Grade } from './grade.ts';

/** Of the data set, by number. */
const inputColumns: Readonly<Record<InputName, string>> = {
  cashMargin: '26 × 2 / 36',
  quick: '46',
  interestBurden: '(11 − 18) / 36 where above 0',
  retainedEarningsShare: '6',
  equityShare: '10',
  longTermCapitalShare: '38',
};

export function inputRow({ name, weight, middle }: CalibratedInput, without: Calibration['without']): string {
  const { of, words } = financialInputs[name];
  const lost = without.find((each) => each.name === name)?.spread;
  return `| ${words} | ${of} | ${ratios[name].formula} | ${inputColumns[name]} | ${weight.toFixed(4)} | ${points(of, weight)} | ${middle} | ${lost ? area(lost.mean) : ''} |`;
}

export function curveRow({ name, weight, curve }: CalibratedInput): string {
  const knots = curve.map(
    ({ value, share }) => `${value}: ${share} (${points(financialInputs[name].of, weight * share)})`,
  );
  return `| ${financialInputs[name].words} | ${knots.join(', ')} |`;
}

export function tenthRows({ tenths }: Grade): string {
  return tenths
    .map(
      ({ companies, meanChance, failed, interval }) =>
        `| ${companies} | ${percent(meanChance)} | ${percent(failed / companies)} | ${percent(interval.low)} – ${percent(interval.high)} |`,
    )
    .join('\n');
}

export function classRow({ fromPoints, below, companies, failed, interval }: RiskClass): string {
  const said = below === undefined ? 'more' : `below ${percent(below)}`;
  return `| from ${fromPoints.toFixed(1)} | ${said} | ${companies} | ${percent(failed / companies)} | ${percent(interval.low)} – ${percent(interval.high)} |`;
}

function points(of: FinancialC, share: number): string {
  return (calibratedPoints[of] * share).toFixed(1);
}
