import * as z from 'zod/mini';
import { customerPartition } from '../customers/customer-keys.ts';
import { type Item, queryItems, type Row, rowIn, type Table } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import type { Credit } from './credit.ts';
import { accountIn } from './credit-account-schema.ts';
import { creditParts, creditPrefix } from './credit-keys.ts';
import { storedStatement } from './financial-statement-schema.ts';
import { heldOrder } from './held-order-schema.ts';
import { proposalIn } from './proposal-store.ts';
import type { PaymentCounts, PaymentMonth, Receivable } from './receivable.ts';
import { openInvoice } from './reservation-schema.ts';
import { dueIn } from './review-due-store.ts';

/**
 * Reads in one query how the credit of a customer stands.
 * @returns undefined for who has no account
 */
export async function loadCredit(table: Table, customerId: string): Promise<Credit | undefined> {
  const items = await queryItems(table, {
    KeyConditionExpression: `${keys.partitionKey} = :pk AND begins_with(${keys.sortKey}, :prefix)`,
    values: { ':pk': customerPartition(customerId), ':prefix': creditPrefix },
    ConsistentRead: true,
  });
  const byPart = Map.groupBy(items, partOf);
  const all = (part: string) => (byPart.get(part) ?? []).map(rowIn);
  const [[account], [due], [proposal]] = [all('account'), all('review'), all('proposal')];
  if (!account) return undefined;
  return {
    account: accountIn(account),
    held: all('held').map((row) => heldOrder.parse(row)),
    receivables: all('receivable').flatMap(receivablesIn),
    months: (byPart.get('month') ?? []).map(monthIn),
    due: due && dueIn(due),
    proposal: proposal && proposalIn(proposal),
    statements: all('statement')
      .map((row) => storedStatement.parse(row))
      .reverse(),
  };
}

/** Of `credit#month#2026-11`, `month`. */
function partOf(item: Item): string {
  const sortKey = sortKeyOf(item);
  const end = sortKey.indexOf('#', creditPrefix.length);
  return sortKey.slice(creditPrefix.length, end < 0 ? undefined : end);
}

function sortKeyOf(item: Item): string {
  return item[keys.sortKey]?.S ?? '';
}

const ofOrder = z.object({ orderId: z.string(), orderNumber: z.string(), invoices: z.array(openInvoice) });

function receivablesIn(row: Row): Receivable[] {
  const { orderId, orderNumber, invoices } = ofOrder.parse(row);
  return invoices.map((invoice) => ({ orderId, orderNumber, ...invoice }));
}

/** Added up by differences: what was never counted is not there. A night reads a dozen of them of each account, hence by hand. */
function monthIn(item: Item): PaymentMonth {
  const count = (name: keyof PaymentCounts) => Number(item[name]?.N ?? 0);
  return {
    month: sortKeyOf(item).slice(creditParts.monthPrefix.length),
    paid: count('paid'),
    paidTimesDaysBeyond: count('paidTimesDaysBeyond'),
    paidVeryLate: count('paidVeryLate'),
    promises: count('promises'),
    brokenPromises: count('brokenPromises'),
  };
}
