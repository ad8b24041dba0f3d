/** An amount that is not known is undefined. */
export type Known = number | undefined;

export interface Fraction {
  readonly numerator: Known;
  readonly denominator: Known;
}

/** Nothing where it says nothing: of what is not known, by nothing, or by less than nothing. */
export function quotientOf({ numerator, denominator }: Fraction): Known {
  if (numerator === undefined || denominator === undefined || denominator <= 0) return undefined;
  return finite(numerator / denominator);
}

/** The quotient, or beyond all bounds where a little more or less than nothing is divided by nothing: who owes nothing has ample means. */
export function limitOf(fraction: Fraction): Known {
  const { numerator, denominator } = fraction;
  if (denominator !== 0 || numerator === undefined || numerator === 0) return quotientOf(fraction);
  return Math.sign(numerator) * Number.POSITIVE_INFINITY;
}

export function sum(left: Known, right: Known): Known {
  return left === undefined || right === undefined ? undefined : finite(left + right);
}

export function difference(left: Known, right: Known): Known {
  return left === undefined || right === undefined ? undefined : finite(left - right);
}

/** Undefined where it is beyond what a number can hold. */
export function finite(value: number): Known {
  return Number.isFinite(value) ? value : undefined;
}
