import { orderPartition } from '../orders/order-store.ts';
import { putOnce, type Table } from '../platform/dynamo.ts';
import { streamed } from '../platform/table.ts';
import type { Fact } from './fact.ts';
import { storedFact } from './fact-schema.ts';

/** Stores a fact unless its id is taken; answers the fact that has the id. */
export async function putFact(table: Table, fact: Fact): Promise<Fact> {
  const key = {
    pk: orderPartition(fact.orderId),
    sk: `${streamed.factPrefix}${fact.partnerId}#${fact.factId}`,
  };
  const taken = await putOnce(table, { ...key, ...fact });
  return taken ? storedFact.parse(taken) : fact;
}
