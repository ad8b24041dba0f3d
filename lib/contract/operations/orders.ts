import { orderBody, place, storedOrder } from '../../orders/order-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import { orderExample } from '../examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const orderSchemas = { NewOrder: orderBody, Order: storedOrder, Place: place } satisfies NamedSchemas;

export const orderOperations = {
  'place-order': {
    tag: 'Orders',
    summary: 'Place an order',
    description:
      'The order number is the idempotency key: the same order again gets the same answer, another order under the same number a conflict.',
    body: { schema: orderBody, examples: { order: orderExample } },
    answers: {
      201: {
        description: 'The order as stored',
        schema: storedOrder,
        headers: { location: 'Path of the order' },
      },
    },
    problems: [400, 403, 409, 413, 415, 500, 503],
  },
  'read-order': {
    tag: 'Orders',
    summary: 'An order as it was placed',
    parameters: { orderId: 'As `POST /orders` answered it' },
    answers: { 200: { description: 'The order', schema: storedOrder } },
    problems: [403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
