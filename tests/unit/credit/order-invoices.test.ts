import { describe, expect, it } from 'vitest';
import { invoicesIn, type OrderInvoice } from '../../../lib/credit/order-invoices.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { factsInForce } from '../../../lib/facts/facts-in-force.ts';
import { invoiced, voided, zone } from '../../support/builders.ts';
import { corrected, disputed, noon, paid, promised, units } from '../../support/credit/courses.ts';

const account = { currency: 'EUR', paymentDays: 30 };

function read(facts: readonly Fact[], isOurs = () => false) {
  return invoicesIn(factsInForce(facts, zone), account, isOurs, zone);
}

/** What is left of each invoice, and what was paid beyond them all. */
function left(facts: readonly Fact[]) {
  const { invoices, paidAhead } = read(facts);
  const unpaid = invoices.map(({ invoiceNumber, unpaid }) => [invoiceNumber, unpaid] as const);
  return { ...Object.fromEntries(unpaid), paidAhead };
}

const bill = (day: number, cents: number, invoiceNumber = 'INV-1', given = {}) =>
  invoiced(noon(day), cents, { invoiceNumber, ...given });
const pay = (day: number, cents: number, invoiceNumber?: string) =>
  paid(noon(day), cents, invoiceNumber === undefined ? {} : { invoiceNumber });

describe('an invoice', () => {
  it('falls due by the account’s terms unless it names its day', () => {
    const { invoices } = read([bill(3, 100), bill(4, 50, 'INV-2', { dueOn: '2026-03-10' })]);
    expect(
      invoices.map(({ invoiceNumber, invoicedOn, dueOn }) => [invoiceNumber, invoicedOn, dueOn]),
    ).toEqual([
      ['INV-2', '2026-03-04', '2026-03-10'],
      ['INV-1', '2026-03-03', '2026-04-02'],
    ]);
  });

  it('bills the units that it names; one that names none bills what it asked for at first', () => {
    const lines = units({ A: 3 });
    const { invoices } = read([bill(3, 300, 'INV-1', { lines }), bill(4, 200, 'INV-2')]);
    expect(invoices.map(({ units: of, firstAmount }) => [of && [...of], firstAmount])).toEqual([
      [[['A', 3]], 300],
      [undefined, 200],
    ]);
  });

  it('in another currency than the account’s is not counted, nor is what is paid in it', () => {
    const dollars = { amount: { amount: 100, currency: 'USD' } };
    expect(left([bill(3, 0, 'INV-9', dollars), paid(noon(4), 0, dollars), bill(3, 70)])).toEqual({
      'INV-1': 70,
      paidAhead: 0,
    });
  });
});

describe('a correction', () => {
  it('is what the invoice asks for from then on, and its lines if it names them', () => {
    const [kept] = read([
      bill(3, 300, 'INV-1', { lines: units({ A: 3 }) }),
      corrected(noon(5), 250),
    ]).invoices;
    expect(kept).toMatchObject({ amount: 250, unpaid: 250, firstAmount: 300, units: new Map([['A', 3]]) });
    const [other] = read([bill(3, 300), corrected(noon(5), 200, { lines: units({ A: 2 }) })]).invoices;
    expect(other).toMatchObject({ amount: 200, units: new Map([['A', 2]]) });
  });

  it('of a paid invoice leaves the customer something good', () => {
    expect(left([bill(3, 300), pay(4, 300), corrected(noon(5), 250)])).toEqual({ 'INV-1': 0, paidAhead: 50 });
  });

  it('that comes without its invoice stands in for it', () => {
    expect(left([corrected(noon(5), 90, { invoiceNumber: 'INV-7' })])).toEqual({ 'INV-7': 90, paidAhead: 0 });
  });

  it('the last one counts, and one that is taken back never was', () => {
    const [first, second] = [corrected(noon(5), 250), corrected(noon(6), 200)];
    expect(left([bill(3, 300), first, second])).toMatchObject({ 'INV-1': 200 });
    expect(left([bill(3, 300), first, second, voided(second.factId)])).toMatchObject({ 'INV-1': 250 });
  });
});

describe('a payment', () => {
  const two = [bill(3, 100), bill(4, 60, 'INV-2')];

  it('goes to the invoice that it names', () => {
    expect(left([...two, pay(9, 60, 'INV-2')])).toEqual({ 'INV-1': 100, 'INV-2': 0, paidAhead: 0 });
  });

  it('that names none goes to what falls due first', () => {
    expect(left([...two, pay(9, 110)])).toEqual({ 'INV-1': 0, 'INV-2': 50, paidAhead: 0 });
  });

  it('of more than its invoice asks for goes on to the others, and the rest is good', () => {
    expect(left([...two, pay(9, 90, 'INV-2')])).toEqual({ 'INV-1': 70, 'INV-2': 0, paidAhead: 0 });
    expect(left([...two, pay(9, 200, 'INV-2')])).toEqual({ 'INV-1': 0, 'INV-2': 0, paidAhead: 40 });
  });

  it('before the invoice is good until it comes', () => {
    expect(left([pay(1, 80)])).toEqual({ paidAhead: 80 });
    expect(left([pay(1, 80), bill(3, 100)])).toEqual({ 'INV-1': 20, paidAhead: 0 });
  });

  it('that is taken back leaves the invoice open again, as a returned debit does', () => {
    const [first, second] = [pay(5, 30), pay(6, 70)];
    expect(left([bill(3, 100), first, second])).toMatchObject({ 'INV-1': 0 });
    expect(left([bill(3, 100), first, second, voided(second.factId)])).toMatchObject({ 'INV-1': 70 });
  });

  it('of an invoice that is taken back is good for the next one', () => {
    const wrong = bill(3, 100);
    const reversal = voided(wrong.factId);
    expect(left([wrong, pay(5, 100), reversal])).toEqual({ paidAhead: 100 });
    expect(left([wrong, pay(5, 100), reversal, bill(6, 120, 'INV-2')])).toEqual({
      'INV-2': 20,
      paidAhead: 0,
    });
  });

  it('is told by the day of business on which it came', () => {
    const [open] = read([bill(3, 100), paid('2026-03-05T23:30:00Z', 40)]).invoices;
    expect(open?.payments).toEqual([{ on: '2026-03-06', amount: 40 }]);
  });
});

describe('what a customer says of an invoice', () => {
  const facts = [bill(3, 100), disputed(noon(5), 'INV-1', 'time'), promised(noon(6), 'INV-1', '2026-04-20')];
  const [asSaid] = read(facts).invoices;

  it('is kept with it: the right that failed, and the day by which it is to be paid', () => {
    expect(asSaid).toMatchObject({
      dispute: { right: 'time', isOurs: false },
      promisedOn: '2026-04-20',
      unpaid: 100,
    } satisfies Partial<OrderInvoice>);
  });

  it('is ours where that right failed by our fault', () => {
    expect(read(facts, () => true).invoices[0]?.dispute).toEqual({ right: 'time', isOurs: true });
  });
});
