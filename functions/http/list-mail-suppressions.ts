import { listSuppressions } from '../../lib/mail/list-suppressions.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async () => answer(200, await listSuppressions(table)));
