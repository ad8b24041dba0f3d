import { businessDateOf } from '../calendar/calendar.ts';
import type { CaseAlert, PromiseAtRisk } from '../feedback/case-alert.ts';
import type { Morning } from './churn-cards.ts';
import { type Block, type Card, toneOf } from './mail-card.ts';
import { caseUrl } from './mail-links.ts';
import { tagWords } from './tag-words.ts';
import { texts } from './texts/texts.ts';

/** Who, what was promised and until when, how much is at stake, why, and what to do; later whether it helped. */
export function caseCard(alert: CaseAlert, morning: Morning): Card {
  const link: Block = {
    kind: 'link',
    term: texts.cases.case,
    url: caseUrl(morning.apiUrl, alert.customerId, alert.caseId),
  };
  return alert.state === 'closed' ? overCard(alert, link) : openCard(alert, morning, link);
}

function openCard(alert: CaseAlert, { zone }: Morning, link: Block): Card {
  const { cases, terms, formats } = texts;
  const { yearly } = alert;
  const first = mostUrgentOf(alert);
  return {
    tone: toneOf(alert.severity),
    tag: tagWords(alert, alert.told?.state !== 'open'),
    heading: cases.promises[first.promise].heading(alert.customerId),
    blocks: [
      ...alert.trouble.promises.map((each): Block => ({ kind: 'lead', words: promiseWords(each, zone) })),
      ...(yearly
        ? [{ kind: 'said', term: terms.atStake, words: cases.stake(formats.roundAmount(yearly)) } as const]
        : []),
      { kind: 'said', term: terms.why, words: whyOf(alert, zone) },
      { kind: 'ask', words: cases.promises[first.promise].toDo },
      link,
    ],
  };
}

function promiseWords({ promise, isMissed, dueAt }: PromiseAtRisk, zone: string): string {
  const { missed, dueBy } = texts.cases.promises[promise];
  return (isMissed ? missed : dueBy)(dueName(dueAt, zone));
}

/** `A major complaint of Tue 3 Mar 2026 about order PO-4711; they name the quantity. It is acknowledged.` */
function whyOf(alert: CaseAlert, zone: string): string {
  const { complaints, aboutOrder, theyName, rights, stages, why } = texts.cases;
  const { trouble, receivedAt, suspectedRight, orderNumber } = alert;
  const received = texts.formats.day(businessDateOf(new Date(receivedAt), zone));
  const complaint = complaints[trouble.complaint](received);
  const ofOrder = orderNumber === undefined ? complaint : aboutOrder(complaint, orderNumber);
  const named = suspectedRight === undefined ? ofOrder : theyName(ofOrder, rights[suspectedRight]);
  return why(named, stages[trouble.stage]);
}

function overCard({ customerId, trouble, measure }: CaseAlert, link: Block): Card {
  const { cases, terms, tags } = texts;
  const stage = cases.stages[trouble.stage];
  const words = measure === 0 ? cases.kept(stage) : cases.broken(stage, measure);
  return {
    tone: 'good',
    tag: tags.goodNews,
    heading: cases.headingOver(customerId),
    blocks: [{ kind: 'said', term: terms.didItHelp, words }, link],
  };
}

/** The promise to keep first: a step is not done before the ones that lead to it. */
export function mostUrgentOf({ trouble: { promises } }: CaseAlert): PromiseAtRisk {
  const [first] = promises;
  if (!first) throw new Error('An open alert of a complaint names a promise.');
  return first;
}

/** `Tue 3 Mar 2026, 14:00` by the clocks of the business time zone. */
export function dueName(instant: string, zone: string): string {
  const at = new Date(instant);
  return `${texts.formats.day(businessDateOf(at, zone))}, ${texts.formats.time(at, zone)}`;
}
