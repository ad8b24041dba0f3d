import { table as keys } from '../../lib/platform/table.ts';
import { type Index, type Item, indexEntry, indexes, itemSize } from './capacity-model.ts';
import type { Query } from './memory-commands.ts';
import { clausesOf, compare, holds } from './memory-conditions.ts';
import { invalid, type MemoryRows } from './memory-rows.ts';

const PAGE_LIMIT = 1024 * 1024;

export interface Found {
  readonly items: readonly Item[];
  /** Of all that was found, which is what a query is charged for. */
  readonly bytes: number;
}

/** What a query finds in the table or in one of its indexes, by sort key. */
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
  const entries = index
    ? rows
        .all()
        .map((row) => indexEntry(row, index))
        .filter((entry) => entry !== undefined)
    : rows.in(partition.operands[0]?.S ?? '');
  const ascending = entries
    .filter((entry) => clauses.every((clause) => holds(clause, entry)))
    .sort((left, right) => compare(left[sortKey], right[sortKey]));
  const items = query.ScanIndexForward ? ascending : ascending.toReversed();
  const bytes = items.reduce((sum, item) => sum + itemSize(item), 0);
  if (bytes > PAGE_LIMIT) throw new Error('The memory engine has no pages: the query finds more than 1 MB.');
  return { items, bytes };
}

function indexNamed(name: string): Index {
  const index = indexes[name];
  if (!index) throw invalid(`The table does not have the specified index: ${name}`);
  return index;
}
