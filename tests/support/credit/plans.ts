import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';
import type { FinancialStatement } from '../../../lib/credit/financial-statement.ts';
import { type Tier, tiers } from '../../../lib/customers/customer.ts';
import { Chances } from '../market/chances.ts';

/** The first day of the year that is looked at; what customers did in the two years before is known by then. */
export const YEAR_STARTS: BusinessDate = '2026-01-01';
export const YEAR_ENDS: BusinessDate = '2026-12-31';

/** How a customer buys and pays; months count from the first of the year, those before it are negative. */
interface Habit {
  readonly ordersIn: (month: number) => number;
  readonly daysLateIn: (month: number) => number;
  /** Share of invoices disputed because we failed, which are paid when that is settled. */
  readonly disputed?: number;
  readonly isNew?: boolean;
}

const NEVER = 3_000;

export const habits = {
  growing: { ordersIn: (month) => 10 * 1.03 ** month, daysLateIn: () => 1 },
  steady: { ordersIn: () => 10, daysLateIn: () => 2 },
  slipping: { ordersIn: () => 10, daysLateIn: (month) => (month < 0 ? 2 : 2 + 6 * month) },
  /** From April on nothing that falls due is paid. */
  stopping: { ordersIn: () => 10, daysLateIn: (month) => (month < 3 ? 2 : NEVER) },
  recovering: { ordersIn: () => 10, daysLateIn: (month) => (month < 0 ? 25 : 0) },
  /** From October to December they buy three times as much. */
  seasonal: { ordersIn: (month) => (modulo(month, 12) >= 9 ? 24 : 8), daysLateIn: () => 2 },
  new: { ordersIn: (month) => (month < 0 ? 0 : 10), daysLateIn: () => 1, isNew: true },
  disputing: { ordersIn: () => 10, daysLateIn: () => 2, disputed: 0.3 },
} as const satisfies Record<string, Habit>;

export type HabitName = keyof typeof habits;
export const habitNames = [
  'growing',
  'steady',
  'slipping',
  'stopping',
  'recovering',
  'seasonal',
  'new',
  'disputing',
] as const satisfies readonly HabitName[];

export interface Plan {
  readonly customerId: string;
  readonly habitName: HabitName;
  readonly habit: Habit;
  readonly currency: string;
  /** In minor units, of an order of middling size. */
  readonly orderValue: number;
  readonly tier: Tier;
  readonly openedOn: BusinessDate;
  readonly statements: readonly FinancialStatement[];
  readonly chances: Chances;
}

/** Of an order of about 2,000 euros. */
const orderValues = { EUR: 200_000, JPY: 320_000, KWD: 650_000 } as const;
const currencies = ['EUR', 'EUR', 'JPY', 'EUR', 'KWD'] as const;

/** So many customers that the habits take turns, each with every currency and tier, a third of them with annual accounts. */
export function plannedCustomers(count: number, seed: number): Plan[] {
  return Array.from({ length: count }, (_, index) => {
    const habitName = habitNames[index % habitNames.length] ?? 'steady';
    const round = Math.floor(index / habitNames.length);
    return planned(`${habitName}-${round}`, habitName, round, seed * 10_000 + index);
  });
}

export function planned(customerId: string, habitName: HabitName, round: number, seed: number): Plan {
  const chances = new Chances(seed);
  const habit: Habit = habits[habitName];
  const currency = currencies[round % currencies.length] ?? 'EUR';
  const orderValue = Math.round(orderValues[currency] * chances.between(0.3, 3));
  return {
    customerId,
    habitName,
    habit,
    currency,
    orderValue,
    tier: tiers[round % tiers.length] ?? 'regular',
    openedOn: habit.isNew ? YEAR_STARTS : '2023-06-01',
    statements: round % 3 === 2 ? statementsOf(currency, orderValue) : [],
    chances,
  };
}

/** Of a sound company that can bear all that it buys. */
function statementsOf(currency: string, orderValue: number): FinancialStatement[] {
  return [-1, -366].map((days) => ({
    periodEnd: addDays(YEAR_STARTS, days),
    currency,
    totalAssets: orderValue * 2_000,
    totalLiabilities: orderValue * 900,
  }));
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
