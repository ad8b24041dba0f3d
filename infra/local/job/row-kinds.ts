import { readFileSync } from 'node:fs';

interface Kind {
  readonly kind: string;
  readonly pk: readonly RegExp[];
  readonly sk: readonly RegExp[];
  /** Letters of its patterns that stand for themselves: of two kinds that fit, the more exact one is meant. */
  readonly exactness: number;
}

const architecture = new URL('../../../docs/architecture.md', import.meta.url);
const tableHead = '| row | pk | sk |';
/** `<customerId>`, or `…` where anything may stand. */
const placeholder = /<[^>]+>|…/g;

let known: readonly Kind[] | undefined;

/** What rows with such keys are, and whose this one is: by the table of docs/architecture.md, so that no second list of them is kept. */
export function kindOf(pk: string, sk: string): { readonly kind: string; readonly name: string } {
  known ??= kindsIn(readFileSync(architecture, 'utf8'));
  for (const { kind, pk: partitions, sk: places } of known) {
    const partition = firstMatch(partitions, pk);
    const place = firstMatch(places, sk);
    if (partition && place) return { kind, name: [...partition, ...place].join(' ') };
  }
  return { kind: 'other', name: `${pk} ${sk}` };
}

/** The kinds that a text lists in its table of rows. */
export function kindsIn(text: string): readonly Kind[] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith(tableHead));
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows
    .slice(0, end)
    .map((line): Kind => {
      const [, kind = '', partition = '', place = ''] = line.split('|').map((cell) => cell.trim());
      const [partitions, places] = [quoted(partition), quoted(place)];
      const literals = [...partitions, ...places].map(
        (pattern) => pattern.replaceAll(placeholder, '').length,
      );
      return {
        kind,
        pk: partitions.map(compile),
        sk: places.map(compile),
        exactness: Math.max(...literals),
      };
    })
    .sort((left, right) => right.exactness - left.exactness);
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, pattern = '']) => pattern);
}

function compile(pattern: string): RegExp {
  const literals = pattern.split(placeholder).map((literal) => RegExp.escape(literal));
  return new RegExp(`^${literals.join('(.+?)')}$`);
}

/** What stands in the placeholders of the first pattern that fits. */
function firstMatch(patterns: readonly RegExp[], text: string): string[] | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match.slice(1);
  }
  return undefined;
}
