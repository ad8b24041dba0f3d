import type { BusinessDate } from '../calendar/calendar.ts';
import { levels, type PromiseBasis, promiseBases, type Rules } from '../scorecards/rule-sets.ts';
import { wilson } from '../statistics/proportions.ts';
import type { Counts } from './counts.ts';
import type { Group } from './groups.ts';
import { type Indicator, type IndicatorName, indicatorOf } from './indicators.ts';
import type { Figures, Restated } from './kpi.ts';
import { definitionOf, type JudgedPart, judged } from './measures.ts';

/** By what OTIF is defined; everything else is as the rules say that judge each order. */
export type OtifDefinition = Pick<Rules, 'level' | 'early' | 'promise'>;

export interface LadderShare extends Omit<Indicator, 'interval'> {
  /**
   * At 95 %. Null for lines and units of a definition that counts other ones on time than the contract: they come in
   * clumps of an order, and the sums that clustered intervals need are kept of the contract alone.
   */
  readonly interval: Indicator['interval'] | null;
}

/** One definition of OTIF, and what the same orders come to by it. */
export interface Rung extends OtifDefinition {
  readonly isContract: boolean;
  readonly onTime: LadderShare;
  readonly inFull: LadderShare;
  /** Of units the same as `onTime`: what came on time, of what was ordered. */
  readonly otif: LadderShare;
}

/** The lowest and the highest share that one level's definitions give; null where nothing was due. */
export interface Spread {
  readonly level: Rules['level'];
  readonly onTime: Extent;
  readonly inFull: Extent;
  readonly otif: Extent;
}

interface Extent {
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Every definition side by side (handbook §2), and how far they lie apart. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly spread: readonly Spread[];
}

/** Every definition of OTIF side by side over the orders that were due in a span. */
export interface OtifLadderAnswer extends Restated, Ladder {
  readonly group: Group;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly asOf: string;
  readonly contract: OtifDefinition & { readonly ruleSet: string };
  readonly orders: number;
  readonly lines: number;
  readonly units: number;
  readonly ruleSets: Figures['ruleSets'];
}

interface Counted {
  readonly indicator: IndicatorName;
  readonly part: JudgedPart;
}

/** What a level counts, by the indicator that counts it by contract. */
const counted: Readonly<
  Record<Rules['level'], { readonly onTime: Counted; readonly inFull: IndicatorName; readonly otif: Counted }>
> = {
  unit: {
    onTime: { indicator: 'unitOnTime', part: 'unitsOnTime' },
    inFull: 'unitInFull',
    otif: { indicator: 'unitOnTime', part: 'unitsOnTime' },
  },
  line: {
    onTime: { indicator: 'lineOnTime', part: 'linesOnTime' },
    inFull: 'lineInFull',
    otif: { indicator: 'lineOtif', part: 'linesOtif' },
  },
  order: {
    onTime: { indicator: 'onTime', part: 'ordersOnTime' },
    inFull: 'inFull',
    otif: { indicator: 'otif', part: 'ordersOtif' },
  },
};

/**
 * @param counts of orders that are due by contract: all definitions judge the same ones
 * @param contract the definition that the contract has
 */
export function ladderOf(counts: Counts, contract: OtifDefinition): Ladder {
  const rungs = levels.flatMap((level) =>
    (['fail', 'accept'] as const).flatMap((early) =>
      promiseBases.map((promise) => rungOf(counts, { level, early, promise }, contract)),
    ),
  );
  return { rungs, spread: levels.map((level) => spreadOf(level, rungs)) };
}

function rungOf(counts: Counts, definition: OtifDefinition, contract: OtifDefinition): Rung {
  const { level, early, promise } = definition;
  const { onTime, inFull, otif } = counted[level];
  return {
    ...definition,
    isContract: level === contract.level && early === contract.early && promise === contract.promise,
    onTime: shareBy(counts, early, promise, level, onTime),
    inFull: indicatorOf(inFull, counts),
    otif: shareBy(counts, early, promise, level, otif),
  };
}

function shareBy(
  counts: Counts,
  early: Rules['early'],
  promise: PromiseBasis,
  level: Rules['level'],
  { indicator, part }: Counted,
): LadderShare {
  const byContract = indicatorOf(indicator, counts);
  const { denominator } = byContract;
  const numerator = counts[judged(definitionOf(early, promise), part)] ?? 0;
  if (numerator === byContract.numerator) return byContract;
  return {
    numerator,
    denominator,
    share: denominator === 0 ? null : numerator / denominator,
    interval: level === 'order' ? wilson(numerator, denominator) : null,
  };
}

function spreadOf(level: Rules['level'], rungs: readonly Rung[]): Spread {
  const own = rungs.filter((rung) => rung.level === level);
  const extent = (part: 'onTime' | 'inFull' | 'otif'): Extent => {
    const shares = own.map((rung) => rung[part].share).filter((share) => share !== null);
    if (shares.length === 0) return { lowest: null, highest: null };
    return { lowest: Math.min(...shares), highest: Math.max(...shares) };
  };
  return { level, onTime: extent('onTime'), inFull: extent('inFull'), otif: extent('otif') };
}
