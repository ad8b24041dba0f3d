import { addWorkingDays, type BusinessDate } from '../calendar/calendar.ts';
import { breachName, tellingOfBreach } from '../credit/credit-alert.ts';
import { noteBreachTold } from '../credit/credit-alert-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import type { SendMail } from '../platform/mail.ts';
import { type Addresses, creditTeamOf } from './recipients.ts';
import { composeUrgentMail } from './urgent-mail.ts';
import { type Delivery, nameIn, type UrgentMail } from './urgent-mail-schema.ts';
import { claimDelivery, getUrgentMail, markDelivery } from './urgent-mail-store.ts';

/** Working days to act in. */
const DAYS_TO_ACT = 1;
/** After so long an attempt has surely ended: longer than the function may run, shorter than a message stays hidden. */
const ATTEMPT_ENDS_AFTER_MS = 60_000;

export interface UrgentMailing {
  readonly table: Table;
  readonly addresses: Omit<Addresses, 'managers'>;
  readonly apiUrl: string;
  readonly holidays: readonly BusinessDate[];
  readonly sendMail: SendMail;
  readonly now: () => Date;
}

/**
 * Sends mails that must not wait for the morning, each at least once to everyone who looks after credit. A delivery is claimed
 * before it is made: one that surely went out is not made again, and one of which that is not known is made again until the
 * morning mail tells of it.
 * @param names which mails, as messages name them
 * @returns the names of those that may not have reached everyone; the queue delivers them again
 */
export async function sendUrgentMails(
  mailing: UrgentMailing,
  names: readonly string[],
): Promise<Set<string>> {
  const failed = new Set<string>();
  for (const name of new Set(names)) {
    try {
      const mail = await getUrgentMail(mailing.table, nameIn(name));
      if (!mail) throw new Error('There is no such mail.');
      if (!(await isSent(mailing, mail))) failed.add(name);
    } catch (error) {
      log.error('An urgent mail may not have been sent', error, { mail: name });
      failed.add(name);
    }
  }
  return failed;
}

/** @returns whether it reached everyone, now or before */
async function isSent(mailing: UrgentMailing, mail: UrgentMail): Promise<boolean> {
  const { table, addresses } = mailing;
  const { breach, on } = mail;
  const outcomes: Outcome[] = [];
  for (const recipient of new Set(creditTeamOf(addresses)))
    outcomes.push(await deliver(mailing, mail, recipient));
  if (outcomes.includes('sent')) await noteBreachTold(table, breach, tellingOfBreach(on, breach));
  return outcomes.every((outcome) => outcome === 'sent' || outcome === 'over');
}

type Outcome = 'sent' | 'over' | 'taken' | 'failed';

async function deliver(mailing: UrgentMailing, mail: UrgentMail, recipient: string): Promise<Outcome> {
  const { table, apiUrl, holidays, sendMail, now } = mailing;
  const { on, id, breach } = mail;
  const begun = now();
  const delivery: Delivery = {
    on,
    id,
    recipient,
    state: 'claimed',
    claimedAt: begun.toISOString(),
    customerId: breach.customerId,
    tells: [breachName(breach)],
  };
  const ended = new Date(begun.getTime() - ATTEMPT_ENDS_AFTER_MS);
  const claim = await claimDelivery(table, delivery, ended);
  if (claim !== 'claimed') return claim;
  try {
    const actBy = addWorkingDays(on, DAYS_TO_ACT, holidays);
    await sendMail({ to: recipient, ...composeUrgentMail(breach, { date: on, actBy, apiUrl }) });
  } catch (error) {
    // The claim stays: whether the mail went out is in doubt.
    log.error('An urgent mail may not have been sent', error, { mail: id });
    return 'failed';
  }
  await markDelivery(table, delivery, 'sent');
  return 'sent';
}
