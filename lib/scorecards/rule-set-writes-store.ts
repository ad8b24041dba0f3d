import type { Row, Table } from '../platform/dynamo.ts';
import type { Key } from '../platform/table.ts';
import { putGuarded } from '../platform/transactions.ts';
import { type RulesOwner, rulesKey } from './rule-set-store.ts';
import type { RuleSet, Versions } from './rule-sets.ts';

/**
 * Adds a version, and other rows with it.
 * @returns false when another version came first
 */
export async function putVersion(
  table: Table,
  owner: RulesOwner,
  before: Versions,
  version: RuleSet,
  others: readonly (Key & Row)[],
): Promise<boolean> {
  const row = { ...rulesKey(owner), version: version.version, versions: [...before, version] };
  return (await putGuarded(table, { row, replaces: before.length }, others)) === undefined;
}
