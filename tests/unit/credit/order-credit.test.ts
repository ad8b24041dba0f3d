import { describe, expect, it } from 'vitest';
import { creditOf } from '../../../lib/credit/order-credit.ts';
import { type Fact, SYSTEM } from '../../../lib/facts/fact.ts';
import { amended, anOrder, delivered, invoiced, plain, voided } from '../../support/builders.ts';
import { corrected, courseWith, line, noon, paid, units } from '../../support/credit/courses.ts';

const lines = [line('A', 10, 7), line('B', 4, 100)];
const account = { currency: 'EUR', paymentDays: 30 };

function figures(facts: readonly Fact[]) {
  const credit = creditOf(anOrder({ lines }), courseWith(lines, facts), account, () => false);
  const { openIfAccepted, openIfHeld, unpaid } = credit;
  return { openIfAccepted, openIfHeld, unpaid };
}

const sent = plain('dispatched', noon(3));
const part = delivered(noon(4), [['A', 10]]);
const rest = delivered(noon(5), [['B', 4]]);
const held = plain('creditHeld', noon(2), { partnerId: SYSTEM });

describe('what an order is to credit', () => {
  it('moves from open orders to invoices by the units that invoices name, at the prices of the order', () => {
    // 70 of the 75 are goods, 5 are freight.
    const bill = invoiced(noon(6), 75, { lines: units({ A: 10 }) });
    expect(figures([bill])).toEqual({ openIfAccepted: 400, openIfHeld: 0, unpaid: 75 });
  });

  it('moves by the amount of an invoice that names no units', () => {
    expect(figures([invoiced(noon(6), 170)])).toEqual({ openIfAccepted: 300, openIfHeld: 0, unpaid: 170 });
    expect(figures([invoiced(noon(6), 600)])).toEqual({ openIfAccepted: 0, openIfHeld: 0, unpaid: 600 });
  });

  it('is less after a correction: what was billed too high does not come back as an open order', () => {
    const bill = invoiced(noon(6), 170);
    expect(figures([bill, corrected(noon(7), 150)])).toEqual({
      openIfAccepted: 300,
      openIfHeld: 0,
      unpaid: 150,
    });
  });

  it('is an open order again when an invoice is taken back', () => {
    const bill = invoiced(noon(6), 170);
    expect(figures([bill, paid(noon(7), 100), voided(bill.factId)])).toEqual({
      openIfAccepted: 470,
      openIfHeld: 0,
      unpaid: -100,
    });
  });

  it('on hold is what is out of the house', () => {
    expect(figures([held])).toEqual({ openIfAccepted: 470, openIfHeld: 0, unpaid: 0 });
    const more = amended(noon(4), { lines: [line('A', 1000, 7)], agreed: true });
    const again = plain('creditHeld', noon(5), { partnerId: SYSTEM });
    const small = plain('dispatched', noon(3), { lines: units({ A: 10 }) });
    expect(figures([small, more, again])).toEqual({ openIfAccepted: 7000, openIfHeld: 70, unpaid: 0 });
  });

  it('closed after a part is what came of it', () => {
    expect(figures([sent, part, plain('closed', noon(6))])).toMatchObject({
      openIfAccepted: 70,
      openIfHeld: 70,
    });
  });

  it('called off is nothing', () => {
    expect(figures([plain('cancelled', noon(2))])).toMatchObject({ openIfAccepted: 0, openIfHeld: 0 });
  });

  it.each([
    'cancelled',
    'closed',
  ] as const)('that is %s while on hold, its goods on the road, is still those', (ended) => {
    const onHold = plain('creditHeld', noon(4), { partnerId: SYSTEM });
    const facts = [sent, onHold, plain(ended, noon(5))];
    expect(figures(facts)).toMatchObject({ openIfAccepted: 470, openIfHeld: 470 });
    expect(figures([...facts, plain('returned', noon(6))])).toMatchObject({ openIfAccepted: 0 });
  });

  it('delivered, billed and paid in full is nothing more', () => {
    const bill = invoiced(noon(6), 470, { lines: units({ A: 10, B: 4 }) });
    expect(figures([sent, part, rest])).toEqual({ openIfAccepted: 470, openIfHeld: 470, unpaid: 0 });
    expect(figures([sent, part, rest, bill])).toEqual({ openIfAccepted: 0, openIfHeld: 0, unpaid: 470 });
    expect(figures([sent, part, rest, bill, paid(noon(7), 470)])).toEqual({
      openIfAccepted: 0,
      openIfHeld: 0,
      unpaid: 0,
    });
  });

  it('is held by hand only where a person told so', () => {
    const isByHand = (fact: Fact) =>
      creditOf(anOrder({ lines }), courseWith(lines, [fact]), account, () => false).isHeldByHand;
    expect(isByHand(held)).toBe(false);
    expect(isByHand(plain('creditHeld', noon(2)))).toBe(true);
  });
});
