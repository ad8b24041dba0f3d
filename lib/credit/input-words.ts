import { counted, number, percent } from '../alerts/words.ts';
import type { Sector } from './review-inputs.ts';
import type { StrengthInput } from './strength.ts';
import { financialInputs, inputNames } from './strength-model.ts';

/** What an input of a score says: `Paid 12 days beyond terms on average` */
export function inputWords({ name, value }: StrengthInput, sector: Sector | undefined): string {
  switch (name) {
    case 'daysBeyondTerms':
      return termsWords(value);
    case 'veryLate':
      return veryLateWords(value);
    case 'brokenPromises':
      return value === 0 ? 'No promise to pay was broken' : `${counted(value ?? 0, 'broken promise')} to pay`;
    case 'cover':
      return value === 0
        ? 'No collateral and no deposits'
        : `Collateral and deposits cover ${percent(value ?? 0)} of the highest exposure`;
    case 'salesTrend':
      return trendWords(value);
    case 'sector':
      return sector === undefined ? 'How their sector does is not known' : `Their sector is ${sector}`;
    default:
      return ratioWords(name, value);
  }
}

function termsWords(days: number | undefined): string {
  if (days === undefined) return 'Nothing was paid in twelve months, and nothing is overdue';
  const whole = Math.round(days);
  if (whole === 0) return 'Paid on the day it was due, on average';
  return whole > 0
    ? `Paid ${counted(whole, 'day')} beyond terms on average`
    : `Paid ${counted(-whole, 'day')} before it was due on average`;
}

function veryLateWords(share: number | undefined): string {
  if (share === undefined) return 'What share comes more than 30 days late is not known';
  if (share === 0) return 'Nothing that was paid or is overdue is more than 30 days late';
  return `${percent(share)} of what was paid or is overdue is more than 30 days late`;
}

function trendWords(trend: number | undefined): string {
  if (trend === undefined) return 'No orders of a year before to compare theirs with';
  const change = Math.round((trend - 1) * 100);
  if (change === 0) return 'Orders are worth as much as in the same months a year before';
  return `Orders are worth ${percent(Math.abs(change) / 100)} ${change > 0 ? 'more' : 'less'} than in the same months a year before`;
}

/** Of annual accounts: `Quick ratio 1.5` */
function ratioWords(name: string, value: number | undefined): string {
  const input = inputNames.find((each) => each === name);
  const words = input ? financialInputs[input].words : name;
  const said = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return value === undefined ? `${said}: not available` : `${said} ${number(Math.round(value * 100) / 100)}`;
}
