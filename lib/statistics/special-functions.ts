/** From here on Stirling's series to 1/x¹³ is as exact as a double. */
const ASYMPTOTIC = 12;
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** ln Γ(x) for x > 0, within some 1e-15 of itself or of 1: Stirling's series (Abramowitz & Stegun 6.1.41) where x is large. */
export function lnGamma(x: number): number {
  let shifted = x;
  let product = 1;
  for (; shifted < ASYMPTOTIC; shifted++) product *= shifted;
  const y = 1 / (shifted * shifted);
  const series =
    (1 / 12 -
      y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * (691 / 360360 - y * (1 / 156))))))) /
    shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + series - Math.log(product);
}

/** ψ(x) = d ln Γ(x) / dx for x > 0 (Abramowitz & Stegun 6.3.5 and 6.3.18). */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < ASYMPTOTIC; shifted++) sum -= 1 / shifted;
  const y = 1 / (shifted * shifted);
  const series =
    y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y / 12))))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}

/** ln B(a, b) for a, b > 0. */
export function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

/** ln (e^left + e^right), also where both underflow or one is −∞. */
export function logAddExp(left: number, right: number): number {
  const [low, high] = left < right ? [left, right] : [right, left];
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}

/** I_x(a, b), the regularised incomplete beta function: P(X ≤ x) for X ~ Beta(a, b). For a, b > 0 and x in [0, 1]. */
export function incompleteBeta(x: number, a: number, b: number): number {
  return Math.exp(lnIncompleteBeta(x, 1 - x, a, b));
}

/**
 * ln P(X ≤ x) for X ~ Beta(a, b), however small the probability is; for ln P(X > x) swap x with 1 − x and a with b.
 * By its continued fraction (Abramowitz & Stegun 26.5.8), whose steps grow with the root of the larger of a and b.
 * @param complement 1 − x, by itself so that it is exact where x is near 1
 */
export function lnIncompleteBeta(x: number, complement: number, a: number, b: number): number {
  if (x <= 0) return Number.NEGATIVE_INFINITY;
  if (complement <= 0) return 0;
  return x < (a + 1) / (a + b + 2)
    ? lnLowerTail(x, complement, a, b)
    : Math.log1p(-Math.min(1, Math.exp(lnLowerTail(complement, x, b, a))));
}

function lnLowerTail(x: number, complement: number, a: number, b: number): number {
  const front = a * lnOf(x, complement) + b * lnOf(complement, x) - lnBeta(a, b) - Math.log(a);
  return front + Math.log(continuedFraction(x, a, b));
}

/** ln x, from 1 − x where that is the smaller one and tells more. */
function lnOf(x: number, complement: number): number {
  return complement < 0.5 ? Math.log1p(-complement) : Math.log(x);
}

const MOST_STEPS = 20_000;
/** Stands for 0 in a denominator (Lentz 1976, as modified by Thompson & Barnett 1986). */
const TINY = 1e-300;

function continuedFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / apartFromZero(1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / apartFromZero(1 + even * denominator);
    numerator = apartFromZero(1 + even / numerator);
    value *= denominator * numerator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / apartFromZero(1 + odd * denominator);
    numerator = apartFromZero(1 + odd / numerator);
    const factor = denominator * numerator;
    value *= factor;
    if (Math.abs(factor - 1) < 2 * Number.EPSILON) break;
  }
  return value;
}

function apartFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
