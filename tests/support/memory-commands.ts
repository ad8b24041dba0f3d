import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';

/** The commands that lib/ sends, and their fields. A field that is not here is refused by name. */
const item = z.record(z.string(), z.custom<AttributeValue>());

const placeholders = {
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: item.optional(),
};

const conditional = {
  ...placeholders,
  TableName: z.string(),
  ConditionExpression: z.string().optional(),
  ReturnValuesOnConditionCheckFailure: z.enum(['ALL_OLD', 'NONE']).optional(),
};

export const putInput = z.strictObject({ ...conditional, Item: item });

export const updateInput = z.strictObject({ ...conditional, Key: item, UpdateExpression: z.string() });

export const deleteInput = z.strictObject({ ...conditional, Key: item });

/** Of a transaction: a row that has to be as a condition says, and stays as it is. */
const checkInput = z
  .strictObject({ ...conditional, Key: item, ConditionExpression: z.string() })
  .transform((input) => ({ ...input, changes: 'nothing' as const }));

export type Write =
  | z.infer<typeof putInput>
  | z.infer<typeof updateInput>
  | z.infer<typeof deleteInput>
  | z.infer<typeof checkInput>;

const action = z
  .strictObject({
    Put: putInput.optional(),
    Update: updateInput.optional(),
    Delete: deleteInput.optional(),
    ConditionCheck: checkInput.optional(),
  })
  .transform(({ Put, Update, Delete, ConditionCheck }, context) => {
    const given: (Write | undefined)[] = [Put, Update, Delete, ConditionCheck];
    const [first, ...others] = given.filter((each) => each !== undefined);
    if (first && others.length === 0) return first;
    context.addIssue('an action is one of Put, Update, Delete and ConditionCheck');
    return z.NEVER;
  });

export const transactionInput = z.strictObject({ TransactItems: z.array(action).min(1).max(100) });

export const getInput = z.strictObject({
  TableName: z.string(),
  Key: item,
  ConsistentRead: z.boolean().optional(),
});

export const batchGetInput = z.strictObject({
  RequestItems: z.record(
    z.string(),
    z.strictObject({ Keys: z.array(item).min(1).max(100), ConsistentRead: z.boolean().optional() }),
  ),
});

export const queryInput = z.strictObject({
  ...placeholders,
  TableName: z.string(),
  IndexName: z.string().optional(),
  KeyConditionExpression: z.string(),
  ConsistentRead: z.boolean().optional(),
  ScanIndexForward: z.boolean().default(true),
  Limit: z.int().min(1).optional(),
  ExclusiveStartKey: item.optional(),
  ProjectionExpression: z.string().optional(),
});

export type Get = z.infer<typeof getInput>;
export type Query = z.infer<typeof queryInput>;
export type BatchGet = z.infer<typeof batchGetInput>;
