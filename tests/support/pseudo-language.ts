import type { Texts } from '../../lib/alerts/texts/texts.ts';

/**
 * A language that shows where its texts are: each stands in `⟦17:` and `⟧` with its number among all names, and what a text is
 * given to show stands outside again. Letters outside are then data, or words that no other language could change.
 */
export function pseudoLanguage(texts: Texts): Texts {
  const { language, formats, ...others } = texts;
  const numbers = new Map(namesOf(texts).map((name, number) => [name, number]));
  return {
    ...(pseudo(others, '', numbers, outside) as Omit<Texts, 'language' | 'formats'>),
    // Formats read what they are given: dates, amounts.
    formats: pseudo(formats, 'formats', numbers, (given) => given) as Texts['formats'],
    language,
  };
}

type Pass = (given: unknown) => unknown;

function pseudo(texts: unknown, name: string, numbers: ReadonlyMap<string, number>, pass: Pass): unknown {
  const said = (words: unknown) => (typeof words === 'string' ? `⟦${numbers.get(name)}:${words}⟧` : words);
  if (typeof texts === 'string') return said(texts);
  if (typeof texts === 'function') return (...given: unknown[]) => said(texts(...given.map(pass)));
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, value]) => [
      key,
      pseudo(value, pathOf(name, key), numbers, pass),
    ]),
  );
}

function outside(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(outside);
  return typeof given === 'string' ? `⟧${given}⟦` : given;
}

/** The names of all texts: `churn.mayLeave.brief`. */
export function namesOf(texts: object, name = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? namesOf(value, pathOf(name, key)) : [pathOf(name, key)],
  );
}

function pathOf(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`;
}

/** The numbers of the texts that are shown. */
export function numbersIn(shown: string): Set<number> {
  return new Set([...shown.matchAll(/⟦(\d+):/g)].map(([, number]) => Number(number)));
}

/** What stands outside of all brackets. */
export function outsideOf(shown: string): string {
  let isInside = false;
  let outer = '';
  for (const character of shown) {
    if (character === '⟦' || character === '⟧') isInside = character === '⟦';
    else if (!isInside) outer += character;
  }
  return outer;
}
