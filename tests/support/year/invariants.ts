import { type Alert, type AlertCause, alertName, isWithheld } from '../../../lib/alerts/alert.ts';
import { handlingInForce } from '../../../lib/alerts/alert-life.ts';
import { anyAlertIn } from '../../../lib/alerts/alert-schema.ts';
import { gapOf } from '../../../lib/alerts/next-alert.ts';
import { storedReport } from '../../../lib/alerts/night-report-schema.ts';
import { addDays, type BusinessDate, isWorkingDay } from '../../../lib/calendar/calendar.ts';
import { healthIn } from '../../../lib/churn/health-schema.ts';
import { roomAt } from '../../../lib/credit/credit-account.ts';
import { accountIn } from '../../../lib/credit/credit-account-schema.ts';
import { customerRow } from '../../../lib/customers/customer-schema.ts';
import { stateOf } from '../../../lib/feedback/case.ts';
import { troubleOf } from '../../../lib/feedback/case-alert.ts';
import { storedCase } from '../../../lib/feedback/case-schema.ts';
import type { Row } from '../../../lib/platform/dynamo.ts';
import type { Mail } from '../../../lib/platform/mail.ts';
import { openVisits } from './desk.ts';
import { VISITS_PER_DAY } from './jobs.ts';
import { hours, type World } from './world.ts';

/** What must hold on every morning after the mails went out; each fault in words. */
export async function faultsOf(world: World, outbox: readonly Mail[], date: BusinessDate): Promise<string[]> {
  const rows = world.rowsOf('alerts#', 'customer#', 'night#');
  const state = stateIn(rows);
  const visits = await openVisits(world);
  return [
    ...twice(outbox.map(({ to, subject }) => `${to} ${subject}`)).map((mail) => `sent twice: ${mail}`),
    ...visits.flatMap(({ customerId, plannedFor }) => [
      ...(isWorkingDay(plannedFor, hours.holidays) ? [] : [`${customerId} is visited on ${plannedFor}`]),
      ...(plannedFor < date ? [`the visit of ${customerId} is still planned for ${plannedFor}`] : []),
      ...(state.customer(customerId)?.doNotContact ? [`${customerId} must not be contacted`] : []),
    ]),
    ...tooMany(visits.map(({ manager, plannedFor }) => `${manager ?? 'ops'} on ${plannedFor}`)),
    ...state.alerts.flatMap((alert) => [
      ...(alert.state === 'closed' || isAlive(alert, state, visits, world.now, date)
        ? []
        : [`${alertName(alert)} is open without a cause`]),
      ...(isTold(alert, date) ? [] : [`${alertName(alert)} was told to nobody`]),
    ]),
    ...causesIn(state, visits, world.now, date)
      .filter((name) => !state.isOpen(name))
      .map((name) => `${name} should be open`),
    ...state.unconfirmed.flatMap(({ customerId, caseId, closedOn }) =>
      closedOn >= date || state.customer(customerId)?.doNotContact || isServed(visits, customerId, caseId)
        ? []
        : [`nobody confirms the complaint ${caseId} of ${customerId}`],
    ),
    ...rows
      .filter(({ pk }) => pk === `night#${addDays(date, -1)}`)
      .flatMap((row) => (storedReport.parse(row).check.count > 0 ? ['counters differ from the facts'] : [])),
  ];
}

/** Causes of the alerts that are open. */
export function causesOpen(world: World): AlertCause[] {
  return world
    .rowsOf('alerts#')
    .map((row) => anyAlertIn(row).alert)
    .filter(({ state }) => state === 'open')
    .map(({ cause }) => cause);
}

function stateIn(rows: readonly Row[]) {
  const at = (prefix: string, sk: (sk: string) => boolean) =>
    rows.filter((row) => String(row['pk']).startsWith(prefix) && sk(String(row['sk'])));
  const alerts = at('alerts#', () => true).map((row) => anyAlertIn(row).alert);
  const open = new Set(alerts.filter(({ state }) => state === 'open').map(alertName));
  const customers = new Map(
    at('customer#', (sk) => sk === 'customer').map((row) => {
      const customer = customerRow.parse(row);
      return [customer.customerId, customer];
    }),
  );
  const cases = at('customer#', (sk) => sk.startsWith('case#')).map((row) => storedCase.parse(row));
  return {
    alerts,
    isOpen: (name: string) => open.has(name),
    customer: (customerId: string) => customers.get(customerId),
    cases,
    accounts: at('customer#', (sk) => sk === 'credit#account').map((row) => accountIn(row)),
    healths: at('customer#', (sk) => sk === 'health').map((row) => healthIn(row)),
    unconfirmed: cases
      .filter((each) => stateOf(each).stage === 'closed')
      .map(({ customerId, caseId, moves }) => ({
        customerId,
        caseId,
        closedOn: moves.at(-1)?.recordedAt.slice(0, 10) ?? '',
      })),
  };
}

type State = ReturnType<typeof stateIn>;
type Visits = Awaited<ReturnType<typeof openVisits>>;

/** Does what an open alert tells still hold, looked at anew? */
function isAlive(alert: Alert, state: State, visits: Visits, now: Date, date: BusinessDate): boolean {
  switch (alert.cause) {
    case 'belowTarget':
    case 'worseThanBefore':
      return alert.lastSeen === addDays(date, -1) && gapOf(alert.indicator, alert.standing) > 0;
    default:
      return causesIn(state, visits, now, date).includes(alertName(alert));
  }
}

/** The names of the alerts that there have to be. */
function causesIn(state: State, visits: Visits, now: Date, date: BusinessDate): string[] {
  return [
    ...state.accounts
      .filter((account) => roomAt(account, now) < 0)
      .map(({ customerId }) => `customer#${customerId} creditBreach`),
    ...state.healths.flatMap(({ customerId, churnState, sendingLess }) => [
      ...(churnState === 'atRisk' || churnState === 'lost' ? [`customer#${customerId} leaving`] : []),
      ...sendingLess.map(({ part }) => `customer#${customerId} sendingLess#${part}`),
    ]),
    ...state.cases
      .filter((each) => troubleOf(each, now, hours) !== undefined)
      .map(({ customerId, caseId }) => `customer#${customerId} complaint#${caseId}`),
    ...visits
      .filter(({ dueBy }) => dueBy < date)
      .map(({ customerId }) => `customer#${customerId} visitOverdue`),
  ];
}

/** What is open was told by a mail, unless a person put it off; of who is lost for a quarter mails fall silent, having told it. */
function isTold(alert: Alert, date: BusinessDate): boolean {
  if (alert.state === 'closed' || isWithheld(alert)) return true;
  return alert.told?.state === 'open' || handlingInForce(alert, date)?.kind === 'snoozed';
}

function isServed(visits: Visits, customerId: string, caseId: string): boolean {
  return visits.some(
    (visit) =>
      visit.customerId === customerId &&
      visit.reasons.some((reason) => reason.kind === 'complaintClosed' && reason.caseId === caseId),
  );
}

function tooMany(books: readonly string[]): string[] {
  const counts = Map.groupBy(books, (book) => book);
  return [...counts]
    .filter(([, all]) => all.length > VISITS_PER_DAY)
    .map(([book, all]) => `${all.length} visits of ${book}`);
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
