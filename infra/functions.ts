/**
 * Every Lambda function and what it needs: to add one, add its file in functions/ and a row here.
 * A function gets exactly the environment names and the permissions of its row.
 */
import type { Environment } from '../lib/platform/environment.ts';
import type { RouteName } from '../lib/platform/routes.ts';
import {
  alertsPrefix,
  churnRunsPartition,
  companyPartition,
  customerPrefix,
  mailSuppressionsPartition,
  orderPrefix,
  summariesPrefix,
  tierRunsPartition,
  urgentMailsPrefix,
} from '../lib/platform/table.ts';
import type { TableAccess } from './constructs/table-access.ts';

/** Names whose values come from the stage's settings. The table, the sender and the dead-letter queues bring their own with the grant. */
export type SettingName = Exclude<keyof Environment, 'TABLE_NAME' | 'MAIL_SENDER' | 'DEAD_LETTER_QUEUES'>;

export interface FunctionNeeds {
  /** Sets TABLE_NAME and grants the actions. */
  readonly table?: TableAccess;
  /** Sets MAIL_SENDER and grants to send as it. */
  readonly sendsMail?: true;
  /** Sets DEAD_LETTER_QUEUES and grants to ask how many messages lie in them. */
  readonly countsDeadLetters?: true;
  readonly settings?: readonly SettingName[];
}

export interface ScheduledNeeds extends FunctionNeeds {
  /** In the business time zone. */
  readonly at: { readonly hour: string; readonly minute: string; readonly day?: string };
  /** For the alarm: what stays undone while the function fails. */
  readonly harm: string;
}

export interface ConsumerNeeds extends FunctionNeeds {
  /** Messages of a batch at most; without it as many as the stage's settings say. */
  readonly batchSize?: number;
  /** For the alarms: what stays undone while its messages wait or are dead. */
  readonly harm: string;
}

/** A function whose callers are partners or staff: it knows who they are and keeps their rate. */
function forCallers(table: TableAccess, settings: readonly SettingName[] = []): FunctionNeeds {
  return { table: { ...table, callers: true }, settings: ['PARTNER_CLAIM', ...settings] };
}

/** A function that works in the partitions of customers, and reaches rows nowhere else. */
function forCustomers(
  table: Omit<TableAccess, 'within'>,
  settings: readonly SettingName[] = [],
): FunctionNeeds {
  return forCallers({ ...table, within: customerPrefix }, settings);
}

/** The same of a function that works in the partitions of orders. */
function forOrders(table: Omit<TableAccess, 'within'>, settings: readonly SettingName[] = []): FunctionNeeds {
  return forCallers({ ...table, within: orderPrefix }, settings);
}

/** The same of a function that works in the company's own partition. */
function forCompany(
  table: Omit<TableAccess, 'within'>,
  settings: readonly SettingName[] = [],
): FunctionNeeds {
  return forCallers({ ...table, within: companyPartition }, settings);
}

/** Writes the order and, with it, what it takes of the customer's credit account. */
const placesOrders = forCallers({
  rows: ['GetItem', 'PutItem', 'UpdateItem'],
  within: [orderPrefix, customerPrefix],
});

/** Beside the orders, what they take of their customers' credit, and the rules by which disputed ones are judged. */
const settlesOrders = forCallers(
  {
    rows: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'],
    within: [orderPrefix, customerPrefix, companyPartition],
  },
  ['BUSINESS_TIME_ZONE'],
);

