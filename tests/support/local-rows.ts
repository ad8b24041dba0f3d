import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientOptions } from '../../infra/local/engines/clients.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import type { Row, Table } from '../../lib/platform/dynamo.ts';
import { rowsOf } from './test-table.ts';

/** The table of a running stack, to look behind the API. */
export function tableOf({ dynamodbUrl, tableNames }: LocalStack): Table {
  const [name = ''] = tableNames;
  return {
    client: new DynamoDBClient(clientOptions({ region: 'eu-central-1', endpoint: dynamodbUrl })),
    name,
  };
}

/** All rows but the buckets of rates, which every caller's requests change. */
export async function rowsAt(stack: LocalStack): Promise<Row[]> {
  return (await rowsOf(tableOf(stack))).filter(({ sk }) => sk !== 'bucket');
}
