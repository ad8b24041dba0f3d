import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { tiers } from '../customers/customer.ts';
import { storedFigures, writtenFigures } from '../platform/figures-schema.ts';
import { churnStates } from './churn-state.ts';
import type { Fortnight } from './fortnights.ts';
import { type CustomerSummary, nameOf, partNamed } from './summary.ts';

const gaps = z.object({
  squares: z.number(),
  logs: z.number(),
  logSquares: z.number(),
  pairs: z.int(),
  pairSquares: z.number(),
});
const value = z.object({ currency: z.string(), days: z.int(), sum: z.number(), squares: z.number() });
const latest = z.array(
  z.object({
    date: z.string(),
    orders: z.int(),
    value: z.optional(z.object({ amount: z.int(), currency: z.string() })),
  }),
);

/** A night reads these rows of everyone: a series is one string of numbers, which costs a tenth of a list to read. */
const series = z.pipe(z.string(), z.transform(fortnightsIn));
const parts = z.pipe(
  z.record(z.string(), series),
  z.transform((byName) =>
    Object.entries(byName).map(([name, fortnights]) => ({ part: partNamed(name), fortnights })),
  ),
);

const summary: z.ZodMiniType<CustomerSummary> = z.object({
  customerId: z.string(),
  tier: z.enum(tiers),
  first: z.string(),
  orderDays: z.int(),
  orders: z.int(),
  gaps,
  value: z.optional(value),
  latest,
  fortnights: series,
  parts,
});

const row = z.object({
  customerId: z.string(),
  n: z.int(),
  made: z.optional(z.int()),
  writtenBy: z.optional(z.string()),
  churnState: z.optional(z.enum(churnStates)),
  sendingLess: z.optional(z.array(z.string())),
  foundOn: z.optional(z.string()),
  summary: z.optional(storedFigures(summary)),
});

/** A customer's summary as it is stored, and what the last run found. */
export interface KnownSummary {
  readonly customerId: string;
  /** Changes of the customer's order days so far. */
  readonly changes: number;
  /** Changes that the summary holds: it is up to date where these are all. */
  readonly made: number;
  /** The transaction of the last of them. */
  readonly writtenBy: string | undefined;
  /** Undefined where no order is left, or none was summed up yet. */
  readonly summary: CustomerSummary | undefined;
  readonly found: Found;
  /** The date of the run that found it. */
  readonly foundOn?: BusinessDate | undefined;
}

/** What the last run found; a run writes only where it finds something else. */
export interface Found {
  readonly churnState: (typeof churnStates)[number];
  /** Parts of the business that shrink, by name; `all` for the whole. */
  readonly sendingLess: readonly string[];
}

/** The summary that a row holds. */
export function summaryIn(stored: unknown): KnownSummary {
  const { customerId, n, made = 0, writtenBy, summary: of, foundOn, ...rest } = row.parse(stored);
  const { churnState = 'steady', sendingLess = [] } = rest;
  return {
    customerId,
    changes: n,
    made,
    writtenBy,
    summary: of,
    found: { churnState, sendingLess },
    foundOn,
  };
}

/** What is stored of a summary: text, which is read in a third of the time that as many attributes take. */
export function storedSummary(made: CustomerSummary): string {
  return writtenFigures({
    ...made,
    fortnights: written(made.fortnights),
    parts: Object.fromEntries(made.parts.map(({ part, fortnights }) => [nameOf(part), written(fortnights)])),
  });
}

function written(fortnights: readonly Fortnight[]): string {
  return fortnights.map(({ number, orders, value: worth }) => `${number}:${orders}:${worth}`).join(' ');
}

const [ZERO, NINE, COLON, SPACE] = [48, 57, 58, 32];
/** So many digits are exact whichever way they are read. */
const EXACT_DIGITS = 15;

/** Digit by digit: a night of a large company reads a hundred million of these numbers. */
function fortnightsIn(stored: string): Fortnight[] {
  const fortnights: Fortnight[] = [];
  let [number, orders, current, start] = [0, 0, 0, 0];
  let isPlain = true;
  let isSecond = false;
  for (let at = 0; at <= stored.length; at++) {
    const code = at < stored.length ? stored.charCodeAt(at) : SPACE;
    if (code >= ZERO && code <= NINE) {
      current = current * 10 + code - ZERO;
      continue;
    }
    if (code !== COLON && code !== SPACE) {
      isPlain = false;
      continue;
    }
    if (!isPlain || at - start > EXACT_DIGITS) current = Number(stored.slice(start, at));
    if (code === SPACE) {
      if (at > start) fortnights.push({ number, orders, value: current });
      isSecond = false;
    } else if (isSecond) orders = current;
    else {
      number = current;
      isSecond = true;
    }
    [current, start, isPlain] = [0, at + 1, true];
  }
  return fortnights;
}
