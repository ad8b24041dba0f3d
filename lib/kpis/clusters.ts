import type { Counts } from './counts.ts';
import { judged, type PlainMeasure, products, squares } from './measures.ts';

/**
 * Shares of lines, units and facts, by numerator and denominator. They come in clumps of an order, so that their interval
 * is that of a ratio estimator clustered by order (handbook §3), which needs sums of squares and products over orders.
 */
export const clustered: Readonly<Record<string, PlainMeasure>> = {
  [judged('contract', 'linesOnTime')]: 'lines',
  linesInFull: 'lines',
  [judged('contract', 'linesOtif')]: 'lines',
  [judged('contract', 'unitsOnTime')]: 'unitsOrdered',
  unitsFilled: 'unitsOrdered',
  linesFilledFirst: 'lines',
  unitsFilledFirst: 'unitsOrdered',
  linesStockedOut: 'lines',
  linesSubstituted: 'linesDelivered',
  unitsDamaged: 'unitsHandedOver',
  unitsReturned: 'unitsHandedOver',
  factsInTime: 'facts',
};

const ratios = Object.entries(clustered).map(([numerator, denominator]) => ({
  numerator,
  denominator,
  squares: squares(numerator),
  products: products(numerator),
}));

const denominators = [...new Set(Object.values(clustered))].map((denominator) => ({
  denominator,
  squares: squares(denominator),
}));

/** So many units of one order keep their square exact; an order of more weighs as one of so many, in intervals only. */
const MOST = 90_000_000;

/** Adds to the counts of one order what intervals need: squares and products, which follow from the counts themselves. */
export function withMoments(counts: Counts): Record<string, number> {
  const all: Record<string, number> = { ...counts };
  const clipped = (measure: string) => Math.min(counts[measure] ?? 0, MOST);
  for (const ratio of ratios) {
    const count = clipped(ratio.numerator);
    if (count === 0) continue;
    all[ratio.squares] = count * count;
    all[ratio.products] = count * clipped(ratio.denominator);
  }
  for (const each of denominators) {
    const count = clipped(each.denominator);
    if (count > 0) all[each.squares] = count * count;
  }
  return all;
}
