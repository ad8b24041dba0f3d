import { otifLadderQuery } from '../../lib/kpis/otif-ladder-query-schema.ts';
import { readOtifLadder } from '../../lib/kpis/read-otif-ladder.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await readOtifLadder(table, caller, queryOf(request, otifLadderQuery), now())),
);
