import type { CreditTold } from './credit-told.ts';
import { excessWords } from './credit-words.ts';
import { texts } from './texts/texts.ts';

/** What to do about credit: `Decide 2 credit limits; 1 customer over the limit`; undefined where nothing is asked for. */
export function creditToDo({ proposals, breaches, waiting }: CreditTold): string | undefined {
  const { credit } = texts;
  const over = breaches.filter(({ state }) => state === 'open');
  const [first] = over;
  const [proposal] = proposals;
  const toDecide = proposals.length + waiting;
  if (toDecide === 0 && first && over.length === 1)
    return credit.isOver(first.customerId, excessWords(first));
  const told = [
    ...(toDecide === 1 && proposal ? [credit.decideOne(proposal.proposal.customerId)] : []),
    ...(toDecide > 1 ? [credit.decideMany(toDecide)] : []),
    ...(over.length > 0 ? [credit.customersOver(over.length)] : []),
  ];
  return told.length === 0 ? undefined : credit.toDo(told);
}

/** `Back within the credit limit: nordwind`; undefined where nothing is over. */
export function creditOver({ breaches }: CreditTold): string | undefined {
  const back = breaches.filter(({ state }) => state === 'closed').map(({ customerId }) => customerId);
  return back.length === 0 ? undefined : texts.credit.areBack(texts.listOf(back));
}
