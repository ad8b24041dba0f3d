import type { NightReport, WorstGroup } from '../alerts/night-report.ts';
import { putReport } from '../alerts/night-report-store.ts';
import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import { company } from '../kpis/groups.ts';
import { indicatorOf } from '../kpis/indicators.ts';
import { readSums } from '../kpis/kpi-store.ts';
import { closedAt, type Restatement } from '../kpis/restatement.ts';
import { restatementsAfter } from '../kpis/restatement-store.ts';
import type { Table } from '../platform/dynamo.ts';
import type { Compared, Weeks } from './compare-groups.ts';
import { headlinesOf, measuresHeadlined } from './headline.ts';
import { evidenceOf } from './raise-alerts.ts';
import { summaryOf } from './restatement-summary.ts';
import type { RankedGroup } from './worst-groups.ts';

/** Orders behind each of the worst groups. */
const EVIDENCE = 3;
const RESTATEMENTS_AT_ONCE = 250;
/** So many restatements are read; a change of rules may make any number. */
const MOST_RESTATEMENTS = 1_000;

interface Reporting {
  readonly table: Table;
  readonly zone: string;
  readonly weeks: Weeks;
  readonly otifTarget: number;
}

/** Writes what the morning mail tells of a night. */
export async function writeReport(
  { table, zone, weeks, otifTarget }: Reporting,
  worst: Compared['worst'],
  check: NightReport['check'],
  deadLetters: number,
): Promise<void> {
  const date = weeks.now.to;
  const today = { from: date, to: date };
  const [now = {}, before = {}, day = {}] = await readSums(
    table,
    company,
    [weeks.now, weeks.before, today],
    measuresHeadlined(),
  );
  await putReport(table, {
    date,
    period: weeks.now,
    before: weeks.before,
    day: indicatorOf('otif', day),
    headlines: headlinesOf(now, before, otifTarget),
    worst: {
      customers: await withEvidence(table, worst.customers, weeks),
      carriers: await withEvidence(table, worst.carriers, weeks),
      lanes: await withEvidence(table, worst.lanes, weeks),
    },
    restatements: await restatementsOf(table, date, zone),
    check,
    deadLetters,
  });
}

async function withEvidence(
  table: Table,
  groups: readonly RankedGroup[],
  { now }: Weeks,
): Promise<WorstGroup[]> {
  return await Promise.all(
    groups.map(async (ranked) => ({
      ...ranked,
      evidence: await evidenceOf(table, ranked.group, now, EVIDENCE),
    })),
  );
}

/** Those between the close of the date before and that of the date: each is told by one night, whenever that is closed. */
async function restatementsOf(
  table: Table,
  date: BusinessDate,
  zone: string,
): Promise<NightReport['restatements']> {
  const until = closedAt(date, zone).toISOString();
  const restatements: Restatement[] = [];
  let after = closedAt(addDays(date, -1), zone).toISOString();
  while (restatements.length < MOST_RESTATEMENTS) {
    const { found, isLast } = await restatementsAfter(table, after, RESTATEMENTS_AT_ONCE);
    const inTime = found.filter(({ item }) => item.restatedAt < until);
    restatements.push(...inTime.map(({ item }) => item));
    if (isLast || inTime.length < found.length) return summaryOf(restatements, false);
    after = found.at(-1)?.position ?? after;
  }
  return summaryOf(restatements, true);
}
