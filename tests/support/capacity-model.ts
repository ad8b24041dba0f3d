import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { table as keys } from '../../lib/platform/table.ts';

/**
 * What DynamoDB charges, by the rules that AWS publishes in its developer guide ("Item sizes and formats", "Read and
 * write operations", "Using global secondary indexes", "Transactions: how it works"). Sizes of numbers are AWS's own
 * approximation; the 100 bytes of overhead per item count for storage only.
 */
export type Item = Readonly<Record<string, AttributeValue>>;

/** A global secondary index as lib/platform/table.ts names it; `include: []` holds keys only. */
export interface Index {
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly include: 'all' | readonly string[];
}

export const indexes: Readonly<Record<string, Index>> = keys.indexes;

/** "Twice: one write to prepare and one to commit"; the table only, for indexes follow the commit on their own. */
export const TRANSACTION_FACTOR = 2;

const WRITE_BLOCK = 1024;
const READ_BLOCK = 4096;

/** "The sum of the lengths of its attribute names and values": bytes of UTF-8. */
export function itemSize(item: Item): number {
  return total(Object.entries(item).map(([name, value]) => Buffer.byteLength(name) + valueSize(value)));
}

function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  // "3 bytes of overhead, regardless of its contents", and "each element also requires 1 byte".
  if (value.L !== undefined) return 3 + total(value.L.map((element) => 1 + valueSize(element)));
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + itemSize(value.M);
  if (value.SS !== undefined) return total(value.SS.map((element) => Buffer.byteLength(element)));
  if (value.NS !== undefined) return total(value.NS.map(numberSize));
  if (value.BS !== undefined) return total(value.BS.map((element) => element.byteLength));
  throw new TypeError(`The capacity model does not know attributes of type ${Object.keys(value).join()}.`);
}

/** "1 byte per two significant digits + 1 byte", zeros at both ends trimmed; a sign takes one more. */
function numberSize(decimal: string): number {
  const [mantissa = ''] = decimal.toLowerCase().split('e');
  const significant = mantissa.replaceAll(/[^0-9]/g, '').replaceAll(/^0+|0+$/g, '');
  return Math.ceil(significant.length / 2) + 1 + (mantissa.startsWith('-') ? 1 : 0);
}

/**
 * Units to write a row of the table once: "the larger of the item sizes before and after", in KB rounded up. A write
 * whose condition fails costs as much.
 */
export function writeUnits(before: Item | undefined, after: Item | undefined): number {
  return blocks(Math.max(...[before, after].map((item) => (item ? itemSize(item) : 0))), WRITE_BLOCK);
}

export type Consistency = 'eventual' | 'strong' | 'transactional';

const factors: Readonly<Record<Consistency, number>> = { eventual: 0.5, strong: 1, transactional: 2 };

/** Units of a read: a GetItem's row, or all that a Query finds taken together, in steps of 4 KB; nothing found costs one step. */
export function readUnits(bytes: number, consistency: Consistency): number {
  return blocks(bytes, READ_BLOCK) * factors[consistency];
}

/** What an index keeps of a row; nothing if the row lacks one of the index's keys (a sparse index). */
export function indexEntry(item: Item | undefined, index: Index): Item | undefined {
  if (!item?.[index.partitionKey] || !item[index.sortKey]) return undefined;
  if (index.include === 'all') return item;
  const names = [keys.partitionKey, keys.sortKey, index.partitionKey, index.sortKey, ...index.include];
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
}

/**
 * Units that a write of a row costs in an index: nothing if what the index keeps stays the same; one write to put, to
 * delete or to change it; two if a key of the index changes, for the entry is deleted and put anew.
 */
export function indexWriteUnits(before: Item | undefined, after: Item | undefined, index: Index): number {
  const [old, next] = [indexEntry(before, index), indexEntry(after, index)];
  if (isDeepStrictEqual(old, next)) return 0;
  const isMoved =
    old && next && [index.partitionKey, index.sortKey].some((key) => !isDeepStrictEqual(old[key], next[key]));
  return isMoved ? writeUnits(old, undefined) + writeUnits(undefined, next) : writeUnits(old, next);
}

/** At least one block, however little there is in it. */
function blocks(bytes: number, block: number): number {
  return Math.max(1, Math.ceil(bytes / block));
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
