import { incompleteBeta, lnBeta, lnGamma } from '../../statistics/special-functions.ts';

/**
 * P(K > successes) + ½ P(K = successes), the mid-p-value (Lancaster 1961), of so many trials whose probability is not known but
 * for a Beta(a, b) belief, a, b > 0: K is beta-binomial (Skellam 1948). Of few trials a p-value is too large on the
 * average; the mid-p-value is not. Exact; meant for tens of trials.
 */
export function betaBinomialAbove(successes: number, trials: number, a: number, b: number): number {
  const probability = (k: number) => {
    const choose = lnGamma(trials + 1) - lnGamma(k + 1) - lnGamma(trials - k + 1);
    return Math.exp(choose + lnBeta(k + a, trials - k + b) - lnBeta(a, b));
  };
  let sum = probability(successes) / 2;
  for (let k = successes + 1; k <= trials; k++) sum += probability(k);
  return Math.min(1, sum);
}

/** P(T ≥ t) of Student's distribution with so many degrees of freedom, above 0 (Abramowitz & Stegun 26.7.1). */
export function studentAtLeast(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? tail : 1 - tail;
}
