import { calibratedPoints } from '../../../lib/credit/strength-model.ts';
import { type Calibration, REPEATS } from './calibration.ts';
import { CALIBRATE } from './command.ts';
import { FOLDS } from './cross-validation.ts';
import { area, count, gain, percent, ranking } from './figure-words.ts';
import { classRow, curveRow, inputRow, tenthRows } from './report-rows.ts';

const MOST_POINTS = calibratedPoints.capacity + calibratedPoints.capital;

/** docs/credit-calibration.md */
export function reportText({ model, grade, crossValidation, unseen, classes, without }: Calibration): string {
  const inputs = [...model.inputs.capacity, ...model.inputs.capital];
  return `# Calibration of the financial part of the credit score

Made by \`${CALIBRATE}\`, with the [model](../lib/credit/financial-model.ts) itself: run again on the same file, both come out the
same to the byte. \`npm run calibrate -- --check FILE.arff\` grades the model on another year of the data and changes nothing.

## Data

“Polish companies bankruptcy” (Zięba, Tomczak & Tomczak 2016, UCI repository): ratios of the accounts of ${count(grade.companies)} companies, of
which ${grade.failed} (${percent(grade.failed / grade.companies)}) failed within the five years after. The data are not part of the project.

## Result

| area under the ROC curve | points of this model | Altman Z″ | difference |
|---|--:|--:|--:|
| companies it never saw (${FOLDS}-fold cross-validation) | ${ranking(unseen.beside.points)} | ${ranking(unseen.beside.altman)} | ${gain(unseen.beside.difference)} |
| companies it was made of | ${ranking(grade.beside.points)} | ${ranking(grade.beside.altman)} | ${gain(grade.beside.difference)} |

± is one standard error, of the difference that of two scores of the same companies (DeLong et al. 1988), of the ${count(grade.beside.companies)} companies of
which Z″ can be told. Within a fold the area is **${area(crossValidation.mean)}** on average: ${REPEATS} × ${FOLDS} folds differ by a standard deviation of
${area(crossValidation.betweenFolds)}, the means of the ${REPEATS} repeats by ${area(crossValidation.betweenRepeats)}. Curves, middles and weights are all made anew without each fold.

## Model

Points = ${calibratedPoints.capacity} × capacity + ${calibratedPoints.capital} × capital. Each of the two is a weighted mean of shares from 0 to 1, and each share a curve of one ratio
that never turns. Log-odds of failing = ${String(model.logOdds.atNone).replace('-', '−')} − ${model.logOdds.perPoint} × points, so every point lowers the odds by ${percent(1 - Math.exp(-model.logOdds.perPoint))}, whichever ratio
brings it. What ranks customers and what tells the chance is one and the same figure.

| input | of | formula | columns of the file | weight | points at most | not available counts as | area without it |
|---|---|---|---|--:|--:|--:|--:|
${inputs.map((input) => inputRow(input, without)).join('\n')}

Straight between two values, level beyond the first and the last; in brackets the points:

| input | share of its points at a value |
|---|---|
${inputs.map(curveRow).join('\n')}

## Chances

Of companies never seen, by tenths from the safest to the least safe:

| companies | said to fail | failed | 95 % interval |
|--:|--:|--:|--:|
${tenthRows(unseen)}

By classes of chance, with the points from which each begins:

| points of ${MOST_POINTS} | said to fail | companies | failed | 95 % interval |
|--:|--:|--:|--:|--:|
${classes.map(classRow).join('\n')}

Brier score ${unseen.brier.toFixed(4)}; said of all ${percent(unseen.meanChance)}, failed ${percent(unseen.failed / unseen.companies)}.

## How it is made

1. The companies of which a ratio is known are parted into eight bins of as many each; equal values stay together. Log-odds of failing of each
   bin, 20 average companies added; neighbours that contradict the economic direction are pooled (Ayer et al. 1955); lines join
   the medians of the bins. So a ratio that gets better never costs points.
2. How much each counts: penalised maximum likelihood of the log-odds above, over logarithms of the weights: none is ever
   negative, and capacity and capital have just the points that the score gives them. The penalty holds the weights of one C together, as a
   normal prior of variance ⅕ of their logarithms would.
3. Values, shares and weights are rounded before they are graded: what is graded is what is deployed.

## Choice of inputs

Added one at a time was the ratio that helps most in cross-validation, of all that a statement can yield. Area without an input, in the table
above, is what it is worth beside the others:

- Equity share and long-term capital say much the same and are worth little here; both are kept, for they are what is meant by leverage, and it
  is not to be expected that other samples tell as much by retained earnings.
- Interest burden is worth little here, for half of the companies do not tell interest apart (see below). It stands for interest cover, which turns where
  there is a loss (less interest then makes the cover worse) and told less.
- Tried beside these and no better: return on assets and on sales, cash flow over current or all liabilities, operating and gross margin, current ratio, cash
  ratio, cash share, days of receivables, of inventory and of payables, growth of sales, cover of fixed assets, working capital.
- Better here and not taken: depreciation over sales alone, which is no strength; interest over liabilities, which gains by owing
  more; profit of three years, of which no statement tells.

## Limits

- The companies are Polish, of 2000–2013, and “failed” is bankruptcy within five years. The order of customers carries over
  better than the chance: where failures are rarer, all chances are too high by about the same factor of odds.
- The inputs were chosen by cross-validation on this file, so even the area of companies never seen flatters the model a little.
- The share of failures in the file (${percent(grade.failed / grade.companies)}) is that of the sample, not of any market.
- How a company reports gives failures away in this file: columns are missing, or equal another, far more often of those that failed (retained
  earnings equal to net profit; no financial expenses). No statement here can show that, so what is not known counts as the middle
  and never as a sign. Models that use it reach higher areas on this file and would be worth nothing to us. Some of it is left in retained earnings, one
  reason why the penalty keeps their weight down.
- Half of the companies do not tell interest apart; what interest counts for is learnt of the other half. A statement with no interest at all
  counts as the best.
- Who owes nothing short-term has the best quick ratio, a loss without sales is the worst margin: a denominator of nothing counts as
  what the ratio tends to. Depreciation that is not told counts as none.
- A ratio is capped at both ends: nobody gains by being better than the best eighth.
`;
}
