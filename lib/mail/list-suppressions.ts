import type { Table } from '../platform/dynamo.ts';
import { opaqueIdOf } from '../platform/opaque-id.ts';
import type { SuppressionAnswer } from './suppression-schema.ts';
import { suppressedAddresses } from './suppression-store.ts';

/** The addresses to which no mail is sent, in their order. */
export async function listSuppressions(table: Table): Promise<{ readonly items: SuppressionAnswer[] }> {
  const suppressed = await suppressedAddresses(table);
  const items = [...suppressed.values()].map(({ address, since, reason, detail }) => ({
    suppressionId: opaqueIdOf(address),
    address,
    since,
    reason,
    ...(detail === undefined ? {} : { detail }),
  }));
  return { items };
}
