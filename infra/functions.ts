/**
 * Every Lambda function and what it needs: to add one, add its file in functions/ and a row here.
 * A function gets exactly the environment names and the permissions of its row.
 */
import type { Environment } from '../lib/platform/environment.ts';
import type { RouteName } from '../lib/platform/routes.ts';
import {
  churnRunsPartition,
  companyPartition,
  customerPrefix,
  orderPrefix,
  summariesPrefix,
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
  readonly at: { readonly hour: string; readonly minute: string };
  /** For the alarm: what stays undone while the function fails. */
  readonly harm: string;
}

export interface ConsumerNeeds extends FunctionNeeds {
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

const httpFunctions = {
  'place-order': forOrders({ rows: ['PutItem'] }),
  'place-orders': forOrders({ rows: ['PutItem'] }),
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
  'report-facts': forOrders({ rows: ['PutItem', 'Query'] }, ['BUSINESS_TIME_ZONE']),
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
  'describe-api': {},
  'show-docs': {},
  'check-health': {},
} as const satisfies Record<RouteName, FunctionNeeds>;

const sqsFunctions = {
  'score-orders': {
    table: { rows: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'] },
    settings: ['BUSINESS_TIME_ZONE', 'HOLIDAYS'],
    harm: 'scorecards and indicators lack these facts, so failed orders of customers go unseen',
  },
} as const satisfies Record<string, ConsumerNeeds>;

const scheduledFunctions = {
  'sweep-promises': {
    at: { hour: '*', minute: '0/15' },
    table: { rows: ['PutItem'], queries: ['openPromises'] },
    harm: 'orders whose promise has passed undelivered are not counted as late',
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
    table: { rows: ['GetItem', 'Query', 'PutItem', 'DeleteItem'], queries: ['openAlerts', 'listed'] },
    sendsMail: true,
    settings: ['BUSINESS_TIME_ZONE', 'OPS_RECIPIENTS', 'ACCOUNT_MANAGERS', 'HOLIDAYS', 'API_URL'],
    harm: 'the people who keep customers did not get their morning mail',
  },
} as const satisfies Record<string, ScheduledNeeds>;

/** One group per folder of functions/. */
export const functions = { http: httpFunctions, sqs: sqsFunctions, scheduled: scheduledFunctions } as const;
