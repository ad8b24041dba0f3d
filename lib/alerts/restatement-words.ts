import type { RestatementCause } from '../kpis/restatement.ts';
import type { Row } from './mail-card.ts';
import type { NightReport } from './night-report.ts';
import { counted, dayName, listOf } from './words.ts';

type Cause = RestatementCause['kind'];

/** For a count of them, and for one of them behind its facts. */
const causes: Readonly<Record<Cause, { readonly many: string; readonly one: string }>> = {
  laterFact: {
    many: 'something happened after the day was closed, as a late delivery or an invoice',
    one: 'after the day was closed',
  },
  lateFact: { many: 'a fact was told late', one: 'told late' },
  correction: { many: 'a fact was corrected or taken back', one: 'a correction' },
  ruleSet: { many: 'other rules apply to the order now', one: 'other rules apply' },
  settings: {
    many: 'what the order is judged by changed, as the customer’s tier',
    one: 'what it is judged by changed',
  },
  repair: { many: 'the nightly check repaired counters', one: 'counters were repaired' },
};

/** `4 changes to figures of closed days since yesterday`; of more than were read, at least so many. */
export function restatedWords({ count, hasMore }: NightReport['restatements']): string {
  if (count === 0) return 'Nothing: figures of closed days are what they were yesterday.';
  return `${hasMore ? 'At least ' : ''}${counted(count, 'change')} to figures of closed days since yesterday.`;
}

export function causeRows({ byCause }: NightReport['restatements']): Row[] {
  return byCause.map(({ cause, count }) => ({ name: counted(count, 'change'), words: causes[cause].many }));
}

export function exampleRows({ examples }: NightReport['restatements']): Row[] {
  return examples.map(({ orderNumber, customerId, date, cause }) => ({
    name: orderNumber,
    note: `of ${customerId}, due ${dayName(date)}`,
    words: `${factsOf(cause)}${causes[cause.kind].one}`,
  }));
}

/** By partner and id, so that the sender finds them again. */
function factsOf({ facts }: RestatementCause): string {
  if (facts.length === 0) return '';
  return `${listOf(facts.map(({ partnerId, factId, kind }) => `${kind} ${factId} by ${partnerId}`))}: `;
}
