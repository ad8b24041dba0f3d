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

export function rowsAt(stack: LocalStack): Promise<Row[]> {
  return rowsOf(tableOf(stack));
}
