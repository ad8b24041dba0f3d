import { SEGMENTS } from '../churn/summary-store.ts';
import { isTransient, type Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import { changeStanding, type TieredCustomer } from './change-standing.ts';
import { yearEndOf } from './figures.ts';
import { judgeTier, type TierFinding } from './judge-tier.ts';
import { moveRow } from './move-store.ts';
import { churnCourses, type ReviewedCustomer, reviewPage } from './review-page.ts';
import { inForceOf, reviewed, type TierInForce, untouched } from './standing.ts';
import { getStandings } from './standing-store.ts';
import { type MovedCustomer, type Reviewed, withCustomers } from './tallies.ts';
import type { TierRun } from './tier-run.ts';
import { putTierRun } from './tier-run-store.ts';

export interface ReviewSettings {
  readonly zone: string;
  readonly now: () => Date;
  /** A review that is not done by then is gone on with by the next invocation. */
  readonly until: Date;
}

/** A run's row is a few kilobytes: rather some customers are looked at twice than it is written for every few. */
const SEGMENTS_A_CHECKPOINT = 2;

/**
 * Holds all customers against the cut-offs of a run, from its checkpoint on, and keeps what follows for those who move or wait to.
 * Whoever was looked at before is found as this run left them, and counted the same.
 * @param failed takes in the customers who could not be kept
 * @returns the run, `reviewing` where the time was up
 */
export async function moveCustomers(
  table: Table,
  started: TierRun,
  { now, until }: ReviewSettings,
  failed: Set<string>,
): Promise<TierRun> {
  let run = started;
  let { segment, after } = started.checkpoint ?? { segment: SEGMENTS, after: '' };
  while (segment < SEGMENTS) {
    if (now() >= until) {
      const paused = { ...run, checkpoint: { segment, after } };
      await putTierRun(table, paused);
      return paused;
    }
    const { customers, last, isLast } = await reviewPage(table, segment, after, run.asOf);
    const page = await reviewedPage(table, run, customers, now(), failed);
    run = { ...run, tallies: withCustomers(run.tallies, page) };
    after = isLast ? '' : last;
    if (!isLast) continue;
    segment += 1;
    run = { ...run, checkpoint: { segment, after } };
    if (segment % SEGMENTS_A_CHECKPOINT === 0 && segment < SEGMENTS) await putTierRun(table, run);
  }
  const { checkpoint: _, ...rest } = run;
  const done: TierRun = { ...rest, state: 'done', finishedAt: now().toISOString() };
  await putTierRun(table, done);
  return done;
}

async function reviewedPage(
  table: Table,
  run: TierRun,
  customers: readonly ReviewedCustomer[],
  now: Date,
  failed: Set<string>,
): Promise<Reviewed[]> {
  const ids = customers.map(({ customer }) => customer.customerId);
  const [standings, courseOf] = await Promise.all([
    getStandings(table, ids),
    churnCourses(table, customers, run.asOf),
  ]);
  const page = new Map<string, Reviewed>();
  const changes: (() => Promise<void>)[] = [];
  for (const { customer, known, summary } of customers) {
    const { customerId } = customer;
    const standing = standings.get(customerId) ?? untouched(customerId);
    const before = { customer, standing, inForce: inForceOf(customer) };
    const finding = judgeTier(customer, summary, courseOf(known), run.cutOffs, run.asOf);
    const found = { asOf: run.asOf, tier: finding.tier, isFirst: isFirstOf(run, summary?.first) };
    const decide = (of: TierInForce) => reviewed(of, found);
    const keep = (after: TierInForce) => page.set(customerId, reviewedAs(before, after, finding, run));
    const after = decide(before);
    keep(after);
    if (after.standing === standing) continue;
    changes.push(async () => {
      try {
        keep(await moved(table, run, before, decide, finding, now));
      } catch (error) {
        if (isTransient(error) || error instanceof Refusal) throw error;
        log.error('A tier could not be kept', error, { customerId });
        failed.add(customerId);
        keep(before);
      }
    });
  }
  await inTurns(changes, (change) => change());
  return [...page.values()];
}

async function moved(
  table: Table,
  run: TierRun,
  before: TieredCustomer,
  decide: (of: TierInForce) => TierInForce,
  finding: TierFinding,
  now: Date,
): Promise<TierInForce> {
  const following = (of: TieredCustomer, after: TierInForce) => {
    const move = moveIn(of, after, finding, run);
    return move ? [moveRow(run.month, move)] : [];
  };
  const { customerId } = before.customer;
  return (await changeStanding(table, customerId, decide, now, { known: before, following })).after;
}

function reviewedAs(
  before: TieredCustomer,
  after: TierInForce,
  finding: TierFinding,
  run: TierRun,
): Reviewed {
  return { ...after, finding, moved: moveIn(before, after, finding, run) };
}

/** How a run moved a customer, now or before it was killed. */
function moveIn(
  { customer: { customerId, manager } }: TieredCustomer,
  { standing }: TierInForce,
  { currency, place }: TierFinding,
  { asOf }: TierRun,
): MovedCustomer | undefined {
  for (const { on, from, to, why } of standing.moves) {
    if (on !== asOf || currency === undefined) continue;
    if (why !== 'firstReview' && why !== 'twoReviews' && why !== 'twoLevels') continue;
    const contribution = place?.figures.contribution ?? 0;
    return { customerId, manager, from, to, why, currency, contribution };
  }
  return undefined;
}

/** Was a customer too new for the review before? */
function isFirstOf({ before }: TierRun, firstOrderOn: string | undefined): boolean {
  return before === undefined || firstOrderOn === undefined || firstOrderOn > yearEndOf(before);
}
