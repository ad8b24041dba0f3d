import type { Business } from './business.ts';
import type { PaymentBehaviour } from './payment-behaviour.ts';

/** What a customer does: buys and pays. */
export interface Conduct {
  readonly business: Business;
  readonly paying: PaymentBehaviour;
}
