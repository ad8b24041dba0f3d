import { styleText } from 'node:util';
import { table as keys } from '../../../lib/platform/table.ts';
import type { Change } from './changes.ts';

/** So many rows of a kind are told, and so many fields of each. */
const MOST_ROWS = 8;
const MOST_FIELDS = 4;
const LONGEST_VALUE = 48;

/** How a row is marked: born, changed, gone. */
const marks = {
  new: { sign: '+', colour: 'green' },
  changed: { sign: '~', colour: 'yellow' },
  gone: { sign: '-', colour: 'red' },
} as const;

/** Lists and keys of indexes follow from the rest. */
const unsaid = new Set<string>([
  keys.partitionKey,
  keys.sortKey,
  ...Object.values(keys.indexes).map(({ partitionKey }) => partitionKey),
  keys.indexes.listed.sortKey,
  'version',
  'fingerprint',
]);

/** Rows by kind, a line each: which, and its fields before → after. */
export function changeLines(changes: readonly Change[]): string {
  return [...Map.groupBy(changes, ({ kind }) => kind)]
    .map(([kind, ofKind]) => {
      const lines = ofKind.slice(0, MOST_ROWS).map(changeLine);
      const more = ofKind.length - lines.length;
      return [
        `  ${kind} (${ofKind.length})`,
        ...lines,
        ...(more > 0 ? [`      and ${more} more; --json tells all`] : []),
      ].join('\n');
    })
    .join('\n');
}

function changeLine(change: Change): string {
  const { sign, colour } = marks[markOf(change)];
  const name = change.name === '' ? change.sk : change.name;
  return `    ${styleText(colour, sign, { stream: process.stdout })} ${name}   ${fieldsOf(change)}`.trimEnd();
}

export function markOf({ before, after }: Change): keyof typeof marks {
  if (!before) return 'new';
  return after ? 'changed' : 'gone';
}

function fieldsOf(change: Change): string {
  const fields = markOf(change) === 'changed' ? changedFields(change) : plainFields(change);
  const more = fields.length - MOST_FIELDS;
  return [...fields.slice(0, MOST_FIELDS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function changedFields({ fields }: Change): string[] {
  const told = fields.filter(({ path }) => !unsaid.has(path));
  return told.map(({ path, before, after }) => {
    const [was, is] = [valueWords(before), valueWords(after)];
    return was === is ? `${path} changed` : `${path} ${was} → ${is}`;
  });
}

/** What is short enough to be told of a whole row, and not in its name already. */
function plainFields({ before, after, name }: Change): string[] {
  return Object.entries(after ?? before ?? {}).flatMap(([field, value]) =>
    unsaid.has(field) || typeof value === 'object' || name.split(' ').includes(String(value))
      ? []
      : [`${field} ${valueWords(value)}`],
  );
}

function valueWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  if (typeof value === 'object' && value !== null) return `${Object.keys(value).length} fields`;
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(3)));
  const text = String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
