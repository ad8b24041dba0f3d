import { addDays, addWorkingDays, type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { churnAlertsToTell } from '../churn/alerts-to-tell.ts';
import { latestRun } from '../churn/churn-run-store.ts';
import { breachesToTell } from '../credit/breaches-to-tell.ts';
import { proposalsToTell } from '../credit/proposals-to-tell.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import type { SendMail } from '../platform/mail.ts';
import { noteAwaitedTold } from '../scorecards/awaited-order-store.ts';
import { openAlerts } from './alert-store.ts';
import { isReviewDay } from './churn-week.ts';
import { type Claim, claimDigest, claimsOf, markClaim } from './digest-store.ts';
import { type DoubtfulMail, doubtfulMails, noteListed } from './doubtful-mails.ts';
import { findOrphans } from './find-orphans.ts';
import { morningMail, type Night, tellingOf } from './morning-mail.ts';
import { getReport } from './night-report-store.ts';
import { noteTold } from './note-told.ts';
import { type Addresses, recipientsOf } from './recipients.ts';

/** Working days to call a customer in. */
const DAYS_TO_ACT = 2;

export interface DigestSettings {
  readonly addresses: Addresses;
  readonly zone: string;
  readonly apiUrl: string;
  readonly holidays: readonly BusinessDate[];
  readonly sendMail: SendMail;
}

/**
 * The morning mail: one to each recipient, with what is to be done, to ops also the figures of the night; none where nothing
 * was due and there is nothing to tell. It is claimed before it is sent, so it
 * goes out at most once. One that was claimed and may not have gone out is listed in its recipient's next mail, and
 * what it told is told again there. An alert counts as told when some mail that tells it was sent.
 * @returns the number of mails of the date that were sent
 * @throws when a mail may not have gone out, so that the job's alarm rings; all the others are sent first
 */
export async function sendDigests(table: Table, settings: DigestSettings, now: Date): Promise<number> {
  const { zone, sendMail, addresses } = settings;
  const date = businessDateOf(now, zone);
  const orphans = await findOrphans(table, now, zone);
  const night = {
    ...(await loadNight(table, settings, date, now)),
    orphans: orphans.map(({ orphan }) => orphan),
  };
  const inDoubt = await doubtfulMails(table, date);
  let failed = 0;
  const recipients = recipientsOf(addresses);
  for (const recipient of recipients) {
    const { address } = recipient;
    const doubtful = inDoubt.filter((mail) => mail.recipient === address);
    const mail = morningMail(recipient, night, doubtful);
    if (!mail) continue;
    const { tells, ...told } = mail;
    failed += await sendOnce(table, { recipient: address, date, state: 'claimed', tells }, doubtful, () =>
      sendMail({ to: address, ...told }),
    );
  }
  const claims = await claimsOf(table, date);
  const sent = claims.filter(({ state }) => state === 'sent');
  const told = new Set(sent.flatMap(({ tells }) => tells));
  await noteTold(table, night, told);
  // An orphan is told once, so not before everyone has it: rather twice to one than never to another.
  const toOps = claims.filter(({ recipient }) => addresses.ops.includes(recipient));
  if (toOps.every(({ state }) => state === 'sent')) {
    const over = orphans.filter(({ orphan }) => told.has(tellingOf(orphan)));
    for (const { awaited } of over) await noteAwaitedTold(table, awaited);
  }
  if (failed > 0) throw new Error(`${failed} of ${recipients.length} mails may not have been sent.`);
  return sent.length;
}

async function loadNight(
  table: Table,
  settings: DigestSettings,
  date: BusinessDate,
  now: Date,
): Promise<Omit<Night, 'orphans'>> {
  const { addresses, zone, apiUrl, holidays } = settings;
  const [alerts, churn, proposals, breaches, report, week] = await Promise.all([
    openAlerts(table),
    churnAlertsToTell(table),
    proposalsToTell(table, zone, now),
    breachesToTell(table, date),
    getReport(table, addDays(date, -1)),
    isReviewDay(date) ? latestRun(table) : undefined,
  ]);
  const actBy = addWorkingDays(date, DAYS_TO_ACT, holidays);
  const credit = { proposals, breaches };
  return { date, actBy, apiUrl, alerts, churn, credit, report, week, managers: addresses.managers };
}

/** @returns how many mails failed: 0 or 1 */
async function sendOnce(
  table: Table,
  claim: Claim,
  doubtful: readonly DoubtfulMail[],
  send: () => Promise<void>,
): Promise<number> {
  if (!(await claimDigest(table, claim))) return 0;
  try {
    await send();
  } catch (error) {
    // The claim stays: whether the mail went out is in doubt, and the next one says so.
    log.error('A mail may not have been sent', error, { date: claim.date });
    return 1;
  }
  await markClaim(table, claim, 'sent');
  for (const earlier of doubtful) await noteListed(table, earlier);
  return 0;
}
