import { type Caller, isStaff, mayRead, requireCustomer } from '../partners/access.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Group } from './groups.ts';

/**
 * Figures of other groups than a customer count every partner's orders: they are for staff. Those of a customer tell of
 * every drop.
 * @throws Refusal
 */
export function requireFigures(caller: Caller, group: Group): void {
  if (isStaff(caller)) return;
  if (group.kind !== 'customer')
    throw new Refusal({
      kind: 'notAllowed',
      detail: 'Figures across customers are for staff; ask for those of a customer by customerId.',
    });
  requireCustomer(caller, group.id);
  if (!mayRead(caller, 'placed') || !mayRead(caller, 'delivered'))
    throw new Refusal({ kind: 'notFound', what: 'customer' });
}
