import type { Tier } from '../../../lib/customers/customer.ts';
import type { Chances } from './chances.ts';

/** A business that buys logistics, as it is while nothing happens to it. */
export interface MarketCustomer {
  readonly customerId: string;
  readonly tier: Tier;
  readonly sites: readonly Site[];
  readonly articles: readonly Article[];
  /** Mean days from order to order, and how regular they are: the shape of their gamma distribution. */
  readonly gapDays: number;
  readonly regularity: number;
  /** Day of the first order. */
  readonly joinsOn: number;
}

export interface Site {
  readonly placeId: string;
  readonly city: string;
  readonly warehouse: string;
  readonly carrier: string;
}

export interface Article {
  readonly sku: string;
  readonly productFamily: string;
  /** Cents a unit. */
  readonly price: number;
  readonly units: number;
}

/**
 * How often they order, and how regularly: the slower the more planned, as replenishment is. Most order about weekly. Of slower
 * ones few can be found within two of their gaps by anybody: at a regularity of 8 one gap of 100 is as long, and fewer than that
 * are the last.
 */
const paces = [
  { share: 0.09, gap: [2.5, 4], regularity: [2, 5] },
  { share: 0.8, gap: [4.5, 7.5], regularity: [4, 10] },
  { share: 0.03, gap: [9, 12], regularity: [6, 10] },
  { share: 0.02, gap: [13, 16], regularity: [7, 10] },
  { share: 0.03, gap: [24, 33], regularity: [6, 10] },
  { share: 0.01, gap: [50, 65], regularity: [8, 10] },
  // Some order whenever they need something.
  { share: 0.02, gap: [5, 14], regularity: [1, 2] },
] as const;

const warehouses = ['HAM-1', 'BRE-2', 'HAJ-1', 'LEJ-3'];
const cities = [
  'Kiel',
  'Rostock',
  'Essen',
  'Kassel',
  'Jena',
  'Ulm',
  'Mainz',
  'Celle',
  'Trier',
  'Emden',
  'Gera',
  'Fulda',
];
const carriers = ['hansa-trucks', 'weser-freight', 'nordic-line', 'harz-cargo', 'elbe-haul'];
const families = ['tea', 'coffee', 'spices', 'packaging', 'tools', 'textiles'];

/** The lane on which a carrier turns late. */
export const PLANTED_LANE = { warehouse: 'HAM-1', city: 'Berlin', carrier: 'nordic-line' };

export function aCustomer(
  index: number,
  chances: Chances,
  onPlantedLane: boolean,
  tier: Tier,
): MarketCustomer {
  const customerId = `C-${String(10_000 + index)}`;
  const { gap, regularity } = chances.weighted(paces);
  const own = chances.happens(0.4)
    ? [chances.oneOf(families), chances.oneOf(families)]
    : [chances.oneOf(families)];
  const sites = onPlantedLane || chances.happens(0.8) ? 1 : 2;
  const gapDays = chances.between(gap[0], gap[1]);
  return {
    customerId,
    tier,
    sites: Array.from({ length: sites }, (_, site) => ({
      placeId: `${customerId}-${site + 1}`,
      ...(onPlantedLane ? PLANTED_LANE : aLane(chances)),
    })),
    articles: Array.from({ length: chances.whole(2, 5) }, (_, article) => {
      const productFamily = own[article % own.length] ?? 'tea';
      return {
        sku: `${productFamily}-${chances.whole(1, 40)}`,
        productFamily,
        price: chances.whole(150, 9000),
        units: chances.whole(4, 120),
      };
    }).filter(({ sku }, index_, all) => all.findIndex((other) => other.sku === sku) === index_),
    gapDays,
    regularity: chances.between(regularity[0], regularity[1]),
    joinsOn: joiningDay(chances, gapDays),
  };
}

/** Most were there before the market begins; some come while it goes on, a few in its last half year. */
function joiningDay(chances: Chances, gapDays: number): number {
  if (chances.happens(0.66)) return Math.floor(chances.between(0, gapDays));
  return chances.happens(0.75) ? chances.whole(10, 100) : chances.whole(100, 240);
}

/** Each lane has a carrier of its own. */
function aLane(chances: Chances) {
  const warehouse = chances.whole(0, warehouses.length - 1);
  const city = chances.whole(0, cities.length - 1);
  return {
    warehouse: warehouses[warehouse] ?? '',
    city: cities[city] ?? '',
    carrier: carriers[(warehouse * 7 + city * 3) % carriers.length] ?? '',
  };
}
