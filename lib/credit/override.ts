/** Leave to go beyond the limit, given by someone with a name, for a reason, until an instant. */
export type Override = {
  readonly overrideId: string;
  readonly by: string;
  readonly reason: string;
  readonly until: string;
} & (
  | {
      /** Any orders, the oldest first, up to so much more, in minor units. */
      readonly extra: number;
    }
  | {
      /** This order alone, whatever it takes. */
      readonly orderId: string;
    }
);
