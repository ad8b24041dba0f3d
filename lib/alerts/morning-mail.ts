import type { ChurnAlert } from '../churn/churn-alert.ts';
import type { ChurnRun } from '../churn/churn-run.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import type { CaseAlert } from '../feedback/case-alert.ts';
import type { VisitFigures } from '../revisits/visit-figures.ts';
import type { VisitsToTell } from '../revisits/visit-to-tell.ts';
import { alertName, isAlertToBeTold } from './alert.ts';
import { casesToldTo } from './case-told.ts';
import type { Morning } from './churn-cards.ts';
import { churnToldTo } from './churn-told.ts';
import { creditToldTo, tellsOfCredit } from './credit-told.ts';
import type { DeadAddress } from './dead-address-cards.ts';
import { composeDigest, isToBeSent } from './digest.ts';
import type { DigestMail } from './digest-mail.ts';
import type { IndicatorAlert } from './indicator-alert.ts';
import type { Missed } from './missed-mail.ts';
import type { NightReport } from './night-report.ts';
import type { Orphan } from './orphan.ts';
import type { Recipient } from './recipients.ts';
import { composeStaffDigest, isStaffToBeTold } from './staff-digest.ts';
import { type TiersToTell, tiersToldTo } from './tier-told.ts';
import { visitsToldTo } from './visit-told.ts';

/** All that a night left to be told, to whomever. */
export interface Night extends Morning {
  /** Open, or over and not yet told so. */
  readonly alerts: readonly IndicatorAlert[];
  readonly churn: readonly ChurnAlert[];
  readonly cases: readonly CaseAlert[];
  readonly credit: {
    readonly proposals: readonly ProposalToTell[];
    readonly breaches: readonly BreachAlert[];
  };
  readonly visits: VisitsToTell;
  /** How visits went in the week before, on the day on which it is reviewed. */
  readonly visitWeek: VisitFigures | undefined;
  readonly report: NightReport | undefined;
  readonly orphans: readonly Orphan[];
  readonly deadAddresses: readonly DeadAddress[];
  readonly week: ChurnRun | undefined;
  /** The last review of tiers, while it is to be told. */
  readonly tiers: TiersToTell | undefined;
}

export interface MorningMail extends DigestMail {
  /** The names of what it tells. */
  readonly tells: readonly string[];
}

/**
 * The mail of a morning to one recipient; undefined where there is nothing to tell them.
 * @param missedMails what they missed of earlier mails, and what others missed whom no mail reaches
 */
export function morningMail(
  recipient: Recipient,
  night: Night,
  missedMails: readonly Missed[],
): MorningMail | undefined {
  const missed = new Set(missedMails.flatMap(({ tells }) => tells));
  const doubtful = missedMails.filter(({ why }) => why === 'inDoubt');
  const leavers = churnToldTo(recipient, night.managers, night.churn, missed, night.date);
  const { proposals, breaches } = night.credit;
  const credit = creditToldTo(recipient, proposals, breaches, missed, night.date);
  const cases = casesToldTo(recipient, night.managers, night.cases, missed, night.date);
  const visits = visitsToldTo(recipient, night.managers, night.visits, missed, night.date);
  const tiers = tiersToldTo(recipient, night.managers, night.tiers, missed, night.date);
  const tells = [
    ...(tiers ? [tiers.name] : []),
    ...cases.cases.map(alertName),
    ...leavers.alerts.map(alertName),
    ...visits.alerts.map(alertName),
    ...tellsOfCredit(credit),
  ];
  if (!recipient.roles.includes('ops')) {
    const digest = { ...night, cases, leavers, visits, credit, tiers, doubtful };
    return isStaffToBeTold(digest) ? { ...composeStaffDigest(digest), tells } : undefined;
  }
  const alerts = night.alerts.filter(
    (alert) => isAlertToBeTold(alert, night.date) || missed.has(alertName(alert)),
  );
  const stillOpen = night.alerts.filter((alert) => alert.state === 'open' && !alerts.includes(alert));
  const digest = { ...night, alerts, stillOpen, cases, leavers, visits, credit, tiers, doubtful };
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
