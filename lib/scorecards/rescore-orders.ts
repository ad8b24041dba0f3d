import { log } from '../platform/log.ts';
import { BATCH, ordersConcerned } from './orders-concerned.ts';
import { closeRescoring, dueRescorings, type OpenRescoring, saveProgress } from './rescoring-store.ts';
import { type Scoring, scoreOrders } from './score-orders.ts';

/** More orders than these that cannot be scored are no accident: the run fails, and the next one tries them again. */
const MOST_LEFT = 500;

/** What a run did. */
export interface RescoringRun {
  /** Orders that were looked at, whether their scores changed or not. */
  readonly orders: number;
  /** Re-scorings that came to their end. */
  readonly finished: number;
}

/**
 * Scores orders anew whose rules or tiers were changed, as far as the time goes; the next run goes on from the last
 * checkpoint. A run that dies anywhere has done nothing by half: scoring is by difference, and what is scored twice counts
 * once. Of two runs of one re-scoring, the one that saves its progress first goes on with it.
 * @param until no page is begun at this instant or later
 * @throws Error when orders could not be scored; the re-scoring stays open, and its other orders are done
 */
export async function rescoreOrders(scoring: Scoring, until: Date): Promise<RescoringRun> {
  const runs: { readonly orders: number; readonly end: End }[] = [];
  for await (const opened of dueRescorings(scoring.table, scoring.now())) {
    if (scoring.now() >= until) break;
    runs.push(await goOn(scoring, opened, until));
  }
  const failed = runs.filter(({ end }) => end === 'ordersLeft').length;
  if (failed > 0) throw new Error(`${failed} re-scorings have orders that cannot be scored.`);
  return {
    orders: runs.reduce((sum, { orders }) => sum + orders, 0),
    finished: runs.filter(({ end }) => end === 'finished').length,
  };
}

/** How a run left a re-scoring; `overtaken`: another run is at it. */
type End = 'finished' | 'timeUp' | 'overtaken' | 'ordersLeft';

async function goOn(
  scoring: Scoring,
  opened: OpenRescoring,
  until: Date,
): Promise<{ readonly orders: number; readonly end: End }> {
  let open = opened;
  let orders = 0;
  for await (const { orderIds, checkpoint } of ordersConcerned(scoring.table, opened)) {
    const failed = await scoreOrders(scoring, orderIds);
    orders += orderIds.length;
    const isTimeUp = scoring.now() >= until;
    // Pages without such orders cost little to look through once more.
    if (orderIds.length > 0 || isTimeUp) {
      open = { ...open, checkpoint, left: [...open.left, ...failed], version: open.version + 1 };
      if (open.left.length > MOST_LEFT) throw new Error('Too many orders cannot be scored.');
      if (!(await saveProgress(scoring.table, open))) return { orders, end: 'overtaken' };
    }
    if (isTimeUp) return { orders, end: 'timeUp' };
  }
  return { orders, end: await finish(scoring, open) };
}

async function finish(scoring: Scoring, open: OpenRescoring): Promise<End> {
  const left: string[] = [];
  for (let start = 0; start < open.left.length; start += BATCH) {
    left.push(...(await scoreOrders(scoring, open.left.slice(start, start + BATCH))));
  }
  if (left.length === 0) {
    await closeRescoring(scoring.table, open, scoring.now());
    return 'finished';
  }
  log.warn('Orders could not be scored anew', { change: open.change, orders: left.join(' ') });
  await saveProgress(scoring.table, { ...open, left, version: open.version + 1 });
  return 'ordersLeft';
}
