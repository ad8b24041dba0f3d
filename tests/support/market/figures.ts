import type { Fate, Participant } from './market.ts';
import type { Nights } from './nights.ts';
import { type Cause, causes, horizonOf } from './plans.ts';

/** Of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface MarketFigures {
  /** Planted leavers found within their horizon after their last order. */
  readonly found: Share;
  /** Of those who declined before they left, found before their last order. */
  readonly foundBefore: Share;
  /** Of those who stayed, told of at any time. */
  readonly falseAlarms: Share;
  /** Of found leavers with a service cause, those of which it was named first. */
  readonly named: Share;
  /** Of found drifters, those of which no service cause was named. */
  readonly noCause: Share;
  readonly byCause: Readonly<Record<Cause, { readonly found: Share; readonly named: Share }>>;
}

interface Leaver {
  readonly fate: Extract<Fate, { kind: 'leaves' }>;
  /** Undefined of one who was not found in time. */
  readonly foundOn: number | undefined;
  readonly driver: string | undefined;
}

/** What names a cause. */
const driverOf = {
  lateCarrier: 'time',
  shortDeliveries: 'quantity',
  priceRise: 'priceRise',
  drift: undefined,
} as const;

/** What a search made of a market, by what was planted. */
export function figuresOf(market: readonly Participant[], { first }: Nights): MarketFigures {
  const leavers = market.flatMap(({ customer, fate }): Leaver[] => {
    if (fate.kind !== 'leaves') return [];
    const told = first.get(customer.customerId);
    const isInTime = told !== undefined && told.day <= fate.lastDay + horizonOf(customer);
    return [{ fate, foundOn: isInTime ? told.day : undefined, driver: told?.alert.reasons[0]?.driver }];
  });
  const found = leavers.filter(isFound);
  const declining = leavers.filter(({ fate }) => fate.declines);
  const staying = market.filter(({ fate }) => fate.kind === 'stays');
  const forCause = found.filter(({ fate }) => fate.cause !== 'drift');
  const drifters = found.filter(({ fate }) => fate.cause === 'drift');
  const ofCause = (cause: Cause) => {
    const own = leavers.filter(({ fate }) => fate.cause === cause);
    return { found: shareOf(own, isFound), named: shareOf(own.filter(isFound), isNamed) };
  };
  return {
    found: shareOf(leavers, isFound),
    foundBefore: shareOf(declining, ({ foundOn, fate }) => foundOn !== undefined && foundOn < fate.lastDay),
    falseAlarms: shareOf(staying, ({ customer }) => first.has(customer.customerId)),
    named: shareOf(forCause, isNamed),
    noCause: shareOf(drifters, isNamed),
    byCause: {
      lateCarrier: ofCause('lateCarrier'),
      shortDeliveries: ofCause('shortDeliveries'),
      priceRise: ofCause('priceRise'),
      drift: ofCause('drift'),
    },
  };
}

function isFound({ foundOn }: Leaver): boolean {
  return foundOn !== undefined;
}

/** The planted cause, or of drifters none. */
function isNamed({ fate, driver }: Leaver): boolean {
  return driver === driverOf[fate.cause];
}

function shareOf<T>(all: readonly T[], is: (each: T) => boolean): Share {
  return { count: all.filter(is).length, of: all.length };
}

/** For a reader at a terminal. */
export function figureWords({ byCause, ...totals }: MarketFigures): string {
  const lines = Object.entries(totals).map(([name, share]) => `${name}: ${words(share)}`);
  const each = causes.map(
    (cause) => `${cause}: found ${words(byCause[cause].found)}, named ${words(byCause[cause].named)}`,
  );
  return [...lines, ...each].join('\n');
}

function words({ count, of }: Share): string {
  return `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;
}
