import * as z from 'zod/mini';
import { orderIdIn } from '../orders/order-store.ts';

const message = z.object({ pk: z.string().check(z.startsWith('order#')) });

/** Which order a message of the facts queue is about: the pipe sends the keys of the row that was written. */
export function orderIdOf(body: string): string {
  return orderIdIn(message.parse(JSON.parse(body)).pk);
}
