import type { CaseAlert } from '../feedback/case-alert.ts';
import { texts } from './texts/texts.ts';

/** What to do about complaints: `Answer nordwind: promise broken`; undefined where nothing is at risk. */
export function caseToDo(cases: readonly CaseAlert[]): string | undefined {
  const open = cases.filter(({ state }) => state === 'open');
  if (open.length === 0) return undefined;
  const { answerBroken, answerDue } = texts.cases;
  const isBroken = open.some(({ measure }) => measure > 0);
  return (isBroken ? answerBroken : answerDue)(idsOf(open));
}

export function caseOver(cases: readonly CaseAlert[]): string | undefined {
  const over = cases.filter(({ state }) => state === 'closed');
  return over.length === 0 ? undefined : texts.cases.over(idsOf(over));
}

function idsOf(cases: readonly CaseAlert[]): string {
  return texts.listOf([...new Set(cases.map(({ customerId }) => customerId))]);
}
