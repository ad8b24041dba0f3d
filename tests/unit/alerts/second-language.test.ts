import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { alertCauses } from '../../../lib/alerts/alert.ts';
import { alertAnswer } from '../../../lib/alerts/alert-answer.ts';
import { english } from '../../../lib/alerts/texts/english.ts';
import { everyAlert, everyMail } from '../../support/every-mail/every-mail.ts';
import { namesOf, numbersIn, outsideOf } from '../../support/pseudo-language.ts';

vi.mock('../../../lib/alerts/texts/texts.ts', async () => {
  const { english } = await import('../../../lib/alerts/texts/english.ts');
  const { pseudoLanguage } = await import('../../support/pseudo-language.ts');
  return { texts: pseudoLanguage(english) };
});

/** What mails show of records: kinds of facts, and names of counters. */
const OF_RECORDS = ['delivered', 'ordersInFull', 'contract', 'ordersOtif'];

/** Given to a text by itself, a currency is data; within an amount it is written by the language's formats. */
const CURRENCY = '⟧EUR⟦';

describe('a second language', () => {
  const mails = everyMail().flatMap(({ subject, text, html }) => [subject, text, shownOf(html)]);

  it('changes every word of every mail but what others wrote', () => {
    for (const shown of mails) {
      const words = outsideOf(withoutLinks(shown).replaceAll(CURRENCY, '')).match(/\p{L}+/gu) ?? [];
      expect(words.filter((word) => !OF_RECORDS.includes(word))).toEqual([]);
    }
  });

  it('has no text that no mail shows', () => {
    const shown = numbersIn(mails.join('\n'));
    const others = namesOf(english).filter((_, number) => !shown.has(number));
    // Texts themselves write figures in their formats.
    expect(others.filter((name) => !/^(language$|formats\.)/.test(name))).toEqual([]);
  });

  it('leaves answers of the API in English', () => {
    const alerts = everyAlert();
    expect(new Set(alerts.map(({ cause }) => cause))).toEqual(new Set(alertCauses));
    for (const alert of alerts)
      expect(alertAnswer(alert, '4', '2026-04-01').what).toMatch(/^[^⟦⟧]*\p{L}[^⟦⟧]*$/u);
  });

  it('is one file: no other that makes mails holds words', () => {
    const folder = new URL('../../../lib/alerts/', import.meta.url);
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }))
      .filter(({ source }) => /from '\.\/(?:texts\/texts|mail-card)\.ts'/.test(source));
    expect(sources.length).toBeGreaterThan(30);
    for (const { name, source } of sources) expect(wordsIn(source), name).toEqual([]);
  });
});

/** What a mail program shows of markup. */
function shownOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ');
}

function withoutLinks(shown: string): string {
  return shown.replaceAll(/https:\S+/g, '');
}

/** Literals with a word beside a space; what an error or the log says, and markup, is no text. */
function wordsIn(source: string): string[] {
  const code = source
    .replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')
    .replaceAll(/^import .*?;$/gms, '')
    .replaceAll(/(?:throw new \w+|log\.\w+)\([^;]*;/gs, '')
    .replaceAll(/html`[^`]*`/gs, '');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gs) ?? [];
  return literals.filter((literal) =>
    /\p{L}{2,} |[ ]\p{L}{2,}/u.test(literal.replaceAll(/\$\{[^}]*\}/gs, '')),
  );
}
