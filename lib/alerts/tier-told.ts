import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { MovedCustomer } from '../tiers/tallies.ts';
import { type TierRun, tierRunName } from '../tiers/tier-run.ts';
import type { Recipient } from './recipients.ts';

/** Customers of an account manager whom a review moved, the largest first. */
export interface ManagersMoves {
  readonly moved: readonly MovedCustomer[];
  /** There are no others. */
  readonly isAll: boolean;
}

/** The last monthly review, and whom it moved by the id of their account manager. */
export interface TiersToTell {
  readonly run: TierRun;
  readonly byManager: ReadonlyMap<string, ManagersMoves>;
}

/** What a mail tells of a review. */
export interface TiersTold {
  readonly name: string;
  readonly month: string;
  /** For ops: the pyramid and the largest moves. */
  readonly run: TierRun | undefined;
  /** Of the recipient's own customers. */
  readonly own: ManagersMoves;
}

/** So long a mail that may not have arrived can ask for the review again. */
const MISSED_FOR_DAYS = 7;

/** Might a mail of a date have to tell of a review? */
export function isTierRunFresh({ toldOn }: TierRun, date: BusinessDate): boolean {
  return toldOn === undefined || addDays(toldOn, MISSED_FOR_DAYS) >= date;
}

/**
 * What of a review a recipient is told: once, on the first morning after it; undefined where there is nothing for them.
 * @param missed names of what a mail to them told which may not have arrived
 */
export function tiersToldTo(
  recipient: Recipient,
  managers: ReadonlyMap<string, string>,
  toTell: TiersToTell | undefined,
  missed: ReadonlySet<string>,
  date: BusinessDate,
): TiersTold | undefined {
  if (!toTell) return undefined;
  const { run, byManager } = toTell;
  const name = tierRunName(run);
  const isDue = run.toldOn === undefined || run.toldOn === date || missed.has(name);
  const isOps = recipient.roles.includes('ops');
  const own = together(
    [...byManager]
      .filter(([manager]) => managers.get(manager) === recipient.address)
      .map(([, moves]) => moves),
  );
  if (!isDue || (!isOps && own.moved.length === 0)) return undefined;
  return { name, month: run.month, run: isOps ? run : undefined, own };
}

/** Of several managers who share an address. */
function together(moves: readonly ManagersMoves[]): ManagersMoves {
  return {
    moved: moves.flatMap(({ moved }) => moved).sort((left, right) => right.contribution - left.contribution),
    isAll: moves.every(({ isAll }) => isAll),
  };
}
