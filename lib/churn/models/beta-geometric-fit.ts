import { type Evaluation, maximise, standardErrors } from '../../statistics/maximise.ts';
import { digamma, lnGamma } from '../../statistics/special-functions.ts';
import { type BetaGeometric, chancesToLeave } from './beta-geometric.ts';
import type { Fit } from './fit.ts';
import { DAYS_A_WEEK, type GroupedHistories, thinned } from './histories.ts';

/** ln of a parameter beyond which it says: all customers are alike, or none ever leaves. */
const BOUND = 12;
const TOLERANCE = 1e-10;
/** So many different histories are enough to find where to start from. */
const ENOUGH_TO_START = 2_000;

/** By maximum likelihood over ln r, ln α, ln a and ln b. Standard errors are of the parameters themselves. */
export function fitBetaGeometric(
  kind: BetaGeometric['kind'],
  groups: GroupedHistories,
): Fit<BetaGeometric & { readonly standardErrors: BetaGeometricErrors }> {
  const objective = (point: readonly number[]) => logLikelihood(parametersAt(kind, point), groups);
  const found = maximise(objective, startFor(kind, groups), { tolerance: TOLERANCE, bound: BOUND });
  if (found.outcome === 'notConverged') return { outcome: 'notConverged', reason: found.reason };
  const errors = standardErrors(objective, found.point);
  if (errors === undefined) return { outcome: 'notConverged', reason: 'the likelihood is flat at its top' };
  const parameters = parametersAt(kind, found.point);
  const [r = 0, alpha = 0, a = 0, b = 0] = errors;
  return {
    outcome: 'converged',
    model: {
      ...parameters,
      standardErrors: {
        r: r * parameters.r,
        alpha: alpha * parameters.alpha,
        a: a * parameters.a,
        b: b * parameters.b,
      },
    },
    customers: groups.customers,
    logLikelihood: found.value,
  };
}

export type BetaGeometricErrors = Omit<BetaGeometric, 'kind'>;

function parametersAt(
  kind: BetaGeometric['kind'],
  [r = 0, alpha = 0, a = 0, b = 0]: readonly number[],
): BetaGeometric {
  return { kind, r: Math.exp(r), alpha: Math.exp(alpha), a: Math.exp(a), b: Math.exp(b) };
}

/** The best of what a few guesses lead to on some of the customers. */
function startFor(kind: BetaGeometric['kind'], groups: GroupedHistories): readonly number[] {
  const some = thinned(groups, ENOUGH_TO_START);
  const objective = (point: readonly number[]) => logLikelihood(parametersAt(kind, point), some);
  const repeats = some.repeats.reduce((sum, { x, customers }) => sum + x * customers, 0);
  const weeks = some.ages.reduce((sum, age, group) => sum + age * (some.counts[group] ?? 0), 0) / DAYS_A_WEEK;
  const rate = Math.max(repeats, 1) / Math.max(weeks, 1);
  const guesses = [
    { r: 0.5, alpha: 0.5 / rate, a: 0.8, b: 2.5 },
    { r: 1, alpha: 0.5 / rate, a: 0.3, b: 6 },
    { r: 3, alpha: 2 / rate, a: 0.5, b: 20 },
  ].map(({ r, alpha, a, b }) => [Math.log(r), Math.log(alpha), Math.log(a), Math.log(b)]);
  const ends = guesses
    .map((guess) => maximise(objective, guess, { tolerance: 1e-5, bound: BOUND }).point)
    .filter((end) => end.every((parameter) => Math.abs(parameter) <= BOUND));
  const [first = []] = guesses;
  return ends.reduce((best, end) => (objective(end).value > objective(best).value ? end : best), first);
}

/**
 * ln L of the model and its gradient by ln r, ln α, ln a and ln b: the sum over customers of equation 6 of Fader, Hardie &
 * Lee (2005), and of its like of Batislam et al. (2007), both with the chances to leave as n:
 * Γ(r+x) αʳ/Γ(r) · B(a, b+n)/B(a, b) · ((α+T)^−(r+x) + [n > 0] a/(b+n−1) (α+tx)^−(r+x))
 */
