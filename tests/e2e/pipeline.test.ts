import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { arrange, arrivalOrders } from '../../infra/local/replay/arrival.ts';
import { dueOrders, readFigures } from '../../infra/local/replay/figures.ts';
import { send } from '../../infra/local/replay/send.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { type ApiClient, apiClient, taken } from '../../infra/local/terminal/api-client.ts';
import { orderExample } from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { put } from '../../lib/platform/dynamo.ts';
import { tableOf } from '../support/local-rows.ts';
import { sampleFolder } from '../support/sample-folder.ts';

let stack: LocalStack;
let api: ApiClient;
beforeAll(async () => {
  stack = await startLocalStack({
    assembly: inject('assembly'),
    contract: openApiDocument(),
    now: new Date('2026-03-09T06:00:00Z'),
  });
  api = apiClient(stack.apiUrl, () => stack.token('demo-staff'));
});
afterAll(async () => {
  await stack.stop();
  // The poisoned order's consumer fails on purpose.
  expect(stack.problems.filter((problem) => !problem.includes('score-orders'))).toEqual([]);
});

const silent = { step: () => {}, end: () => {} };

describe('facts through stream, pipe, queue and consumer', () => {
  it.each(
    arrivalOrders.map((order, index) => ({ order, seed: 7 + index })),
  )('give the same figures when they arrive $order, each twice (seed $seed)', async ({ order, seed }) => {
    const { folder, expected } = sampleFolder({ seed, prefix: order, orders: 60 });
    await send(api, arrange(folder, order, { seed, twice: true }), silent);
    await stack.drained();
    const { customers } = await readFigures(api, folder);
    expect(customers).toEqual(expected);
  });

  it('are scored around a poisoned order, which ends in the dead-letter queue', async () => {
    const poisoned = 'ab'.repeat(16);
    const table = tableOf(stack);
    await put(table, { pk: `order#${poisoned}`, sk: 'fact#demo-staff#rubbish', kind: 'nonsense' });
    const { folder } = sampleFolder({ seed: 3, prefix: 'beside-poison', orders: 20 });
    await send(api, arrange(folder, 'sorted', { seed: 3, twice: false }), silent);
    await expect.poll(() => dueOrders(api, folder), { timeout: 20_000, interval: 50 }).toBe(20);
    await expect
      .poll(
        async () => {
          // Every delivery waits for the queue's visibility timeout; the stack's clock need not.
          await stack.advanceTo(new Date(+stack.clock.now() + 600_000));
          return Object.values(await stack.deadLetters()).reduce((sum, count) => sum + count, 0);
        },
        { timeout: 30_000, interval: 50 },
      )
      .toBe(1);
  });
});

describe('the passing of time', () => {
  it('makes an order late that never came, raises an alert at night and mails it in the morning', async () => {
    await stack.advanceTo(new Date('2026-03-16T06:00:00Z'));
    const order = (index: number) => ({
      ...orderExample,
      orderNumber: `never-${index}`,
      customerId: 'forgotten',
      placedAt: '2026-03-16',
      requestedWindow: '2026-03-17',
      promisedWindow: '2026-03-17',
    });
    await Promise.all([1, 2, 3, 4, 5, 6].map((index) => taken(api.POST('/orders', { body: order(index) }))));
    await stack.drained();
    const due = async () => {
      const query = { from: '2026-03-17', to: '2026-03-17', customerId: 'forgotten' };
      const { orders, indicators } = (await taken(api.GET('/kpis', { params: { query } }))).total;
      return { orders: orders.due, onTime: indicators.onTime.numerator };
    };
    expect(await due()).toEqual({ orders: 0, onTime: 0 });

    await stack.advanceTo(new Date('2026-03-17T23:20:00Z'));
    await stack.drained();
    expect(await due()).toEqual({ orders: 6, onTime: 0 });

    await stack.advanceTo(new Date('2026-03-18T07:00:00Z'));
    const mails = await (await fetch(`${stack.inboxUrl}/store`)).text();
    expect(mails).toContain('Customer forgotten');
    expect(mails).toContain('never-1');
    expect(mails).toContain('2 of 2 lines not delivered (15 units missing)');
  });
});
