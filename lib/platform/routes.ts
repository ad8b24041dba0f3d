/**
 * Every route of the HTTP API: infra builds the gateway from it and the OpenAPI document describes it.
 * The key is the file in functions/http. A caller needs one of `scopes`; an empty list makes the route public.
 */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly scopes: readonly Scope[];
}

/** `ops` is for staff: it sees every partner's orders. The others are for partners and see only their own. */
export type Scope = `backhaul/${'orders:write' | 'orders:read' | 'facts:write' | 'kpis:read' | 'ops'}`;

export const routes = {
  'place-order': { method: 'POST', path: '/orders', scopes: ['backhaul/orders:write'] },
  'read-order': {
    method: 'GET',
    path: '/orders/{orderId}',
    scopes: ['backhaul/orders:read', 'backhaul/ops'],
  },
  'read-scorecard': {
    method: 'GET',
    path: '/orders/{orderId}/scorecard',
    scopes: ['backhaul/orders:read', 'backhaul/ops'],
  },
  'report-facts': { method: 'POST', path: '/facts', scopes: ['backhaul/facts:write'] },
  'read-kpis': { method: 'GET', path: '/kpis', scopes: ['backhaul/kpis:read', 'backhaul/ops'] },
  'describe-api': { method: 'GET', path: '/openapi.json', scopes: [] },
  'check-health': { method: 'GET', path: '/health', scopes: [] },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
