import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import type { ChurnRun } from './churn-run.ts';
import { putRun } from './churn-run-store.ts';
import { isOfNote } from './churn-state.ts';
import { type Finding, judgeCustomer } from './judge-customer.ts';
import { type SummaryAsOf, summariesAsOf } from './summaries-as-of.ts';
import type { CustomerSummary } from './summary.ts';
import type { Found } from './summary-schema.ts';
import { SEGMENTS } from './summary-store.ts';

/** A run's row is a few kilobytes: rather some customers are looked at twice than it is written for every few. */
const SEGMENTS_A_CHECKPOINT = 2;

/** What was found since a date of the past is not known as of it. */
const NOTHING_FOUND: Found = { churnState: 'steady', sendingLess: [] };

/** Keeps what was found of a customer whose state changed; undefined where no order of theirs is left. */
export type Record = (run: ChurnRun, customerId: string, judged: Judged | undefined) => Promise<void>;

export interface Judged {
  readonly summary: CustomerSummary;
  readonly finding: Finding;
}

/**
 * Looks at all customers from the run's checkpoint on, one summary each, and records those whose state changed. The
 * checkpoint is kept after every few segments and when the time is up: whoever was looked at twice is found as they were, and
 * nothing is written again.
 * @returns the run, `scoring` where the time was up
 */
export async function scoreCustomers(
  table: Table,
  started: ChurnRun,
  record: Record,
  clock: { readonly now: () => Date; readonly until: Date },
): Promise<ChurnRun> {
  let run = started;
  for (
    let { segment, after } = started.checkpoint ?? { segment: SEGMENTS, after: '' };
    segment < SEGMENTS;
  ) {
    if (clock.now() >= clock.until) {
      const paused = { ...run, checkpoint: { segment, after } };
      await putRun(table, paused);
      return paused;
    }
    const { customers, isLast } = await summariesAsOf(table, segment, after, run.date);
    run = await scorePage(run, customers, record);
    after = isLast ? '' : (customers.at(-1)?.known.customerId ?? after);
    if (!isLast) continue;
    segment += 1;
    run = { ...run, checkpoint: { segment, after } };
    if (segment % SEGMENTS_A_CHECKPOINT === 0) await putRun(table, run);
  }
  const { checkpoint: _, ...rest } = run;
  const done: ChurnRun = { ...rest, state: 'done', finishedAt: clock.now().toISOString() };
  await putRun(table, done);
  return done;
}

async function scorePage(
  run: ChurnRun,
  customers: readonly SummaryAsOf[],
  record: Record,
): Promise<ChurnRun> {
  const states = { ...run.customers };
  let { sendingLess, changed } = run;
  const changes: { readonly customerId: string; readonly judged: Judged | undefined }[] = [];
  for (const { known, summary } of customers) {
    const { customerId } = known;
    const before = run.kind === 'nightly' ? known.found : NOTHING_FOUND;
    const finding = summary && judgeCustomer(summary, before, run, run.date);
    if (finding) {
      states[finding.churnState] += 1;
      sendingLess += Number(finding.sendingLess.length > 0);
    }
    // Of who called off all their orders nothing holds any more.
    const isChanged = finding?.isChanged ?? isOfNote(before);
    if (isChanged) changes.push({ customerId, judged: summary && finding && { summary, finding } });
    // Recorded by this run before it was killed.
    else if (known.foundOn === run.date && run.kind === 'nightly') changed += 1;
  }
  await inTurns(changes, ({ customerId, judged }) => record(run, customerId, judged));
  changed += changes.length;
  return { ...run, customers: states, sendingLess, changed };
}
