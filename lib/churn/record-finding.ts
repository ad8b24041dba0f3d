import { nameOfKey } from '../alerts/alert-key.ts';
import type { KnownAlert } from '../alerts/alert-schema.ts';
import { getAlert } from '../alerts/alert-store.ts';
import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import { getCustomer } from '../customers/customer-store.ts';
import { decidingAnew } from '../platform/deciding-anew.ts';
import type { Table } from '../platform/dynamo.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { churnWishes } from '../revisits/churn-wish.ts';
import { type ChurnAlert, churnAlertKey } from './churn-alert.ts';
import type { ChurnRun } from './churn-run.ts';
import { isOfNote } from './churn-state.ts';
import { type KeptFinding, saveFinding } from './finding-store.ts';
import { type Health, HISTORY } from './health.ts';
import { getHealth } from './health-store.ts';
import { isInDraw } from './hold-out.ts';
import type { Finding } from './judge-customer.ts';
import { type Concerned, nextChurnAlerts } from './next-churn-alerts.ts';
import { outcomeRow } from './outcome-store.ts';
import type { Reason } from './reason.ts';
import type { Sought } from './reasons/load-reasons.ts';
import type { Judged } from './score-customers.ts';
import { lastDayOf } from './summary.ts';
import { valueAtRisk } from './value-at-risk.ts';

export interface Recording {
  readonly table: Table;
  /** In [0, 1]. */
  readonly holdOutShare: number;
  readonly reasonsOf: (sought: Sought) => Promise<Reason[]>;
}

/**
 * Keeps what a run found of a customer whose state changed: why, what is lost with them, and the alerts that follow.
 * @param judged undefined of one who called off all their orders
 * @throws Refusal when another run keeps something of the customer at the same time
 */
export async function recordFinding(
  recording: Recording,
  run: ChurnRun,
  customerId: string,
  judged: Judged | undefined,
): Promise<void> {
  await decidingAnew(async () => {
    const kept = judged
      ? await keptOf(recording, run, judged)
      : await withdrawn(recording.table, run, customerId);
    return !kept || (await retryingConflicts(() => saveFinding(recording.table, kept)));
  });
}

async function keptOf(
  { table, holdOutShare, reasonsOf }: Recording,
  run: ChurnRun,
  { summary, finding }: Judged,
): Promise<KeptFinding> {
  const { customerId } = summary;
  const [before, customer] = await Promise.all([
    getHealth(table, customerId),
    getCustomer(table, customerId),
  ]);
  const reasons = isOfNote(finding)
    ? await reasonsOf({ customerId, asOf: run.date, lastOrderOn: lastDayOf(summary) })
    : [];
  const concerned: Concerned = {
    customerId,
    tier: customer?.tier ?? summary.tier,
    manager: customer?.manager,
    doNotContact: customer?.doNotContact ?? false,
    lastOrderOn: lastDayOf(summary),
    valueAtRisk: valueAtRisk(finding.rhythm, summary.value, run),
    reasons,
  };
  const known = await alertsOf(table, customerId, before, finding.sendingLess);
  const knownAlerts = known.map(({ alert }) => alert);
  const alerts = nextChurnAlerts(knownAlerts, finding, concerned, run.date, holdOutShare);
  return {
    on: run.date,
    health: nextHealth(before, finding, concerned, run),
    alerts: alerts.map((next) => ({ before: known.find(isOfSame(next)), next })),
    awaited: alerts
      .filter((alert) => isRaised(alert, run.date))
      .map((alert) => awaitedOf(alert, finding, holdOutShare)),
    wishes: churnWishes(
      {
        customerId,
        before: before?.churnState ?? 'steady',
        after: finding.churnState,
        known: knownAlerts,
        alerts,
      },
      run.date,
    ),
  };
}

/** Who never bought is nobody to be kept: what was found is taken back, and no mail calls it over. */
async function withdrawn(
  table: Table,
  { date, chosen }: ChurnRun,
  customerId: string,
): Promise<KeptFinding | undefined> {
  const before = await getHealth(table, customerId);
  if (!before) return undefined;
  const { history, outlook, version } = before;
  const { chanceOfSilence } = outlook;
  const change = { on: date, churnState: 'steady', chanceOfSilence, model: chosen.kind } as const;
  const known = await alertsOf(table, customerId, before, []);
  return {
    on: date,
    health: {
      ...before,
      churnState: 'steady',
      since: date,
      valueAtRisk: undefined,
      reasons: [],
      sendingLess: [],
      history: [...history, change].slice(-HISTORY),
      version: version + 1,
    },
    alerts: known
      .filter(({ alert }) => alert.state === 'open')
      .map((open) => ({
        before: open,
        next: { ...open.alert, state: 'closed', lastSeen: date, told: undefined },
      })),
    awaited: [],
    wishes: [],
  };
}

/** Alerts that may go on or end: those of what was found before, and of what is found now. */
async function alertsOf(
  table: Table,
  customerId: string,
  before: Health | undefined,
  sendingLess: Finding['sendingLess'],
): Promise<KnownAlert<ChurnAlert>[]> {
  const group = { kind: 'customer', id: customerId } as const;
  const parts = new Set([...(before?.sendingLess ?? []), ...sendingLess].map(({ part }) => part));
  const found = await Promise.all([
    getAlert(table, { group, cause: 'leaving' }),
    ...[...parts].map((part) => getAlert(table, { group, cause: 'sendingLess', part })),
  ]);
  return found.filter((known) => known !== undefined);
}

function isOfSame(next: ChurnAlert): (known: KnownAlert<ChurnAlert>) => boolean {
  const name = nameOfKey(churnAlertKey(next));
  return ({ alert }) => nameOfKey(churnAlertKey(alert)) === name;
}

function nextHealth(
  before: Health | undefined,
  { churnState, outlook, sendingLess }: Finding,
  { customerId, reasons, valueAtRisk: value }: Concerned,
  { date, chosen }: ChurnRun,
): Health {
  const isMoved = churnState !== (before?.churnState ?? 'steady');
  const change = { on: date, churnState, chanceOfSilence: outlook.chanceOfSilence, model: chosen.kind };
  return {
    customerId,
    churnState,
    since: before && !isMoved ? before.since : date,
    outlook,
    model: chosen.kind,
    valueAtRisk: value,
    reasons,
    sendingLess,
    history: [...(before?.history ?? []), ...(isMoved ? [change] : [])].slice(-HISTORY),
    version: (before?.version ?? 0) + 1,
  };
}

/** Did it become open with this run? An alert of a customer who is leaving is graded. */
function isRaised(alert: ChurnAlert, on: BusinessDate): boolean {
  return alert.cause === 'leaving' && alert.state === 'open' && alert.firstSeen === on;
}

function awaitedOf(alert: ChurnAlert, { outlook }: Finding, holdOutShare: number) {
  const { customerId, firstSeen: raisedOn, tier, isHeldOut } = alert;
  const due = addDays(raisedOn, outlook.horizonDays);
  return outcomeRow(due, { customerId, raisedOn, isInDraw: isInDraw(tier, holdOutShare), isHeldOut });
}
