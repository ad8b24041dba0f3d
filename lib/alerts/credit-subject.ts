import type { CreditTold } from './credit-told.ts';
import { excessWords } from './credit-words.ts';
import { counted, listOf } from './words.ts';

/** What to do about credit: `Decide 2 credit limits; 1 customer over the limit`; undefined where nothing is asked for. */
export function creditToDo({ proposals, breaches, waiting }: CreditTold): string | undefined {
  const over = breaches.filter(({ state }) => state === 'open');
  const [first] = over;
  const [proposal] = proposals;
  const toDecide = proposals.length + waiting;
  if (toDecide === 0 && first && over.length === 1)
    return `${first.customerId} is ${excessWords(first)} over the credit limit`;
  const told = [
    ...(toDecide === 1 && proposal ? [`decide the credit limit of ${proposal.proposal.customerId}`] : []),
    ...(toDecide > 1 ? [`decide ${counted(toDecide, 'credit limit')}`] : []),
    ...(over.length > 0 ? [`${counted(over.length, 'customer')} over the limit`] : []),
  ].join('; ');
  return told === '' ? undefined : `${told.slice(0, 1).toUpperCase()}${told.slice(1)}`;
}

/** `Back within the credit limit: nordwind`; undefined where nothing is over. */
export function creditOver({ breaches }: CreditTold): string | undefined {
  const back = breaches.filter(({ state }) => state === 'closed').map(({ customerId }) => customerId);
  return back.length === 0 ? undefined : `Back within the credit limit: ${listOf(back)}`;
}
