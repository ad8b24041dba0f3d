/** Integer counts by measure; a measure that is missing is zero. Counts add up over orders, days, groups and shards. */
export type Counts = Readonly<Record<string, number>>;

export function addCounts(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  for (const counts of all) addInto(total, counts, 1);
  return withoutZeros(total);
}

/** What must be added to `before` to make it `after`. */
export function differenceOf(before: Counts, after: Counts): Counts {
  const difference: Record<string, number> = {};
  addInto(difference, after, 1);
  addInto(difference, before, -1);
  return withoutZeros(difference);
}

/** Adds counts, or takes them away, in place: for sums of many. */
export function addInto(total: Record<string, number>, counts: Counts, sign: 1 | -1): void {
  for (const name of Object.keys(counts)) total[name] = (total[name] ?? 0) + sign * (counts[name] ?? 0);
}

/** Adds the same counts to several sums in place: an order counts alike in each of its groups. */
export function addToEach(totals: readonly Record<string, number>[], counts: Counts): void {
  for (const name of Object.keys(counts)) {
    const count = counts[name] ?? 0;
    for (const total of totals) total[name] = (total[name] ?? 0) + count;
  }
}

export function withoutZeros(counts: Counts): Counts {
  const kept: Record<string, number> = {};
  for (const name in counts) if (counts[name]) kept[name] = counts[name];
  return kept;
}
