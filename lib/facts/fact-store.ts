import { orderPartition } from '../orders/order-store.ts';
import { putOnce, type Row, type Table } from '../platform/dynamo.ts';
import { type Key, streamed } from '../platform/table.ts';
import type { Fact } from './fact.ts';
import { storedFact } from './fact-schema.ts';

/** Stores a fact unless its id is taken; answers the fact that has the id. */
export async function putFact(table: Table, fact: Fact): Promise<Fact> {
  const taken = await putOnce(table, factRow(fact));
  return taken ? storedFact.parse(taken) : fact;
}

export function factRow(fact: Fact): Key & Row {
  const sk = `${streamed.factPrefix}${fact.partnerId}#${fact.factId}`;
  return { pk: orderPartition(fact.orderId), sk, ...fact };
}
