import type { Rhythm } from '../rhythm.ts';

/** A customer as the literature sees them (Fader, Hardie & Lee 2005), in weeks. */
export interface PurchaseHistory {
  /** Repeat orders. */
  readonly x: number;
  /** From the first order to the last; 0 where there is but one. */
  readonly tx: number;
  /** From the first order to now. */
  readonly T: number;
}

export const DAYS_A_WEEK = 7;

export function historyOf({ orderDays, span, age }: Rhythm): PurchaseHistory {
  return { x: orderDays - 1, tx: span / DAYS_A_WEEK, T: age / DAYS_A_WEEK };
}

/** Customers of the same history counted once: a likelihood is as long as there are different histories. */
export interface GroupedHistories {
  readonly customers: number;
  /** The different x, and how many customers have each. */
  readonly repeats: readonly Counted[];
  /** One entry a history in each of these: where its x stands in the repeats, tx and T in whole days, customers. */
  readonly repeatIndex: Uint32Array;
  readonly spans: Uint32Array;
  readonly ages: Uint32Array;
  readonly counts: Float64Array;
  /** The greatest T, in days. */
  readonly longest: number;
}

interface Counted {
  readonly x: number;
  readonly customers: number;
}

/** Days below this (179 years) and x below 2²¹ make a key that a double holds exactly. */
const RADIX = 2 ** 16;

/** @param rhythms of whole days */
export function groupHistories(rhythms: Iterable<Rhythm>): GroupedHistories {
  const groups = new Map<number, number>();
  for (const { orderDays, span, age } of rhythms) {
    const key = ((orderDays - 1) * RADIX + span) * RADIX + age;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return ofKeys([...groups.keys()], Float64Array.from(groups.values()));
}

/** Every so-manieth history: enough to find where to start from. */
export function thinned(groups: GroupedHistories, size: number): GroupedHistories {
  const every = Math.ceil(groups.counts.length / size);
  const keys: number[] = [];
  for (let group = 0; group < groups.counts.length; group += every) {
    const { x } = groups.repeats[groups.repeatIndex[group] ?? 0] ?? { x: 0 };
    keys.push((x * RADIX + (groups.spans[group] ?? 0)) * RADIX + (groups.ages[group] ?? 0));
  }
  return ofKeys(
    keys,
    groups.counts.filter((_, group) => group % every === 0),
  );
}

function ofKeys(keys: readonly number[], counts: Float64Array): GroupedHistories {
  const repeatIndex = new Uint32Array(keys.length);
  const spans = new Uint32Array(keys.length);
  const ages = new Uint32Array(keys.length);
  const known = new Map<number, number>();
  const repeats: { x: number; customers: number }[] = [];
  let longest = 0;
  let customers = 0;
  for (const [group, key] of keys.entries()) {
    const age = key % RADIX;
    const rest = Math.floor(key / RADIX);
    const x = Math.floor(rest / RADIX);
    const index = known.get(x) ?? repeats.push({ x, customers: 0 }) - 1;
    known.set(x, index);
    const count = counts[group] ?? 0;
    const repeat = repeats[index];
    if (repeat !== undefined) repeat.customers += count;
    repeatIndex[group] = index;
    spans[group] = rest % RADIX;
    ages[group] = age;
    longest = Math.max(longest, age);
    customers += count;
  }
  return { customers, repeats, repeatIndex, spans, ages, counts, longest };
}
