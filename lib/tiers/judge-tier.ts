import type { BusinessDate } from '../calendar/calendar.ts';
import type { CustomerSummary } from '../churn/summary.ts';
import type { Customer, Tier } from '../customers/customer.ts';
import { type Classified, contractClassOf } from './contract-class.ts';
import { type CustomerFigures, figuresOf, yearEndOf } from './figures.ts';
import { type Level, type LevelCutOffs, levelCutOffs, levelOf } from './four-levels.ts';
import { type ChurnCourse, type LifeCycle, lifeCycleOf } from './life-cycle.ts';
import { byContribution } from './ranking.ts';
import { type RfmCutOffs, type RfmScores, rfmCutOffs, rfmScores } from './rfm.ts';
import { type PyramidCutOffs, pyramidCutOffs, pyramidTier } from './value-pyramid.ts';

/** Where the customers of a currency are divided: whoever knows this can place a customer without knowing the others. */
export interface CutOffs {
  readonly pyramid: PyramidCutOffs;
  readonly levels: LevelCutOffs;
  readonly rfm: RfmCutOffs;
}

/** By currency: without rates of exchange, amounts in two of them cannot be ranked. */
export type CutOffsByCurrency = Readonly<Record<string, CutOffs>>;

/** Where a customer is placed among those of the same currency. */
export interface Place {
  readonly currency: string;
  readonly figures: CustomerFigures;
  readonly tier: Tier;
  readonly level: Level;
  readonly rfm: RfmScores;
}

/** What a review finds of a customer. */
export interface TierFinding {
  /** What they told prices in, if ever they did. */
  readonly currency: string | undefined;
  /** Undefined of who ordered nothing in the year, or without prices. */
  readonly place: Place | undefined;
  /** Undefined where nothing can be said: of who is too new, or never told a price. */
  readonly tier: Tier | undefined;
  readonly classified: Classified;
  readonly lifeCycle: LifeCycle;
}

/** The cut-offs of customers of one currency. */
export function cutOffsOf(customers: readonly CustomerFigures[]): CutOffs {
  const ranked = customers.toSorted(byContribution);
  return { pyramid: pyramidCutOffs(ranked), levels: levelCutOffs(ranked), rfm: rfmCutOffs(customers) };
}

/** @param summary undefined of a customer without orders */
export function judgeTier(
  { kind, contract }: Pick<Customer, 'kind' | 'contract'>,
  summary: CustomerSummary | undefined,
  course: ChurnCourse,
  cutOffs: CutOffsByCurrency,
  asOf: BusinessDate,
): TierFinding {
  const figures = summary && figuresOf(summary, contract?.marginPercent, asOf);
  const place = figures && placeOf(figures, cutOffs);
  return {
    currency: summary?.value?.currency,
    place,
    tier: place?.tier ?? (isSilent(summary, figures, asOf) ? 'regular' : undefined),
    classified: contractClassOf(kind, contract, figures),
    lifeCycle: lifeCycleOf(summary?.first, course, asOf),
  };
}

function placeOf(figures: CustomerFigures, cutOffs: CutOffsByCurrency): Place | undefined {
  const { currency } = figures;
  const own = currency === undefined ? undefined : cutOffs[currency];
  if (currency === undefined || !own) return undefined;
  return {
    currency,
    figures,
    tier: pyramidTier(own.pyramid, figures),
    level: levelOf(own.levels, figures),
    rfm: rfmScores(own.rfm, figures),
  };
}

/** Did a customer who used to order with prices order nothing for the whole year? */
function isSilent(
  summary: CustomerSummary | undefined,
  figures: CustomerFigures | undefined,
  asOf: BusinessDate,
): boolean {
  return summary?.value !== undefined && figures === undefined && summary.first <= yearEndOf(asOf);
}
