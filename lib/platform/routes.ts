/**
 * Every route of the HTTP API: infra builds the gateway from it and the OpenAPI document describes it.
 * The key is the file in functions/http. A caller needs one of `scopes`; an empty list makes the route public.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/${string}`;
  readonly scopes: readonly Scope[];
}

/**
 * `ops`, `credit` and `admin` are for staff, who see every customer; `admin` manages partners and personal data. The
 * others are for partners, who see what their record lets them.
 */
export type Scope =
  `backhaul/${`${'orders' | 'customers' | 'feedback'}:${'read' | 'write'}` | 'facts:write' | 'kpis:read' | 'ops' | 'credit' | 'admin'}`;

const readsOrders = ['backhaul/orders:read', 'backhaul/ops', 'backhaul/credit'] as const;

const readsCustomers = ['backhaul/customers:read', 'backhaul/ops', 'backhaul/credit'] as const;
const readsContacts = ['backhaul/customers:read', 'backhaul/ops'] as const;
const writesCustomers = ['backhaul/customers:write', 'backhaul/ops'] as const;
const readsFigures = ['backhaul/kpis:read', 'backhaul/ops'] as const;
const readsCredit = ['backhaul/ops', 'backhaul/credit'] as const;
const readsFeedback = ['backhaul/feedback:read', 'backhaul/ops'] as const;

