import { policyWith } from '../../lib/credit/policy-with.ts';
import { reviewAccounts } from '../../lib/credit/review-accounts.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone, creditWeights, ownCapital } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';

/** Before the function's time-out of ten minutes; the next run goes on. */
const RUNS_FOR_MS = 8 * 60_000;

const reviewing = {
  table: openTable(),
  zone: businessTimeZone(),
  policy: policyWith(creditWeights()),
  ownCapital: ownCapital(),
  now,
};

export const handler = async (): Promise<void> => {
  const tally = await reviewAccounts(reviewing, new Date(now().getTime() + RUNS_FOR_MS));
  log.info('Credit reviewed', tally);
};
