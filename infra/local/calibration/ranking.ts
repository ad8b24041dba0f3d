/** How well scores rank: what failed should have the higher ones. */
export interface Ranking {
  /** The area under the ROC curve. */
  readonly area: number;
  readonly standardError: number;
}

export interface Difference {
  readonly area: number;
  readonly standardError: number;
}

export interface Scored {
  /** One number for each way of scoring. */
  readonly scores: readonly number[];
  readonly failed: boolean;
}

/**
 * Two ways of scoring the same companies, each with its area and standard error, and how much better the first is; the
 * errors take account of the companies being the same (DeLong, DeLong & Clarke-Pearson 1988).
 */
export function compareRankings(scored: readonly Scored[]) {
  const failed = scored.filter((each) => each.failed);
  const others = scored.filter((each) => !each.failed);
  const placements = [0, 1].map((way) => {
    const scoreOf = ({ scores }: Scored) => scores[way] ?? 0;
    const [ofFailed, ofOthers] = [failed.map(scoreOf), others.map(scoreOf)];
    return {
      failed: placed(ofFailed, ofOthers),
      others: placed(ofOthers, ofFailed).map((share) => 1 - share),
    };
  });
  const areas = placements.map((each) => mean(each.failed));
  const covariance = (left: number, right: number) => {
    const [one, other] = [placements[left], placements[right]];
    if (one === undefined || other === undefined) return 0;
    return covarianceOf(one.failed, other.failed) + covarianceOf(one.others, other.others);
  };
  const ranking = (way: number): Ranking => ({
    area: areas[way] ?? 0,
    standardError: Math.sqrt(covariance(way, way)),
  });
  const variance = covariance(0, 0) + covariance(1, 1) - 2 * covariance(0, 1);
  const difference: Difference = {
    area: (areas[0] ?? 0) - (areas[1] ?? 0),
    standardError: Math.sqrt(Math.max(0, variance)),
  };
  return { first: ranking(0), second: ranking(1), difference };
}

/** Of each score, the share of the others that it is above; an equal one counts half. */
function placed(scores: readonly number[], others: readonly number[]): number[] {
  const ascending = [...others].sort((left, right) => left - right);
  return scores.map(
    (score) => (countBelow(ascending, score) + countNotAbove(ascending, score)) / 2 / ascending.length,
  );
}

function countBelow(ascending: readonly number[], score: number): number {
  return firstIndex(ascending, (value) => value >= score);
}

function countNotAbove(ascending: readonly number[], score: number): number {
  return firstIndex(ascending, (value) => value > score);
}

/** By halving: the first that is so, where all after it are. */
function firstIndex(ascending: readonly number[], isSo: (value: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(ascending[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of the means of two samples, taken of the same cases. */
function covarianceOf(left: readonly number[], right: readonly number[]): number {
  const [middleLeft, middleRight] = [mean(left), mean(right)];
  const products = left.reduce(
    (sum, value, index) => sum + (value - middleLeft) * ((right[index] ?? 0) - middleRight),
    0,
  );
  return products / (left.length - 1) / left.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
