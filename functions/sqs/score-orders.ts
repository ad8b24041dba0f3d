import { businessTimeZone, companyRules } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { pause } from '../../lib/platform/pause.ts';
import { queueFunction } from '../../lib/platform/queue.ts';
import { orderIdOf } from '../../lib/scorecards/score-message.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';

const scoring = { table: openTable(), companyRules: companyRules(), zone: businessTimeZone(), pause };

export const handler = queueFunction(orderIdOf, (orderIds) => scoreOrders(scoring, orderIds));
