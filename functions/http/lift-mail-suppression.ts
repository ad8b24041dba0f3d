import { liftSuppression } from '../../lib/mail/lift-suppression.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request) => {
  await liftSuppression(table, request.pathParameters?.['suppressionId'] ?? '', now());
  return answer(204, undefined);
});
