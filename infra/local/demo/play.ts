import { addDays, type BusinessDate, businessDateOf, startOfDate } from '../../../lib/calendar/calendar.ts';
import type { LocalStack } from '../local-stack.ts';
import { type ApiClient, each, taken } from '../terminal/api-client.ts';
import type { Progress } from '../terminal/progress.ts';
import { DEMO_DAYS, type Message } from './month.ts';

const HOUR = 3_600_000;
const LANES = 8;

/**
 * Plays the month on the stack's clock: a day's messages, then the night with its sweep, its close and its morning
 * mail. The night after the last day is this morning's.
 */
export async function play(
  stack: LocalStack,
  api: ApiClient,
  messages: readonly Message[],
  month: { readonly last: BusinessDate; readonly zone: string },
  bar: Progress,
): Promise<void> {
  // What would be told after the last midnight is told on the last day, so that the report knows it.
  const days = Map.groupBy(messages, ({ at }) => {
    const day = businessDateOf(at, month.zone);
    return day < month.last ? day : month.last;
  });
  for (let day = addDays(month.last, 1 - DEMO_DAYS); day <= month.last; day = addDays(day, 1)) {
    await tell(stack, api, days.get(day) ?? [], bar);
    await stack.drained();
    await passNight(stack, startOfDate(addDays(day, 1), month.zone));
  }
}

/** The sweep after midnight, then the close and the morning mail, each on all that is known by then. */
async function passNight(stack: LocalStack, midnight: Date): Promise<void> {
  await stack.advanceTo(new Date(+midnight + HOUR / 2));
  await stack.drained();
  await stack.advanceTo(new Date(+midnight + 7 * HOUR + 1));
}

/** Hour by hour of the stack's clock, so that every fact is recorded soon after it was told. */
async function tell(
  stack: LocalStack,
  api: ApiClient,
  messages: readonly Message[],
  bar: Progress,
): Promise<void> {
  const hours = Map.groupBy(messages, ({ at }) => Math.floor(+at / HOUR));
  for (const [hour, inHour] of hours) {
    stack.clock.jumpTo(new Date(hour * HOUR));
    await each(inHour, LANES, async ({ kind, body }) => {
      if (kind === 'order') await taken(api.POST('/orders', { body }));
      else await taken(api.POST('/facts', { body: { facts: [body] } }));
      bar.step(1);
    });
  }
}
