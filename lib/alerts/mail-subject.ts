import type { BusinessDate } from '../calendar/calendar.ts';
import type { ChurnRun } from '../churn/churn-run.ts';
import { type Alert, hasGoneQuiet } from './alert.ts';
import type { GroupAlerts } from './alert-cards.ts';
import { churnElsewhere, churnOver, churnToDo } from './churn-subject.ts';
import { type ChurnTold, newsElsewhere } from './churn-told.ts';
import { creditOver, creditToDo } from './credit-subject.ts';
import type { CreditTold } from './credit-told.ts';
import { groupId, groupTitle } from './group-words.ts';
import { countsOf } from './indicator-words.ts';
import type { NightReport } from './night-report.ts';
import type { Orphan } from './orphan.ts';
import { isTrusted } from './trust-cards.ts';
import { counted, listOf, shareOf } from './words.ts';

interface Told {
  readonly date: BusinessDate;
  readonly groups: readonly GroupAlerts[];
  readonly report: NightReport | undefined;
  readonly orphans: readonly Orphan[];
  readonly leavers: ChurnTold;
  readonly credit: CreditTold;
  readonly week: ChurnRun | undefined;
  readonly doubtful: readonly unknown[];
}

/** What to do first; on a quiet morning the headline. */
export function subjectOf(told: Told): string {
  const { date, groups, report, orphans, leavers, credit, week, doubtful } = told;
  const open = groups.filter((each) => each.open.length > 0);
  const toDo = [
    churnToDo(leavers.alerts),
    ...(open.length > 0 ? [`${whom(open)}: service ${wrong(open.flatMap((each) => each.open))}`] : []),
    creditToDo(credit),
  ].filter((each) => each !== undefined);
  if (toDo.length > 0) return toDo.join('. ');
  const over = groups.flatMap((each) => each.over);
  const quiet = groups.filter((each) => each.over.some(hasGoneQuiet));
  if (quiet.length > 0) return `${whom(quiet)}: fewer orders`;
  if (report && report.deadLetters > 0)
    return `Figures are incomplete: ${counted(report.deadLetters, 'message')} could not be counted`;
  if (report && !isTrusted(report)) return 'Figures are wrong: counters could not be repaired';
  if (over.length > 0) return `${noLonger(over)}: ${listOf(groups.map(({ group }) => nameOf(group)))}`;
  const others =
    churnOver(leavers.alerts) ?? creditOver(credit) ?? churnElsewhere(newsElsewhere(leavers, date));
  if (others !== undefined) return others;
  if (orphans.length > 0) return `Facts without an order: ${partnersOf(orphans)}`;
  if (!report) return 'No figures this morning: the nightly close has not run';
  if (report.day.denominator > 0)
    return `OTIF ${shareOf(report.day)} yesterday: ${countsOf('otif', report.day)}, no new alert`;
  if (doubtful.length > 0) return 'A mail may not have arrived';
  return week
    ? `Customers who may leave: ${counted(week.customers.atRisk + week.customers.lost, 'customer')}`
    : 'Nothing was due yesterday; earlier figures changed';
}

/** `Call nordwind; ask about carrier hansa-trucks and 2 more` */
function whom(groups: readonly GroupAlerts[]): string {
  const customers = groups.filter(({ group }) => group.kind === 'customer');
  const [other, ...more] = groups.filter(({ group }) => group.kind !== 'customer');
  const call = `Call ${listOf(customers.map(({ group }) => groupId(group)))}`;
  if (!other) return call;
  const about = `ask about ${groupTitle(other.group)}${more.length > 0 ? ` and ${more.length} more` : ''}`;
  return customers.length > 0 ? `${call}; ${about}` : `A${about.slice(1)}`;
}

function nameOf(group: GroupAlerts['group']): string {
  return group.kind === 'customer' ? groupId(group) : groupTitle(group);
}

function wrong(alerts: readonly Alert[]): string {
  return alerts.some(({ cause }) => cause === 'belowTarget') ? 'below the promise' : 'worse than before';
}

function noLonger(alerts: readonly Alert[]): string {
  return `No longer ${wrong(alerts)}`;
}

function partnersOf(orphans: readonly Orphan[]): string {
  return listOf([...new Set(orphans.flatMap(({ told }) => told.map(({ partnerId }) => partnerId)))]);
}
