import * as z from 'zod/mini';
import type { CaseName } from '../feedback/case.ts';
import { customerPrefix, orderPrefix, streamed } from '../platform/table.ts';

const message = z.object({ pk: z.string(), sk: z.string() });

/**
 * What a message of the facts queue is about; the pipe sends the keys of the row that was written. The id of an order, or
 * the name of a complaint's case, which has a `#` between the ids of customer and case.
 */
export function subjectOf(body: string): string {
  const { pk, sk } = message.parse(JSON.parse(body));
  if (pk.startsWith(orderPrefix)) return pk.slice(orderPrefix.length);
  if (pk.startsWith(customerPrefix) && sk.startsWith(streamed.casePrefix))
    return subjectOfCase({
      customerId: pk.slice(customerPrefix.length),
      caseId: sk.slice(streamed.casePrefix.length),
    });
  throw new Error('The message is about neither an order nor a case.');
}

export function subjectOfCase({ customerId, caseId }: CaseName): string {
  return `${customerId}#${caseId}`;
}

/** The case that a subject names; undefined for the id of an order. */
export function caseIn(subject: string): CaseName | undefined {
  const [customerId = '', caseId] = subject.split('#');
  return caseId === undefined ? undefined : { customerId, caseId };
}
