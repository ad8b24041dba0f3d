import type { Table } from '../platform/dynamo.ts';
import { nameBehind } from '../platform/opaque-id.ts';
import { Refusal } from '../platform/refusal.ts';
import { getSuppression, lift } from './suppression-store.ts';

/** Anything else is no key of a row. */
const couldBeAddress = /^[^\s@]{1,255}@[^\s@]{1,255}$/;

/**
 * Lets mails go to an address again. One that is lifted is left as it is: it is safe to ask again.
 * @throws Refusal where no mail to such an address ever came back
 */
export async function liftSuppression(table: Table, suppressionId: string, now: Date): Promise<void> {
  const address = nameBehind(suppressionId) ?? '';
  const found = couldBeAddress.test(address) ? await getSuppression(table, address) : undefined;
  if (!found) throw new Refusal({ kind: 'notFound', what: 'suppression' });
  if (found.liftedAt === undefined) await lift(table, found, now);
}
