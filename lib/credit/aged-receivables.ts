import { type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import type { Receivable } from './receivable.ts';

/** By days overdue. */
export const ages = ['current', 'to30', 'to60', 'to90', 'over90'] as const;
export type Age = (typeof ages)[number];

/** The most days overdue of each age. */
const bounds: Readonly<Record<Age, number>> = {
  current: 0,
  to30: 30,
  to60: 60,
  to90: 90,
  over90: Number.POSITIVE_INFINITY,
};

/** What is unpaid by age, in minor units; of it, what is disputed, whoever may be right. */
export type AgedReceivables = Readonly<Record<Age, AgedSum>>;

export interface AgedSum {
  readonly unpaid: number;
  readonly disputed: number;
}

export function agedReceivables(receivables: readonly Receivable[], asOf: BusinessDate): AgedReceivables {
  const none = () => ({ unpaid: 0, disputed: 0 });
  const aged = { current: none(), to30: none(), to60: none(), to90: none(), over90: none() };
  for (const { dueOn, unpaid, dispute } of receivables) {
    const sum = aged[ageOf(daysBetween(dueOn, asOf))];
    sum.unpaid += unpaid;
    if (dispute) sum.disputed += unpaid;
  }
  return aged;
}

function ageOf(daysOverdue: number): Age {
  return ages.find((age) => daysOverdue <= bounds[age]) ?? 'over90';
}
