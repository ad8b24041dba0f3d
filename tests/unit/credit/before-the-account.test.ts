import { beforeEach, describe, expect, it } from 'vitest';
import { goods, of, Story } from '../../support/credit/story.ts';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});

/** A minute and a half later: that there was no account is forgotten by then. */
async function open(): Promise<void> {
  story.world.now = new Date(story.world.now.getTime() + 90_000);
  await story.world.open();
}

describe('orders from before the account was opened', () => {
  it('are counted, whatever the limit, and none of them is held', async () => {
    expect(await story.place('old', 15)).toBeUndefined();
    await story.tell('old', 'delivered', goods(5));
    await open();
    await story.news();
    expect(await story.exposure()).toBe(1500);
    expect(await story.stateOf('old')).toBe('partlyDelivered');
    expect(await story.place('new', 1)).toBe('held');
  });

  it('are bound by what they ask for anew: made larger, they wait', async () => {
    await story.place('old', 8);
    await open();
    expect(await story.tell('old', 'amended', { lines: of(11) })).toMatchObject({ credit: 'held' });
    await story.news();
    expect(await story.exposure()).toBe(0);
    expect(await story.tell('old', 'amended', { lines: of(10) })).toMatchObject({ credit: 'accepted' });
    await story.news();
    expect(await story.exposure()).toBe(1000);
  });

  it('called off before and reopened after, they ask for room like any other', async () => {
    await story.place('old', 8);
    await story.tell('old', 'cancelled');
    await open();
    await story.news();
    await story.place('new', 5);
    expect(await story.tell('old', 'reopened')).toMatchObject({ credit: 'held' });
    await story.news();
    expect(await story.exposure()).toBe(500);
  });

  it('made smaller they stay accepted, though the limit is exceeded', async () => {
    await story.place('old', 15);
    await open();
    await story.news();
    expect(await story.tell('old', 'amended', { lines: of(12) })).toMatchObject({ credit: 'accepted' });
    await story.news();
    expect(await story.exposure()).toBe(1200);
  });
});

describe('an order placed where it is not known yet that there is an account', () => {
  it('is stored as it is, and held by the consumer where there is no room', async () => {
    await story.place('old', 8);
    await story.world.open();
    story.world.now = new Date(story.world.now.getTime() - 59_000);
    expect(await story.place('new', 11)).toBeUndefined();
    await story.news();
    expect(await story.stateOf('new')).toBe('creditHold');
    expect(await story.exposure()).toBe(800);
  });
});
