import { isTierRunFresh, type TiersToTell } from '../alerts/tier-told.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { movesOf } from './move-store.ts';
import type { TierRun } from './tier-run.ts';
import { latestTierRun, putTierRun } from './tier-run-store.ts';

/** Of one manager more can neither be read nor acted on. */
const MOST_MOVES = 100;

/** The last monthly review with the moves of those managers who get mails; undefined where it was told long ago. */
export async function tiersToTell(
  table: Table,
  managers: ReadonlyMap<string, string>,
  date: BusinessDate,
): Promise<TiersToTell | undefined> {
  const run = await latestTierRun(table);
  if (!run || !isTierRunFresh(run, date)) return undefined;
  const moves = await Promise.all(
    [...managers.keys()].map(
      async (manager) => [manager, await movesOf(table, run.month, manager, MOST_MOVES)] as const,
    ),
  );
  return { run, byManager: new Map(moves) };
}

/** Notes the first morning whose mails told of a review. */
export async function noteTierRunTold(table: Table, run: TierRun, toldOn: BusinessDate): Promise<void> {
  if (run.toldOn === undefined) await putTierRun(table, { ...run, toldOn });
}
