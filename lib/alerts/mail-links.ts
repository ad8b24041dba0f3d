import type { BusinessDate } from '../calendar/calendar.ts';
import type { Group, GroupKind } from '../kpis/groups.ts';

interface Period {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

/** By what GET /kpis asks for a group. */
const queryNames: Readonly<Record<Exclude<GroupKind, 'company'>, string>> = {
  customer: 'customerId',
  tier: 'tier',
  partner: 'partnerId',
  carrier: 'carrier',
  warehouse: 'warehouse',
  lane: 'lane',
};

export function figuresUrl(apiUrl: string, { from, to }: Period, { kind, id }: Group): string {
  const group = kind === 'company' ? '' : `&${queryNames[kind]}=${encodeURIComponent(id)}`;
  return `${apiUrl}/kpis?from=${from}&to=${to}&grain=week${group}`;
}

export function ladderUrl(apiUrl: string, { from, to }: Period): string {
  return `${apiUrl}/kpis/otif-ladder?from=${from}&to=${to}`;
}

export function restatementsUrl(apiUrl: string, since: BusinessDate): string {
  return `${apiUrl}/restatements?since=${since}`;
}

/** The braces stand for an order's id, as it is printed under its name. */
export function scorecardUrl(apiUrl: string): string {
  return `${apiUrl}/orders/{orderId}/scorecard`;
}

export function healthUrl(apiUrl: string, customerId: string): string {
  return `${apiUrl}/customers/${encodeURIComponent(customerId)}/health`;
}

export function runUrl(apiUrl: string): string {
  return `${apiUrl}/churn/runs/latest`;
}

export function creditUrl(apiUrl: string, customerId: string): string {
  return `${apiUrl}/customers/${encodeURIComponent(customerId)}/credit`;
}

/** Where a proposal is decided. */
export function decisionUrl(apiUrl: string, customerId: string, proposalId: string): string {
  return `${creditUrl(apiUrl, customerId)}/proposals/${encodeURIComponent(proposalId)}/decision`;
}

export function overridesUrl(apiUrl: string, customerId: string): string {
  return `${creditUrl(apiUrl, customerId)}/overrides`;
}