export function logLikelihood(model: BetaGeometric, groups: GroupedHistories): Evaluation {
  const ofRepeats = overRepeats(model, groups);
  const ofTimes = overTimes(model, groups);
  const { r, alpha, a, b } = model;
  const by = [r, alpha, a, b];
  return {
    value: ofRepeats.value + ofTimes.value,
    gradient: by.map(
      (parameter, i) => parameter * ((ofRepeats.gradient[i] ?? 0) + (ofTimes.gradient[i] ?? 0)),
    ),
  };
}

/** What depends on x alone, by the parameters themselves. */
function overRepeats(
  { kind, r, alpha, a, b }: BetaGeometric,
  { repeats, customers }: GroupedHistories,
): Evaluation {
  let value = 0;
  let byR = 0;
  let byA = 0;
  let byB = 0;
  for (const { x, customers: count } of repeats) {
    const n = chancesToLeave(kind, x);
    value += count * (lnGamma(r + x) + lnGamma(b + n) - lnGamma(a + b + n));
    byR += count * digamma(r + x);
    byA -= count * digamma(a + b + n);
    byB += count * (digamma(b + n) - digamma(a + b + n));
  }
  const { log } = Math;
  const ofSum = digamma(a + b);
  return {
    value: value + customers * (r * log(alpha) - lnGamma(r) + lnGamma(a + b) - lnGamma(b)),
    gradient: [
      byR + customers * (log(alpha) - digamma(r)),
      (customers * r) / alpha,
      byA + customers * ofSum,
      byB + customers * (ofSum - digamma(b)),
    ],
  };
}

/** The bracket of the likelihood, by the parameters themselves. Logarithms are taken once a day and once an x. */
function overTimes({ kind, r, alpha, a, b }: BetaGeometric, groups: GroupedHistories): Evaluation {
  const { repeats, repeatIndex, spans, ages, counts, longest } = groups;
  const logs = Float64Array.from({ length: longest + 1 }, (_, day) => Math.log(alpha + day / DAYS_A_WEEK));
  const inverses = Float64Array.from({ length: longest + 1 }, (_, day) => 1 / (alpha + day / DAYS_A_WEEK));
  const shapes = Float64Array.from(repeats, ({ x }) => r + x);
  const lasts = Float64Array.from(repeats, ({ x }) => b + chancesToLeave(kind, x) - 1);
  const mayLeave = repeats.map(({ x }) => chancesToLeave(kind, x) > 0);
  const lnLeft = lasts.map((last, index) =>
    mayLeave[index] ? Math.log(a / last) : Number.NEGATIVE_INFINITY,
  );
  const inverseLasts = lasts.map((last, index) => (mayLeave[index] ? 1 / last : 0));
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  let gone = 0;
  let byB = 0;
  for (let group = 0; group < counts.length; group++) {
    const repeat = repeatIndex[group] ?? 0;
    const age = ages[group] ?? 0;
    const span = spans[group] ?? 0;
    const count = counts[group] ?? 0;
    const shape = shapes[repeat] ?? 0;
    const lnAge = logs[age] ?? 0;
    const sinceLast = lnAge - (logs[span] ?? 0);
    const lnOdds = (lnLeft[repeat] ?? 0) + shape * sinceLast;
    const small = Math.exp(-Math.abs(lnOdds));
    const left = lnOdds > 0 ? 1 / (1 + small) : small / (1 + small);
    value += count * ((lnOdds > 0 ? lnOdds : 0) + Math.log1p(small) - shape * lnAge);
    byR += count * (left * sinceLast - lnAge);
    const inverse = inverses[age] ?? 0;
    byAlpha += count * shape * (left * (inverse - (inverses[span] ?? 0)) - inverse);
    gone += count * left;
    byB -= count * left * (inverseLasts[repeat] ?? 0);
  }
  return { value, gradient: [byR, byAlpha, gone / a, byB] };
}
