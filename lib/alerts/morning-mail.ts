import { type ChurnAlert, churnAlertName } from '../churn/churn-alert.ts';
import type { ChurnRun } from '../churn/churn-run.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import { type Alert, alertName, isToBeTold } from './alert.ts';
import type { Morning } from './churn-cards.ts';
import { churnToldTo } from './churn-told.ts';
import { creditToldTo, tellsOfCredit } from './credit-told.ts';
import { composeDigest, isToBeSent } from './digest.ts';
import type { DigestMail, Doubtful } from './digest-mail.ts';
import type { NightReport } from './night-report.ts';
import type { Orphan } from './orphan.ts';
import type { Recipient } from './recipients.ts';
import { composeStaffDigest, isStaffToBeTold } from './staff-digest.ts';

/** All that a night left to be told, to whomever. */
export interface Night extends Morning {
  /** Open, or over and not yet told so. */
  readonly alerts: readonly Alert[];
  readonly churn: readonly ChurnAlert[];
  readonly credit: {
    readonly proposals: readonly ProposalToTell[];
    readonly breaches: readonly BreachAlert[];
  };
  readonly report: NightReport | undefined;
  readonly orphans: readonly Orphan[];
  readonly week: ChurnRun | undefined;
}

export interface MorningMail extends DigestMail {
  /** The names of what it tells. */
  readonly tells: readonly string[];
}

/**
 * The mail of a morning to one recipient; undefined where there is nothing to tell them.
 * @param doubtful their earlier mails that may not have arrived
 */
export function morningMail(
  recipient: Recipient,
  night: Night,
  doubtful: readonly (Doubtful & { readonly tells: readonly string[] })[],
): MorningMail | undefined {
  const missed = new Set(doubtful.flatMap(({ tells }) => tells));
  const leavers = churnToldTo(recipient, night.managers, night.churn, missed, night.date);
  const { proposals, breaches } = night.credit;
  const credit = creditToldTo(recipient, proposals, breaches, missed, night.date);
  const tells = [...leavers.alerts.map(churnAlertName), ...tellsOfCredit(credit)];
  if (!recipient.roles.includes('ops')) {
    const digest = { ...night, leavers, credit, doubtful };
    return isStaffToBeTold(digest) ? { ...composeStaffDigest(digest), tells } : undefined;
  }
  const alerts = night.alerts.filter(
    (alert) => isToBeTold(alert, night.date) || missed.has(alertName(alert)),
  );
  const stillOpen = night.alerts.filter((alert) => alert.state === 'open' && !alerts.includes(alert));
  const digest = { ...night, alerts, stillOpen, leavers, credit, doubtful };
  if (!isToBeSent(digest)) return undefined;
  return {
    ...composeDigest(digest),
    tells: [...alerts.map(alertName), ...tells, ...night.orphans.map(tellingOf)],
  };
}

/** How a mail's claim names an orphan; no alert is of a group of this kind. */
export function tellingOf({ orderId }: Orphan): string {
  return `order#${orderId}`;
}
