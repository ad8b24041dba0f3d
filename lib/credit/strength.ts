/** How strong a customer is by one of the five Cs: a share of its points, and what it is made of. */
export interface Strength {
  /** In [0, 1]. */
  readonly share: number;
  /** What counts, the most telling first; each adds its part to the share, and none ever lowers it by getting better. */
  readonly inputs: readonly StrengthInput[];
}

export interface StrengthInput {
  readonly name: string;
  /**
   * As computed. Undefined where it is not available: what is not known counts as the middle of companies, what is divided by
   * nothing as the end it tends to.
   */
  readonly value: number | undefined;
  /** What of the strength's points it may bring, in [0, 1]; all inputs of one strength add up to 1. */
  readonly weight: number;
  /** What of its weight it brings, in [0, 1]. */
  readonly share: number;
}
