import { addDays, addWorkingDays, type BusinessDate, isWorkingDay } from '../../../lib/calendar/calendar.ts';
import { saveAccount } from '../../../lib/credit/save-account.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { FactBody } from '../../../lib/facts/fact-body-schema.ts';
import { reportFacts } from '../../../lib/facts/report-facts.ts';
import { giveFeedback } from '../../../lib/feedback/give-feedback.ts';
import { placeOrder } from '../../../lib/orders/place-order.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import { zone } from '../builders.ts';
import { creditDesk } from '../callers.ts';
import { Chances } from '../market/chances.ts';
import { isSilent, lateOn, type Plan } from './customers.ts';
import { hours, type World } from './world.ts';

const EUR = 'EUR';
/** Of those whose order came late. */
const COMPLAIN = 0.5;

const WRONGLY_BILLED = 0.08;

/** Something told on a date that follows from an order. */
type Told = () => Promise<unknown>;

/** What partners tell of the customers day by day: orders, their delivery, invoices, payments and complaints. */
export class Market {
  readonly #world: World;
  readonly #shop: Caller;
  readonly #customers: { readonly plan: Plan; readonly chances: Chances; nextOrderOn: BusinessDate }[];
  readonly #told = new Map<BusinessDate, Told[]>();
  #orders = 0;

  constructor(world: World, shop: Caller, plans: readonly Plan[], firstDay: BusinessDate) {
    this.#world = world;
    this.#shop = shop;
    this.#customers = plans.map((plan, index) => {
      const chances = new Chances(index + 1);
      return { plan, chances, nextOrderOn: addDays(firstDay, chances.whole(0, plan.gap)) };
    });
  }

  async introduce(): Promise<void> {
    const { table, now } = this.#world;
    for (const { plan } of this.#customers) {
      await this.#save(plan, false);
      if (!plan.credit) continue;
      const terms = { currency: EUR, limit: plan.credit.limit, paymentDays: 30, deposits: 0, collateral: 0 };
      await saveAccount(table, creditDesk, plan.customerId, terms, undefined, now, zone);
    }
  }

  async day(date: BusinessDate): Promise<void> {
    for (const { plan } of this.#customers) if (plan.doNotContactFrom === date) await this.#save(plan, true);
    for (const each of this.#customers) {
      if (each.nextOrderOn > date) continue;
      const { plan, chances } = each;
      each.nextOrderOn = addDays(date, Math.max(1, Math.round(plan.gap * chances.between(0.7, 1.3))));
      if (!isSilent(plan, date)) await this.#order(plan, chances, date);
    }
    for (const tell of this.#told.get(date) ?? []) await tell();
    this.#told.delete(date);
  }

  async #save({ customerId, kind, manager }: Plan, doNotContact: boolean): Promise<void> {
    const body = { kind, manager, doNotContact, state: 'active' as const, sites: [] };
    const { table, now } = this.#world;
    const version = doNotContact ? await this.#etagOf(customerId) : undefined;
    await saveCustomer(table, this.#shop, customerId, body, version, now);
  }

  async #etagOf(customerId: string): Promise<string> {
    const rows = this.#world.rowsOf(`customer#${customerId}`);
    const row = rows.find(({ sk }) => sk === 'customer');
    return `"${row?.['version']}"`;
  }

  async #order(plan: Plan, chances: Chances, date: BusinessDate): Promise<void> {
    this.#orders += 1;
    const orderNumber = `PO-${this.#orders}`;
    const promised = addWorkingDays(date, 2, hours.holidays);
    const quantity = chances.whole(5, 15);
    const order = {
      orderNumber,
      customerId: plan.customerId,
      placedAt: this.#world.now.toISOString(),
      requestedWindow: promised,
      promisedWindow: promised,
      lines: [{ lineId: '1', sku: 'A', quantity, unitPrice: { amount: plan.price, currency: EUR } }],
    };
    await placeOrder(this.#world.table, this.#shop, order, this.#world.now);
    const isLate = chances.happens(lateOn(plan, date));
    const arrives = isLate ? addWorkingDays(promised, chances.whole(1, 3), hours.holidays) : promised;
    this.#delivery(orderNumber, quantity, promised, arrives);
    this.#invoice(plan, orderNumber, quantity * plan.price, arrives, chances);
    if (isLate && chances.happens(COMPLAIN)) this.#complaint(plan, orderNumber, arrives, chances);
  }

  #delivery(orderNumber: string, quantity: number, promised: BusinessDate, arrives: BusinessDate): void {
    const common = { orderNumber, carrier: 'blitz-cargo', lines: [{ sku: 'A', quantity }] };
    const left = addDays(promised, -1);
    this.#fact(left, { ...common, factId: `${orderNumber}-dispatch`, kind: 'dispatched', occurredAt: left });
    this.#fact(arrives, {
      ...common,
      factId: `${orderNumber}-drop`,
      kind: 'delivered',
      occurredAt: arrives,
      proofOfDelivery: `POD-${orderNumber}`,
      ...(arrives > promised ? { fault: 'carrier' } : {}),
    });
  }

  #invoice(
    { credit }: Plan,
    orderNumber: string,
    cents: number,
    arrives: BusinessDate,
    chances: Chances,
  ): void {
    const amount = { amount: cents, currency: EUR };
    // Now and then an invoice asks for far too much, which is put right ten days later.
    const isWrong = credit !== undefined && chances.happens(WRONGLY_BILLED);
    const billedAmount = isWrong ? { amount: cents * 4, currency: EUR } : amount;
    const invoiceNumber = `INV-${orderNumber}`;
    const billed = addDays(arrives, 1);
    const paid = addDays(billed, 28 + (credit?.daysLate ?? 0));
    this.#fact(billed, {
      orderNumber,
      factId: `${orderNumber}-bill`,
      kind: 'invoiced',
      invoiceNumber,
      amount: billedAmount,
      occurredAt: billed,
    });
    if (isWrong) {
      const corrected = addDays(billed, 10);
      this.#fact(corrected, {
        orderNumber,
        factId: `${orderNumber}-right`,
        kind: 'invoiceCorrected',
        invoiceNumber,
        amount,
        occurredAt: corrected,
      });
    }
    this.#fact(paid, {
      orderNumber,
      factId: `${orderNumber}-paid`,
      kind: 'paid',
      invoiceNumber,
      amount,
      occurredAt: paid,
    });
  }

  #complaint({ customerId }: Plan, orderNumber: string, arrives: BusinessDate, chances: Chances): void {
    const severity = chances.oneOf(['minor', 'major', 'critical'] as const);
    const on = isWorkingDay(arrives, hours.holidays) ? arrives : addWorkingDays(arrives, 1, hours.holidays);
    const complaint = {
      feedbackId: `late-${orderNumber}`,
      customerId,
      kind: 'complaint',
      occurredAt: on,
      orderNumber,
      severity,
      suspectedRight: 'time',
      comment: 'It came late again.',
    } as const;
    this.#on(on, () => giveFeedback(this.#world.table, this.#shop, complaint, this.#world.now));
  }

  #fact(date: BusinessDate, body: FactBody): void {
    this.#on(date, async () => {
      const [answer] = await reportFacts(this.#world.table, this.#shop, [body], this.#world.now, zone);
      if (answer?.status !== 201) throw new Error(`${body.factId} was refused: ${JSON.stringify(answer)}`);
    });
  }

  #on(date: BusinessDate, tell: Told): void {
    this.#told.set(date, [...(this.#told.get(date) ?? []), tell]);
  }
}
