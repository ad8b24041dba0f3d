import type { BusinessDate } from '../calendar/calendar.ts';

export const promiseBases = ['requested', 'confirmed'] as const;
/** Which window an order is held against: the one the customer asked for, or the one that was confirmed. */
export type PromiseBasis = (typeof promiseBases)[number];

export const levels = ['unit', 'line', 'order'] as const;
/** Of what OTIF is a share by contract. */
export type Level = (typeof levels)[number];

/**
 * What counts as on time and in full, and as right (handbook §2): OTIF has no single definition, so every figure names
 * its rules.
 */
export interface Rules {
  /** Is a drop before the window on time? The seeds' teaching says no, many customers say yes. */
  readonly early: 'accept' | 'fail';
  /** Minutes that a drop may lie outside the window on either side and still count as inside. */
  readonly graceMinutes: number;
  /** Is more than ordered in full? */
  readonly overDelivery: 'accept' | 'fail';
  readonly promise: PromiseBasis;
  /**
   * `countWhenDue`: an order counts as soon as its window has passed, delivered or not. `exclude`: not before it is
   * complete, closed or called off.
   */
  readonly openOrders: 'countWhenDue' | 'exclude';
  readonly level: Level;
  /** Minor units by which the invoices of an order may differ from what was agreed. */
  readonly priceTolerance: number;
  /** Hours within which a fact has to be told. */
  readonly informationHours: number;
}

/** A version of the rules of the company or of one customer; it never changes. */
export interface RuleSet extends Rules {
  readonly owner: 'company' | 'customer';
  /** Counts the owner's versions from 1; 0 is what holds until the company has written its own. */
  readonly version: number;
  /** It judges orders placed on this date or later … */
  readonly validFrom: BusinessDate;
  /** … up to and including this one; absent: until another version takes over. */
  readonly validTo?: BusinessDate | undefined;
}

/** The handbook's defaults. */
export const defaultRuleSet: RuleSet = {
  owner: 'company',
  version: 0,
  validFrom: '2000-01-01',
  early: 'fail',
  graceMinutes: 0,
  overDelivery: 'fail',
  promise: 'confirmed',
  openOrders: 'countWhenDue',
  level: 'order',
  priceTolerance: 0,
  informationHours: 24,
};

/** How figures and scorecards name the rules they go by: `company@3`, `customer@1`. */
export function ruleSetName({ owner, version }: Pick<RuleSet, 'owner' | 'version'>): string {
  return `${owner}@${version}`;
}

/** The versions of one owner, in the order in which they were written. */
export type Versions = readonly RuleSet[];

/**
 * The rules that judge an order placed on a date: the customer's own, else the company's. Of several versions that are
 * valid on the date the one written last counts.
 */
export function rulesOn(date: BusinessDate, own: Versions, company: Versions): RuleSet {
  return validOn(date, own) ?? validOn(date, company) ?? defaultRuleSet;
}

function validOn(date: BusinessDate, versions: Versions): RuleSet | undefined {
  return versions.findLast(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === undefined || date <= validTo),
  );
}
