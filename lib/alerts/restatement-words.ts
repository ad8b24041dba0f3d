import type { RestatementCause } from '../kpis/restatement.ts';
import type { Row } from './mail-card.ts';
import type { NightReport } from './night-report.ts';
import { counted, dayName, listOf } from './words.ts';

type Cause = RestatementCause['kind'];

const causes: Readonly<Record<Cause, string>> = {
  laterFact: 'something happened after the day was closed, as a late delivery',
  lateFact: 'a fact was told late',
  correction: 'a fact was corrected or taken back',
  ruleSet: 'other rules apply to the order now',
  settings: 'what the order is judged by changed, as the customer’s tier',
  repair: 'the nightly check repaired counters',
};

/** `4 orders of closed days count otherwise than they did yesterday`; of more than were read, at least so many. */
export function restatedWords({ count, hasMore }: NightReport['restatements']): string {
  if (count === 0) return 'Nothing: figures of closed days are what they were yesterday.';
  return `${hasMore ? 'At least ' : ''}${counted(count, 'change')} to figures of closed days since yesterday.`;
}

export function causeRows({ byCause }: NightReport['restatements']): Row[] {
  return byCause.map(({ cause, count }) => ({ name: counted(count, 'change'), words: causes[cause] }));
}

export function exampleRows({ examples }: NightReport['restatements']): Row[] {
  return examples.map(({ orderNumber, customerId, date, cause }) => ({
    name: orderNumber,
    note: `of ${customerId}, due ${dayName(date)}`,
    words: `${causes[cause.kind]}${factsOf(cause)}`,
  }));
}

/** By partner and id, so that the sender finds them again. */
function factsOf({ facts }: RestatementCause): string {
  if (facts.length === 0) return '';
  return `: ${listOf(facts.map(({ partnerId, factId, kind }) => `${kind} ${factId} by ${partnerId}`))}`;
}
