import * as z from 'zod/mini';
import type { CaseName } from '../feedback/case.ts';
import { customerPrefix, orderPrefix, streamed } from '../platform/table.ts';

/** What ends a subject that is a customer's credit. */
const CREDIT = '##';

const message = z.object({ pk: z.string(), sk: z.string() });

/**
 * What a message of the facts queue is about; the pipe sends the keys of the row that was written. The id of an order, or
 * the name of a complaint's case, which has a `#` between the ids of customer and case, or of a customer's credit, which ends
 * in `##`: ids hold none.
 */
export function subjectOf(body: string): string {
  const { pk, sk } = message.parse(JSON.parse(body));
  if (pk.startsWith(orderPrefix)) return pk.slice(orderPrefix.length);
  if (pk.startsWith(customerPrefix) && sk.startsWith(streamed.casePrefix))
    return subjectOfCase({
      customerId: pk.slice(customerPrefix.length),
      caseId: sk.slice(streamed.casePrefix.length),
    });
  if (pk.startsWith(customerPrefix) && sk.startsWith(streamed.creditDecisionPrefix))
    return subjectOfCredit(pk.slice(customerPrefix.length));
  throw new Error('The message is about neither an order, nor a case, nor a decision about credit.');
}

export function subjectOfCase({ customerId, caseId }: CaseName): string {
  return `${customerId}#${caseId}`;
}

export function subjectOfCredit(customerId: string): string {
  return `${customerId}${CREDIT}`;
}

/** The customer whose credit a subject names; undefined for anything else. */
export function creditIn(subject: string): string | undefined {
  return subject.endsWith(CREDIT) ? subject.slice(0, -CREDIT.length) : undefined;
}

/** The case that a subject names; undefined for anything else. */
export function caseIn(subject: string): CaseName | undefined {
  const [customerId = '', caseId] = subject.split('#');
  return caseId === undefined || creditIn(subject) !== undefined ? undefined : { customerId, caseId };
}
