import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { customersOf } from '../customers/customer-store.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { type Page, pageOf } from '../platform/listing.ts';
import { type Alert, alertKey } from './alert.ts';
import { type AlertAnswer, alertAnswer } from './alert-answer.ts';
import type { AlertsQuery } from './alert-query-schema.ts';
import { openAlertsAfter } from './alert-store.ts';

type Filters = Omit<AlertsQuery, 'limit' | 'cursor'>;

interface Listed {
  readonly alert: Alert;
  readonly manager: string | undefined;
}

/** One page of the open alerts, the gravest first, of the same gravity the oldest: for staff. */
export async function listAlerts(
  table: Table,
  caller: Caller,
  { limit, cursor, ...filters }: AlertsQuery,
  zone: string,
  now: Date,
): Promise<{ items: AlertAnswer[]; next?: string }> {
  const { cause, customerId, manager, severity } = filters;
  const today = businessDateOf(now, zone);
  return await pageOf(
    { limit, cursor },
    ['alerts', caller.partnerId, cause, customerId, manager, severity],
    async (after, most) => withManagers(table, await openAlertsAfter(table, after, most)),
    (listed) => (passes(listed, filters) ? shown(listed, today) : undefined),
  );
}

async function withManagers(table: Table, { found, isLast }: Page<Alert>): Promise<Page<Listed>> {
  const ids = new Set(found.map(({ item }) => customerIdOf(item)).filter((id) => id !== undefined));
  const customers = await customersOf(table, [...ids], '', ids.size);
  const managers = new Map(customers.found.map(({ position, item }) => [position, item?.manager]));
  return {
    found: found.map(({ position, item: alert }) => ({
      position,
      item: { alert, manager: managers.get(customerIdOf(alert) ?? '') },
    })),
    isLast,
  };
}

function passes({ alert, manager }: Listed, filters: Filters): boolean {
  return (
    alert.state === 'open' &&
    (filters.cause === undefined || filters.cause === alert.cause) &&
    (filters.customerId === undefined || filters.customerId === customerIdOf(alert)) &&
    (filters.manager === undefined || filters.manager === manager) &&
    (filters.severity === undefined || filters.severity === alert.severity)
  );
}

function shown({ alert, manager }: Listed, today: BusinessDate): AlertAnswer {
  return alertAnswer(alert, manager, today);
}

function customerIdOf(alert: Alert): string | undefined {
  const { kind, id } = alertKey(alert).group;
  return kind === 'customer' ? id : undefined;
}
