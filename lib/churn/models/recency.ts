/** The baseline that any other model has to beat: the longer a customer is silent, the likelier they stay so. */
export interface Recency {
  readonly kind: 'recency';
  /** By ascending horizon; empty where nothing was learned. */
  readonly learned: readonly LearnedRecency[];
}

/** What was learned from the past at one horizon. */
export interface LearnedRecency {
  readonly horizonDays: number;
  readonly examples: number;
  /** By ascending silence; the first is for all shorter ones too. */
  readonly steps: readonly Step[];
}

interface Step {
  /** Days of silence from which on the chance is this one. */
  readonly silence: number;
  /** P(no order within the horizon). */
  readonly chance: number;
}

/** A customer of the past: how long they had been silent, and whether they then stayed so for the horizon. */
export interface SilenceOutcome {
  readonly silence: number;
  readonly silent: boolean;
}

/**
 * P(no order within the horizon) of customers silent for so many days. Between horizons that were learned it is interpolated
 * by the horizon's logarithm; outside of them the nearest counts. Where nothing was learned, a silence lasts on as the Copernican
 * principle has it (Gott 1993): P = s / (s + H), which is ½ where one is silent for as long as the horizon.
 */
export function recencyChance({ learned }: Recency, silence: number, horizonDays: number): number {
  const shorter = learned.filter((step) => step.horizonDays <= horizonDays);
  const longer = learned.find((step) => step.horizonDays > horizonDays);
  const last = shorter.at(-1);
  if (last === undefined)
    return longer === undefined ? copernican(silence, horizonDays) : chanceAt(longer, silence);
  // Silent for longer is silent for shorter: what was learned apart may not say otherwise.
  const atShorter = Math.min(...shorter.map((step) => chanceAt(step, silence)));
  if (longer === undefined) return atShorter;
  const share = Math.log(horizonDays / last.horizonDays) / Math.log(longer.horizonDays / last.horizonDays);
  return atShorter + share * Math.min(0, chanceAt(longer, silence) - atShorter);
}

function copernican(silence: number, horizonDays: number): number {
  // Of an order of this very day as of one of half a day ago.
  const lasted = silence + 0.5;
  return lasted / (lasted + horizonDays);
}

function chanceAt({ steps }: LearnedRecency, silence: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.silence ?? 0) <= silence) low = middle + 1;
    else high = middle;
  }
  return steps[Math.max(0, low - 1)]?.chance ?? 0;
}

/**
 * The rising step function of silence nearest to what happened, by pooling adjacent violators (Ayer et al. 1955). One
 * customer who ordered again after the longest silence, and one who did not after the shortest, are thought of, so that no
 * chance is 0 or 1. Undefined of no outcomes.
 */
export function learnRecency(
  outcomes: readonly SilenceOutcome[],
  horizonDays: number,
): LearnedRecency | undefined {
  const ascending = [...outcomes].sort((left, right) => left.silence - right.silence);
  const [shortest, longest] = [ascending.at(0), ascending.at(-1)];
  if (shortest === undefined || longest === undefined) return undefined;
  const blocks: Block[] = [{ silence: shortest.silence, silent: 1, customers: 1 }];
  const add = ({ silence, silent }: SilenceOutcome) => {
    const last = blocks.at(-1);
    if (last?.silence === silence) pool(last, { silence, silent: Number(silent), customers: 1 });
    else {
      settle(blocks);
      blocks.push({ silence, silent: Number(silent), customers: 1 });
    }
  };
  for (const outcome of ascending) add(outcome);
  add({ silence: longest.silence, silent: false });
  settle(blocks);
  const steps = blocks.map(({ silence, silent, customers }) => ({ silence, chance: silent / customers }));
  return { horizonDays, examples: outcomes.length, steps };
}

interface Block {
  silence: number;
  silent: number;
  customers: number;
}

function pool(into: Block, from: Block): void {
  into.silent += from.silent;
  into.customers += from.customers;
}

/** Merges the last blocks until the chances rise. */
function settle(blocks: Block[]): void {
  for (;;) {
    const [before, last] = blocks.slice(-2);
    if (before === undefined || last === undefined) return;
    if (before.silent * last.customers < last.silent * before.customers) return;
    pool(before, last);
    blocks.pop();
  }
}
