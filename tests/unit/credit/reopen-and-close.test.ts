import { beforeEach, describe, expect, it } from 'vitest';
import { goods, of, Story } from '../../support/credit/story.ts';

let story: Story;
beforeEach(async () => {
  story = await Story.withLimit();
});

describe('room cannot be had twice', () => {
  it('by closing an order, giving its room away and reopening it', async () => {
    await story.place('first', 10);
    await story.tell('first', 'dispatched', goods(4));
    await story.tell('first', 'delivered', goods(4));
    await story.tell('first', 'closed');
    await story.news();
    expect(await story.exposure()).toBe(400);
    expect(await story.place('second', 6)).toBe('accepted');

    expect(await story.tell('first', 'reopened')).toMatchObject({ credit: 'held' });
    await story.news();
    expect(await story.exposure()).toBe(1000);
    expect(await story.stateOf('first')).toBe('creditHold');

    await story.tell('second', 'cancelled');
    await story.news();
    expect(await story.stateOf('first')).toBe('partlyDelivered');
    expect(await story.exposure()).toBe(1000);
  });

  it('by calling orders off and reopening them in turn', async () => {
    await story.place('first', 10);
    for (let turn = 0; turn < 3; turn++) {
      await story.tell('first', 'cancelled');
      await story.news();
      expect(await story.exposure()).toBe(0);
      expect(await story.tell('first', 'reopened')).toMatchObject({ credit: 'accepted' });
      await story.news();
      expect(await story.exposure()).toBe(1000);
    }
    await story.tell('first', 'cancelled');
    await story.news();
    expect(await story.place('second', 1)).toBe('accepted');
    expect(await story.tell('first', 'reopened')).toMatchObject({ credit: 'held' });
  });

  it('by calling off and reopening before anyone took notice', async () => {
    await story.place('first', 10);
    await story.tell('first', 'cancelled');
    expect(await story.place('second', 1)).toBe('held');
    await story.tell('first', 'reopened');
    await story.news();
    expect(await story.exposure()).toBe(1000);
    expect(await story.stateOf('second')).toBe('creditHold');
  });

  it('by making an order smaller, giving its room away and making it larger', async () => {
    await story.place('first', 10);
    expect(await story.tell('first', 'amended', { lines: of(2) })).toMatchObject({ credit: 'accepted' });
    expect(await story.place('second', 8)).toBe('accepted');
    expect(await story.tell('first', 'amended', { lines: of(3) })).toMatchObject({ credit: 'held' });
    await story.news();
    expect(await story.exposure()).toBe(800);

    expect(await story.tell('first', 'amended', { lines: of(2) })).toMatchObject({ credit: 'accepted' });
    await story.news();
    expect(await story.exposure()).toBe(1000);
  });
});

describe('goods that are out of the house count', () => {
  it('when an order is raised to a thousand units after the dispatch: those wait, what is sent does not', async () => {
    await story.place('first', 4);
    await story.tell('first', 'dispatched');
    expect(await story.tell('first', 'amended', { lines: of(1000), agreed: true })).toMatchObject({
      credit: 'held',
    });
    await story.news();
    expect(await story.exposure()).toBe(400);
    expect(await story.place('second', 6)).toBe('accepted');
    expect(await story.place('third', 1)).toBe('held');
  });

  it.each(['cancelled', 'closed'] as const)('when such an order is then %s', async (ended) => {
    await story.place('first', 4);
    await story.tell('first', 'dispatched');
    await story.tell('first', 'amended', { lines: of(1000), agreed: true });
    await story.tell('first', ended);
    await story.news();
    expect(await story.stateOf('first')).toBe(ended);
    expect(await story.exposure()).toBe(400);
    await story.tell('first', 'returned');
    await story.news();
    expect(await story.exposure()).toBe(0);
  });

  it('when they were delivered without an invoice and the order is closed', async () => {
    await story.place('first', 10);
    await story.tell('first', 'delivered', goods(7));
    await story.tell('first', 'closed');
    await story.news();
    expect(await story.exposure()).toBe(700);
    expect(await story.place('second', 4)).toBe('held');
    expect(await story.place('third', 3)).toBe('accepted');
  });

  it('when more is delivered than was ordered, though the limit is exceeded by it: no order is held for it', async () => {
    await story.place('first', 10);
    await story.tell('first', 'delivered', goods(12));
    await story.news();
    expect(await story.exposure()).toBe(1200);
    expect(await story.stateOf('first')).toBe('delivered');
    expect(await story.world.account()).toMatchObject({ heldOrders: 0, held: 0 });
  });

  it('when they were refused at the door, sent anew and taken', async () => {
    await story.place('first', 10);
    await story.tell('first', 'dispatched');
    await story.tell('first', 'returned', goods(10));
    await story.tell('first', 'dispatched');
    await story.tell('first', 'delivered', goods(10));
    await story.news();
    expect(await story.exposure()).toBe(1000);
  });
});
