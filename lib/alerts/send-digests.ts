import { addDays, addWorkingDays, type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import type { SendMail } from '../platform/mail.ts';
import { noteAwaitedTold } from '../scorecards/awaited-order-store.ts';
import { type Alert, alertName, isToBeTold } from './alert.ts';
import { openAlerts, putAlert } from './alert-store.ts';
import { composeDigest, isToBeSent } from './digest.ts';
import { type Claim, claimDigest, claimsOf, markClaim } from './digest-store.ts';
import { type FoundOrphan, findOrphans } from './find-orphans.ts';
import { getReport } from './night-report-store.ts';

/** Working days to call a customer in. */
const DAYS_TO_ACT = 2;
/** Days back in which a mail that may not have gone out is looked for. */
const DOUBTFUL_DAYS = 7;

export interface DigestSettings {
  readonly recipients: readonly string[];
  readonly zone: string;
  readonly apiUrl: string;
  readonly holidays: readonly BusinessDate[];
  readonly sendMail: SendMail;
}

/**
 * The morning mail: one to each recipient, with what is to be done and the figures of the night; none where nothing was
 * due and there is nothing to tell. It is claimed before it is sent, so it
 * goes out at most once. One that was claimed and may not have gone out is listed in its recipient's next mail, and
 * what it told is told again there. An alert counts as told when some mail that tells it was sent.
 * @returns the number of mails of the date that were sent
 * @throws when a mail may not have gone out, so that the job's alarm rings; all the others are sent first
 */
export async function sendDigests(table: Table, settings: DigestSettings, now: Date): Promise<number> {
  const date = businessDateOf(now, settings.zone);
  const open = await openAlerts(table);
  const report = await getReport(table, addDays(date, -1));
  const orphans = await findOrphans(table, now, settings.zone);
  const inDoubt = await doubtfulBefore(table, date);
  let failed = 0;
  for (const recipient of settings.recipients) {
    const doubtful = inDoubt.filter((claim) => claim.recipient === recipient);
    const missed = new Set(doubtful.flatMap(({ tells }) => tells));
    const alerts = open.filter((alert) => isToBeTold(alert, date) || missed.has(alertName(alert)));
    const digest = {
      date,
      actBy: addWorkingDays(date, DAYS_TO_ACT, settings.holidays),
      alerts,
      stillOpen: open.filter((alert) => alert.state === 'open' && !alerts.includes(alert)),
      report,
      orphans: orphans.map(({ orphan }) => orphan),
      doubtful,
      apiUrl: settings.apiUrl,
    };
    if (!isToBeSent(digest)) continue;
    const mail = composeDigest(digest);
    const tells = [...alerts.map(alertName), ...orphans.map(tellingOf)];
    failed += await sendOnce(table, { recipient, date, state: 'claimed', tells }, doubtful, () =>
      settings.sendMail({ to: recipient, ...mail }),
    );
  }
  const claims = await claimsOf(table, date);
  const sent = claims.filter(({ state }) => state === 'sent');
  const told = new Set(sent.flatMap(({ tells }) => tells));
  await noteTold(table, open, told, date);
  // An orphan is told once, so not before everyone has it: rather twice to one than never to another.
  if (sent.length === claims.length) {
    const over = orphans.filter((each) => told.has(tellingOf(each)));
    for (const { awaited } of over) await noteAwaitedTold(table, awaited);
  }
  if (failed > 0) {
    throw new Error(`${failed} of ${settings.recipients.length} mails may not have been sent.`);
  }
  return sent.length;
}

/** How a mail's claim names an orphan; no alert is of a group of this kind. */
function tellingOf({ awaited }: FoundOrphan): string {
  return `order#${awaited.orderId}`;
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

async function noteTold(
  table: Table,
  alerts: readonly Alert[],
  told: ReadonlySet<string>,
  on: BusinessDate,
): Promise<void> {
  for (const alert of alerts.filter((each) => told.has(alertName(each)))) {
    const { state, severity } = alert;
    await putAlert(table, { ...alert, told: { on, state, severity } });
  }
}
