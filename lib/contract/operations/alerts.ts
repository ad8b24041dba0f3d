import { alertList, alertTold } from '../../alerts/alert-answer-schema.ts';
import { alertMoveBody, alertsQuery } from '../../alerts/alert-query-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const alertSchemas = { Alert: alertTold, NewAlertMove: alertMoveBody } satisfies NamedSchemas;

const moves = {
  acknowledge: { kind: 'acknowledge' },
  snooze: {
    kind: 'snooze',
    until: '2026-04-14',
    reason: 'The customer is closed for stock-taking until then.',
  },
};

export const alertOperations = {
  'list-alerts': {
    tag: 'Alerts',
    summary: 'All open alerts, the gravest first',
    description:
      'Whatever job raised them; of the same gravity the oldest come first. Alerts that are held out, to see whether telling helps, are not among them. A filter that finds little can make a page short, even empty, while there is a `next`.',
    query: alertsQuery,
    answers: { 200: { description: 'One page', schema: alertList } },
    problems: [400, 403, 500, 503],
  },
  'move-alert': {
    tag: 'Alerts',
    summary: 'Say that an alert is seen to, or can wait',
    description:
      'An acknowledged alert is no longer repeated every week; a snoozed one is not told before its date. Both hold until the alert gets worse or closes. The last move counts, and the same again changes nothing; an alert that is over cannot be moved: 409.',
    parameters: { alertId: 'As GET /alerts tells it' },
    body: { schema: alertMoveBody, examples: moves },
    answers: { 200: { description: 'The alert as it stands', schema: alertTold } },
    problems: [400, 403, 404, 409, 413, 415, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
