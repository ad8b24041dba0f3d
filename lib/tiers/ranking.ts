/** Who contributes how much, in minor units of one currency. */
export interface Contributor {
  readonly customerId: string;
  readonly contribution: number;
}

/** The most first; of equals the lesser id, so that no two share a rank and a cut-off lies between two customers. */
export function byContribution(left: Contributor, right: Contributor): number {
  if (left.contribution !== right.contribution) return right.contribution - left.contribution;
  if (left.customerId === right.customerId) return 0;
  return left.customerId < right.customerId ? -1 : 1;
}

/** Is a customer among those down to a cut-off, who is the last of them? Nobody is where there is none. */
export function isDownTo(cutOff: Contributor | undefined, customer: Contributor): boolean {
  return cutOff !== undefined && byContribution(customer, cutOff) <= 0;
}

/** The last of the first so many; undefined for none. */
export function lastOf(ranked: readonly Contributor[], count: number): Contributor | undefined {
  const last = count > 0 ? ranked[count - 1] : undefined;
  return last && { customerId: last.customerId, contribution: last.contribution };
}
