import { customerPartition } from '../customers/customer-keys.ts';
import type { Table } from '../platform/dynamo.ts';
import type { Page } from '../platform/listing.ts';
import { partitionAfter } from '../platform/partition.ts';
import { putGuarded } from '../platform/transactions.ts';
import type { Case } from './case.ts';
import { caseRow } from './case-store.ts';
import type { Feedback } from './feedback.ts';
import { storedFeedback } from './feedback-schema.ts';
import { getWords, rowOfWords, wordsBetween } from './words-store.ts';

const PREFIX = 'feedback#';

type Name = Pick<Feedback, 'partnerId' | 'feedbackId'>;

function sortKeyOf({ partnerId, feedbackId }: Name): string {
  return `${PREFIX}${partnerId}#${feedbackId}`;
}

/** Stores feedback, its words and the case it opens, all or nothing, unless its id is taken; answers what has the id. */
export async function putFeedback(
  table: Table,
  feedback: Feedback,
  { comment, opens }: { readonly comment?: string | undefined; readonly opens?: Case | undefined },
): Promise<Feedback> {
  const { customerId } = feedback;
  const sk = sortKeyOf(feedback);
  const others = [
    ...(comment === undefined ? [] : [rowOfWords(customerId, sk, comment)]),
    ...(opens ? [caseRow(opens)] : []),
  ];
  const row = { pk: customerPartition(customerId), sk, ...feedback };
  const taken = await putGuarded(table, { row, replaces: 0 }, others);
  return taken ? storedFeedback.parse(taken.instead) : feedback;
}

/** The words that came with feedback; undefined where there were none, or are none any more. */
export function getComment(
  table: Table,
  { customerId, ...name }: Name & Pick<Feedback, 'customerId'>,
): Promise<string | undefined> {
  return getWords(table, customerId, sortKeyOf(name));
}

/** The words, where they are still kept, of feedback of one customer that was listed in the order of the store. */
export async function commentsOf(
  table: Table,
  customerId: string,
  listed: readonly Feedback[],
): Promise<(feedback: Feedback) => string | undefined> {
  const [first, last] = [listed.at(0), listed.at(-1)];
  if (!first || !last) return () => undefined;
  const words = await wordsBetween(table, customerId, sortKeyOf(first), sortKeyOf(last));
  return (feedback) => words.get(sortKeyOf(feedback));
}

/** The feedback of a customer by who passed it on and its id, from a position on. */
export function feedbackAfter(
  table: Table,
  customerId: string,
  after: string,
  limit: number,
): Promise<Page<Feedback>> {
  const feedback = { partition: customerPartition(customerId), prefix: PREFIX };
  return partitionAfter(table, feedback, after, limit, (row) => storedFeedback.parse(row));
}
