import type { BusinessDate } from '../calendar/calendar.ts';
import type { ChurnRun } from '../churn/churn-run.ts';
import type { GroupAlerts } from './alert-cards.ts';
import { caseOver, caseToDo } from './case-subject.ts';
import type { CasesTold } from './case-told.ts';
import { churnElsewhere, churnOver, churnToDo } from './churn-subject.ts';
import { type ChurnTold, newsElsewhere } from './churn-told.ts';
import { creditOver, creditToDo } from './credit-subject.ts';
import type { CreditTold } from './credit-told.ts';
import type { DeadAddress } from './dead-address-cards.ts';
import { groupId, groupTitle } from './group-words.ts';
import { hasGoneQuiet, type IndicatorAlert } from './indicator-alert.ts';
import { countsOf } from './indicator-words.ts';
import type { NightReport } from './night-report.ts';
import type { Orphan } from './orphan.ts';
import { texts } from './texts/texts.ts';
import { tierSubject } from './tier-section.ts';
import type { TiersTold } from './tier-told.ts';
import { isTrusted } from './trust-cards.ts';
import { visitElsewhere, visitOver, visitToDo } from './visit-subject.ts';
import type { VisitsTold } from './visit-told.ts';

interface Told {
  readonly date: BusinessDate;
  readonly groups: readonly GroupAlerts[];
  readonly report: NightReport | undefined;
  readonly orphans: readonly Orphan[];
  readonly cases: CasesTold;
  readonly deadAddresses: readonly DeadAddress[];
  readonly leavers: ChurnTold;
  readonly visits: VisitsTold;
  readonly credit: CreditTold;
  readonly week: ChurnRun | undefined;
  readonly tiers: TiersTold | undefined;
  readonly doubtful: readonly unknown[];
}

/** What to do first; on a quiet morning the headline. */
export function subjectOf(told: Told): string {
  const { subjects, formats } = texts;
  const { date, groups, report, orphans, cases, deadAddresses, leavers, visits, credit, week, doubtful } =
    told;
  const open = groups.filter((each) => each.open.length > 0);
  const toDo = [
    caseToDo(cases.cases),
    churnToDo(leavers.alerts),
    ...(open.length > 0 ? [subjects.service(whom(open), troubleOf(open.flatMap((each) => each.open)))] : []),
    visitToDo(visits),
    creditToDo(credit),
  ].filter((each) => each !== undefined);
  if (toDo.length > 0) return subjects.toDo(toDo);
  const over = groups.flatMap((each) => each.over);
  const quiet = groups.filter((each) => each.over.some(hasGoneQuiet));
  if (quiet.length > 0) return subjects.fewerOrders(whom(quiet));
  if (report && report.deadLetters > 0) return subjects.incomplete(report.deadLetters);
  if (report && !isTrusted(report)) return subjects.wrong;
  if (over.length > 0) return subjects.noLonger(troubleOf(over), texts.listOf(groups.map(nameOf)));
  const others =
    caseOver(cases.cases) ??
    churnOver(leavers.alerts) ??
    visitOver(visits) ??
    creditOver(credit) ??
    tierSubject(told.tiers) ??
    churnElsewhere(newsElsewhere(leavers, date)) ??
    visitElsewhere(visits, date);
  if (others !== undefined) return others;
  if (deadAddresses.length > 0) return texts.delivery.heading(deadAddresses.length);
  if (orphans.length > 0) return subjects.orphans(partnersOf(orphans));
  if (!report) return subjects.noReport;
  const { day } = report;
  if (day.denominator > 0) return subjects.quiet(formats.share(day), countsOf('otif', day));
  if (doubtful.length > 0) return subjects.doubtful;
  return week ? subjects.week(week.customers.atRisk + week.customers.lost) : subjects.onlyEarlier;
}

/** `Call nordwind; ask about carrier hansa-trucks and 2 more` */
function whom(groups: readonly GroupAlerts[]): string {
  const { call, askAbout, callAndAskAbout } = texts.subjects;
  const customers = groups.filter(({ group }) => group.kind === 'customer');
  const [other, ...more] = groups.filter(({ group }) => group.kind !== 'customer');
  const ids = texts.listOf(customers.map(({ group }) => groupId(group)));
  if (!other) return call(ids);
  const title = groupTitle(other.group);
  return customers.length > 0 ? callAndAskAbout(ids, title, more.length) : askAbout(title, more.length);
}

function nameOf({ group }: GroupAlerts): string {
  return group.kind === 'customer' ? groupId(group) : groupTitle(group);
}

function troubleOf(alerts: readonly IndicatorAlert[]): string {
  const { belowThePromise, worseThanBefore } = texts.subjects;
  return alerts.some(({ cause }) => cause === 'belowTarget') ? belowThePromise : worseThanBefore;
}

function partnersOf(orphans: readonly Orphan[]): string {
  const partners = orphans.flatMap(({ told }) => told.map(({ partnerId }) => partnerId));
  return texts.listOf([...new Set(partners)]);
}
