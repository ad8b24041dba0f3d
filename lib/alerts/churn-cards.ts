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
import { type Block, type Card, toneOf } from './mail-card.ts';
import { healthUrl } from './mail-links.ts';
import { managerBlocks } from './manager-blocks.ts';
import { tagWords } from './tag-words.ts';
import { texts } from './texts/texts.ts';

/** What the mail knows besides the alerts. */
export interface Morning {
  readonly date: BusinessDate;
  /** The working day by which customers should be called. */
  readonly actBy: BusinessDate;
  readonly apiUrl: string;
  /** IANA name of the business time zone, by whose clocks times are told. */
  readonly zone: string;
  /** Addresses of account managers by id. */
  readonly managers: ReadonlyMap<string, string>;
}

/** One card per customer: how much is at stake, why, with the orders that prove it, what to do, and whether it helped. */
export function churnCard(alerts: CustomerAlerts, morning: Morning): Card {
  return alerts.state === 'open' ? openCard(alerts, morning) : overCard(alerts);
}

function openCard({ customerId, lead, sendingLess, over }: OpenOf, morning: Morning): Card {
  const { churn, terms } = texts;
  const { date, actBy, apiUrl } = morning;
  return {
    tone: toneOf(lead.severity),
    tag: tagWords(lead, isNew(lead)),
    heading: troubleOf(lead).heading(customerId),
    blocks: [
      ...(lead.cause === 'leaving' ? leavingBlocks(lead, date) : [lessLead(sendingLess)]),
      ...lessRows(sendingLess),
      { kind: 'said', term: terms.atStake, words: stakeWords(lead) },
      ...reasonBlocks(lead.reasons),
      { kind: 'ask', words: churnActionOf(lead, actBy) },
      { kind: 'said', term: terms.didItHelp, words: churnHelpedOf(lead) },
      ...over.map((alert): Block => ({ kind: 'said', term: terms.over, words: overWords(alert) })),
      ...managerBlocks(lead, morning),
      {
        kind: 'link',
        term: churn.health,
        url: healthUrl(apiUrl, customerId),
      },
    ],
  };
}

function leavingBlocks(alert: LeavingAlert, date: BusinessDate): Block[] {
  return [
    { kind: 'lead', words: silenceOf(alert, date) },
    { kind: 'said', words: chanceOf(alert.outlook) },
  ];
}

function lessLead(alerts: readonly SendingLessAlert[]): Block {
  const parts = alerts.map(({ shrinking }) => partWords(shrinking));
  return { kind: 'lead', words: texts.churn.stillOrders(parts.join(', ')) };
}

/** Of several parts the spans are the same, for all end with the same night. */
function lessRows(alerts: readonly SendingLessAlert[]): Block[] {
  const [first] = alerts;
  if (!first) return [];
  const rows = alerts.map((alert) => ({ name: partWords(alert.shrinking), words: flowWords(alert) }));
  return [{ kind: 'rows', term: comparedOf(first), rows }];
}

function overCard({ customerId, over }: OverOf): Card {
  const isGood = over.every((alert) => alert.cause === 'sendingLess' || orderedAgain(alert));
  return {
    tone: isGood ? 'good' : 'plain',
    tag: isGood ? texts.tags.goodNews : texts.tags.over,
    heading: texts.churn.customer(customerId),
    blocks: over.flatMap((alert): Block[] => [
      { kind: 'lead', words: overWords(alert) },
      { kind: 'said', term: texts.terms.didItHelp, words: churnHelpedOf(alert) },
    ]),
  };
}

/** `Ordered again on Tue 31 Mar 2026` */
export function overWords(alert: ChurnAlert): string {
  const { churn, formats } = texts;
  if (alert.cause === 'sendingLess') return churn.lessIsOver(partWords(alert.shrinking), flowWords(alert));
  const { chanceOfSilence, horizonDays } = alert.outlook;
  return orderedAgain(alert)
    ? churn.orderedAgain(formats.day(alert.lastOrderOn))
    : churn.noLongerLeaving(horizonDays, formats.percent(chanceOfSilence));
}
