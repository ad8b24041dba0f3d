import type { Block, Card, Figure, Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** The plain-text twin of a card. */
export function cardText({ tag, heading, blocks }: Card): string {
  const title = `${heading} (${tag})`;
  return [title, '-'.repeat(title.length), ...blocks.flatMap(blockText)].join('\n');
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'lead':
    case 'small':
      return [block.words];
    case 'said':
      return [block.term === undefined ? block.words : `${block.term}: ${block.words}`];
    case 'ask':
      return [`${texts.mail.whatToDo}: ${block.words}`];
    case 'figures':
      return figuresText(block.figures);
    case 'list':
      return [`${block.term}:`, ...block.items.map((words) => `- ${words}`)];
    case 'rows':
      return [...(block.term === undefined ? [] : [`${block.term}:`]), ...block.rows.map(rowText)];
    case 'link':
      return [`${block.term}: ${block.url}`];
  }
}

/** Labels and shares in columns, what they are compared with under them. */
function figuresText(figures: readonly Figure[]): string[] {
  const width = Math.max(...figures.map(({ label }) => label.length));
  return figures.flatMap(({ label, share, detail, compared }) => [
    `${label.padEnd(width)}  ${share.padStart(6)}  ${detail}`,
    `${' '.repeat(width + 10)}${compared}`,
  ]);
}

function rowText({ name, note, words, id }: Row): string {
  const beside = note === undefined ? '' : `, ${note}`;
  const under = id === undefined ? '' : `; ${texts.mail.id(id)}`;
  return `- ${name}${beside}: ${words}${under}`;
}
