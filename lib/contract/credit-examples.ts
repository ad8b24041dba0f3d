export const accountExample = {
  currency: 'EUR',
  limit: 2_500_000,
  paymentDays: 30,
  deposits: 0,
  collateral: 500_000,
  sector: 'stable',
};

/** Accounts of a trading company, half of its assets its own. */
export const statementExample = {
  currency: 'EUR',
  totalAssets: 840_000_000,
  totalLiabilities: 430_000_000,
  currentAssets: 510_000_000,
  inventory: 160_000_000,
  receivables: 230_000_000,
  cash: 90_000_000,
  securities: 20_000_000,
  currentLiabilities: 280_000_000,
  retainedEarnings: 210_000_000,
  sales: 1_900_000_000,
  costOfSales: 1_500_000_000,
  operatingProfit: 110_000_000,
  interestExpense: 9_000_000,
  netProfit: 71_000_000,
  depreciation: 24_000_000,
};

export const proposalExample = {
  limit: 4_000_000,
  reason: 'They open a second warehouse in May and will order half as much again',
};

export const approvalExample = { decision: 'approve', reason: 'Seen the contract of the new warehouse' };
export const rejectionExample = { decision: 'reject', reason: 'First the invoices of March have to be paid' };

export const overrideExample = {
  overrideId: 'easter-1',
  days: 7,
  reason: 'Easter orders; their bank has confirmed the payment of Monday',
  extra: 600_000,
};

export const reviewExample = {
  trigger: 'badNews',
  reason: 'Their largest customer has filed for insolvency',
};
