import { randomUUID } from 'node:crypto';
import {
  type AttributeValue,
  DeleteTableCommand,
  DynamoDBClient,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, inject } from 'vitest';
import { clientOptions } from '../../infra/local/engines/clients.ts';
import { createTables } from '../../infra/local/engines/tables.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { StageTemplate } from '../../infra/local/template/stage-template.ts';
import { groupNamed } from '../../lib/kpis/groups.ts';
import { CHANGES, readCounters } from '../../lib/kpis/kpi-store.ts';
import { measureOf } from '../../lib/kpis/measures.ts';
import type { Row, Table } from '../../lib/platform/dynamo.ts';

const region = 'eu-central-1';

/** Those of this test file. */
const opened: Table[] = [];

// The engine slows down with every table that it holds.
afterAll(async () => {
  await Promise.all(
    opened.map(({ client, name }) => client.send(new DeleteTableCommand({ TableName: name }))),
  );
});

/** A fresh table on the real engine, made from the template that is deployed. */
export async function openTestTable(): Promise<Table> {
  const client = new DynamoDBClient(clientOptions({ region, endpoint: inject('dynamodbUrl') }));
  const template = new StageTemplate(readAssembly(inject('assembly')), { region, apiUrl: '', sqsUrl: '' });
  const { names } = await createTables(template, client, () => `test-${randomUUID()}`);
  const [name = ''] = names;
  const table = { client, name };
  opened.push(table);
  return table;
}

export async function rowsOf({ client, name }: Table): Promise<Row[]> {
  const rows: Row[] = [];
  let next: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        ConsistentRead: true,
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    rows.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    next = page.LastEvaluatedKey;
  } while (next);
  return rows;
}

/** All counters as the oracle names them: `company 2026-03-03 orders`. Shards are added up, zeros left out. */
export async function countersIn(table: Table): Promise<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const { pk, sk, [CHANGES]: _, ...rest } of await rowsOf(table)) {
    const group = /^kpis#(.+)$/.exec(String(pk))?.[1];
    if (!group) continue;
    for (const [code, value] of Object.entries(rest)) {
      if (typeof value !== 'number') continue;
      const key = `${group} ${String(sk).slice(0, 10)} ${measureOf(code)}`;
      totals[key] = (totals[key] ?? 0) + value;
    }
  }
  return Object.fromEntries(Object.entries(totals).filter(([, count]) => count !== 0));
}

/** What GET /kpis sums up: every group's days as a reader finds them, shards added up, named likewise. */
export async function readBack(
  table: Table,
  expected: Readonly<Record<string, number>>,
): Promise<Record<string, number>> {
  const groups = new Set(Object.keys(expected).map((key) => /^(.+) \d{4}-\d\d-\d\d /.exec(key)?.[1] ?? ''));
  const found: Record<string, number> = {};
  for (const group of groups) {
    const days = await readCounters(table, groupNamed(group), '2026-03-01', '2026-04-30');
    for (const [date, { counts }] of days)
      for (const [measure, count] of Object.entries(counts)) found[`${group} ${date} ${measure}`] = count;
  }
  return found;
}
