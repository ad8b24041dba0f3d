import { type BusinessDate, businessDateOf, dateOf } from '../calendar/calendar.ts';
import { factsInForce } from '../facts/facts-in-force.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import type { OrderHistory } from '../scorecards/course.ts';
import { isDrop } from '../scorecards/drops.ts';
import { firstRevisits, withFirstDelivery } from './first-delivery.ts';
import { putFirst, replaceRevisits } from './revisits-store.ts';

interface Noting {
  readonly table: Table;
  readonly zone: string;
  readonly now: () => Date;
}

/** So many customers an instance remembers; then it begins anew, which costs a write for each and changes nothing. */
const MOST_REMEMBERED = 20_000;

/**
 * Has each customer revisited from the first delivery on that is told of them; one who is already stays as they are.
 * @returns the ids of the orders of whose customers it could not be noted
 */
export async function noteDeliveries(
  { table, zone, now }: Noting,
  histories: readonly OrderHistory[],
): Promise<string[]> {
  const remembered = delivered.get(table) ?? new Set<string>();
  delivered.set(table, remembered);
  const today = businessDateOf(now(), zone);
  const firsts = new Map<string, { readonly on: BusinessDate; readonly orderId: string }>();
  for (const { order, facts } of histories) {
    if (remembered.has(order.customerId)) continue;
    const drop = factsInForce(facts, zone).find(isDrop);
    if (!drop) continue;
    const on = dateOf(drop.occurredAt, zone);
    const known = firsts.get(order.customerId);
    if (!known || on < known.on) firsts.set(order.customerId, { on, orderId: order.orderId });
  }
  const failed: string[] = [];
  await Promise.all(
    [...firsts].map(async ([customerId, { on, orderId }]) => {
      try {
        await noteDelivery(table, customerId, on, today);
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        remembered.add(customerId);
      } catch (error) {
        log.error('A first delivery was not noted', error, { customerId, orderId });
        failed.push(orderId);
      }
    }),
  );
  return failed;
}

async function noteDelivery(
  table: Table,
  customerId: string,
  on: BusinessDate,
  today: BusinessDate,
): Promise<void> {
  const instead = await putFirst(table, firstRevisits(customerId, on, today));
  if (!instead || instead.firstDeliveredOn !== undefined) return;
  if (!(await replaceRevisits(table, withFirstDelivery(instead, on, today))))
    await noteDelivery(table, customerId, on, today);
}

/** A first delivery is the first for good. */
const delivered = new WeakMap<Table, Set<string>>();
