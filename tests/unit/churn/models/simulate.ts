import type { GapMoments, Rhythm } from '../../../../lib/churn/rhythm.ts';

export const noGaps: GapMoments = { squares: 0, logs: 0, logSquares: 0, pairs: 0, pairSquares: 0 };

export type Random = () => number;

/** Uniform in (0, 1), the same for the same seed (splitmix32). */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (((mixed ^ (mixed >>> 15)) >>> 0) + 0.5) / 2 ** 32;
  };
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma(shape, 1) (Marsaglia & Tsang 2000). */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normal(random);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function beta(random: Random, a: number, b: number): number {
  const left = gamma(random, a);
  return left / (left + gamma(random, b));
}

export interface Market {
  readonly kind: 'bgNbd' | 'mbgNbd';
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** The times of a customer's repeat orders, in weeks after the first, up to the end. */
export function repeatsOf(random: Random, { kind, r, alpha, a, b }: Market, until: number): number[] {
  const rate = gamma(random, r) / alpha;
  const leaving = beta(random, a, b);
  const times: number[] = [];
  if (kind === 'mbgNbd' && random() < leaving) return times;
  for (let time = -Math.log(random()) / rate; time <= until; time += -Math.log(random()) / rate) {
    times.push(time);
    if (random() < leaving) break;
  }
  return times;
}

/** Customers who came at random within the weeks, each seen to the end. */
export function simulated(random: Random, market: Market, customers: number, weeks: number): Rhythm[] {
  return Array.from({ length: customers }, () => {
    const age = Math.floor(weeks * 7 * (0.3 + 0.7 * random()));
    const times = repeatsOf(random, market, age / 7);
    return { orderDays: times.length + 1, span: Math.round((times.at(-1) ?? 0) * 7), age, gaps: noGaps };
  });
}

/** The rhythm of a customer who ordered with these gaps between, in days, and then was silent for so long. */
export function rhythmOf(gaps: readonly number[], silence: number): Rhythm {
  const sum = (of: (gap: number) => number) => gaps.reduce((total, gap) => total + of(gap), 0);
  const span = sum((gap) => gap);
  let pairs = 0;
  let pairSquares = 0;
  for (let first = 0; first + 1 < gaps.length; first += 2) {
    const [left = 0, right = 0] = [gaps[first], gaps[first + 1]];
    pairs += 1;
    pairSquares += (left / (left + right) - 0.5) ** 2;
  }
  return {
    orderDays: gaps.length + 1,
    span,
    age: span + silence,
    gaps: {
      squares: sum((gap) => gap * gap),
      logs: sum(Math.log),
      logSquares: sum((gap) => Math.log(gap) ** 2),
      pairs,
      pairSquares,
    },
  };
}
