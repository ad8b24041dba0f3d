import { addDays, addWorkingDays, type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { churnAlertsToTell } from '../churn/alerts-to-tell.ts';
import { churnCauses } from '../churn/churn-alert.ts';
import { latestRun } from '../churn/churn-run-store.ts';
import { breachesToTell } from '../credit/breaches-to-tell.ts';
import { proposalsToTell } from '../credit/proposals-to-tell.ts';
import { casesToTell } from '../feedback/cases-to-tell.ts';
import { suppressedAddresses } from '../mail/suppression-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import type { SendMail } from '../platform/mail.ts';
import { readVisitFigures } from '../revisits/read-visit-figures.ts';
import { visitsToTell } from '../revisits/visits-to-tell.ts';
import { noteAwaitedTold } from '../scorecards/awaited-order-store.ts';
import { tierRunName } from '../tiers/tier-run.ts';
import { noteTierRunTold, tiersToTell } from '../tiers/tiers-to-tell.ts';
import { alertsOf } from './alert.ts';
import { openAlerts } from './alert-store.ts';
import { isReviewDay } from './churn-week.ts';
import { deadAddresses } from './dead-address-cards.ts';
import { type Claim, claimDigest, claimsOf, markClaim } from './digest-store.ts';
import { findOrphans } from './find-orphans.ts';
import { indicatorCauses } from './indicator-alert.ts';
import { type MissedMail, missedMails, noteListed } from './missed-mails.ts';
import { morningMail, type Night, tellingOf } from './morning-mail.ts';
import { getReport } from './night-report-store.ts';
import { noteTold } from './note-told.ts';
import { type Addresses, reachable, recipientsOf } from './recipients.ts';
import { weekBefore } from './visit-week.ts';

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
 * was due and there is nothing to tell. It is claimed before it is sent, so it goes out at most once. One that was claimed and may
 * not have gone out is listed in its recipient's next mail, and what it told is told again there. An alert counts as told when some
 * mail that tells it was sent. Addresses that take no mails are left out before anything is claimed: what would be told there is
 * told to others.
 * @returns the number of mails of the date that were sent
 * @throws when a mail may not have gone out, or ops cannot be reached at all, so that the job's alarm rings; all others are sent first
 */
export async function sendDigests(table: Table, settings: DigestSettings, now: Date): Promise<number> {
  const { zone, sendMail } = settings;
  const date = businessDateOf(now, zone);
  const suppressed = await suppressedAddresses(table);
  const addresses = reachable(settings.addresses, suppressed);
  const orphans = await findOrphans(table, now, zone);
  const night = {
    ...(await loadNight(table, { ...settings, addresses }, date, now)),
    deadAddresses: deadAddresses(settings.addresses, suppressed, zone),
    orphans: orphans.map(({ orphan }) => orphan),
  };
  const missed = await missedMails(table, date, suppressed, zone);
  let failed = 0;
  const recipients = recipientsOf(addresses);
  for (const recipient of recipients) {
    const { address } = recipient;
    // What came back from others is told to whom it concerns now.
    const theirs = missed.filter((mail) => mail.recipient === address || mail.why === 'returned');
    const mail = morningMail(recipient, night, theirs);
    if (!mail) continue;
    const { tells, ...told } = mail;
    failed += await sendOnce(table, { recipient: address, date, state: 'claimed', tells }, theirs, () =>
      sendMail({ to: address, ...told }),
    );
  }
  const claims = await claimsOf(table, date);
  const sent = claims.filter(({ state }) => state === 'sent');
  const told = new Set(sent.flatMap(({ tells }) => tells));
  await noteTold(table, night, told);
  // An orphan is told once, as is a review of tiers, so not before everyone has it: rather twice to one than never to another.
  const toOps = claims.filter(({ recipient }) => addresses.ops.includes(recipient));
  if (toOps.every(({ state }) => state === 'sent')) {
    const over = orphans.filter(({ orphan }) => told.has(tellingOf(orphan)));
    for (const { awaited } of over) await noteAwaitedTold(table, awaited);
    const { tiers } = night;
    if (tiers && told.has(tierRunName(tiers.run))) await noteTierRunTold(table, tiers.run, date);
  }
  if (failed > 0) throw new Error(`${failed} of ${recipients.length} mails may not have been sent.`);
  if (addresses.ops.length === 0)
    throw new Error('Mails reach no ops recipient any more: see GET /mail-suppressions and infra/stages.ts.');
  return sent.length;
}

async function loadNight(
  table: Table,
  settings: DigestSettings,
  date: BusinessDate,
  now: Date,
): Promise<Omit<Night, 'orphans' | 'deadAddresses'>> {
  const { addresses, zone, apiUrl, holidays } = settings;
  const open = await openAlerts(table);
  const alerts = alertsOf(open, indicatorCauses);
  const [cases, churn, visits, proposals, breaches, report, week, visitWeek, tiers] = await Promise.all([
    casesToTell(table, alertsOf(open, ['complaint'])),
    churnAlertsToTell(table, alertsOf(open, churnCauses)),
    visitsToTell(table, alertsOf(open, ['visitOverdue']), date, zone),
    proposalsToTell(table, zone, now),
    breachesToTell(table, alertsOf(open, ['creditBreach']), date),
    getReport(table, addDays(date, -1)),
    isReviewDay(date) ? latestRun(table) : undefined,
    isReviewDay(date) ? readVisitFigures(table, weekBefore(date), zone, now) : undefined,
    tiersToTell(table, addresses.managers, date),
  ]);
  const actBy = addWorkingDays(date, DAYS_TO_ACT, holidays);
  const credit = { proposals, breaches };
  const { managers } = addresses;
  const told = { alerts, cases, churn, visits, credit, report, week, visitWeek, tiers };
  return { date, actBy, apiUrl, zone, managers, ...told };
}

/** @returns how many mails failed: 0 or 1 */
async function sendOnce(
  table: Table,
  claim: Claim,
  missed: readonly MissedMail[],
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
  for (const earlier of missed) await noteListed(table, earlier);
  return 0;
}
