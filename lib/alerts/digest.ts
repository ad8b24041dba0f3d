import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import { html } from '../platform/html.ts';
import type { Alert } from './alert.ts';
import { alertCard, byGroup } from './alert-cards.ts';
import { inShort, overInShort, stillOpenCards } from './alert-lists.ts';
import { cardHtml } from './card-html.ts';
import { cardText } from './card-text.ts';
import { kpiSection } from './kpi-section.ts';
import { pageOf } from './mail-page.ts';
import { subjectOf } from './mail-subject.ts';
import type { NightReport } from './night-report.ts';
import type { Orphan } from './orphan.ts';
import { orphanCards } from './orphan-card.ts';
import { missingReportCard, troubleCards } from './trust-cards.ts';
import { dayName, inOneDirection } from './words.ts';

export interface Digest {
  readonly date: BusinessDate;
  /** The working day by which customers should be called. */
  readonly actBy: BusinessDate;
  readonly alerts: readonly Alert[];
  /** Open ones that were told before and did not get worse: named only. */
  readonly stillOpen: readonly Alert[];
  /** Of the night; undefined where the close did not run. */
  readonly report: NightReport | undefined;
  readonly orphans: readonly Orphan[];
  /** Dates of the recipient's earlier mails that may not have arrived. */
  readonly doubtful: readonly { readonly date: BusinessDate }[];
  readonly apiUrl: string;
}

export interface DigestMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Groups told at length; the others are only listed, so that the mail stays short enough to be read. */
const AT_LENGTH = 5;

const TERMS =
  'OTIF: the share of orders that came complete (in full) within the promised window (on time). The range behind a share is its 95 % confidence interval; an alert is raised only if the whole range lies on the wrong side of the promise, or of the weeks before.';

/** Is there anything to tell? Whoever waits for figures gets them on every morning on which something was due. */
export function isToBeSent({ alerts, report, orphans, doubtful }: Digest): boolean {
  if (alerts.length + orphans.length + doubtful.length > 0) return true;
  if (!report) return false;
  const { day, restatements, check, deadLetters } = report;
  return day.denominator + restatements.count + check.count + deadLetters > 0;
}

/** The morning mail, self-contained: first what to do, for whom and why, then the figures. */
export function composeDigest(digest: Digest): DigestMail {
  const { report } = digest;
  const groups = byGroup(digest.alerts);
  const subject = inOneDirection(`${subjectOf({ ...digest, groups })} – ${dayName(digest.date)}`);
  const doubts = digest.doubtful.map(({ date }) => doubtOf(date));
  const cards = [
    ...inShort(groups),
    ...groups.slice(0, AT_LENGTH).map((group) => alertCard(group, digest.actBy, digest.apiUrl)),
    ...overInShort(groups.slice(AT_LENGTH)),
    ...stillOpenCards(digest.stillOpen),
    ...(report ? troubleCards(report) : [missingReportCard(addDays(digest.date, -1), digest.apiUrl)]),
    ...orphanCards(digest.orphans),
    ...(report ? kpiSection(report, groups.slice(0, AT_LENGTH), digest.apiUrl) : []),
  ];
  return {
    subject,
    html: inOneDirection(
      pageOf(subject, [
        ...doubts.map((words) => html`<p class="card">${words}</p>\n`),
        ...cards.map(cardHtml),
        html`<p class="small">${TERMS}</p>\n`,
      ]).markup,
    ),
    text: inOneDirection(`${[subject, ...doubts, ...cards.map(cardText), TERMS].join('\n\n')}\n`),
  };
}

function doubtOf(date: BusinessDate): string {
  return `The mail of ${dayName(date)} may not have reached you; what of it still holds is told here again.`;
}