const httpFunctions = {
  'place-order': placesOrders,
  'place-orders': placesOrders,
  'list-orders': forCallers({ rows: [], queries: ['ordersByCustomer'] }, ['BUSINESS_TIME_ZONE']),
  'read-order': forOrders({ rows: ['Query'] }, ['BUSINESS_TIME_ZONE']),
  'read-timeline': forOrders({ rows: ['Query'] }, ['BUSINESS_TIME_ZONE']),
  // Beside the order, what it is judged by: rules and tiers.
  'read-scorecard': forCallers(
    { rows: ['GetItem', 'BatchGetItem', 'Query'], within: [orderPrefix, customerPrefix, companyPartition] },
    ['BUSINESS_TIME_ZONE'],
  ),
  'save-rule-set': forCompany({ rows: ['GetItem', 'PutItem'] }),
  'read-rule-set': forCompany({ rows: ['GetItem'] }, ['BUSINESS_TIME_ZONE']),
  'save-customer-rule-set': forCustomers({ rows: ['GetItem', 'PutItem'] }),
  'read-customer-rule-set': forCallers({ rows: ['GetItem'], within: [customerPrefix, companyPartition] }, [
    'BUSINESS_TIME_ZONE',
  ]),
  'report-facts': settlesOrders,
  'read-kpis': forCallers({ rows: ['GetItem', 'Query'] }, ['BUSINESS_TIME_ZONE']),
  'read-otif-ladder': forCallers({ rows: ['GetItem', 'BatchGetItem', 'Query'] }),
  'list-restatements': forCallers({ rows: ['Query'], queries: ['listed'] }, ['BUSINESS_TIME_ZONE']),
  'save-targets': forCustomers({ rows: ['GetItem', 'PutItem'] }),
  'read-targets': forCustomers({ rows: ['GetItem'] }),
  'give-feedback': forCallers({ rows: ['GetItem', 'PutItem'] }),
  'list-feedback': forCustomers({ rows: ['Query'] }),
  'list-cases': forCustomers({ rows: ['Query'] }, ['BUSINESS_TIME_ZONE', 'HOLIDAYS']),
  'read-case': forCustomers({ rows: ['GetItem', 'Query'] }, ['BUSINESS_TIME_ZONE', 'HOLIDAYS']),
  'move-case': forCustomers({ rows: ['GetItem', 'PutItem'] }, ['BUSINESS_TIME_ZONE', 'HOLIDAYS']),
  'list-open-cases': forCallers({ rows: [], queries: ['listed'] }, ['BUSINESS_TIME_ZONE', 'HOLIDAYS']),
  // The partitions of partners are open to them as to all that have callers.
  'save-partner': forCallers({ rows: [] }),
  'read-partner': forCallers({ rows: [] }),
  'list-partners': forCallers({ rows: [], queries: ['listed'] }),
  'list-customers': forCustomers({ rows: ['BatchGetItem'], queries: ['listed'] }),
  'save-customer': forCustomers({ rows: ['GetItem', 'PutItem', 'DeleteItem'] }),
  'read-customer': forCustomers({ rows: ['GetItem'] }),
  'list-contacts': forCustomers({ rows: ['GetItem', 'Query'] }),
  'save-contact': forCustomers({ rows: ['GetItem', 'PutItem'] }),
  'remove-contact': forCustomers({ rows: ['GetItem', 'DeleteItem'] }),
  'export-personal-data': forCustomers({ rows: ['GetItem', 'Query'] }),
  'erase-personal-data': forCustomers({ rows: ['GetItem', 'PutItem', 'DeleteItem', 'Query'] }, [
    'BUSINESS_TIME_ZONE',
  ]),
  'read-tier': forCallers(
    {
      rows: ['GetItem', 'BatchGetItem', 'Query'],
      within: [customerPrefix, summariesPrefix, tierRunsPartition],
    },
    ['BUSINESS_TIME_ZONE'],
  ),
  'override-tier': forCustomers({ rows: ['GetItem', 'PutItem', 'ConditionCheckItem'] }, [
    'BUSINESS_TIME_ZONE',
  ]),
  'lift-tier-override': forCustomers({ rows: ['GetItem', 'PutItem', 'ConditionCheckItem'] }, [
    'BUSINESS_TIME_ZONE',
  ]),
  'read-tier-summary': forCallers({ rows: ['GetItem', 'Query'], within: tierRunsPartition }),
  'read-health': forCallers({ rows: ['GetItem', 'Query'], within: [customerPrefix, churnRunsPartition] }, [
    'BUSINESS_TIME_ZONE',
  ]),
  'list-at-risk': forCallers(
    {
      rows: ['BatchGetItem', 'Query'],
      within: [customerPrefix, summariesPrefix, churnRunsPartition],
      queries: ['listed'],
    },
    ['BUSINESS_TIME_ZONE'],
  ),
  'read-churn-run': forCallers({ rows: ['GetItem', 'Query'], within: churnRunsPartition }),
  'save-credit-account': forCustomers({ rows: ['GetItem', 'PutItem', 'UpdateItem'] }, ['BUSINESS_TIME_ZONE']),
  'read-credit': forCustomers({ rows: ['Query'] }, ['BUSINESS_TIME_ZONE']),
  'save-statement': forCustomers({ rows: ['GetItem', 'PutItem'] }, ['BUSINESS_TIME_ZONE']),
  'list-statements': forCustomers({ rows: ['GetItem', 'Query'] }),
  'propose-limit': forCustomers({ rows: ['GetItem', 'PutItem'] }, ['BUSINESS_TIME_ZONE']),
  'decide-proposal': forCustomers({ rows: ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'] }),
  'list-proposals': forCallers({ rows: [], queries: ['listed'] }),
  // An order that may pass is settled at once, as by facts that are told of it.
  'override-credit': settlesOrders,
  'list-decisions': forCustomers({ rows: ['GetItem', 'Query'] }),
  'read-decision': forCustomers({ rows: ['GetItem', 'Query'] }),
  'ask-review': forCustomers({ rows: ['GetItem', 'PutItem'] }, ['BUSINESS_TIME_ZONE']),
  'list-mail-suppressions': forCallers({ rows: ['Query'], within: mailSuppressionsPartition }),
  'lift-mail-suppression': forCallers({ rows: ['GetItem', 'PutItem'], within: mailSuppressionsPartition }),
  'list-visits': forCallers({ rows: [], queries: ['listed'] }, ['BUSINESS_TIME_ZONE']),
  'read-visit-figures': forCustomers({ rows: ['Query'], queries: ['listed'] }, ['BUSINESS_TIME_ZONE']),
  'read-visits': forCustomers({ rows: ['GetItem', 'Query'] }, ['BUSINESS_TIME_ZONE']),
  'record-outcome': forCallers(
    {
      rows: ['GetItem', 'BatchGetItem', 'PutItem'],
      within: [customerPrefix, alertsPrefix],
    },
    ['BUSINESS_TIME_ZONE', 'HOLIDAYS'],
  ),
  'snooze-visit': forCustomers({ rows: ['GetItem', 'PutItem'] }, ['BUSINESS_TIME_ZONE', 'HOLIDAYS']),
  'hand-over-book': forCustomers({ rows: ['GetItem', 'PutItem'], queries: ['listed'] }),
  // Of customers, who their account managers are by now.
  'list-alerts': forCustomers({ rows: ['BatchGetItem'], queries: ['openAlerts'] }, ['BUSINESS_TIME_ZONE']),
  'move-alert': forCallers({ rows: ['GetItem', 'PutItem'], within: [alertsPrefix, customerPrefix] }, [
    'BUSINESS_TIME_ZONE',
  ]),
  'describe-api': {},
  'show-docs': {},
  'check-health': {},
} as const satisfies Record<RouteName, FunctionNeeds>;

const sqsFunctions = {
  'score-orders': {
    table: {
      rows: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      queries: ['ordersByCustomer'],
    },
    settings: ['BUSINESS_TIME_ZONE', 'HOLIDAYS'],
    harm: 'scorecards and indicators lack these facts, so failed orders of customers go unseen',
  },
  'send-urgent-mails': {
    // Each is a mail to several people, which has to go out within the time-out.
    batchSize: 5,
    // Of customers, who their account managers are by now.
    table: {
      rows: ['GetItem', 'PutItem', 'Query'],
      within: [urgentMailsPrefix, alertsPrefix, customerPrefix, mailSuppressionsPartition],
    },
    sendsMail: true,
    settings: [
      'BUSINESS_TIME_ZONE',
      'OPS_RECIPIENTS',
      'CREDIT_RECIPIENTS',
      'ACCOUNT_MANAGERS',
      'HOLIDAYS',
      'QUIET_HOURS',
      'API_URL',
    ],
    harm: 'what cannot wait, as a key customer over their credit limit, is not told at once; the morning mail says so',
  },
  'note-mail-feedback': {
    batchSize: 10,
    table: { rows: ['PutItem'], within: mailSuppressionsPartition },
    harm: 'mails go on to addresses that are dead or complained, which hurts the sender’s standing, and nobody is told instead',
  },
} as const satisfies Record<string, ConsumerNeeds>;

const scheduledFunctions = {
  'sweep-promises': {
    at: { hour: '*', minute: '0/15' },
    table: { rows: ['PutItem'], queries: ['openPromises'] },
    harm: 'orders whose promise has passed undelivered are not counted as late',
  },
  // Before the morning mail as well, which tells what ends today.
  'watch-cases': {
    at: { hour: '*', minute: '0/15' },
    table: { rows: ['GetItem', 'BatchGetItem', 'PutItem'], queries: ['listed', 'openAlerts'] },
    settings: ['BUSINESS_TIME_ZONE', 'HOLIDAYS'],
    harm: 'nobody is told that a promise to a customer who complained is about to be broken, or is',
  },
  'rescore-orders': {
    at: { hour: '*', minute: '0/5' },
    table: {
      rows: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      queries: ['listed', 'ordersByCustomer'],
    },
    settings: ['BUSINESS_TIME_ZONE'],
    harm: 'figures of orders placed before still go by rules or tiers that were changed since',
  },
  'close-day': {
    at: { hour: '1', minute: '0' },
    table: {
      rows: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      queries: [
        'openPromises',
        'groupsByDueDate',
        'ordersByCustomer',
        'failedOrders',
        'failedByCarrier',
        'failedByLane',
        'openAlerts',
        'listed',
      ],
    },
    countsDeadLetters: true,
    settings: ['BUSINESS_TIME_ZONE', 'HOLIDAYS', 'OTIF_TARGET_PERCENT'],
    harm: 'no alert is raised where service got worse, and the morning mail lacks the figures of the night',
  },
  // Three times, so that a search that its time-out ends is gone on with; one that is done does nothing more.
  'find-leavers': {
    at: { hour: '2', minute: '0/20' },
    table: {
      rows: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
      queries: ['ordersByCustomer'],
    },
    settings: ['BUSINESS_TIME_ZONE', 'HOLIDAYS', 'CHURN_HOLD_OUT_PERCENT'],
    harm: 'nobody is told of customers who are leaving or sending less',
  },
  // Three times, as the search before: what is reviewed is not due any more.
  'review-credit': {
    at: { hour: '3', minute: '0/20' },
    table: {
      rows: ['BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      within: customerPrefix,
      queries: ['listed'],
    },
    settings: ['BUSINESS_TIME_ZONE', 'OWN_CAPITAL', 'CREDIT_WEIGHTS'],
    harm: 'credit limits that are due are not reviewed, and proposals that nobody decides do not lapse',
  },
  // On the first of a month, after the search for leavers; three times, as that.
  'review-tiers': {
    at: { day: '1', hour: '4', minute: '0/20' },
    table: {
      rows: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
    },
    settings: ['BUSINESS_TIME_ZONE'],
    harm: 'customers keep the tiers of last month, and nobody is told who became more or less worth',
  },
  // Three times, so that a plan that somebody else's change, or a failure, left unfinished is finished.
  'plan-visits': {
    at: { hour: '5', minute: '0/20' },
    table: {
      rows: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      queries: ['listed'],
    },
    settings: ['BUSINESS_TIME_ZONE', 'HOLIDAYS', 'VISITS_PER_DAY', 'ACCOUNT_MANAGERS'],
    harm: 'no visits are planned: closed complaints are not confirmed, and nobody is told whom to contact',
  },
  'repair-summaries': {
    at: { hour: '3', minute: '30' },
    table: {
      rows: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      queries: ['ordersByCustomer'],
    },
    settings: ['BUSINESS_TIME_ZONE'],
    harm: 'summaries of customers that differ from their orders stay so, and leavers may be misjudged',
  },
  'send-digests': {
    at: { hour: '7', minute: '0' },
    table: {
      rows: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem'],
      queries: ['openAlerts', 'listed', 'ordersByCustomer'],
    },
    sendsMail: true,
    settings: [
      'BUSINESS_TIME_ZONE',
      'OPS_RECIPIENTS',
      'CREDIT_RECIPIENTS',
      'ACCOUNT_MANAGERS',
      'HOLIDAYS',
      'API_URL',
    ],
    harm: 'the people who keep customers did not get their morning mail',
  },
} as const satisfies Record<string, ScheduledNeeds>;

/** One group per folder of functions/. */
export const functions = { http: httpFunctions, sqs: sqsFunctions, scheduled: scheduledFunctions } as const;
