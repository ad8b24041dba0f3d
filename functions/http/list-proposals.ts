import { listProposals } from '../../lib/credit/list-proposals.ts';
import { proposalsQuery } from '../../lib/credit/proposal-schema.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await listProposals(table, caller, queryOf(request, proposalsQuery), now())),
);
