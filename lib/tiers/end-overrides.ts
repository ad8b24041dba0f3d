import type { BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { changeStanding } from './change-standing.ts';
import { isOver, withoutOverride } from './standing.ts';
import { endedOverrides } from './standing-store.ts';

/**
 * Ends the overrides of tiers whose last day has passed: what reviews found, or what held before, is in force again. One that was made
 * longer meanwhile stays.
 * @returns how many were ended
 */
export async function endOverrides(table: Table, today: BusinessDate, now: Date): Promise<number> {
  let ended = 0;
  for await (const customerId of endedOverrides(table, today)) {
    const { isChanged } = await changeStanding(
      table,
      customerId,
      (before) =>
        before.standing.override && isOver(before.standing.override, today)
          ? withoutOverride(before, today, 'overrideEnded')
          : before,
      now,
    );
    ended += Number(isChanged);
  }
  return ended;
}
