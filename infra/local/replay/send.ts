import type { Fact } from '../client/api-types.ts';
import { type ApiClient, ApiError, each, taken } from '../terminal/api-client.ts';
import type { Progress } from '../terminal/progress.ts';
import type { Sent } from './arrival.ts';

/** A request of facts takes up to 100; orders go one by one beside them. */
const WINDOW = 100;
const LANES = 8;

/** Sends everything, in windows of a hundred: each window is answered before the next is sent. */
export async function send(api: ApiClient, all: readonly Sent[], bar: Progress): Promise<void> {
  for (let start = 0; start < all.length; start += WINDOW) {
    const window = all.slice(start, start + WINDOW);
    const facts = window.flatMap((sent) => (sent.kind === 'fact' ? [sent.body] : []));
    const orders = window.flatMap((sent) => (sent.kind === 'order' ? [sent.body] : []));
    await Promise.all([
      each(orders, LANES, async (order) => {
        await taken(api.POST('/orders', { body: order }));
        bar.step(1);
      }),
      facts.length > 0 && sendFacts(api, facts).then(() => bar.step(facts.length)),
    ]);
  }
}

async function sendFacts(api: ApiClient, facts: Fact[]): Promise<void> {
  const { answers } = await taken(api.POST('/facts', { body: { facts } }));
  const refused = answers.find(({ status }) => status !== 201);
  if (refused) throw new ApiError(`A fact was not stored: ${JSON.stringify(refused).slice(0, 300)}`);
}
