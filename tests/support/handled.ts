import type { Handling } from '../../lib/alerts/alert-life.ts';

/** What a person did about an alert on 30 March 2026. */
export const acknowledged = {
  kind: 'acknowledged',
  by: 'olga',
  at: '2026-03-30T08:00:00.000Z',
  on: '2026-03-30',
  severity: 'warning',
  measure: 0,
} as const satisfies Handling;

export const snoozed = {
  ...acknowledged,
  kind: 'snoozed',
  until: '2026-04-20',
  reason: 'Closed for stock-taking.',
} as const satisfies Handling;
