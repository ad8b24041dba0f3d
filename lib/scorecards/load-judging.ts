import { customerKey } from '../customers/customer-keys.ts';
import { tierHistoryIn } from '../customers/tier-store.ts';
import { getMany } from '../platform/batches.ts';
import type { Row, Table } from '../platform/dynamo.ts';
import type { Key } from '../platform/table.ts';
import type { Judging } from './judging.ts';
import { rulesKey, versionsIn } from './rule-set-store.ts';

/** A change of rules or tiers is obeyed after so many milliseconds at the latest. */
const REMEMBERED_MS = 60_000;
/** So many customers an instance remembers; then it begins anew. */
const MOST_REMEMBERED = 20_000;

interface CustomerSettings extends Omit<Judging, 'company'> {
  /** There is a customer of that id. */
  readonly isKnown: boolean;
}

/** By customer, and under `''` the company. */
type Memory = Map<string, { readonly settings: CustomerSettings; readonly until: number }>;

/** Settings by which orders of customers are judged, read in one trip; what was read within the last minute is not. */
export async function loadJudging(
  table: Table,
  customerIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Judging & { readonly isKnown: boolean }>> {
  const memory = memoryOf(table);
  const wanted = [...new Set([...customerIds, ''])];
  const missing = wanted.filter((id) => !((memory.get(id)?.until ?? 0) > now.getTime()));
  if (missing.length > 0) await read(table, missing, memory, now.getTime() + REMEMBERED_MS);
  const company = memory.get('')?.settings.own ?? [];
  return new Map(
    customerIds.flatMap((id) => {
      const found = memory.get(id);
      return found ? [[id, { ...found.settings, company }] as const] : [];
    }),
  );
}

async function read(table: Table, ids: readonly string[], memory: Memory, until: number): Promise<void> {
  const keysOf = (id: string): Key[] =>
    id === '' ? [rulesKey({})] : [rulesKey({ customerId: id }), customerKey(id)];
  const rows = new Map((await getMany(table, ids.flatMap(keysOf))).map((row) => [nameOf(row), row]));
  for (const id of ids) {
    const [rules, customer] = keysOf(id).map((key) => rows.get(nameOf(key)));
    const settings = {
      own: versionsIn(rules),
      tiers: tierHistoryIn(customer),
      isKnown: customer !== undefined,
    };
    memory.set(id, { settings, until });
  }
}

function memoryOf(table: Table): Memory {
  const known = remembered.get(table);
  if (known && known.size < MOST_REMEMBERED) return known;
  const memory: Memory = new Map();
  remembered.set(table, memory);
  return memory;
}

function nameOf({ pk, sk }: Row | Key): string {
  return `${pk} ${sk}`;
}

const remembered = new WeakMap<Table, Memory>();
