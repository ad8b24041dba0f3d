import { alertMoveBody } from '../../lib/alerts/alert-query-schema.ts';
import { moveAlert } from '../../lib/alerts/move-alert.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, opaqueId } from '../../lib/platform/http.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const alertId = opaqueId(request, 'alertId', 'alert');
  const move = bodyOf(request, alertMoveBody);
  return answer(200, await moveAlert(table, caller, alertId, move, zone, now()));
});
