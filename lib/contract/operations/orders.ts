import { documentedOrdersBody, ordersAnswer } from '../../orders/order-batch-schema.ts';
import { orderBody } from '../../orders/order-body-schema.ts';
import { orderList, orderNowAnswer, ordersQuery } from '../../orders/order-list-schema.ts';
import { place, storedOrder } from '../../orders/order-schema.ts';
import { timelineAnswer } from '../../orders/timeline-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import { orderExample } from '../examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const orderSchemas = {
  NewOrder: orderBody,
  NewOrders: documentedOrdersBody,
  Order: storedOrder,
  OrderNow: orderNowAnswer,
  OrderAnswers: ordersAnswer,
  OrderList: orderList,
  Timeline: timelineAnswer,
  Place: place,
} satisfies NamedSchemas;

const orderId = 'As `POST /orders` answered it';

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
    problems: [400, 403, 404, 409, 413, 415, 500, 503],
  },
  'place-orders': {
    tag: 'Orders',
    summary: 'Place 1 to 100 orders',
    description: 'Each is answered by itself, in the order sent, as `POST /orders` would answer it.',
    body: { schema: documentedOrdersBody, examples: { orders: { orders: [orderExample] } } },
    answers: {
      201: { description: 'Every order is stored', schema: ordersAnswer },
      207: { description: 'Some order is not stored: its answer says why', schema: ordersAnswer },
    },
    problems: [400, 403, 413, 415, 500, 503],
  },
  'list-orders': {
    tag: 'Orders',
    summary: 'A customer’s orders, by the end of their promise',
    description: 'An order is listed a moment after it was stored.',
    query: ordersQuery,
    answers: { 200: { description: 'One page', schema: orderList } },
    problems: [400, 403, 404, 500, 503],
  },
  'read-order': {
    tag: 'Orders',
    summary: 'An order as it is now',
    description:
      'With what was amended, its state, and the decisions that its state allows and that are yours to take.',
    parameters: { orderId },
    answers: { 200: { description: 'The order', schema: orderNowAnswer } },
    problems: [403, 404, 500, 503],
  },
  'read-timeline': {
    tag: 'Orders',
    summary: 'Where the goods are, and what happened',
    description:
      'Every fact with both times, when it happened and when it was told, and what of it counts; as far as the caller’s record lets it read.',
    parameters: { orderId },
    answers: { 200: { description: 'The timeline', schema: timelineAnswer } },
    problems: [403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
