import { type Evaluation, maximise } from '../../statistics/maximise.ts';
import { digamma, lnGamma } from '../../statistics/special-functions.ts';
import { type Rhythm, silenceOf } from '../rhythm.ts';
import { type Cadence, DEFAULT_CADENCE, lnGapBeyond, paceOf } from './cadence.ts';
import type { Fit } from './fit.ts';

/** What is taken for granted counts as so many pairs of gaps, customers, and standard deviations of ln c. */
const PAIRS_TAKEN_FOR_GRANTED = 10;
const CUSTOMERS_TAKEN_FOR_GRANTED = 3;
const WEIGHT_SPREAD = 1;

/**
 * The cadence of all customers: regularity and gap by their moments, then leaving by maximum likelihood. The defaults are
 * part of it as if some more customers were like that, so that few customers move them but little.
 */
export function fitCadence(rhythms: readonly Rhythm[]): Fit<Cadence> {
  const beat = beatOf(rhythms);
  const paces = pacesOf(beat, rhythms);
  const objective = (point: readonly number[]) => penalised(point, leavingOfAll(point, paces));
  const start = [logit(DEFAULT_CADENCE.dropout), Math.log(DEFAULT_CADENCE.dropoutWeight)];
  const found = maximise(objective, start, { tolerance: 1e-8, bound: 12 });
  if (found.outcome === 'notConverged') return found;
  const [dropout = 0, weight = 0] = found.point;
  return {
    outcome: 'converged',
    model: { kind: 'cadence', ...beat, dropout: logistic(dropout), dropoutWeight: Math.exp(weight) },
    customers: rhythms.length,
    logLikelihood: leavingOfAll(found.point, paces).value,
  };
}

function beatOf(rhythms: readonly Rhythm[]): Pick<Cadence, 'pairVariance' | 'typicalGap'> {
  let pairs = PAIRS_TAKEN_FOR_GRANTED;
  let pairSquares = PAIRS_TAKEN_FOR_GRANTED * DEFAULT_CADENCE.pairVariance;
  let customers = CUSTOMERS_TAKEN_FOR_GRANTED;
  let logs = CUSTOMERS_TAKEN_FOR_GRANTED * Math.log(DEFAULT_CADENCE.typicalGap);
  for (const { orderDays, gaps } of rhythms) {
    pairs += gaps.pairs;
    pairSquares += gaps.pairSquares;
    if (orderDays < 2) continue;
    // Every customer once: those who order often have most of the gaps.
    customers += 1;
    logs += gaps.logs / (orderDays - 1);
  }
  return { pairVariance: pairSquares / pairs, typicalGap: Math.exp(logs / customers) };
}

interface Silent {
  readonly gaps: number;
  /** P(gap > silence) of the one since the last order. */
  readonly beyond: number;
}

/** Customers of about one pace. */
interface Pace {
  readonly pace: number;
  readonly customers: readonly Silent[];
}

/** Paces are told apart in steps of a quarter of an octave: within a step they share what is dear to compute. */
const STEPS_AN_OCTAVE = 4;

function pacesOf(beat: Pick<Cadence, 'pairVariance' | 'typicalGap'>, rhythms: readonly Rhythm[]): Pace[] {
  const steps = Map.groupBy(rhythms, (rhythm) =>
    Math.round(Math.log2(paceOf(beat, rhythm)) * STEPS_AN_OCTAVE),
  );
  return [...steps].map(([step, of]) => ({
    pace: 2 ** (step / STEPS_AN_OCTAVE),
    customers: of.map((rhythm) => ({
      gaps: rhythm.orderDays - 1,
      beyond: Math.exp(lnGapBeyond(beat, rhythm, silenceOf(rhythm))),
    })),
  }));
}

function leavingOfAll(point: readonly number[], paces: readonly Pace[]): Evaluation {
  let value = 0;
  let [byDropout, byWeight] = [0, 0];
  for (const pace of paces) {
    const of = leaving(point, pace);
    value += of.value;
    byDropout += of.gradient[0] ?? 0;
    byWeight += of.gradient[1] ?? 0;
  }
  return { value, gradient: [byDropout, byWeight] };
}

/**
 * ln L by logit d and ln c: with α = c·d·s and β = c·(1−d), each customer stayed n times, B(α, β+n)/B(α, β), and then left or
 * is but silent, (α + (β+n) S) / (α + β + n).
 */
function leaving([logitDropout = 0, lnWeight = 0]: readonly number[], { pace, customers }: Pace): Evaluation {
  const dropout = logistic(logitDropout);
  const weight = Math.exp(lnWeight);
  const leaves = weight * dropout * pace;
  const stays = weight * (1 - dropout);
  const both = leaves + stays;
  const most = customers.reduce((gaps, customer) => Math.max(gaps, customer.gaps), 0);
  const stayed = Float64Array.from({ length: most + 1 }, (_, n) => lnGamma(stays + n) - lnGamma(both + n));
  const slopes = Float64Array.from({ length: most + 1 }, (_, n) => digamma(stays + n));
  const slopesOfBoth = Float64Array.from({ length: most + 1 }, (_, n) => digamma(both + n));
  let value = 0;
  let byLeaves = 0;
  let byStays = 0;
  for (const { gaps, beyond } of customers) {
    const either = leaves + (stays + gaps) * beyond;
    const all = both + gaps;
    const change = (slopesOfBoth[0] ?? 0) - (slopesOfBoth[gaps] ?? 0);
    value += (stayed[gaps] ?? 0) - (stayed[0] ?? 0) + Math.log(either / all);
    byLeaves += change + 1 / either - 1 / all;
    byStays += change + (slopes[gaps] ?? 0) - (slopes[0] ?? 0) + beyond / either - 1 / all;
  }
  return {
    value,
    gradient: [
      weight * dropout * (1 - dropout) * (pace * byLeaves - byStays),
      leaves * byLeaves + stays * byStays,
    ],
  };
}

/** As if a few customers had been seen to leave as by default, and ln c were normal about its default. */
function penalised(
  [logitDropout = 0, lnWeight = 0]: readonly number[],
  { value, gradient }: Evaluation,
): Evaluation {
  const dropout = logistic(logitDropout);
  const left = CUSTOMERS_TAKEN_FOR_GRANTED * DEFAULT_CADENCE.dropout;
  const stayed = CUSTOMERS_TAKEN_FOR_GRANTED - left;
  const off = (lnWeight - Math.log(DEFAULT_CADENCE.dropoutWeight)) / WEIGHT_SPREAD;
  const [byDropout = 0, byWeight = 0] = gradient;
  return {
    value: value + left * Math.log(dropout) + stayed * Math.log1p(-dropout) - (off * off) / 2,
    gradient: [byDropout + left * (1 - dropout) - stayed * dropout, byWeight - off / WEIGHT_SPREAD],
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
