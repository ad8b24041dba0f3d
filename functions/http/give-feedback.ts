import { caseIdOf } from '../../lib/feedback/case-id.ts';
import { feedbackBody } from '../../lib/feedback/feedback-schema.ts';
import { giveFeedback } from '../../lib/feedback/give-feedback.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const feedback = await giveFeedback(table, caller, bodyOf(request, feedbackBody), now());
  const { feedbackId, customerId, kind, recordedAt } = feedback;
  const stored = { feedbackId, customerId, kind, recordedAt };
  if (kind !== 'complaint') return answer(201, stored);
  const caseId = caseIdOf(feedback);
  return answer(201, { ...stored, caseId }, { location: `/customers/${customerId}/cases/${caseId}` });
});
