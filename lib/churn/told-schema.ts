import * as z from 'zod/mini';
import { churnStates } from './churn-state.ts';

/** What several answers about churn tell alike. */
export const told = {
  churnState: z
    .enum(churnStates)
    .check(
      z.describe(
        'By the chance of silence: `watch` from 0.5, `atRisk` from 0.7, `lost` from 0.9 and when the silence is longer than the horizon; left only when the chance is 0.05 below',
      ),
    ),
  since: z.iso.date().check(z.describe('The business date with which the state began')),
  chanceOfSilence: z
    .number()
    .check(z.describe('That they order nothing within the next `horizonDays`, in [0, 1]')),
  horizonDays: z.int().check(z.describe('Days looked ahead: twice the usual gap, 30 to 365')),
  silentDays: z.int().check(z.describe('Days since the last order')),
  money: z.object({ amount: z.number().check(z.describe('In minor units')), currency: z.string() }),
  cause: {
    cause: z.optional(
      z.string().check(z.describe('The gravest reason in words, or that no service cause was found')),
    ),
    action: z.optional(z.string().check(z.describe('What to do about it'))),
  },
};
