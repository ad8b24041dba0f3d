import { addDays, type BusinessDate, dateOf } from '../calendar/calendar.ts';
import type { Fact, Invoiced } from '../facts/fact.ts';
import { invoicesOf } from '../rights/price.ts';
import type { Right } from '../rights/right.ts';
import type { AccountTerms } from './credit-account.ts';
import { unitsIn } from './goods-out.ts';
import type { Receivable } from './receivable.ts';

/** An invoice of an order as it stands after corrections and payments. */
export interface OrderInvoice extends Omit<Receivable, 'orderId' | 'orderNumber'> {
  /** Units of goods that it bills; undefined where it names none. */
  readonly units: ReadonlyMap<string, number> | undefined;
  /** What it asked for at first: what it bills of the goods where it names none. */
  readonly firstAmount: number;
  readonly payments: readonly Payment[];
}

interface Payment {
  readonly on: BusinessDate;
  readonly amount: number;
}

export interface OrderInvoices {
  readonly invoices: readonly OrderInvoice[];
  /** Paid beyond all that is invoiced. */
  readonly paidAhead: number;
}

type Billing = Pick<AccountTerms, 'currency' | 'paymentDays'>;

/**
 * The invoices of an order. A payment goes to the invoice that it names, and what is more than that asks for, or names none,
 * to those that fall due first. What is in another currency than the account's is not counted.
 * @param facts in force, in world order
 * @param isOurs whether a right of the order failed by a fault that the company answers for
 */
export function invoicesIn(
  facts: readonly Fact[],
  { currency, paymentDays }: Billing,
  isOurs: (right: Right) => boolean,
  zone: string,
): OrderInvoices {
  const told = facts.filter((fact) => currencyOf(fact) === undefined || currencyOf(fact) === currency);
  const open = billed(told, paymentDays, zone).map((invoice) => ({ ...invoice, payments: [] as Payment[] }));
  const left = new Map(open.map((invoice) => [invoice, invoice.amount]));
  let paidAhead = 0;
  for (const fact of told) {
    if (fact.kind !== 'paid') continue;
    const on = dateOf(fact.occurredAt, zone);
    const named = open.filter(({ invoiceNumber }) => invoiceNumber === fact.invoiceNumber);
    let amount = fact.amount.amount;
    for (const invoice of [...named, ...open]) {
      const taken = Math.min(amount, left.get(invoice) ?? 0);
      if (taken === 0) continue;
      left.set(invoice, (left.get(invoice) ?? 0) - taken);
      invoice.payments.push({ on, amount: taken });
      amount -= taken;
    }
    paidAhead += amount;
  }
  const rights = new Map(
    told.flatMap((fact) =>
      fact.kind === 'invoiceDisputed' ? [[fact.invoiceNumber, fact.right] as const] : [],
    ),
  );
  const promises = new Map(
    told.flatMap((fact) => (fact.kind === 'paymentPromised' ? [[fact.invoiceNumber, fact.by] as const] : [])),
  );
  const invoices = open.map((invoice) => {
    const right = rights.get(invoice.invoiceNumber);
    const promisedOn = promises.get(invoice.invoiceNumber);
    return {
      ...invoice,
      unpaid: left.get(invoice) ?? 0,
      ...(right ? { dispute: { right, isOurs: isOurs(right) } } : {}),
      ...(promisedOn === undefined ? {} : { promisedOn }),
    };
  });
  return { invoices, paidAhead };
}

function currencyOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'invoiced':
    case 'invoiceCorrected':
    case 'paid':
      return fact.amount.currency;
    default:
      return undefined;
  }
}

type Billed = Omit<OrderInvoice, 'unpaid' | 'payments' | 'dispute' | 'promisedOn'>;

/** With corrections, those first that fall due first. A correction that came before its invoice stands in for it. */
function billed(facts: readonly Fact[], paymentDays: number, zone: string): Billed[] {
  const corrections = facts.filter((fact): fact is Invoiced => fact.kind === 'invoiceCorrected');
  const last = new Map(corrections.map((fact) => [fact.invoiceNumber, fact]));
  const firsts = invoicesOf(facts);
  const known = new Set(firsts.map(({ invoiceNumber }) => invoiceNumber));
  const orphans = [...last.values()].filter(({ invoiceNumber }) => !known.has(invoiceNumber));
  const invoices = [...firsts, ...orphans].map((first): Billed => {
    const { invoiceNumber } = first;
    const latest = last.get(invoiceNumber) ?? first;
    const lines = latest.lines ?? first.lines;
    const invoicedOn = dateOf(first.occurredAt, zone);
    return {
      invoiceNumber,
      invoicedOn,
      dueOn: latest.dueOn ?? first.dueOn ?? addDays(invoicedOn, paymentDays),
      amount: latest.amount.amount,
      firstAmount: first.amount.amount,
      units: lines && unitsIn(lines),
    };
  });
  return invoices.sort((left, right) => compare(left.dueOn, right.dueOn));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
