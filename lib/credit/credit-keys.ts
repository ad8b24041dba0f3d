import { customerPartition } from '../customers/customer-keys.ts';
import { type Key, streamed } from '../platform/table.ts';

/** Sort key of what an order takes of its customer's credit, beside the order and its facts. */
export const RESERVATION = 'reservation';

/** All that says how a customer's credit stands begins like this in the customer's partition: one query reads it. */
export const creditPrefix = 'credit#';

export const creditParts = {
  account: `${creditPrefix}account`,
  heldPrefix: `${creditPrefix}held#`,
  monthPrefix: `${creditPrefix}month#`,
  receivablePrefix: `${creditPrefix}receivable#`,
  statementPrefix: `${creditPrefix}statement#`,
} as const;

export function accountKey(customerId: string): Key {
  return { pk: customerPartition(customerId), sk: creditParts.account };
}

/** Orders on hold, the oldest first. */
export function heldKey(customerId: string, since: string, orderId: string): Key {
  return { pk: customerPartition(customerId), sk: `${creditParts.heldPrefix}${since}#${orderId}` };
}

/** What was paid in a month. */
export function monthKey(customerId: string, month: string): Key {
  return { pk: customerPartition(customerId), sk: `${creditParts.monthPrefix}${month}` };
}

/** The open invoices of an order. */
export function receivableKey(customerId: string, orderId: string): Key {
  return { pk: customerPartition(customerId), sk: `${creditParts.receivablePrefix}${orderId}` };
}

/** When the account is due for review, and why before its time. */
export function reviewKey(customerId: string): Key {
  return { pk: customerPartition(customerId), sk: `${creditPrefix}review` };
}

/** The open proposal to change the limit; there is one at most. */
export function proposalKey(customerId: string): Key {
  return { pk: customerPartition(customerId), sk: `${creditPrefix}proposal` };
}

/** The annual accounts of the year that ended on a date. */
export function statementKey(customerId: string, periodEnd: string): Key {
  return { pk: customerPartition(customerId), sk: `${creditParts.statementPrefix}${periodEnd}` };
}

/** A decision, in the order of time. */
export function decisionKey(customerId: string, decidedAt: string, decisionId: string): Key {
  const sk = `${streamed.creditDecisionPrefix}${decidedAt}#${decisionId}`;
  return { pk: customerPartition(customerId), sk };
}
