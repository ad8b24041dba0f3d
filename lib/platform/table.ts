/**
 * The one table: its keys, its indexes and how rows are told apart by key.
 * Stores and infra both read it here, so a key or an index is named once.
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: {
    /** Orders whose promise is still open, by its end; sparse: the row leaves when the promise is counted. */
    openPromises: { partitionKey: 'openPromise', sortKey: 'dueAs', include: [] },
    /** Orders that failed OTIF, by customer and due date: the evidence behind an alert; sparse. */
    failedOrders: { partitionKey: 'failedFor', sortKey: 'dueDate', include: ['orderNumber', 'failure'] },
    /** The same by the carrier named last, and by lane. */
    failedByCarrier: {
      partitionKey: 'failedCarrier',
      sortKey: 'dueDate',
      include: ['orderNumber', 'failure'],
    },
    failedByLane: { partitionKey: 'failedLane', sortKey: 'dueDate', include: ['orderNumber', 'failure'] },
    /** Which customers, carriers, … have orders due on a date: counter rows, written only when a row is born. */
    groupsByDueDate: { partitionKey: 'dueOn', sortKey: 'pk', include: [] },
    /** The orders of a customer by the end of their promise: score rows, open or not. */
    ordersByCustomer: {
      partitionKey: 'customerId',
      sortKey: 'dueAs',
      include: ['orderNumber', 'orderState', 'placedOn'],
    },
    /** What is listed as a whole, by what lists it: partners, customers, open cases, restatements and more. */
    listed: { partitionKey: 'listedIn', sortKey: 'listedAs', include: 'all' },
    /** Alerts that a mail may have to tell: open, the gravest first, or closed since they were told; sparse. */
    openAlerts: { partitionKey: 'openAlert', sortKey: 'openAs', include: 'all' },
  },
} as const;

/**
 * The sort keys of the rows that the stream hands on: to the consumer an order, a fact about one, a complaint's case, or a
 * decision about a customer's credit; to the sender of mails one that must not wait for the morning.
 */
export const streamed = {
  order: 'order',
  factPrefix: 'fact#',
  casePrefix: 'case#',
  creditDecisionPrefix: 'creditDecision#',
  urgentMailPrefix: 'urgentMail#',
} as const;

/** Partitions of orders: each with its facts and its score. */
export const orderPrefix = 'order#';

/** Partitions of partners: their records and the buckets of their rates. */
export const partnerPrefix = 'partner#';

/** Partitions of customers: what is kept of them, and apart from it what is personal. */
export const customerPrefix = 'customer#';

/** Partitions of the summaries of customers, which the nightly search for leavers reads one after the other. */
export const summariesPrefix = 'summaries#';

/** The partition of the runs of that search. */
export const churnRunsPartition = 'churnRuns';

/** The partition of the monthly reviews of tiers. */
export const tierRunsPartition = 'tierRuns';

/** Partitions of whom a review moved, by month and account manager. */
export const tierMovesPrefix = 'tierMoves#';

/** Partitions of alerts, by what they are about. */
export const alertsPrefix = 'alerts#';

/** Partitions of mails that must not wait for the morning, by date. */
export const urgentMailsPrefix = 'urgentMails#';

/** The partition of addresses to which no mail is sent. */
export const mailSuppressionsPartition = 'mailSuppressions';

/** The partition of what the company has agreed with itself: its rules. */
export const companyPartition = 'company';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}
