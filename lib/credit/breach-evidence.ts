import type { BusinessDate } from '../calendar/calendar.ts';
import type { Receivable } from './receivable.ts';

/** Invoices, and orders, that an alert names. */
const NAMED = 5;

/** What an order takes of the limit: open, and invoiced and unpaid, in minor units. */
export interface OrderTake {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly takes: number;
}

/** What behind an exposure a person can do something about; amounts in minor units. */
export interface BreachEvidence {
  /** All that is overdue, but for what is disputed because we failed. */
  readonly overdue: number;
  /** All that is overdue and disputed because we failed: nobody will pay it before that is settled. */
  readonly overdueByUs: number;
  /** The invoices that are overdue, the oldest first. */
  readonly invoices: readonly OverdueInvoice[];
  /** The orders that take most. */
  readonly orders: readonly OrderTake[];
}

export type OverdueInvoice = Pick<
  Receivable,
  'invoiceNumber' | 'orderNumber' | 'dueOn' | 'unpaid' | 'dispute'
>;

export const noEvidence: BreachEvidence = { overdue: 0, overdueByUs: 0, invoices: [], orders: [] };

/** @param orders of which at least those that take most are known */
export function evidenceOf(
  receivables: readonly Receivable[],
  orders: readonly OrderTake[],
  today: BusinessDate,
): BreachEvidence {
  const late = receivables.filter(({ dueOn }) => dueOn < today);
  const [byUs, byThem] = [late.filter(isOurs), late.filter((each) => !isOurs(each))];
  return {
    overdue: sumOf(byThem),
    overdueByUs: sumOf(byUs),
    invoices: late.toSorted(oldestFirst).slice(0, NAMED).map(named),
    orders: orders
      .filter(({ takes }) => takes > 0)
      .toSorted((left, right) => right.takes - left.takes)
      .slice(0, NAMED),
  };
}

function isOurs({ dispute }: Receivable): boolean {
  return dispute?.isOurs ?? false;
}

function sumOf(receivables: readonly Receivable[]): number {
  return receivables.reduce((sum, { unpaid }) => sum + unpaid, 0);
}

function oldestFirst(left: Receivable, right: Receivable): number {
  if (left.dueOn !== right.dueOn) return left.dueOn < right.dueOn ? -1 : 1;
  return right.unpaid - left.unpaid;
}

function named({ invoiceNumber, orderNumber, dueOn, unpaid, dispute }: Receivable): OverdueInvoice {
  return { invoiceNumber, orderNumber, dueOn, unpaid, dispute };
}
