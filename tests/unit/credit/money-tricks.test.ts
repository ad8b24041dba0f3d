import { beforeEach, describe, expect, it } from 'vitest';
import { euros, goods, of, Story } from '../../support/credit/story.ts';

const invoice = (amount: number, invoiceNumber = 'I1') => ({ invoiceNumber, ...euros(amount) });

let story: Story;
beforeEach(async () => {
  story = await Story.withLimit();
});

describe('invoices and payments', () => {
  it('move the exposure from order to invoice and away, partly and as a whole', async () => {
    await story.place('first', 10);
    await story.tell('first', 'delivered', goods(10));
    await story.tell('first', 'invoiced', { ...invoice(400), ...goods(4) });
    await story.news();
    expect(await story.world.account()).toMatchObject({ openOrders: 600, unpaid: 400 });
    await story.tell('first', 'invoiced', { ...invoice(600, 'I2'), ...goods(6) });
    await story.tell('first', 'paid', { ...euros(700) });
    await story.news();
    expect(await story.world.account()).toMatchObject({ openOrders: 0, unpaid: 300 });
    await story.tell('first', 'paid', euros(300));
    await story.news();
    expect(await story.exposure()).toBe(0);
  });

  it('taken back leave what was paid, and the goods to be billed again', async () => {
    await story.place('first', 10);
    await story.tell('first', 'delivered', goods(10));
    const { factId } = await story.tell('first', 'invoiced', invoice(1000));
    await story.tell('first', 'paid', euros(1000));
    await story.news();
    expect(await story.exposure()).toBe(0);
    await story.tell('first', 'voided', { voids: factId });
    await story.news();
    expect(await story.world.account()).toMatchObject({ openOrders: 1000, unpaid: -1000, room: 1000 });
    await story.tell('first', 'invoiced', invoice(1000, 'I2'));
    await story.news();
    expect(await story.world.account()).toMatchObject({ openOrders: 0, unpaid: 0 });
  });

  it('reversed open a breach, and nothing more is accepted until it is paid', async () => {
    await story.place('first', 10);
    const { factId } = await story.tell('first', 'paid', euros(1000));
    await story.news();
    expect(await story.place('second', 10)).toBe('accepted');
    await story.tell('first', 'voided', { voids: factId });
    await story.news();
    expect(await story.exposure()).toBe(2000);
    expect(await story.place('third', 1)).toBe('held');
    await story.tell('first', 'paid', euros(1000));
    await story.news();
    expect(await story.stateOf('third')).toBe('creditHold');
    await story.tell('second', 'paid', euros(100));
    await story.news();
    expect(await story.stateOf('third')).toBe('accepted');
  });

  it('are no cover for asking for more while the limit is exceeded', async () => {
    await story.place('first', 5);
    const { factId } = await story.tell('first', 'paid', euros(500));
    await story.news();
    await story.place('second', 10);
    await story.tell('first', 'voided', { voids: factId });
    await story.news();
    expect(await story.exposure()).toBe(1500);
    await story.tell('second', 'paid', euros(100));
    // One look sees the payment and the wish; the room is still overdrawn.
    expect(await story.tell('second', 'amended', { lines: of(11) })).toMatchObject({ credit: 'held' });
    await story.news();
  });

  it('of another currency change nothing', async () => {
    await story.place('first', 10);
    await story.tell('first', 'paid', { amount: { amount: 1000, currency: 'USD' } });
    await story.news();
    expect(await story.exposure()).toBe(1000);
  });
});

describe('facts that arrive before their order', () => {
  it('called off: it takes nothing', async () => {
    await story.tell('first', 'cancelled', { occurredAt: '2026-03-02T12:00:00Z' });
    await story.news();
    expect(await story.place('first', 10)).toBe('accepted');
    await story.news();
    expect(await story.exposure()).toBe(0);
  });

  it('invoiced and paid: only what is not billed is open', async () => {
    await story.tell('first', 'invoiced', { ...invoice(300), ...goods(3) });
    await story.tell('first', 'paid', { ...euros(200), invoiceNumber: 'I1' });
    await story.news();
    await story.place('first', 10);
    await story.news();
    expect(await story.world.account()).toMatchObject({ openOrders: 700, unpaid: 100 });
  });

  it('held by hand: it waits for the hand that holds it, whatever room there is', async () => {
    await story.tell('first', 'creditHeld', { occurredAt: '2026-03-02T12:00:00Z' });
    await story.place('first', 1);
    await story.news();
    expect(await story.world.account()).toMatchObject({ openOrders: 0, held: 100, heldOrders: 1 });
    story.world.now = new Date('2026-03-02T13:00:00Z');
    await story.tell('first', 'creditReleased');
    await story.news();
    expect(await story.exposure()).toBe(100);
  });
});

describe('facts of which only the date is known', () => {
  it('called off and taken up again on one date: it waits if its room is gone, and can be released', async () => {
    await story.place('first', 10);
    await story.tell('first', 'cancelled', { occurredAt: '2026-03-03' });
    await story.news();
    await story.place('second', 5);
    expect(await story.tell('first', 'reopened', { occurredAt: '2026-03-03' })).toMatchObject({
      credit: 'held',
    });
    await story.news();
    expect(await story.exposure()).toBe(500);
    await story.tell('second', 'cancelled');
    await story.news();
    expect(await story.exposure()).toBe(1000);
  });

  it('paid, on the date of the invoice: the day decides, not the order of arrival', async () => {
    await story.place('first', 10);
    await story.tell('first', 'paid', { ...euros(1000), occurredAt: '2026-03-02' });
    await story.tell('first', 'invoiced', { ...invoice(1000), occurredAt: '2026-03-02' });
    await story.news();
    expect(await story.world.account()).toMatchObject({ openOrders: 0, unpaid: 0 });
  });
});
