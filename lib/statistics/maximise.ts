import { choleskyInverse } from './matrices.ts';

/** A function of few parameters at one point; a value that is not finite is one the search must step back from. */
export interface Evaluation {
  readonly value: number;
  readonly gradient: readonly number[];
}

export type Objective = (point: readonly number[]) => Evaluation;

export type Maximum =
  | { readonly outcome: 'converged'; readonly point: readonly number[]; readonly value: number }
  | { readonly outcome: 'notConverged'; readonly point: readonly number[]; readonly reason: string };

export interface Limits {
  /** Largest component of the gradient, as a share of the value, at which the top is reached. */
  readonly tolerance: number;
  /** How far a parameter may go from 0 before it is said to have run away. */
  readonly bound: number;
}

const MOST_ITERATIONS = 200;
/** Longest step in one parameter: the parameters are logarithms, and e² is far. */
const LONGEST_STEP = 2;
/** Where rounding stops the search, a gradient of this share still is a top. */
const ROUNDING = 1e-7;

/**
 * A local maximum by the quasi-Newton method of Broyden, Fletcher, Goldfarb & Shanno (Nocedal & Wright, Numerical
 * Optimization, 2006, ch. 6). Never throws: says why where it did not converge.
 */
export function maximise(objective: Objective, start: readonly number[], limits: Limits): Maximum {
  let point = start;
  let here = objective(start);
  let inverse: readonly (readonly number[])[] | undefined;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    if (!isUsable(here)) return { outcome: 'notConverged', point, reason: 'no finite likelihood' };
    const steepness = Math.max(...here.gradient.map(Math.abs)) / Math.max(1, Math.abs(here.value));
    if (steepness <= limits.tolerance) return { outcome: 'converged', point, value: here.value };
    const direction = ascent(inverse, here);
    const step = lineSearch(objective, point, here, direction);
    if (step === undefined) {
      // The curvature that was learned may mislead: once more straight uphill before giving up.
      if (inverse !== undefined) {
        inverse = undefined;
        continue;
      }
      if (steepness <= ROUNDING) return { outcome: 'converged', point, value: here.value };
      return { outcome: 'notConverged', point, reason: 'no step leads further up' };
    }
    inverse = updated(inverse, minus(step.point, point), minus(here.gradient, step.gradient));
    point = step.point;
    here = step;
    if (point.some((parameter) => Math.abs(parameter) > limits.bound)) {
      return { outcome: 'notConverged', point, reason: 'a parameter runs away' };
    }
  }
  return { outcome: 'notConverged', point, reason: `no top within ${MOST_ITERATIONS} iterations` };
}

/**
 * Standard errors of maximum likelihood estimates: the root of the diagonal of the inverse of the negative Hessian, which
 * is taken from differences of the gradient. Undefined where the point is no strict maximum.
 */
export function standardErrors(objective: Objective, point: readonly number[]): number[] | undefined {
  const step = 1e-4;
  const curvature = point.map((_, moved) => {
    const at = (distance: number) =>
      objective(point.map((value, index) => (index === moved ? value + distance : value))).gradient;
    return minus(at(-step), at(step)).map((difference) => difference / (2 * step));
  });
  const symmetric = curvature.map((row, i) =>
    row.map((value, j) => (value + (curvature[j]?.[i] ?? value)) / 2),
  );
  return choleskyInverse(symmetric)?.map((row, index) => Math.sqrt(row[index] ?? 0));
}

function isUsable({ value, gradient }: Evaluation): boolean {
  return Number.isFinite(value) && gradient.every(Number.isFinite);
}

/** Where to go: the gradient bent by the inverse curvature, or the gradient itself where that leads down or is not known. */
function ascent(inverse: readonly (readonly number[])[] | undefined, { gradient }: Evaluation): number[] {
  const bent = inverse?.map((row) => dot(row, gradient));
  const longest = (direction: readonly number[]) => Math.max(...direction.map(Math.abs));
  if (bent === undefined || dot(bent, gradient) <= 0) {
    return gradient.map((component) => component / longest(gradient));
  }
  const scale = Math.min(1, LONGEST_STEP / longest(bent));
  return bent.map((component) => component * scale);
}

interface Step extends Evaluation {
  readonly point: readonly number[];
}

const SUFFICIENT = 1e-4;
const FLATTER = 0.9;

/**
 * A step that satisfies the weak Wolfe conditions, by bisection (Lewis & Overton 2013). A value that differs by no more
 * than rounding counts as equal, so that near the top the slope decides.
 */
function lineSearch(
  objective: Objective,
  from: readonly number[],
  here: Evaluation,
  direction: readonly number[],
): Step | undefined {
  const slope = dot(here.gradient, direction);
  const rounding = 1e-13 * Math.abs(here.value);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let length = 1;
  for (let tries = 0; tries < 50; tries++) {
    const point = from.map((value, index) => value + length * (direction[index] ?? 0));
    const there = objective(point);
    if (!isUsable(there) || there.value < here.value + SUFFICIENT * length * slope - rounding) high = length;
    else if (dot(there.gradient, direction) > FLATTER * slope) low = length;
    else return { ...there, point };
    length = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
  }
  return undefined;
}

/** The inverse curvature after a step s that changed the downhill gradient by y (Nocedal & Wright 2006, 6.17 and 6.20). */
function updated(
  inverse: readonly (readonly number[])[] | undefined,
  s: readonly number[],
  y: readonly number[],
): readonly (readonly number[])[] | undefined {
  const sy = dot(s, y);
  if (!(sy > 0)) return inverse;
  const before = inverse ?? s.map((_, i) => s.map((_, j) => (i === j ? sy / dot(y, y) : 0)));
  const bent = before.map((row) => dot(row, y));
  const stretch = (1 + dot(y, bent) / sy) / sy;
  return before.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        stretch * (s[i] ?? 0) * (s[j] ?? 0) -
        ((bent[i] ?? 0) * (s[j] ?? 0) + (s[i] ?? 0) * (bent[j] ?? 0)) / sy,
    ),
  );
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}

function minus(left: readonly number[], right: readonly number[]): number[] {
  return left.map((value, index) => value - (right[index] ?? 0));
}
