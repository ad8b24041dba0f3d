import { cursorAt, positionAt } from './cursor.ts';
import { queryPage, type Row, type Table } from './dynamo.ts';
import type { PageWish } from './page-schema.ts';
import { table as keys } from './table.ts';

const { listed: index } = keys.indexes;

/** What is listed as a whole. */
export type ListName =
  | 'partners'
  | 'customers'
  | 'customersAtRisk'
  | 'openCases'
  | 'awaitedOrders'
  | 'restatements'
  | 'creditProposals'
  | `creditReviews#${number}`
  | 'openRescorings'
  | 'tierOverrides'
  | 'casesToConfirm'
  | 'visits'
  | 'closedVisits'
  | 'visitWishes'
  | `revisits#${number}`;

/** Attributes that put a row into a list, at a place of its own. */
export function listedAs(list: ListName, position: string): Readonly<Record<string, string>> {
  return { [index.partitionKey]: list, [index.sortKey]: position };
}

/** Something of a list, and where it stands there. */
export interface Placed<T> {
  readonly position: string;
  readonly item: T;
}

export interface Page<T> {
  readonly found: readonly Placed<T>[];
  /** There is nothing beyond this page. */
  readonly isLast: boolean;
}

/** Reads a list from a position on (`''` is its beginning); what was written a moment ago may be missing. */
export async function listedAfter<T>(
  table: Table,
  list: ListName,
  after: string,
  limit: number,
  parse: (row: Row) => T,
): Promise<Page<T>> {
  const { rows, isLast } = await queryPage(
    table,
    {
      IndexName: 'listed' satisfies keyof typeof keys.indexes,
      KeyConditionExpression: `${index.partitionKey} = :list${after === '' ? '' : ` AND ${index.sortKey} > :after`}`,
      values: { ':list': list, ...(after === '' ? {} : { ':after': after }) },
    },
    limit,
  );
  return {
    found: rows.map((row) => ({ position: String(row[index.sortKey]), item: parse(row) })),
    isLast,
  };
}

/** A trip of the store brings about as many rows. */
const READ_AT_ONCE = 1000;

/**
 * Reads a list from its beginning to the first item that is not wanted.
 * @param from a position to begin after
 */
export async function allOf<T>(
  read: (after: string, limit: number) => Promise<Page<T>>,
  isWanted: (item: T) => boolean = () => true,
  from = '',
): Promise<T[]> {
  const all: T[] = [];
  for (let after = from, isLast = false; !isLast; ) {
    const page = await read(after, READ_AT_ONCE);
    const end = page.found.findIndex(({ item }) => !isWanted(item));
    all.push(...page.found.slice(0, end < 0 ? undefined : end).map(({ item }) => item));
    after = page.found.at(-1)?.position ?? after;
    isLast = page.isLast || end >= 0;
  }
  return all;
}

/** So many pages of the store are looked through for one page of an answer; the rest is the caller's next request. */
const MOST_LOOKED_THROUGH = 5;

/**
 * One page of an answer: what of a list is to be shown, up to the limit. A filter that finds little makes a page short,
 * even empty, with a cursor to go on from.
 * @param list names the list, its caller and its filters: a cursor is good for the same only
 * @param read reads the store's next page from a position on
 * @param shows what an item is answered as; undefined for what the filters or the caller's reach leave out
 * @throws Refusal for a cursor that is not of this list
 */
export async function pageOf<T, A>(
  { limit, cursor }: PageWish,
  list: readonly unknown[],
  read: (after: string, limit: number) => Promise<Page<T>>,
  shows: (item: T) => A | undefined,
): Promise<{ items: A[]; next?: string }> {
  const name = JSON.stringify(list);
  const items: A[] = [];
  let after = cursor === undefined ? '' : positionAt(cursor, name);
  for (let look = 0; look < MOST_LOOKED_THROUGH; look++) {
    const { found, isLast } = await read(after, limit);
    for (const { position, item } of found) {
      if (items.length === limit) return { items, next: cursorAt(after, name) };
      after = position;
      const shown = shows(item);
      if (shown !== undefined) items.push(shown);
    }
    if (isLast) return { items };
    if (items.length === limit) break;
  }
  return { items, next: cursorAt(after, name) };
}
