import { addWorkingDays, type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { finishDate, lastDateOf } from '../platform/job-store.ts';
import { log } from '../platform/log.ts';
import type { SendMail } from '../platform/mail.ts';
import { type Alert, isToBeTold } from './alert.ts';
import { openAlerts, putAlert } from './alert-store.ts';
import { composeDigest } from './digest.ts';
import { type Claim, claimDigest, claimsOf, markSent } from './digest-store.ts';

/** Working days to call a customer in. */
const DAYS_TO_ACT = 2;

export interface DigestSettings {
  readonly recipients: readonly string[];
  readonly zone: string;
  readonly apiUrl: string;
  readonly holidays: readonly BusinessDate[];
  readonly sendMail: SendMail;
}

/**
 * The morning mail: one to each recipient, if there is something to tell. It is claimed before it is sent, so it goes
 * out at most once; one that was claimed and may not have arrived is listed in the next. An alert counts as told only
 * when a mail that tells it was sent, so a failed mail's alerts are told the next morning.
 * @returns the number of mails sent
 * @throws when a mail may not have gone out, so that the job's alarm rings; all the others are sent first
 */
export async function sendDigests(table: Table, settings: DigestSettings, now: Date): Promise<number> {
  const date = businessDateOf(now, settings.zone);
  const open = await openAlerts(table);
  const alerts = open.filter((alert) => isToBeTold(alert, date));
  const doubtful = await doubtfulBefore(table, date);
  let failed = 0;
  if (alerts.length + doubtful.length > 0) {
    const mail = composeDigest({
      date,
      actBy: addWorkingDays(date, DAYS_TO_ACT, settings.holidays),
      alerts,
      doubtful,
      apiUrl: settings.apiUrl,
    });
    const tells = alerts.map(({ customerId }) => customerId);
    for (const recipient of settings.recipients) {
      failed += await sendOnce(table, { recipient, date, state: 'claimed', tells }, () =>
        settings.sendMail({ to: recipient, ...mail }),
      );
    }
  }
  const sent = (await claimsOf(table, date)).filter(({ state }) => state === 'sent');
  await noteTold(table, open, new Set(sent.flatMap(({ tells }) => tells)), date);
  await finishDate(table, 'send-digests', date);
  if (failed > 0) throw new Error(`${failed} of ${settings.recipients.length} mails may not have been sent.`);
  return sent.length;
}

/** @returns how many mails failed: 0 or 1 */
async function sendOnce(table: Table, claim: Claim, send: () => Promise<void>): Promise<number> {
  if (!(await claimDigest(table, claim))) return 0;
  try {
    await send();
    await markSent(table, claim);
    return 0;
  } catch (error) {
    // The claim stays: whether the mail went out is in doubt, and the next one says so.
    log.error('A mail may not have been sent', error, { date: claim.date });
    return 1;
  }
}

async function doubtfulBefore(table: Table, date: BusinessDate): Promise<Claim[]> {
  const last = await lastDateOf(table, 'send-digests');
  if (!last || last === date) return [];
  return (await claimsOf(table, last)).filter(({ state }) => state === 'claimed');
}

async function noteTold(
  table: Table,
  alerts: readonly Alert[],
  told: ReadonlySet<string>,
  on: BusinessDate,
): Promise<void> {
  for (const alert of alerts.filter(({ customerId }) => told.has(customerId))) {
    const { state, severity } = alert;
    await putAlert(table, { ...alert, told: { on, state, severity } });
  }
}
