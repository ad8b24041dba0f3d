import { type Html, html } from '../platform/html.ts';
import { barOf } from './bars.ts';
import type { Block, Card, Figure, Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

export function cardHtml({ tone, tag, heading, blocks }: Card): Html {
  return html`<div class="card ${tone}"><div class="tag">${tag}</div><h2>${heading}</h2>
${blocks.map(blockHtml)}</div>
`;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'lead':
      return html`<p class="big">${block.words}</p>
`;
    case 'said':
      return html`${termHtml(block.term)}<p>${block.words}</p>
`;
    case 'ask':
      return html`${termHtml(texts.mail.whatToDo)}<p><b>${block.words}</b></p>
`;
    case 'figures':
      return html`${block.figures.map(figureHtml)}`;
    case 'list':
      return html`${termHtml(block.term)}<ul>
${block.items.map((words) => html`<li>${words}</li>\n`)}</ul>
`;
    case 'rows':
      return html`${termHtml(block.term)}<table class="rows" width="100%" cellspacing="0" cellpadding="0" border="0">
${block.rows.map(rowHtml)}</table>
`;
    case 'link':
      return html`<p class="small">${block.term}: ${block.url}</p>
`;
    case 'small':
      return html`<p class="small">${block.words}</p>
`;
  }
}

function termHtml(term: string | undefined): Html {
  return term === undefined ? html`` : html`<h3>${term}</h3>`;
}

function figureHtml({ label, share, detail, compared, bar }: Figure): Html {
  return html`<div class="figure"><b>${label}</b> <b class="big">${share}</b> <span class="tag">${detail}</span>
${bar ? barOf(bar) : ''}<div>${compared}</div></div>
`;
}

function rowHtml({ name, note, words, id }: Row): Html {
  const beside = note === undefined ? '' : html`<br><span class="tag">${note}</span>`;
  const under = id === undefined ? '' : html`<br><span class="tag">${id}</span>`;
  return html`<tr><td width="36%"><b>${name}</b>${beside}</td><td>${words}${under}</td></tr>
`;
}
