import { type Alert, type AlertSubject, alertName, type Yardstick } from '../alerts/alert.ts';
import { getAlert, putAlert } from '../alerts/alert-store.ts';
import { nextAlert } from '../alerts/next-alert.ts';
import { standingOf } from '../alerts/standing.ts';
import type { Counts } from '../kpis/counts.ts';
import { type Group, groupName } from '../kpis/groups.ts';
import { type IndicatorName, indicatorOf } from '../kpis/indicators.ts';
import { readSums } from '../kpis/kpi-store.ts';
import type { Period } from '../kpis/period.ts';
import type { Targets } from '../kpis/targets.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { type FailedOrder, worstFirst } from '../scorecards/failed-order.ts';
import { failedOrders } from '../scorecards/score-index-store.ts';
import { targetsOfGroups, type Weeks } from './compare-groups.ts';

/** Orders shown as proof. */
const EVIDENCE = 5;

/** What failed orders prove; other indicators may be bad where no order failed. */
const provenByOrders: ReadonlySet<IndicatorName> = new Set<IndicatorName>([
  'onTime',
  'inFull',
  'otif',
  'perfectOrder',
  'perfectOrderNet',
  'lineOnTime',
  'lineInFull',
  'lineOtif',
  'unitOnTime',
  'unitInFull',
  'quantityRight',
  'timeRight',
]);

interface Raising {
  readonly table: Table;
  readonly weeks: Weeks;
  readonly otifTarget: number;
}

/** Raises an alert for each credible finding, and keeps or closes those that are open. */
export async function raiseAlerts(
  raising: Raising,
  credible: readonly AlertSubject[],
  open: readonly Alert[],
): Promise<void> {
  const subjects = [...credible, ...open.filter(({ state }) => state === 'open')];
  const byGroup = Map.groupBy(subjects, ({ group }) => groupName(group));
  const found = new Set(credible.map(alertName));
  await inTurns(byGroup.values(), async (ofGroup) => {
    const [first] = ofGroup;
    if (first) await raiseAlertsOf(raising, first.group, ofGroup, found);
  });
}

async function raiseAlertsOf(
  { table, weeks, otifTarget }: Raising,
  group: Group,
  subjects: readonly AlertSubject[],
  credible: ReadonlySet<string>,
): Promise<void> {
  const [[now = {}, before = {}], [targets = {}], failed] = await Promise.all([
    readSums(table, group, [weeks.now, weeks.before], 'all'),
    targetsOfGroups(table, [group], otifTarget),
    evidenceOf(table, group, weeks.now, EVIDENCE),
  ]);
  const unique = new Map(subjects.map((subject) => [alertName(subject), subject]));
  for (const [name, subject] of unique) {
    const alert = await getAlert(table, subject);
    const against = yardstickOf(subject, alert, targets, before, weeks.before);
    const next = nextAlert(alert, {
      subject,
      on: weeks.now.to,
      standing: standingOf(subject.indicator, now, weeks.now, against),
      isCredible: credible.has(name),
      isStillAsked: subject.cause === 'worseThanBefore' || targets[subject.indicator] !== undefined,
      evidence: provenByOrders.has(subject.indicator) ? failed : [],
    });
    if (next) await putAlert(table, next);
  }
}

function yardstickOf(
  { cause, indicator }: AlertSubject,
  alert: Alert | undefined,
  targets: Targets,
  before: Counts,
  { from, to }: Period,
): Yardstick {
  const raised = alert?.state === 'open' ? alert.raisedAt.against : undefined;
  const target = targets[indicator];
  if (cause === 'belowTarget' && target !== undefined) return { kind: 'target', target };
  // A target that was taken back ends the alert, which still tells what it was about.
  return raised ?? { kind: 'before', from, to, indicator: indicatorOf(indicator, before) };
}

/** The failed orders of a group, the worst first; warehouses have none, for orders are not indexed by them. */
export async function evidenceOf(
  table: Table,
  { kind, id }: Group,
  { from, to }: Period,
  most: number,
): Promise<FailedOrder[]> {
  if (kind !== 'customer' && kind !== 'carrier' && kind !== 'lane') return [];
  const failed = await failedOrders(table, { kind, id }, from, to);
  return failed.sort(worstFirst).slice(0, most);
}
