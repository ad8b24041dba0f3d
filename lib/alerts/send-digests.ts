import { addDays, addWorkingDays, type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { churnAlertsToTell } from '../churn/alerts-to-tell.ts';
import { type ChurnAlert, type ChurnTelling, churnAlertName } from '../churn/churn-alert.ts';
import { noteChurnTold } from '../churn/churn-alert-store.ts';
import { latestRun } from '../churn/churn-run-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import type { SendMail } from '../platform/mail.ts';
import { noteAwaitedTold } from '../scorecards/awaited-order-store.ts';
import { alertName, type Telling } from './alert.ts';
import { openAlerts, putAlert } from './alert-store.ts';
import { isReviewDay } from './churn-week.ts';
import { type Claim, claimDigest, claimsOf, markClaim } from './digest-store.ts';
import { findOrphans } from './find-orphans.ts';
import { morningMail, type Night, tellingOf } from './morning-mail.ts';
import { getReport } from './night-report-store.ts';
import { recipientsOf } from './recipients.ts';

/** Working days to call a customer in. */
const DAYS_TO_ACT = 2;
/** Days back in which a mail that may not have gone out is looked for. */
const DOUBTFUL_DAYS = 7;

export interface DigestSettings {
  /** Of ops. */
  readonly recipients: readonly string[];
  /** Addresses of account managers by the ids that customers name. */
  readonly managers: ReadonlyMap<string, string>;
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
  const { zone, sendMail } = settings;
  const date = businessDateOf(now, zone);
  const orphans = await findOrphans(table, now, zone);
  const night = { ...(await loadNight(table, settings, date)), orphans: orphans.map(({ orphan }) => orphan) };
  const inDoubt = await doubtfulBefore(table, date);
  let failed = 0;
  const recipients = recipientsOf(settings.recipients, settings.managers);
  for (const recipient of recipients) {
    const { address } = recipient;
    const doubtful = inDoubt.filter((claim) => claim.recipient === address);
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
  const toOps = claims.filter(({ recipient }) => settings.recipients.includes(recipient));
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
): Promise<Omit<Night, 'orphans'>> {
  const { managers, apiUrl, holidays } = settings;
  const [alerts, churn, report, week] = await Promise.all([
    openAlerts(table),
    churnAlertsToTell(table),
    getReport(table, addDays(date, -1)),
    isReviewDay(date) ? latestRun(table) : undefined,
  ]);
  const actBy = addWorkingDays(date, DAYS_TO_ACT, holidays);
  return { date, actBy, apiUrl, alerts, churn, report, week, managers };
}

/** @returns how many mails failed: 0 or 1 */
async function sendOnce(
  table: Table,
  claim: Claim,
  doubtful: readonly Claim[],
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
  for (const earlier of doubtful) await markClaim(table, earlier, 'listed');
  return 0;
}

async function doubtfulBefore(table: Table, date: BusinessDate): Promise<Claim[]> {
  const days = Array.from({ length: DOUBTFUL_DAYS }, (_, index) => addDays(date, index - DOUBTFUL_DAYS));
  const claims = await Promise.all(days.map((day) => claimsOf(table, day)));
  return claims.flat().filter(({ state }) => state === 'claimed');
}

async function noteTold(table: Table, night: Night, told: ReadonlySet<string>): Promise<void> {
  for (const alert of night.alerts.filter((each) => told.has(alertName(each))))
    await putAlert(table, { ...alert, told: tellingOn(night.date, alert) });
  for (const alert of night.churn.filter((each) => told.has(churnAlertName(each))))
    await noteChurnTold(table, alert, churnTellingOn(night.date, alert));
}

function tellingOn(on: BusinessDate, { state, severity }: Pick<Telling, 'state' | 'severity'>): Telling {
  return { on, state, severity };
}

function churnTellingOn(on: BusinessDate, alert: ChurnAlert): ChurnTelling {
  const telling = tellingOn(on, alert);
  return alert.cause === 'leaving' ? { ...telling, churnState: alert.churnState } : telling;
}
