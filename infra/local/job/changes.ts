import { isDeepStrictEqual } from 'node:util';
import { table as keys } from '../../../lib/platform/table.ts';
import { kindOf } from './row-kinds.ts';
import type { Row } from './rows.ts';

/** A row that a job has written, changed or taken away. */
export interface Change {
  /** What such rows are, as docs/architecture.md calls them. */
  readonly kind: string;
  /** Whose and which it is. */
  readonly name: string;
  readonly pk: string;
  readonly sk: string;
  /** Undefined of a new one. */
  readonly before: Row | undefined;
  /** Undefined of one that is gone. */
  readonly after: Row | undefined;
  /** Of one that was there before and is there after: what differs. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  /** `standing.orders` */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The difference of two looks at a table, by kind and key. */
export function changesBetween(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): Change[] {
  const all = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = all.flatMap((key) => changeOf(before.get(key), after.get(key)) ?? []);
  return changes.sort((left, right) => compare(left.kind, right.kind));
}

function changeOf(before: Row | undefined, after: Row | undefined): Change | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  const row = after ?? before ?? {};
  const pk = String(row[keys.partitionKey]);
  const sk = String(row[keys.sortKey]);
  const fields = before && after ? fieldChanges(before, after, '') : [];
  return { ...kindOf(pk, sk), pk, sk, before, after, fields };
}

function fieldChanges(before: Row, after: Row, prefix: string): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const path = `${prefix}${name}`;
    const [was, is] = [before[name], after[name]];
    if (isDeepStrictEqual(was, is)) return [];
    return isObject(was) && isObject(is)
      ? fieldChanges(was, is, `${path}.`)
      : [{ path, before: was, after: is }];
  });
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
