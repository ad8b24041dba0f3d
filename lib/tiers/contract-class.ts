import type { ContractInputs, CustomerKind } from '../customers/customer.ts';
import type { CustomerFigures } from './figures.ts';

/** Handbook §4, by the kind of the customer. */
export const contractClasses = {
  individual: ['frequent', 'occasional'],
  enterprise: ['large', 'medium', 'small'],
  government: ['national', 'provincial', 'municipal'],
} as const satisfies Record<CustomerKind, readonly string[]>;

export type ContractClass = (typeof contractClasses)[CustomerKind][number];

/** `stated`: by the contract; `measured`: by what was ordered in the last year. */
export const classSources = ['stated', 'measured'] as const;
export type ClassSource = (typeof classSources)[number];

/** Why nobody can say the class of a customer. */
export const classGaps = ['noOrders', 'noPrices', 'noThresholds', 'noLevel'] as const;
export type ClassGap = (typeof classGaps)[number];

/** A class and by what; or what is lacking to tell it. */
export type Classified =
  | { readonly contractClass: ContractClass; readonly by: ClassSource }
  | { readonly lacks: ClassGap };

/** From so many orders a month on an individual is frequent. */
const FREQUENT_ORDERS = 3;
const MONTHS = 12;

/**
 * What a year of business has to be worth for an enterprise to be large or medium, in minor units. CNY is the seed's table; EUR is
 * a default of like size. A currency without a row has no classes, for nothing here knows rates of exchange.
 */
const thresholds: Readonly<Record<string, { readonly large: number; readonly medium: number }>> = {
  CNY: { large: 50_000_000, medium: 10_000_000 },
  EUR: { large: 6_500_000, medium: 1_300_000 },
};

/** The contract class of a customer: by what the contract states, else by what was measured. */
export function contractClassOf(
  kind: CustomerKind,
  contract: ContractInputs | undefined,
  figures: CustomerFigures | undefined,
): Classified {
  switch (kind) {
    case 'individual':
      return ofIndividual(contract, figures);
    case 'enterprise':
      return ofEnterprise(contract, figures);
    case 'government':
      return contract?.governmentLevel
        ? { contractClass: contract.governmentLevel, by: 'stated' }
        : { lacks: 'noLevel' };
  }
}

function ofIndividual(
  contract: ContractInputs | undefined,
  figures: CustomerFigures | undefined,
): Classified {
  const stated = contract?.ordersPerMonth;
  if (stated !== undefined) return { contractClass: frequency(stated), by: 'stated' };
  if (!figures) return { lacks: 'noOrders' };
  return { contractClass: frequency(figures.orders / MONTHS), by: 'measured' };
}

function ofEnterprise(
  contract: ContractInputs | undefined,
  figures: CustomerFigures | undefined,
): Classified {
  const stated = contract?.annualValue;
  if (stated) return sized(stated.amount, stated.currency, 'stated');
  if (!figures) return { lacks: 'noOrders' };
  if (figures.currency === undefined) return { lacks: 'noPrices' };
  return sized(figures.revenue, figures.currency, 'measured');
}

function frequency(ordersPerMonth: number): ContractClass {
  return ordersPerMonth >= FREQUENT_ORDERS ? 'frequent' : 'occasional';
}

function sized(amount: number, currency: string, by: ClassSource): Classified {
  const from = thresholds[currency];
  if (!from) return { lacks: 'noThresholds' };
  if (amount >= from.large) return { contractClass: 'large', by };
  return { contractClass: amount >= from.medium ? 'medium' : 'small', by };
}
