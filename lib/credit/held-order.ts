import type { HoldReason } from './hold.ts';

/** An order on hold, as it waits in its customer's partition. */
export interface HeldOrder {
  readonly orderId: string;
  readonly orderNumber: string;
  /** What it would take, in minor units. */
  readonly held: number;
  readonly reason: HoldReason;
  readonly since: string;
}
