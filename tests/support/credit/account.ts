import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';
import { monthNamed, monthNumber } from '../../../lib/credit/months.ts';
import type { CreditClass, ReviewInputs } from '../../../lib/credit/review-inputs.ts';
import { aReceivable, type Paid, payingOf } from './builders.ts';
import { type Plan, YEAR_STARTS } from './plans.ts';

interface Invoice extends Paid {
  readonly isOurs: boolean;
}

/** An order on hold. */
interface Waiting {
  readonly value: number;
  readonly since: BusinessDate;
}

/** After so many days an order on hold is bought elsewhere. */
const PATIENCE_DAYS = 14;
const PAYMENT_DAYS = 30;
/** When a dispute over a failure of ours is settled, and the invoice paid. */
const DISPUTE_DAYS = 75;
const HISTORY_DAYS = 730;

/** A simulated customer: what was ordered, invoiced and paid so far, and the limit in force. */
export class SimulatedAccount {
  readonly plan: Plan;
  limit = Number.POSITIVE_INFINITY;
  lastClass: CreditClass | undefined;
  readonly #invoices: Invoice[] = [];
  readonly #values: number[] = [];
  readonly #ordered: Record<string, number> = {};
  readonly #peaks: Record<string, number> = {};
  #held: Waiting[] = [];

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Two years without a limit, then one that was right for what was bought until then. */
  liveUntilYearStarts(): void {
    for (let day = -HISTORY_DAYS; day < 0; day++) this.live(addDays(YEAR_STARTS, day));
    const peak = Math.max(0, ...this.#lastPeaks(YEAR_STARTS).map(([, value]) => value));
    this.limit = Math.round(peak > 0 ? peak * 1.2 : this.plan.orderValue * 9);
  }

  live(today: BusinessDate): void {
    const month = today.slice(0, 7);
    const fresh = this.#ordersOf(today);
    for (const value of fresh) {
      this.#ordered[month] = (this.#ordered[month] ?? 0) + value;
      this.#values.push(value);
    }
    const patient = this.#held.filter(({ since }) => addDays(since, PATIENCE_DAYS) >= today);
    const waiting = [...patient, ...fresh.map((value) => ({ value, since: today }))];
    this.#held = [];
    for (const order of waiting) this.#place(order, today);
    this.#peaks[month] = Math.max(this.#peaks[month] ?? 0, this.#exposure(today) + this.#valueHeld());
  }

  inputs(asOf: BusinessDate): ReviewInputs {
    const { customerId, currency, tier, openedOn, statements } = this.plan;
    const invoiced = this.#invoices.filter(({ dueOn }) => addDays(dueOn, -PAYMENT_DAYS) <= asOf);
    const { payments, receivables } = payingOf(
      invoiced.filter(({ isOurs }) => !isOurs),
      asOf,
    );
    const disputed = invoiced.filter(({ isOurs, paidOn = '' }) => isOurs && paidOn > asOf);
    return {
      customerId,
      asOf,
      currency,
      tier,
      openedOn,
      statements,
      limit: this.limit,
      paymentDays: PAYMENT_DAYS,
      exposure: this.#exposure(asOf),
      held: this.#valueHeld(),
      peaks: Object.fromEntries(this.#lastPeaks(asOf)),
      deposits: 0,
      collateral: 0,
      receivables: [
        ...receivables,
        ...disputed.map(({ dueOn, amount }) =>
          aReceivable(0, { dueOn, amount, unpaid: amount, dispute: { right: 'quantity', isOurs: true } }),
        ),
      ],
      payments,
      ordered: Object.fromEntries(lastMonths(this.#ordered, asOf, 24)),
      medianOrder: this.#values.toSorted((left, right) => left - right)[Math.floor(this.#values.length / 2)],
      ownCapital: undefined,
      lastClass: this.lastClass,
    };
  }

  #ordersOf(today: BusinessDate): number[] {
    const { habit, orderValue, chances } = this.plan;
    const perDay = habit.ordersIn(monthOfYear(today)) / 30;
    // Customers of a trade buy on most of their days, not at random.
    return chances.happens(perDay) ? [Math.round(orderValue * chances.between(0.7, 1.3))] : [];
  }

  /** Taken where there is room for it, and invoiced the same day; held else. */
  #place(order: Waiting, today: BusinessDate): void {
    const { value } = order;
    if (this.#exposure(today) + value > this.limit) {
      this.#held.push(order);
      return;
    }
    const { habit, chances } = this.plan;
    const isOurs = chances.happens(habit.disputed ?? 0);
    const dueOn = addDays(today, PAYMENT_DAYS);
    const usual = Math.round(habit.daysLateIn(monthOfYear(dueOn)) + chances.between(-3, 3));
    this.#invoices.push({
      dueOn,
      amount: value,
      isOurs,
      paidOn: addDays(dueOn, isOurs ? DISPUTE_DAYS : usual),
    });
  }

  #valueHeld(): number {
    return this.#held.reduce((total, { value }) => total + value, 0);
  }

  #exposure(today: BusinessDate): number {
    let unpaid = 0;
    for (const { paidOn = '', amount } of this.#invoices) if (paidOn > today) unpaid += amount;
    return unpaid;
  }

  #lastPeaks(asOf: BusinessDate): [string, number][] {
    return lastMonths(this.#peaks, asOf, 13);
  }
}

function lastMonths(
  values: Readonly<Record<string, number>>,
  asOf: BusinessDate,
  count: number,
): [string, number][] {
  const first = monthNamed(monthNumber(asOf) - count + 1);
  return Object.entries(values).filter(([month]) => month >= first);
}

function monthOfYear(date: BusinessDate): number {
  return monthNumber(date) - monthNumber(YEAR_STARTS);
}
