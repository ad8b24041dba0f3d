import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { StageTemplate } from '../template/stage-template.ts';

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const tableSchema = z.strictObject({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.strictObject({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .optional(),
  StreamSpecification: z
    .strictObject({
      StreamViewType: z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']),
    })
    .optional(),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  // Without effect on one machine.
  DeletionProtectionEnabled: z.unknown().optional(),
  PointInTimeRecoverySpecification: z.unknown().optional(),
  SSESpecification: z.unknown().optional(),
  Tags: z.unknown().optional(),
  TimeToLiveSpecification: z.unknown().optional(),
});

export interface Tables {
  readonly names: readonly string[];
  /** Each stream's real address by the one that the template resolves to. */
  readonly streams: ReadonlyMap<string, string>;
}

/** Creates the template's tables; tests give each a name of its own. */
export async function createTables(
  template: StageTemplate,
  client: DynamoDBClient,
  nameOf = (ref: string): string => ref,
): Promise<Tables> {
  const names: string[] = [];
  const streams = new Map<string, string>();
  for (const { ref, attributes, properties } of template.all('AWS::DynamoDB::Table', tableSchema)) {
    const { StreamSpecification: stream } = properties;
    const name = nameOf(ref);
    const created = await client.send(
      new CreateTableCommand({
        TableName: name,
        AttributeDefinitions: properties.AttributeDefinitions,
        KeySchema: properties.KeySchema,
        BillingMode: properties.BillingMode,
        ...(properties.GlobalSecondaryIndexes && {
          GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes,
        }),
        ...(stream && { StreamSpecification: { StreamEnabled: true, ...stream } }),
      }),
    );
    names.push(name);
    const real = created.TableDescription?.LatestStreamArn;
    if (attributes['StreamArn'] !== undefined && real !== undefined)
      streams.set(attributes['StreamArn'], real);
  }
  return { names, streams };
}
