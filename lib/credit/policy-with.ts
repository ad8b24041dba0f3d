import { type CreditPolicy, creditPolicy, type FiveC, fiveCs } from './credit-policy.ts';

/**
 * The policy with a stage's own weights, named after them: decisions tell which they were made by.
 * @param weights points by the names of the five Cs
 */
export function policyWith(weights: ReadonlyMap<string, number>): CreditPolicy {
  const points = (of: FiveC) => weights.get(of) ?? creditPolicy.weights[of];
  const own: CreditPolicy['weights'] = {
    character: points('character'),
    capacity: points('capacity'),
    capital: points('capital'),
    collateral: points('collateral'),
    conditions: points('conditions'),
  };
  if (fiveCs.every((of) => own[of] === creditPolicy.weights[of])) return creditPolicy;
  const version = `${creditPolicy.version} with ${fiveCs.map((of) => `${of} ${own[of]}`).join(', ')}`;
  return { ...creditPolicy, version, weights: own };
}
