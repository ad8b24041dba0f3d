import { minorUnitsIn } from '../alerts/texts/formats.ts';

/** To two significant digits, and no finer than the currency's own unit: what a person would set as a limit. */
export function roundedDown(amount: number, currency: string): number {
  const whole = Math.floor(Math.max(0, amount));
  return whole - (whole % stepOf(whole, currency));
}

export function roundedUp(amount: number, currency: string): number {
  const whole = Math.ceil(Math.max(0, amount));
  const step = stepOf(whole, currency);
  return whole % step === 0 ? whole : whole - (whole % step) + step;
}

function stepOf(amount: number, currency: string): number {
  return Math.max(minorUnitsIn(currency), 10 ** (String(amount).length - 2));
}
