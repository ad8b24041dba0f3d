import { table as schema, streamed } from '../../lib/platform/table.ts';

/** Rows that a pipe passes from the stream to a consumer, and what it means when it fails. */
export interface StreamedRows {
  /** Patterns of EventBridge, any of which a record has to match. */
  readonly filters: readonly object[];
  /** For the alarms: what stays undone while they are not passed. */
  readonly harm: string;
  /** The function that they are for. */
  readonly consumer: string;
}

/** Rows of which changes of some kinds are passed, by what their sort keys are or begin with. */
function changesOf(
  eventName: readonly string[],
  sortKeys: readonly (string | { readonly prefix: string })[],
) {
  return { eventName, dynamodb: { Keys: { [schema.sortKey]: { S: sortKeys } } } };
}

/**
 * New orders, facts and decisions about credit, and complaints' cases, which change as they are moved on; the consumer's own rows and all else,
 * what is personal before all, stay out.
 */
export const facts: StreamedRows = {
  filters: [
    changesOf(
      ['INSERT'],
      [streamed.order, { prefix: streamed.factPrefix }, { prefix: streamed.creditDecisionPrefix }],
    ),
    changesOf(['INSERT', 'MODIFY'], [{ prefix: streamed.casePrefix }]),
  ],
  harm: 'new orders and facts of partners are stored, but not scored',
  consumer: 'score-orders',
};

/** Mails that must not wait for the morning: their rows never change. */
export const urgentMails: StreamedRows = {
  filters: [changesOf(['INSERT'], [{ prefix: streamed.urgentMailPrefix }])],
  harm: 'nobody is told at once that a key customer is over their credit limit; the morning mail says so',
  consumer: 'send-urgent-mails',
};
