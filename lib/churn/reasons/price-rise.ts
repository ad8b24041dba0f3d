import type { BusinessDate } from '../../calendar/calendar.ts';
import { studentAtLeast } from './chances.ts';
import type { OrderEvidence } from './evidence.ts';

export interface PriceRise {
  /** P(such a rise or a larger one at any of the dates looked at) if prices only scattered as they do. */
  readonly chance: number;
  /** Of the same articles, weighted by what was spent on them since: 0.1 is 10 %. */
  readonly rise: number;
  /** What it is at least, with 95 % certainty. */
  readonly least: number;
  readonly articles: { readonly dearer: number; readonly compared: number };
  /** At the new prices, the first of them first. */
  readonly orders: readonly OrderEvidence[];
}

/** Rounded prices and the like scatter by half a per cent, even where the data show no scatter. */
const LEAST_SCATTER = 0.005;
const LEAST_BEFORE = 3;
/** An article is dearer from here on, as the logarithm of its price: about 1 %. */
const LEAST_DEARER = 0.01;
/** A rise that moves a customer is one of most of what it buys. */
const MOST_ARTICLES = 2 / 3;
/** About the 97.5 % quantile of Student's distribution with a few degrees of freedom. */
const CERTAINTY = 2.5;

interface PriceSeen {
  readonly order: number;
  readonly article: string;
  readonly log: number;
  /** Minor units. */
  readonly spent: number;
}

/**
 * The date since which the same articles cost most credibly more, among the dates of orders from `earliest` on. A linear model
 * with a level for each article and one step for all, by least squares; the step is held against the scatter of lines
 * and against that of whole orders, whichever is larger, by Student's test, once for each date (Bonferroni).
 * @param orders the earliest placed first
 * @returns undefined where no article was bought both before and since
 */
export function priceRiseIn(orders: readonly OrderEvidence[], earliest: BusinessDate): PriceRise | undefined {
  const seen = orders.flatMap(pricesOf);
  const steps = orders.flatMap(({ placedOn }, since) => {
    const isDate =
      since >= LEAST_BEFORE && placedOn >= earliest && placedOn > (orders[since - 1]?.placedOn ?? '');
    const step = isDate ? stepAt(seen, since) : undefined;
    return step ? [step] : [];
  });
  const [best] = [...steps].sort((left, right) => left.chance - right.chance);
  if (!best) return undefined;
  const { since, chance, ...rise } = best;
  return {
    ...rise,
    chance: rise.articles.dearer >= MOST_ARTICLES * rise.articles.compared ? chance * steps.length : 1,
    orders: orders.slice(since).filter(({ lines }) => lines.some(({ unitPrice }) => unitPrice)),
  };
}

function pricesOf({ lines }: OrderEvidence, order: number): PriceSeen[] {
  return lines.flatMap(({ sku, quantity, unitPrice }) => {
    if (!unitPrice || unitPrice.amount <= 0) return [];
    const { amount, currency } = unitPrice;
    return [{ order, article: `${currency} ${sku}`, log: Math.log(amount), spent: amount * quantity }];
  });
}

/** The step of prices between the orders before one and those from it on. */
function stepAt(seen: readonly PriceSeen[], since: number) {
  const articles = [...Map.groupBy(seen, ({ article }) => article).values()].flatMap((prices) => {
    const [before, after] = [
      prices.filter(({ order }) => order < since),
      prices.filter(({ order }) => order >= since),
    ];
    return before.length > 0 && after.length > 0 ? [compared(before, after)] : [];
  });
  const information = sum(articles.map(({ weight }) => weight));
  if (information === 0) return undefined;
  const step = sum(articles.map(({ weight, change }) => weight * change)) / information;
  const error = errorOf(articles, step, since, information);
  if (!error) return undefined;
  const spent = sum(articles.map((article) => article.spent));
  const byValue = sum(articles.map((article) => (article.change * article.spent) / spent));
  return {
    since,
    chance: studentAtLeast(step / error.size, error.freedom),
    rise: Math.expm1(byValue),
    least: Math.expm1(Math.min(byValue, step) - CERTAINTY * error.size),
    articles: {
      dearer: articles.filter(({ change }) => change > LEAST_DEARER).length,
      compared: articles.length,
    },
  };
}

type Compared = ReturnType<typeof compared>;

function compared(before: readonly PriceSeen[], after: readonly PriceSeen[]) {
  return {
    before,
    after,
    change: mean(after.map(({ log }) => log)) - mean(before.map(({ log }) => log)),
    weight: (before.length * after.length) / (before.length + after.length),
    spent: sum(after.map(({ spent }) => spent)),
  };
}

/** The standard error of a step: by lines that scatter each by itself, or by orders whose lines scatter together. */
function errorOf(articles: readonly Compared[], step: number, since: number, information: number) {
  const rests = articles.flatMap(({ before, after }) => {
    const level = mean([...before.map(({ log }) => log), ...after.map(({ log }) => log - step)]);
    return [...before, ...after].map(({ order, log }) => ({
      order,
      rest: log - level - (order >= since ? step : 0),
    }));
  });
  const orders = [...Map.groupBy(rests, ({ order }) => order)];
  const [lines, count] = [rests.length - articles.length - 1, orders.length - 2];
  if (lines < 1 || count < 1) return undefined;
  const byLine = sum(rests.map(({ rest }) => rest ** 2)) / lines;
  const byOrder = sum(orders.map(([, of]) => mean(of.map(({ rest }) => rest)) ** 2)) / count;
  const later = orders.filter(([order]) => order >= since).length;
  const share = 1 / later + 1 / (orders.length - later);
  const least = LEAST_SCATTER ** 2;
  const variance = Math.max(byLine / information, Math.max(byOrder, least) * share);
  return { size: Math.sqrt(variance), freedom: Math.min(lines, count) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
