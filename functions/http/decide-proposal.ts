import { decideProposal } from '../../lib/credit/decide-proposal.ts';
import { proposalDecisionBody } from '../../lib/credit/proposal-schema.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, pathId } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const proposalId = pathId(request, 'proposalId', 'proposal');
  const body = bodyOf(request, proposalDecisionBody);
  return answer(200, await decideProposal(table, caller, { customerId, proposalId }, body, now()));
});
