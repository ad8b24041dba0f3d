import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { settleOrder } from '../../../lib/credit/settle-order.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { loadHistory } from '../../../lib/scorecards/load-history.ts';
import { zone } from '../../support/builders.ts';
import { euros, of, Story } from '../../support/credit/story.ts';
import { withSend } from '../../support/credit/turns.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';

let story: Story;
beforeEach(async () => {
  story = await Story.withLimit();
});

/** A table in which something happens before the n-th transaction, from 1. */
function beforeWrite(n: number, meanwhile: () => Promise<void>): Table {
  const { client, name } = story.world.table;
  let writes = 0;
  const send = async (command: unknown) => {
    if (command instanceof TransactWriteItemsCommand && ++writes === n) await meanwhile();
    return client.send(command as never);
  };
  return { client: withSend(client, send), name };
}

async function settleBy(table: Table, orderNumber: string): Promise<void> {
  const known = await loadHistory(table, story.idOf(orderNumber));
  if (known.kind !== 'known') throw new Error('There must be such an order.');
  await settleOrder({ table, zone, now: () => story.world.now }, known);
}

describe('a consumer that is slow', () => {
  it('does not keep what was taken back meanwhile, though others found nothing to change before it wrote', async () => {
    await story.place('first', 5);
    await story.news();
    const { factId } = await story.tell('first', 'invoiced', { invoiceNumber: 'I1', ...euros(800) });
    const slow = beforeWrite(1, async () => {
      await story.tell('first', 'voided', { voids: factId });
      await story.news();
    });
    await settleBy(slow, 'first');
    await story.world.checkAtRest();
    expect(await story.exposure()).toBe(500);
  });

  it('that holds an order while its room comes free leaves it to be released', async () => {
    await story.place('first', 8);
    await story.place('second', 2);
    await story.news();
    await story.tell('second', 'creditHeld');
    await settleBy(story.world.table, 'second');
    await story.tell('second', 'amended', { lines: of(3) });
    await story.tell('second', 'creditReleased');
    // It finds no room and is about to say so, when there is.
    const slow = beforeWrite(1, async () => {
      await story.tell('first', 'cancelled');
      await settleBy(story.world.table, 'first');
    });
    await settleBy(slow, 'second');
    await story.news();
    expect(await story.stateOf('second')).toBe('accepted');
    expect(await story.exposure()).toBe(300);
  });
});

describe('an order that is placed on hold while room comes free', () => {
  it('is released by the news of itself', async () => {
    await story.place('first', 10);
    const slow = beforeWrite(2, async () => {
      await story.tell('first', 'cancelled');
      await story.news();
    });
    expect(await story.place('second', 10, {}, slow)).toBe('held');
    await story.news();
    expect(await story.stateOf('second')).toBe('accepted');
    expect(await story.exposure()).toBe(1000);
  });

  it('does not keep others waiting that fit', async () => {
    await story.place('first', 10);
    await story.place('large', 11);
    await story.place('small', 4);
    await story.place('smaller', 2);
    await story.tell('first', 'cancelled');
    await story.news();
    expect(await story.stateOf('large')).toBe('creditHold');
    expect(await story.exposure()).toBe(600);
  });
});

describe('a consumer that dies', () => {
  const ways = Array.from({ length: 24 }, (_, n) => n).flatMap((n) => [
    [n, 'before'] as const,
    [n, 'after'] as const,
  ]);

  it.each(
    ways,
  )('at its call %i (%s it) has lost nothing: what it freed is given to who waits', async (n, when) => {
    await story.place('first', 10);
    await story.place('second', 6);
    await story.place('third', 5);
    await story.news();
    await story.tell('first', 'cancelled');
    await story.lostNews(faulty(story.world.table, killedAt(n, when)));
    await story.news();
    expect(await story.world.account()).toMatchObject({ openOrders: 600, held: 500, heldOrders: 1 });
    expect(await story.stateOf('second')).toBe('accepted');
  });
});
