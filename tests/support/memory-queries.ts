import { table as keys } from '../../lib/platform/table.ts';
import { type Index, type Item, indexEntry, indexes, itemSize } from './capacity-model.ts';
import type { Query } from './memory-commands.ts';
import { type Clause, clausesOf, compare, holds, nameBehind } from './memory-conditions.ts';
import { invalid, type MemoryRows } from './memory-rows.ts';

const PAGE_LIMIT = 1024 * 1024;

export interface Found {
  readonly items: readonly Item[];
  /** The last row of the page, where there may be more. */
  readonly next: Item | undefined;
  /** Of all that was read, which is what a query is charged for: before a projection. */
  readonly bytes: number;
}

/** A page of what a query finds in the table or in one of its indexes, by sort key. */
export function find(rows: MemoryRows, query: Query): Found {
  const index = query.IndexName === undefined ? undefined : indexNamed(query.IndexName);
  if (index && query.ConsistentRead)
    throw invalid('Consistent reads are not supported on global secondary indexes');
  const { partitionKey, sortKey } = index ?? keys;
  const clauses = clausesOf(query.KeyConditionExpression, query);
  const partition = clauses.find(({ attribute, operator }) => attribute === partitionKey && operator === '=');
  const rest = clauses.filter((clause) => clause !== partition);
  if (!partition || rest.length > 1 || rest.some(({ attribute }) => attribute !== sortKey)) {
    throw invalid('A query needs its partition key and may name its sort key');
  }
  if (clauses.some(({ operands }) => operands.some(({ S }) => S === ''))) {
    throw invalid('The AttributeValue for a key attribute cannot contain an empty string value');
  }
  const entries = index
    ? rows
        .indexed(index, partition.operands[0]?.S ?? '')
        .map((row) => indexEntry(row, index))
        .filter((entry) => entry !== undefined)
    : rows.in(partition.operands[0]?.S ?? '');
  const keyNames = new Set([keys.partitionKey, keys.sortKey, partitionKey, sortKey]);
  // Of rows with the same place in an index the engine promises no order; ours is that of their keys.
  const byPlace = (left: Item, right: Item) =>
    [sortKey, keys.partitionKey, keys.sortKey]
      .map((name) => compare(left[name], right[name]) || 0)
      .find((order) => order !== 0) ?? 0;
  const ascending = entries.filter((entry) => clauses.every((clause) => holds(clause, entry))).sort(byPlace);
  const inOrder = query.ScanIndexForward ? ascending : ascending.toReversed();
  const start = startOf(query, keyNames, clauses);
  const isBeyond = (item: Item) => !start || byPlace(item, start) * (query.ScanIndexForward ? 1 : -1) > 0;
  const { items, bytes, isCut } = pageOf(inOrder.filter(isBeyond), query.Limit);
  const last = isCut ? items.at(-1) : undefined;
  return {
    items: items.map((item) => projected(item, query)),
    next: last && only(last, keyNames),
    bytes,
  };
}

function startOf(
  { ExclusiveStartKey: start }: Query,
  names: ReadonlySet<string>,
  clauses: readonly Clause[],
): Item | undefined {
  if (!start) return undefined;
  const isKey = names.symmetricDifference(new Set(Object.keys(start))).size === 0;
  if (isKey && clauses.every((clause) => holds(clause, start))) return start;
  throw invalid('The provided starting key is invalid');
}

/** Rows are never changed, only replaced: each is measured once, however often it is read. */
const sizes = new WeakMap<Item, number>();

function sizeOf(item: Item): number {
  const known = sizes.get(item);
  if (known !== undefined) return known;
  const size = itemSize(item);
  sizes.set(item, size);
  return size;
}

/** A page ends with the limit, or with the row that takes it beyond 1 MB, also where nothing follows. */
function pageOf(found: readonly Item[], limit = Number.POSITIVE_INFINITY) {
  const items: Item[] = [];
  let bytes = 0;
  for (const item of found) {
    items.push(item);
    bytes += sizeOf(item);
    if (items.length === limit || bytes > PAGE_LIMIT) return { items, bytes, isCut: true };
  }
  return { items, bytes, isCut: false };
}

function projected(item: Item, { ProjectionExpression: wanted, ...given }: Query): Item {
  if (wanted === undefined) return item;
  const paths = wanted.split(',').map((path) => path.trim());
  const unknown = paths.find((path) => !/^#?\w+$/.test(path));
  if (unknown !== undefined) throw new Error(`The memory engine does not know the projection "${unknown}".`);
  return only(item, new Set(paths.map((path) => nameBehind(path, given))));
}

function only(item: Item, names: ReadonlySet<string>): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)));
}

function indexNamed(name: string): Index {
  const index = indexes[name];
  if (!index) throw invalid(`The table does not have the specified index: ${name}`);
  return index;
}
