import { nameOfKey } from '../alerts/alert-key.ts';
import { getAlert, keepAlert } from '../alerts/alert-store.ts';
import {
  type IndicatorAlert,
  type IndicatorSubject,
  indicatorAlertKey,
  type Yardstick,
} from '../alerts/indicator-alert.ts';
import { nextAlert } from '../alerts/next-alert.ts';
import { standingOf } from '../alerts/standing.ts';
import type { Counts } from '../kpis/counts.ts';
import { type Group, groupName } from '../kpis/groups.ts';
import { type IndicatorName, indicatorOf } from '../kpis/indicators.ts';
import { readSums } from '../kpis/kpi-store.ts';
import type { Period } from '../kpis/period.ts';
import type { Targets } from '../kpis/targets.ts';
import { decidingAnew } from '../platform/deciding-anew.ts';
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
  credible: readonly IndicatorSubject[],
  open: readonly IndicatorAlert[],
): Promise<void> {
  const subjects = [...credible, ...open.filter(({ state }) => state === 'open')];
  const byGroup = Map.groupBy(subjects, ({ group }) => groupName(group));
  const found = new Set(credible.map(nameOf));
  await inTurns(byGroup.values(), async (ofGroup) => {
    const [first] = ofGroup;
    if (first) await raiseAlertsOf(raising, first.group, ofGroup, found);
  });
}

async function raiseAlertsOf(
  { table, weeks, otifTarget }: Raising,
  group: Group,
  subjects: readonly IndicatorSubject[],
  credible: ReadonlySet<string>,
): Promise<void> {
  const [[now = {}, before = {}], [targets = {}], failed] = await Promise.all([
    readSums(table, group, [weeks.now, weeks.before], 'all'),
    targetsOfGroups(table, [group], otifTarget),
    evidenceOf(table, group, weeks.now, EVIDENCE),
  ]);
  const unique = new Map(subjects.map((subject) => [nameOf(subject), subject]));
  for (const [name, subject] of unique) {
    await decidingAnew(async () => {
      const known = await getAlert(table, indicatorAlertKey(subject));
      const against = yardstickOf(subject, known?.alert, targets, before, weeks.before);
      const next = nextAlert(known?.alert, {
        subject,
        on: weeks.now.to,
        standing: standingOf(subject.indicator, now, weeks.now, against),
        isCredible: credible.has(name),
        isStillAsked: subject.cause === 'worseThanBefore' || targets[subject.indicator] !== undefined,
        evidence: provenByOrders.has(subject.indicator) ? failed : [],
      });
      return !next || (await keepAlert(table, known, next));
    });
  }
}

function nameOf(subject: IndicatorSubject): string {
  return nameOfKey(indicatorAlertKey(subject));
}

function yardstickOf(
  { cause, indicator }: IndicatorSubject,
  alert: IndicatorAlert | undefined,
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
