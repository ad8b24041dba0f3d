// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: calibrated figures are nobody's constants
import type { FinancialModel } from './strength-model.ts';

// Made by `npm run calibrate -- 1year.arff`; docs/credit-calibration.md tells of what, and how good it is.
export const financialModel: FinancialModel = {
  inputs: {
    capacity: [
      {
        name: 'cashMargin',
        weight: 0.4432,
        middle: 0.0718,
        curve: [
          { value: -0.00538, share: 0 },
          { value: 0.0246, share: 0.236 },
          { value: 0.0426, share: 0.27 },
          { value: 0.0613, share: 0.396 },
          { value: 0.082, share: 0.573 },
          { value: 0.109, share: 0.849 },
          { value: 0.149, share: 0.849 },
          { value: 0.251, share: 1 },
        ],
      },
      {
        name: 'interestBurden',
        weight: 0.2806,
        middle: 0.00704,
        curve: [
          { value: 0.000245, share: 1 },
          { value: 0.00156, share: 0.81 },
          { value: 0.00337, share: 0.495 },
          { value: 0.00568, share: 0.495 },
          { value: 0.00863, share: 0.299 },
          { value: 0.0196, share: 0.299 },
          { value: 0.0351, share: 0 },
        ],
      },
      {
        name: 'quick',
        weight: 0.2762,
        middle: 0.965,
        curve: [
          { value: 0.317, share: 0 },
          { value: 0.527, share: 0.347 },
          { value: 0.693, share: 0.445 },
          { value: 0.867, share: 0.831 },
          { value: 1.08, share: 0.831 },
          { value: 1.41, share: 1 },
        ],
      },
    ],
    capital: [
      {
        name: 'retainedEarningsShare',
        weight: 0.6229,
        middle: 0,
        curve: [
          { value: -0.134, share: 0 },
          { value: -0.00932, share: 0.236 },
          { value: 0, share: 0.284 },
          { value: 0.0857, share: 0.284 },
          { value: 0.213, share: 0.848 },
          { value: 0.428, share: 1 },
        ],
      },
      {
        name: 'longTermCapitalShare',
        weight: 0.2158,
        middle: 0.592,
        curve: [
          { value: 0.175, share: 0 },
          { value: 0.36, share: 0.238 },
          { value: 0.469, share: 0.325 },
          { value: 0.555, share: 0.554 },
          { value: 0.631, share: 0.827 },
          { value: 0.705, share: 0.827 },
          { value: 0.782, share: 1 },
        ],
      },
      {
        name: 'equityShare',
        weight: 0.1613,
        middle: 0.492,
        curve: [
          { value: 0.091, share: 0 },
          { value: 0.244, share: 0.228 },
          { value: 0.35, share: 0.388 },
          { value: 0.444, share: 0.54 },
          { value: 0.536, share: 0.753 },
          { value: 0.627, share: 0.88 },
          { value: 0.731, share: 1 },
        ],
      },
    ],
  },
  logOdds: { atNone: -0.9511, perPoint: 0.118 },
};
