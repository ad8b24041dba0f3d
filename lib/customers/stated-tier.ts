import type { Customer, Tier } from './customer.ts';

/** The tier of a customer and who said it. */
export type SourcedTier = Pick<Customer, 'tier' | 'tierSource'>;

const UNKNOWN: SourcedTier = { tier: 'regular', tierSource: 'default' };

/**
 * The tier after a customer's record was stated anew. Systems of record send whole customers again and again: a tier that a review or a
 * person gave since is not reset by them, nor is one that they leave out.
 */
export function statedTier(current: SourcedTier | undefined, stated: Tier | undefined): SourcedTier {
  const { tier, tierSource } = current ?? UNKNOWN;
  switch (tierSource) {
    case 'review':
    case 'override':
      return { tier, tierSource };
    case 'default':
    case 'stated':
      return stated === undefined ? { tier, tierSource } : { tier: stated, tierSource: 'stated' };
  }
}
