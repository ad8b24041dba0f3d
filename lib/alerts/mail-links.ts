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

export function caseUrl(apiUrl: string, customerId: string, caseId: string): string {
  return `${apiUrl}/customers/${encodeURIComponent(customerId)}/cases/${encodeURIComponent(caseId)}`;
}

export function visitsUrl(apiUrl: string): string {
  return `${apiUrl}/visits`;
}

export function customerVisitsUrl(apiUrl: string, customerId: string): string {
  return `${apiUrl}/customers/${encodeURIComponent(customerId)}/visits`;
}

/** Where it is posted what came of a visit. */
export function outcomeUrl(apiUrl: string, visitId: string): string {
  return `${apiUrl}/visits/${visitId}/outcome`;
}

export function visitFiguresUrl(apiUrl: string, { from, to }: Period): string {
  return `${apiUrl}/visits/figures?from=${from}&to=${to}`;
}

export function tierSummaryUrl(apiUrl: string, month: string): string {
  return `${apiUrl}/tiers/summary?month=${month}`;
}
