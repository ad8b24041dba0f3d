import { addWorkingDays, type BusinessDate } from '../calendar/calendar.ts';
import { groupName } from '../kpis/groups.ts';
import { suppressedAddresses } from '../mail/suppression-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import type { SendMail } from '../platform/mail.ts';
import { alertKey, alertName } from './alert.ts';
import { tellingOf } from './alert-life.ts';
import { noteAlertTold } from './alert-store.ts';
import { isQuiet, type QuietHours } from './quiet-hours.ts';
import { type Addresses, reachable } from './recipients.ts';
import { composeUrgentMail } from './urgent-mail.ts';
import { type Delivery, nameIn, type UrgentMail } from './urgent-mail-schema.ts';
import { claimDelivery, getUrgentMail, markDelivery, noteWaiting } from './urgent-mail-store.ts';
import { urgentRecipients } from './urgent-recipients.ts';

/** Working days to act in. */
const DAYS_TO_ACT = 1;
/** After so long an attempt has surely ended: longer than the function may run, shorter than a message stays hidden. */
const ATTEMPT_ENDS_AFTER_MS = 60_000;

export interface UrgentMailing {
  readonly table: Table;
  readonly addresses: Addresses;
  readonly zone: string;
  readonly quietHours: QuietHours | undefined;
  readonly apiUrl: string;
  readonly holidays: readonly BusinessDate[];
  readonly sendMail: SendMail;
  readonly now: () => Date;
}

/**
 * Sends mails that must not wait for the morning, each at least once to everyone whom its alert is for. A delivery is claimed
 * before it is made: one that surely went out is not made again, and one of which that is not known is made again until the
 * morning mail tells of it. In quiet hours none is made: it is noted as waiting, and the morning mail tells what it would have.
 * @param names which mails, as messages name them
 * @returns the names of those that may not have reached everyone; the queue delivers them again
 */
export async function sendUrgentMails(
  mailing: UrgentMailing,
  names: readonly string[],
): Promise<Set<string>> {
  const failed = new Set<string>();
  const suppressed = await suppressedAddresses(mailing.table);
  const reached = { ...mailing, addresses: reachable(mailing.addresses, suppressed) };
  for (const name of new Set(names)) {
    try {
      const mail = await getUrgentMail(mailing.table, nameIn(name));
      if (!mail) throw new Error('There is no such mail.');
      if (!(await isSent(reached, mail))) failed.add(name);
    } catch (error) {
      log.error('An urgent mail may not have been sent', error, { mail: name });
      failed.add(name);
    }
  }
  return failed;
}

/** @returns whether it reached everyone, now or before, or waits for the morning */
async function isSent(mailing: UrgentMailing, mail: UrgentMail): Promise<boolean> {
  const { table, addresses } = mailing;
  const { alert, on } = mail;
  const outcomes: Outcome[] = [];
  for (const recipient of await urgentRecipients(table, alert, addresses))
    outcomes.push(await deliver(mailing, mail, recipient));
  if (outcomes.includes('sent')) await noteAlertTold(table, alertKey(alert), tellingOf(on, alert));
  return outcomes.every((outcome) => outcome === 'sent' || outcome === 'over');
}

type Outcome = 'sent' | 'over' | 'taken' | 'failed';

async function deliver(mailing: UrgentMailing, mail: UrgentMail, recipient: string): Promise<Outcome> {
  const { table, addresses, apiUrl, holidays, zone, quietHours, sendMail, now } = mailing;
  const { on, id, alert } = mail;
  const begun = now();
  const isToWait = isQuiet(quietHours, begun, zone);
  const delivery: Delivery = {
    on,
    id,
    recipient,
    state: isToWait ? 'waiting' : 'claimed',
    claimedAt: begun.toISOString(),
    about: groupName(alertKey(alert).group),
    tells: [alertName(alert)],
  };
  if (isToWait) {
    // One that was claimed before, and may not have gone out, waits for the morning as well.
    await noteWaiting(table, delivery);
    return 'over';
  }
  const ended = new Date(begun.getTime() - ATTEMPT_ENDS_AFTER_MS);
  const claim = await claimDelivery(table, delivery, ended);
  if (claim !== 'claimed') return claim;
  try {
    const actBy = addWorkingDays(on, DAYS_TO_ACT, holidays);
    await sendMail({
      to: recipient,
      ...composeUrgentMail(alert, { date: on, actBy, apiUrl, zone, managers: addresses.managers }),
    });
  } catch (error) {
    // The claim stays: whether the mail went out is in doubt.
    log.error('An urgent mail may not have been sent', error, { mail: id });
    return 'failed';
  }
  await markDelivery(table, delivery, 'sent');
  return 'sent';
}
