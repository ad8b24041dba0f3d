import { type Caller, maySee } from '../partners/access.ts';
import { Refusal } from '../platform/refusal.ts';

/** @throws Refusal as for a customer that there is not, when the caller may not read that customer's feedback */
export function requireFeedbackOf(caller: Caller, customerId: string): void {
  if (!maySee(caller, 'feedback', { customerId })) throw new Refusal({ kind: 'notFound', what: 'customer' });
}
