import { hash } from 'node:crypto';

/** The id of a complaint's case follows from the complaint's own names, as an order's does; 128 bits in hexadecimal. */
export function caseIdOf({
  partnerId,
  customerId,
  feedbackId,
}: {
  readonly partnerId: string;
  readonly customerId: string;
  readonly feedbackId: string;
}): string {
  return hash('sha256', `${partnerId}\n${customerId}\n${feedbackId}`, 'hex').slice(0, 32);
}
