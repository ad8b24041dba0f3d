import { type Evaluation, maximise, standardErrors } from '../../statistics/maximise.ts';
import { digamma, lnGamma } from '../../statistics/special-functions.ts';
import type { Fit } from './fit.ts';

/**
 * What an order is worth: values of a customer are Gamma(p, ν) with ν ~ Gamma(q, v), whatever the rate of their orders
 * (Fader & Hardie 2013).
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  /** In the unit of the values. */
  readonly v: number;
}

/** What a customer spent: on so many orders, so much on the mean, in a unit that all customers share. */
export interface Spending {
  /** At least 1. */
  readonly orders: number;
  /** Above 0. */
  readonly meanValue: number;
}

/**
 * E[value of an order | what the customer spent], between their own mean and that of all; of one who spent nothing yet the
 * mean of all. q has to be above 1, as it is in every model that was fitted.
 */
export function expectedValue({ p, q, v }: GammaGamma, { orders, meanValue }: Spending): number {
  return (p * (v + orders * meanValue)) / (p * orders + q - 1);
}

const BOUND = 12;
const TOLERANCE = 1e-10;

/**
 * By maximum likelihood over ln p, ln q and ln v, in units of the mean value so that the currency does not matter. Values
 * whose mean over customers is not finite (q ≤ 1) tell nothing of a customer to come: they do not converge either.
 * @param spendings of customers with at least one order of a value above 0
 */
export function fitGammaGamma(
  spendings: readonly Spending[],
): Fit<GammaGamma & { readonly standardErrors: GammaGamma }> {
  const unit = spendings.reduce((sum, { meanValue }) => sum + meanValue, 0) / spendings.length;
  const inUnits = spendings.map(({ orders, meanValue }) => ({ orders, meanValue: meanValue / unit }));
  const objective = (point: readonly number[]) => spendingLogLikelihood(parametersAt(point), inUnits);
  const start = [Math.log(5), Math.log(4), Math.log(3 / 5)];
  const found = maximise(objective, start, { tolerance: TOLERANCE, bound: BOUND });
  if (found.outcome === 'notConverged') return { outcome: 'notConverged', reason: found.reason };
  const errors = standardErrors(objective, found.point);
  if (errors === undefined) return { outcome: 'notConverged', reason: 'the likelihood is flat at its top' };
  const { p, q, v } = parametersAt(found.point);
  if (q <= 1) return { outcome: 'notConverged', reason: 'the mean value has no end' };
  const [byP = 0, byQ = 0, byV = 0] = errors;
  return {
    outcome: 'converged',
    model: { p, q, v: v * unit, standardErrors: { p: byP * p, q: byQ * q, v: byV * v * unit } },
    customers: spendings.length,
    logLikelihood: found.value - spendings.length * Math.log(unit),
  };
}

function parametersAt([p = 0, q = 0, v = 0]: readonly number[]): GammaGamma {
  return { p: Math.exp(p), q: Math.exp(q), v: Math.exp(v) };
}

/**
 * ln of the density of the mean values m of n orders, and its gradient by ln p, ln q and ln v (Fader & Hardie 2013, 1a):
 * Γ(pn+q)/(Γ(pn) Γ(q)) · vᑫ m^(pn−1) n^(pn) / (v + nm)^(pn+q)
 */
export function spendingLogLikelihood({ p, q, v }: GammaGamma, spendings: readonly Spending[]): Evaluation {
  const terms = new Map<number, OrderTerms>();
  const ofOne = { value: q * Math.log(v) - lnGamma(q), byQ: Math.log(v) - digamma(q) };
  let value = 0;
  let byP = 0;
  let byQ = 0;
  let byV = 0;
  for (const { orders, meanValue } of spendings) {
    const known = terms.get(orders) ?? termsOf(p, q, orders);
    terms.set(orders, known);
    const shape = p * orders;
    const all = v + orders * meanValue;
    const lnAll = Math.log(all);
    const lnTotal = Math.log(orders * meanValue);
    value += known.value + ofOne.value + shape * lnTotal - Math.log(meanValue) - (shape + q) * lnAll;
    byP += orders * (known.byShape + lnTotal - lnAll);
    byQ += known.byQ + ofOne.byQ - lnAll;
    byV += q / v - (shape + q) / all;
  }
  return { value, gradient: [p * byP, q * byQ, v * byV] };
}

interface OrderTerms {
  readonly value: number;
  readonly byShape: number;
  readonly byQ: number;
}

/** What depends on the number of orders alone. */
function termsOf(p: number, q: number, orders: number): OrderTerms {
  const ofAll = digamma(p * orders + q);
  return {
    value: lnGamma(p * orders + q) - lnGamma(p * orders),
    byShape: ofAll - digamma(p * orders),
    byQ: ofAll,
  };
}
