import type { BusinessDate } from '../calendar/calendar.ts';
import { html } from '../platform/html.ts';
import { cardHtml } from './card-html.ts';
import { cardText } from './card-text.ts';
import type { Card } from './mail-card.ts';
import { pageOf } from './mail-page.ts';
import { texts } from './texts/texts.ts';

export interface DigestMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** An earlier mail of the recipient that may not have arrived. */
export interface Doubtful {
  readonly date: BusinessDate;
  /** Of one that did not wait for the morning: the customer whom it is about. */
  readonly about?: string;
}

/** A morning mail of its cards, self-contained, as markup and as plain text; what its words mean comes last. */
export function mailOf(
  title: string,
  date: BusinessDate,
  doubtful: readonly Doubtful[],
  cards: readonly Card[],
  terms: readonly string[],
): DigestMail {
  const subject = inOneDirection(texts.mail.subject(title, texts.formats.day(date)));
  const doubts = doubtful.map(doubtOf);
  return {
    subject,
    html: inOneDirection(
      pageOf(subject, [
        ...doubts.map((words) => html`<p class="card">${words}</p>\n`),
        ...cards.map(cardHtml),
        ...terms.map((words) => html`<p class="small">${words}</p>\n`),
      ]).markup,
    ),
    text: inOneDirection(`${[subject, ...doubts, ...cards.map(cardText), ...terms].join('\n\n')}\n`),
  };
}

function doubtOf({ date, about }: Doubtful): string {
  const day = texts.formats.day(date);
  return about === undefined ? texts.mail.doubtful(day) : texts.mail.doubtfulUrgent(about, day);
}

/** Names are free text of partners: none of them may break a line of the mail or turn the words after it round. */
function inOneDirection(words: string): string {
  return words
    .replaceAll(/[\u2028\u2029]/gu, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