export const routes = {
  'place-order': { method: 'POST', path: '/orders', scopes: ['backhaul/orders:write'] },
  'place-orders': { method: 'POST', path: '/orders/batch', scopes: ['backhaul/orders:write'] },
  'list-orders': { method: 'GET', path: '/orders', scopes: readsOrders },
  'read-order': { method: 'GET', path: '/orders/{orderId}', scopes: readsOrders },
  'read-timeline': { method: 'GET', path: '/orders/{orderId}/timeline', scopes: readsOrders },
  'read-scorecard': { method: 'GET', path: '/orders/{orderId}/scorecard', scopes: readsOrders },
  'save-rule-set': { method: 'PUT', path: '/rule-set', scopes: ['backhaul/admin'] },
  'read-rule-set': { method: 'GET', path: '/rule-set', scopes: ['backhaul/ops', 'backhaul/admin'] },
  'save-customer-rule-set': {
    method: 'PUT',
    path: '/customers/{customerId}/rule-set',
    scopes: ['backhaul/admin'],
  },
  'read-customer-rule-set': {
    method: 'GET',
    path: '/customers/{customerId}/rule-set',
    scopes: ['backhaul/kpis:read', 'backhaul/ops', 'backhaul/admin'],
  },
  'report-facts': { method: 'POST', path: '/facts', scopes: ['backhaul/facts:write', 'backhaul/credit'] },
  'read-kpis': { method: 'GET', path: '/kpis', scopes: readsFigures },
  'read-otif-ladder': { method: 'GET', path: '/kpis/otif-ladder', scopes: readsFigures },
  'list-restatements': { method: 'GET', path: '/restatements', scopes: readsFigures },
  'save-targets': {
    method: 'PUT',
    path: '/customers/{customerId}/targets',
    scopes: ['backhaul/ops', 'backhaul/admin'],
  },
  'read-targets': { method: 'GET', path: '/customers/{customerId}/targets', scopes: readsFigures },
  'give-feedback': { method: 'POST', path: '/feedback', scopes: ['backhaul/feedback:write'] },
  'list-feedback': { method: 'GET', path: '/customers/{customerId}/feedback', scopes: readsFeedback },
  'list-cases': { method: 'GET', path: '/customers/{customerId}/cases', scopes: readsFeedback },
  'read-case': { method: 'GET', path: '/customers/{customerId}/cases/{caseId}', scopes: readsFeedback },
  'move-case': {
    method: 'POST',
    path: '/customers/{customerId}/cases/{caseId}/moves',
    scopes: ['backhaul/ops'],
  },
  'list-open-cases': { method: 'GET', path: '/cases', scopes: ['backhaul/ops'] },
  'save-partner': { method: 'PUT', path: '/partners/{partnerId}', scopes: ['backhaul/admin'] },
  'read-partner': { method: 'GET', path: '/partners/{partnerId}', scopes: ['backhaul/admin'] },
  'list-partners': { method: 'GET', path: '/partners', scopes: ['backhaul/admin'] },
  'list-customers': { method: 'GET', path: '/customers', scopes: readsCustomers },
  'save-customer': { method: 'PUT', path: '/customers/{customerId}', scopes: writesCustomers },
  'read-customer': { method: 'GET', path: '/customers/{customerId}', scopes: readsCustomers },
  'list-contacts': { method: 'GET', path: '/customers/{customerId}/contacts', scopes: readsContacts },
  'save-contact': {
    method: 'PUT',
    path: '/customers/{customerId}/contacts/{contactId}',
    scopes: writesCustomers,
  },
  'remove-contact': {
    method: 'DELETE',
    path: '/customers/{customerId}/contacts/{contactId}',
    scopes: writesCustomers,
  },
  'export-personal-data': {
    method: 'GET',
    path: '/customers/{customerId}/personal-data',
    scopes: ['backhaul/admin'],
  },
  'erase-personal-data': {
    method: 'DELETE',
    path: '/customers/{customerId}/personal-data',
    scopes: ['backhaul/admin'],
  },
  'read-tier': { method: 'GET', path: '/customers/{customerId}/tier', scopes: readsCustomers },
  'override-tier': {
    method: 'PUT',
    path: '/customers/{customerId}/tier-override',
    scopes: ['backhaul/ops', 'backhaul/admin'],
  },
  'lift-tier-override': {
    method: 'DELETE',
    path: '/customers/{customerId}/tier-override',
    scopes: ['backhaul/ops', 'backhaul/admin'],
  },
  'read-tier-summary': {
    method: 'GET',
    path: '/tiers/summary',
    scopes: ['backhaul/ops', 'backhaul/credit'],
  },
  'read-health': {
    method: 'GET',
    path: '/customers/{customerId}/health',
    scopes: ['backhaul/ops', 'backhaul/credit'],
  },
  'save-credit-account': {
    method: 'PUT',
    path: '/customers/{customerId}/credit/account',
    scopes: ['backhaul/credit'],
  },
  'read-credit': { method: 'GET', path: '/customers/{customerId}/credit', scopes: readsCredit },
  'save-statement': {
    method: 'PUT',
    path: '/customers/{customerId}/credit/statements/{periodEnd}',
    scopes: ['backhaul/credit'],
  },
  'list-statements': {
    method: 'GET',
    path: '/customers/{customerId}/credit/statements',
    scopes: readsCredit,
  },
  'propose-limit': {
    method: 'POST',
    path: '/customers/{customerId}/credit/proposals',
    scopes: ['backhaul/ops', 'backhaul/credit'],
  },
  'decide-proposal': {
    method: 'POST',
    path: '/customers/{customerId}/credit/proposals/{proposalId}/decision',
    scopes: ['backhaul/credit'],
  },
  'list-proposals': { method: 'GET', path: '/credit/proposals', scopes: readsCredit },
  'override-credit': {
    method: 'POST',
    path: '/customers/{customerId}/credit/overrides',
    scopes: ['backhaul/credit'],
  },
  'list-decisions': {
    method: 'GET',
    path: '/customers/{customerId}/credit/decisions',
    scopes: readsCredit,
  },
  'read-decision': {
    method: 'GET',
    path: '/customers/{customerId}/credit/decisions/{decisionId}',
    scopes: readsCredit,
  },
  'ask-review': {
    method: 'POST',
    path: '/customers/{customerId}/credit/reviews',
    scopes: ['backhaul/ops', 'backhaul/credit'],
  },
  'list-alerts': { method: 'GET', path: '/alerts', scopes: ['backhaul/ops', 'backhaul/credit'] },
  'move-alert': { method: 'POST', path: '/alerts/{alertId}/moves', scopes: ['backhaul/ops'] },
  'list-at-risk': { method: 'GET', path: '/churn/at-risk', scopes: ['backhaul/ops'] },
  'read-churn-run': { method: 'GET', path: '/churn/runs/{run}', scopes: ['backhaul/ops'] },
  'list-mail-suppressions': {
    method: 'GET',
    path: '/mail-suppressions',
    scopes: ['backhaul/ops', 'backhaul/admin'],
  },
  'lift-mail-suppression': {
    method: 'DELETE',
    path: '/mail-suppressions/{suppressionId}',
    scopes: ['backhaul/admin'],
  },
  'list-visits': { method: 'GET', path: '/visits', scopes: ['backhaul/ops'] },
  'read-visit-figures': { method: 'GET', path: '/visits/figures', scopes: ['backhaul/ops'] },
  'read-visits': {
    method: 'GET',
    path: '/customers/{customerId}/visits',
    scopes: ['backhaul/ops', 'backhaul/credit'],
  },
  'record-outcome': { method: 'POST', path: '/visits/{visitId}/outcome', scopes: ['backhaul/ops'] },
  'snooze-visit': { method: 'POST', path: '/visits/{visitId}/snooze', scopes: ['backhaul/ops'] },
  'hand-over-book': { method: 'POST', path: '/managers/{manager}/book', scopes: ['backhaul/ops'] },
  'describe-api': { method: 'GET', path: '/openapi.json', scopes: [] },
  'show-docs': { method: 'GET', path: '/docs', scopes: [] },
  'check-health': { method: 'GET', path: '/health', scopes: [] },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
