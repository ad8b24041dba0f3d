import type { CustomerFigures } from './figures.ts';

/** What is scored: how lately, how often and for how much a customer bought. */
const measures = {
  recency: ({ lastOrderDay }: Measured) => lastOrderDay,
  frequency: ({ orders }: Measured) => orders,
  monetary: ({ contribution }: Measured) => contribution,
} as const;

type Measure = keyof typeof measures;
type Measured = Pick<CustomerFigures, 'lastOrderDay' | 'orders' | 'contribution'>;

/** The greatest value of each of the four lower fifths, by measure. */
export type RfmCutOffs = { readonly [each in Measure]: readonly number[] };

/** Quintile scores, 1 to 5 each, 5 the best; together 3 to 15. */
export type RfmScores = { readonly [each in Measure]: number };

const FIFTHS = 5;

/** Where the fifths of customers end. */
export function rfmCutOffs(customers: readonly Measured[]): RfmCutOffs {
  const cut = (measure: Measure) => fifthsOf(customers.map(measures[measure]));
  return { recency: cut('recency'), frequency: cut('frequency'), monetary: cut('monetary') };
}

/** Whoever measures the same scores the same: a tie goes to the lower fifth as a whole. */
export function rfmScores(cutOffs: RfmCutOffs, customer: Measured): RfmScores {
  const score = (measure: Measure) => {
    const value = measures[measure](customer);
    return 1 + cutOffs[measure].filter((greatest) => value > greatest).length;
  };
  return { recency: score('recency'), frequency: score('frequency'), monetary: score('monetary') };
}

/** 3 to 15. */
export function rfmTotal({ recency, frequency, monetary }: RfmScores): number {
  return recency + frequency + monetary;
}

function fifthsOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return Array.from(
    { length: FIFTHS - 1 },
    (_, index) => sorted[Math.ceil((sorted.length * (index + 1)) / FIFTHS) - 1] ?? 0,
  );
}
