/** Rule sets by name, in the order in which they are shown. */
export const ruleSetNames = ['early-fails', 'early-accepted'] as const;

export type RuleSetName = (typeof ruleSetNames)[number];

/**
 * What counts as on time and in full (handbook §2): OTIF has no single definition, so every figure names its rules.
 * Every order is scored by every rule set at once, so that figures can be put side by side.
 */
export interface RuleSet {
  readonly name: RuleSetName;
  readonly version: number;
  /** Is a drop before the window on time? The seeds' teaching says no, many customers say yes. */
  readonly early: 'accept' | 'fail';
  /** Minutes that a drop may lie outside the window on either side and still count as inside. */
  readonly graceMinutes: number;
  /** Is more than ordered in full? */
  readonly overDelivery: 'accept' | 'fail';
}

export const ruleSets = {
  'early-fails': { name: 'early-fails', version: 1, early: 'fail', graceMinutes: 0, overDelivery: 'fail' },
  'early-accepted': {
    name: 'early-accepted',
    version: 1,
    early: 'accept',
    graceMinutes: 0,
    overDelivery: 'fail',
  },
} as const satisfies Record<RuleSetName, RuleSet>;

export function isRuleSetName(name: string): name is RuleSetName {
  return Object.hasOwn(ruleSets, name);
}
