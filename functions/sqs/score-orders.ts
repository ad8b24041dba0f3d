import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { pause } from '../../lib/platform/pause.ts';
import { queueFunction } from '../../lib/platform/queue.ts';
import { orderIdOf } from '../../lib/scorecards/score-message.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';

const scoring = { table: openTable(), zone: businessTimeZone(), now, pause };

export const handler = queueFunction(orderIdOf, (orderIds) => scoreOrders(scoring, orderIds));
