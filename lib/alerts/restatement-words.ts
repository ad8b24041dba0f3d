import type { RestatementCause } from '../kpis/restatement.ts';
import type { Row } from './mail-card.ts';
import type { NightReport } from './night-report.ts';
import { texts } from './texts/texts.ts';

/** `4 changes to figures of closed days since yesterday`; of more than were read, at least so many. */
export function restatedWords({ count, hasMore }: NightReport['restatements']): string {
  const { restatements } = texts;
  if (count === 0) return restatements.none;
  return hasMore ? restatements.countAtLeast(count) : restatements.count(count);
}

export function causeRows({ byCause }: NightReport['restatements']): Row[] {
  const { changes, causes } = texts.restatements;
  return byCause.map(({ cause, count }) => ({ name: changes(count), words: causes[cause].many }));
}

export function exampleRows({ examples }: NightReport['restatements']): Row[] {
  const { orderOf, causes } = texts.restatements;
  return examples.map(({ orderNumber, customerId, date, cause }) => ({
    name: orderNumber,
    note: orderOf(customerId, texts.formats.day(date)),
    words: `${factsOf(cause)}${causes[cause.kind].one}`,
  }));
}

/** By partner and id, so that the sender finds them again. */
function factsOf({ facts }: RestatementCause): string {
  if (facts.length === 0) return '';
  const { fact } = texts.restatements;
  const named = facts.map(({ partnerId, factId, kind }) => fact(kind, factId, partnerId));
  return `${texts.listOf(named)}: `;
}
