import type { BusinessDate } from '../calendar/calendar.ts';
import type { ChurnAlert, LeavingAlert, SendingLessAlert } from '../churn/churn-alert.ts';
import { churnActionOf, reasonBlocks } from './churn-actions.ts';
import type { CustomerAlerts, OpenOf, OverOf } from './churn-groups.ts';
import {
  chanceOf,
  churnHelpedOf,
  comparedOf,
  flowWords,
  isNew,
  orderedAgain,
  partWords,
  silenceOf,
  stakeWords,
  troubleOf,
} from './churn-words.ts';
import type { Block, Card } from './mail-card.ts';
import { healthUrl } from './mail-links.ts';
import { dayName } from './words.ts';

/** What the mail knows besides the alerts. */
export interface Morning {
  readonly date: BusinessDate;
  /** The working day by which customers should be called. */
  readonly actBy: BusinessDate;
  readonly apiUrl: string;
  /** Addresses of account managers by id. */
  readonly managers: ReadonlyMap<string, string>;
}

/** One card per customer: how much is at stake, why, with the orders that prove it, what to do, and whether it helped. */
export function churnCard(alerts: CustomerAlerts, morning: Morning): Card {
  return alerts.state === 'open' ? openCard(alerts, morning) : overCard(alerts);
}

function openCard({ customerId, lead, sendingLess, over }: OpenOf, morning: Morning): Card {
  const { date, actBy, apiUrl } = morning;
  return {
    tone: lead.severity,
    tag: tagOf(lead),
    heading: `Customer ${customerId} ${troubleOf(lead)}`,
    blocks: [
      ...(lead.cause === 'leaving' ? leavingBlocks(lead, date) : [lessLead(sendingLess)]),
      ...lessRows(sendingLess),
      { kind: 'said', term: 'At stake', words: stakeWords(lead) },
      ...reasonBlocks(lead.reasons),
      { kind: 'ask', words: churnActionOf(lead, actBy) },
      { kind: 'said', term: 'Did it help', words: churnHelpedOf(lead) },
      ...over.map((alert): Block => ({ kind: 'said', term: 'Over', words: overWords(alert) })),
      ...managerBlocks(lead, morning),
      {
        kind: 'link',
        term: 'Score, trend and history (API, with a token)',
        url: healthUrl(apiUrl, customerId),
      },
    ],
  };
}

/** For ops, who get it because nobody else does. */
function managerBlocks({ manager }: ChurnAlert, { managers }: Morning): Block[] {
  if (manager !== undefined && managers.has(manager)) return [];
  const words =
    manager === undefined
      ? 'None is named: decide who takes care of them.'
      : `${manager}, whose address is not among the settings.`;
  return [{ kind: 'said', term: 'Account manager', words }];
}

function leavingBlocks(alert: LeavingAlert, date: BusinessDate): Block[] {
  return [
    { kind: 'lead', words: silenceOf(alert, date) },
    { kind: 'said', words: chanceOf(alert.outlook) },
  ];
}

function lessLead(alerts: readonly SendingLessAlert[]): Block {
  const parts = alerts.map(({ shrinking }) => partWords(shrinking));
  return { kind: 'lead', words: `Still orders, but less of ${parts.join(', ')}.` };
}

/** Of several parts the spans are the same, for all end with the same night. */
function lessRows(alerts: readonly SendingLessAlert[]): Block[] {
  const [first] = alerts;
  if (!first) return [];
  const rows = alerts.map((alert) => ({ name: partWords(alert.shrinking), words: flowWords(alert) }));
  return [{ kind: 'rows', term: `Sends less ${comparedOf(first)}`, rows }];
}

function overCard({ customerId, over }: OverOf): Card {
  const isGood = over.every((alert) => alert.cause === 'sendingLess' || orderedAgain(alert));
  return {
    tone: isGood ? 'good' : 'plain',
    tag: isGood ? 'Good news' : 'Over',
    heading: `Customer ${customerId}`,
    blocks: over.flatMap((alert): Block[] => [
      { kind: 'lead', words: overWords(alert) },
      { kind: 'said', term: 'Did it help', words: churnHelpedOf(alert) },
    ]),
  };
}

/** `Ordered again on Tue 31 Mar 2026` */
export function overWords(alert: ChurnAlert): string {
  if (alert.cause === 'sendingLess')
    return `No longer less of ${partWords(alert.shrinking)}: ${flowWords(alert)}.`;
  return orderedAgain(alert)
    ? `Ordered again on ${dayName(alert.lastOrderOn)}.`
    : `No longer counted as leaving: ${chanceOf(alert.outlook).toLowerCase()}`;
}

function tagOf(alert: ChurnAlert): string {
  const { firstSeen, severity, tier } = alert;
  const since = isNew(alert) ? 'New' : `Open since ${dayName(firstSeen)}`;
  return [
    since,
    ...(severity === 'serious' ? ['serious'] : []),
    ...(tier === 'key' ? ['key customer'] : []),
  ].join(', ');
}
