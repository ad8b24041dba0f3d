import type { BusinessHours } from '../calendar/business-hours.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import type { PageWish } from '../platform/page-schema.ts';
import { requireFeedbackOf } from './access.ts';
import { type CaseAnswer, caseAnswer } from './case-answer.ts';
import type { Stage } from './case-stages.ts';
import { casesAfter, openCasesAfter } from './case-store.ts';

interface CasePage {
  readonly items: CaseAnswer[];
  readonly next?: string;
}

/** The cases of a customer, all or those at a stage, as they stand now. */
export async function listCases(
  table: Table,
  caller: Caller,
  customerId: string,
  { stage, ...wish }: PageWish & { readonly stage?: Stage | undefined },
  now: Date,
  hours: BusinessHours,
): Promise<CasePage> {
  requireFeedbackOf(caller, customerId);
  return pageOf(
    wish,
    ['cases', caller.partnerId, customerId, stage],
    (after, limit) => casesAfter(table, customerId, after, limit),
    (found) => {
      const answer = caseAnswer(found, now, hours);
      return stage === undefined || answer.stage === stage ? answer : undefined;
    },
  );
}

/** The cases of all customers that are not closed, the oldest first: for staff. */
export function listOpenCases(
  table: Table,
  caller: Caller,
  wish: PageWish,
  now: Date,
  hours: BusinessHours,
): Promise<CasePage> {
  return pageOf(
    wish,
    ['openCases', caller.partnerId],
    (after, limit) => openCasesAfter(table, after, limit),
    (found) => caseAnswer(found, now, hours),
  );
}
