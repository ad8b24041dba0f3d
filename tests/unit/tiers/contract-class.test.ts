import { describe, expect, it } from 'vitest';
import type { ContractInputs, CustomerKind } from '../../../lib/customers/customer.ts';
import { type Classified, contractClassOf } from '../../../lib/tiers/contract-class.ts';
import type { CustomerFigures } from '../../../lib/tiers/figures.ts';

const figures = (given: Partial<CustomerFigures>): CustomerFigures => ({
  customerId: 'nordwind',
  currency: 'CNY',
  revenue: 0,
  contribution: 0,
  orders: 1,
  lastOrderDay: 9_000,
  ...given,
});
const yuan = (amount: number) => ({ annualValue: { amount: amount * 100, currency: 'CNY' } });

type Case = readonly [CustomerKind, ContractInputs | undefined, CustomerFigures | undefined, Classified];

const cases: readonly Case[] = [
  ['individual', { ordersPerMonth: 3 }, undefined, { contractClass: 'frequent', by: 'stated' }],
  [
    'individual',
    { ordersPerMonth: 2 },
    figures({ orders: 99 }),
    { contractClass: 'occasional', by: 'stated' },
  ],
  ['individual', undefined, figures({ orders: 36 }), { contractClass: 'frequent', by: 'measured' }],
  ['individual', {}, figures({ orders: 35 }), { contractClass: 'occasional', by: 'measured' }],
  ['individual', undefined, undefined, { lacks: 'noOrders' }],
  ['enterprise', yuan(500_000), undefined, { contractClass: 'large', by: 'stated' }],
  ['enterprise', yuan(499_999), undefined, { contractClass: 'medium', by: 'stated' }],
  ['enterprise', yuan(100_000), undefined, { contractClass: 'medium', by: 'stated' }],
  ['enterprise', yuan(99_999), figures({ revenue: 90_000_000 }), { contractClass: 'small', by: 'stated' }],
  ['enterprise', undefined, figures({ revenue: 50_000_000 }), { contractClass: 'large', by: 'measured' }],
  [
    'enterprise',
    undefined,
    figures({ currency: 'EUR', revenue: 6_499_999 }),
    { contractClass: 'medium', by: 'measured' },
  ],
  ['enterprise', undefined, figures({ currency: 'PLN', revenue: 50_000_000 }), { lacks: 'noThresholds' }],
  ['enterprise', undefined, figures({ currency: undefined }), { lacks: 'noPrices' }],
  ['enterprise', undefined, undefined, { lacks: 'noOrders' }],
  ['government', { governmentLevel: 'provincial' }, undefined, { contractClass: 'provincial', by: 'stated' }],
  ['government', undefined, figures({ revenue: 50_000_000 }), { lacks: 'noLevel' }],
];

describe('the contract class', () => {
  it.each(cases)('of an %s with %j and %j is %j', (kind, contract, measured, expected) => {
    expect(contractClassOf(kind, contract, measured)).toEqual(expected);
  });
});
