import type { CalibratedInput, FinancialModel } from '../../../lib/credit/strength-model.ts';
import { CALIBRATE } from './command.ts';

/** The source file by which production code knows the model; formatted as the project's formatter would. */
export function modelText({ inputs, logOdds }: FinancialModel): string {
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: calibrated figures are nobody's constants
import type { FinancialModel } from './strength-model.ts';

// Made by \`${CALIBRATE}\`; docs/credit-calibration.md tells of what, and how good it is.
export const financialModel: FinancialModel = {
  inputs: {
    capacity: [
${inputs.capacity.map(inputText).join('\n')}
    ],
    capital: [
${inputs.capital.map(inputText).join('\n')}
    ],
  },
  logOdds: { atNone: ${logOdds.atNone}, perPoint: ${logOdds.perPoint} },
};
`;
}

function inputText({ name, weight, middle, curve }: CalibratedInput): string {
  return `      {
        name: '${name}',
        weight: ${weight},
        middle: ${middle},
        curve: [
${curve.map(({ value, share }) => `          { value: ${value}, share: ${share} },`).join('\n')}
        ],
      },`;
}
